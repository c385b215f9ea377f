import type { FeelType } from '../feel/index.ts';
import type { Component, Field, Form, TableField } from '../generated/definition-types.ts';
import type { ComponentRows } from './compiled-dossier.ts';

/**
 * The table to whose rows a component belongs; null where the component is handed in once, or where the form has no
 * such table: the linter has said so.
 */
export function componentRows({ forEach }: Component, form: Form | undefined): ComponentRows | null {
  const table = forEach === undefined || form === undefined ? null : tableNamed(form, forEach);
  if (forEach === undefined || table === null) return null;
  const nameFrom = table.fields.find(({ type }) => type === 'text')?.key ?? null;
  return { path: forEach.split('.'), rowLabel: table.rowLabel ?? null, nameFrom };
}

/** The types of the columns of a table, which the conditions of its components read; empty where there is no such table. */
export function rowTypes(
  forEach: string | undefined,
  types: Readonly<Record<string, FeelType>>,
): Readonly<Record<string, FeelType>> {
  const [key = '', ...rest] = (forEach ?? '').split('.');
  const type = Object.hasOwn(types, key) ? types[key] : undefined;
  if (typeof type !== 'object') return {};
  if (rest.length > 0) return 'context' in type ? rowTypes(rest.join('.'), type.context) : {};
  const item = 'list' in type ? type.list : null;
  return typeof item === 'object' && item !== null && 'context' in item ? item.context : {};
}

function tableNamed(form: Form, name: string): TableField | null {
  const path = name.split('.');
  let fields: readonly Field[] = form.pages.flatMap(({ sections }) => sections.flatMap((one) => one.fields));
  for (const [index, key] of path.entries()) {
    const field = fields.find((one) => one.key === key);
    if (index === path.length - 1) return field?.type === 'table' ? field : null;
    if (field?.type !== 'group') return null;
    fields = field.fields ?? [];
  }
  return null;
}

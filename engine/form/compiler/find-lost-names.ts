import type { Problem } from '../../problems/problem.ts';
import type { TableField } from '../../generated/definition-types.ts';
import type { CompiledField, CompiledForm, CompiledFormCheck } from '../compiled-form.ts';
import { placedFields, type PlacedField } from './walk-form.ts';

/** Places that name a field which is not there. */
export function findLostNames(form: CompiledForm, pointer: string): Problem[] {
  const fields = placedFields(form, pointer);
  const lostChecks = (checks: readonly CompiledFormCheck[], place: string): Problem[] =>
    checks.flatMap(({ at }, index) =>
      isShownAt(fields, at) ? [] : [lost(at, `${place}/checks/${index}/at`)],
    );
  return [
    ...lostChecks(form.checks, pointer),
    ...form.pages.flatMap((page, index) => {
      const at = `${pointer}/pages/${index}`;
      const sections = page.sections.flatMap(({ checks }, number) =>
        lostChecks(checks, `${at}/sections/${number}`),
      );
      return [...lostChecks(page.checks, at), ...sections];
    }),
    ...fields.flatMap(lostNamesOf),
  ];
}

/** Whether a rule of the form can be shown at a path: a field that there is once, not once for each row. */
function isShownAt(fields: readonly PlacedField[], at: string): boolean {
  const found = fields.find(({ path }) => path.join('.') === at);
  for (let around = found?.container; around; around = around.container) {
    if (around.compiled.field.type === 'table') return false;
  }
  return found !== undefined;
}

function lostNamesOf({ compiled, siblings, pointer }: PlacedField): Problem[] {
  const { field } = compiled;
  if (field.type === 'citizenId') {
    const beside = new Set(siblings.map((sibling) => sibling.field.key));
    return (['sex', 'birthDate'] as const).flatMap((name) => {
      const key = field[name];
      return key === undefined || beside.has(key) ? [] : [lost(key, `${pointer}/${name}`)];
    });
  }
  if (field.type === 'table') {
    const columns = new Set(compiled.fields.map((column) => column.field.key));
    const unique = (field.unique ?? []).flatMap((keys, set) =>
      keys.flatMap((key, index) =>
        columns.has(key) ? [] : [lost(key, `${pointer}/unique/${set}/${index}`)],
      ),
    );
    const rowChecks = compiled.rules.rowChecks.flatMap(({ at }, index) =>
      at === null || columns.has(at) ? [] : [lost(at, `${pointer}/rowChecks/${index}/at`)],
    );
    return [...unique, ...rowChecks, ...lostTotals(field, compiled.fields, pointer)];
  }
  return [];
}

/** A figure over a column that is not there, or over one that is no number. */
function lostTotals(field: TableField, columns: readonly CompiledField[], pointer: string): Problem[] {
  return (field.totals ?? []).flatMap((total, index) => {
    const at = `${pointer}/totals/${index}/column`;
    const column = columns.find((one) => one.field.key === total.column)?.field;
    if (column === undefined) return [lost(total.column, at)];
    const isNumber =
      total.function === 'count' ||
      ['integer', 'number', 'money'].includes(column.type) ||
      (column.type === 'computed' && ['number', 'money'].includes(column.as));
    return isNumber
      ? []
      : [{ code: 'total-no-number', pointer: at, severity: 'error', params: { key: total.column } }];
  });
}

function lost(key: string, pointer: string): Problem {
  return { code: 'form-field-unknown', pointer, severity: 'error', params: { key } };
}

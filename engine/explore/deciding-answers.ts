import type { Expression } from '../feel/index.ts';
import { readsOf } from '../feel/index.ts';
import type { CompiledField, CompiledForm } from '../form/index.ts';
import type { Procedure } from '../procedure/procedure.ts';
import { transitionsOf } from '../workflow/state-tree.ts';
import { fieldsByPath, type FieldPath } from './field-places.ts';
import { literalsIn } from './literals.ts';

/** Values of fields by form and path of the field. */
type DecidingAnswers = ReadonlyMap<string, ReadonlyMap<FieldPath, readonly unknown[]>>;

/**
 * The answers on which the way of a case depends: fields that guards and conditions of the workflow read, also by way
 * of computed fields, each with the values that make a difference there. So many hops of computed fields are followed.
 */
export function decidingAnswers(procedure: Procedure): DecidingAnswers {
  const found = new Map<string, Map<FieldPath, Set<unknown>>>();
  for (const expression of conditionsOf(procedure)) note(procedure, expression, found, 4);
  return new Map(
    [...found].map(([form, fields]) => [
      form,
      new Map([...fields].map(([path, values]) => [path, [...values]])),
    ]),
  );
}

/** The guards of all transitions, each text once. */
export function guardsOf({ definition, tree }: Procedure): readonly string[] {
  const texts = transitionsOf(definition.workflow, tree).flatMap(
    ({ transition }) => transition.guard?.params.if ?? [],
  );
  return [...new Set(texts)];
}

/** Guards, conditions of tasks and actions, and lists for whose items tasks are opened. */
function conditionsOf(procedure: Procedure): readonly Expression[] {
  const texts = new Set(guardsOf(procedure));
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { when, items } = node as { readonly when?: unknown; readonly items?: unknown };
    for (const text of [when, items]) if (typeof text === 'string') texts.add(text);
    Object.values(node).forEach(visit);
  };
  visit(procedure.definition.workflow.states);
  return [...texts].map((text) => procedure.expression(text));
}

function note(
  procedure: Procedure,
  expression: Expression,
  found: Map<string, Map<FieldPath, Set<unknown>>>,
  hops: number,
): void {
  const literals = literalsIn(expression);
  for (const names of readsOf(expression)) {
    for (const { form, path, field } of fieldsRead(procedure, names)) {
      if (field.rules.value !== null) {
        if (hops > 0) note(procedure, field.rules.value, found, hops - 1);
        continue;
      }
      const fields = found.get(form) ?? new Map<FieldPath, Set<unknown>>();
      const values = fields.get(path) ?? new Set();
      for (const value of valuesOf(field, literals)) values.add(value);
      found.set(form, fields.set(path, values));
    }
  }
}

interface FieldRead {
  readonly form: string;
  readonly path: FieldPath;
  readonly field: CompiledField;
}

/** The fields that a read of an expression may mean: of the application, of another form, of the form of a task. */
function fieldsRead(procedure: Procedure, names: readonly string[]): readonly FieldRead[] {
  const { definition, forms, tree } = procedure;
  const [first = '', second = ''] = names;
  const read = (key: string, path: readonly string[]): readonly FieldRead[] => {
    const form = forms.get(key);
    const found = form && longest(form, path);
    return found ? [{ form: key, ...found }] : [];
  };
  if (first === 'tasks') {
    const task = [...tree.values()]
      .flatMap(({ state }) => state.meta?.tasks ?? [])
      .find(({ key }) => key === second);
    return task?.form === undefined ? [] : read(task.form, names.slice(2));
  }
  return forms.has(first) ? read(first, names.slice(1)) : read(definition.application, names);
}

/** The field at the longest beginning of a path: what follows is a part of its value. */
function longest(form: CompiledForm, path: readonly string[]): Omit<FieldRead, 'form'> | null {
  const fields = fieldsByPath(form);
  for (let length = path.length; length > 0; length -= 1) {
    const key = path.slice(0, length).join('/');
    const field = fields.get(key);
    if (field) return { path: key, field };
  }
  return null;
}

/** What a field could be answered with so that a condition sees something else. */
function valuesOf({ field }: CompiledField, literals: readonly (string | number)[]): readonly unknown[] {
  switch (field.type) {
    case 'radio':
    case 'select':
      return field.options.map(({ code }) => code);
    case 'checkboxGroup':
    case 'multiSelect':
      return field.options.map(({ code }) => [code]);
    case 'yesNo':
    case 'checkbox':
      return [true, false];
    case 'table':
      return [[{}], [{}, {}]];
    case 'integer':
    case 'number':
    case 'money':
      return literals.filter((one) => typeof one === 'number');
    case 'text':
    case 'date':
    case 'catalogue':
      return literals.filter((one) => typeof one === 'string');
    default:
      return [];
  }
}

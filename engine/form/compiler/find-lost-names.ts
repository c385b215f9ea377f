import type { Problem } from '../../problems/problem.ts';
import type { CompiledForm } from '../compiled-form.ts';
import { placedFields, topFields, type PlacedField } from './walk-form.ts';

/** Places that name a field which is not there. */
export function findLostNames(form: CompiledForm, pointer: string): Problem[] {
  const top = new Set(topFields(form).map(({ field }) => field.key));
  const checks = form.checks.flatMap(({ at }, index) =>
    top.has(at) ? [] : [lost(at, `${pointer}/checks/${index}/at`)],
  );
  return [...checks, ...placedFields(form, pointer).flatMap(lostNamesOf)];
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
    return (field.unique ?? []).flatMap((keys, set) =>
      keys.flatMap((key, index) =>
        columns.has(key) ? [] : [lost(key, `${pointer}/unique/${set}/${index}`)],
      ),
    );
  }
  return [];
}

function lost(key: string, pointer: string): Problem {
  return { code: 'form-field-unknown', pointer, severity: 'error', params: { key } };
}

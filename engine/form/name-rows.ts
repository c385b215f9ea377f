import type { Answers } from '../answers/answers.ts';
import type { CompiledForm } from './compiled-form.ts';
import { isPlainObject } from './plain-object.ts';
import { rowIdKey, rowIdOf } from './row-ids.ts';

/**
 * Gives an id to each row that has none, or that of a row before it, in the tables to whose rows papers of the dossier
 * belong. The same answers come back where nothing is to be done.
 *
 * @param newId an id that no row of the table has had, 1 to 40 ASCII letters, digits, _ or -; given the row's index
 * @example nameRows(form, { diem: [{ ten: 'A' }] }, newId) // { diem: [{ ten: 'A', '#row': 'k3f' }] }
 */
export function nameRows(form: CompiledForm, answers: Answers, newId: (index: number) => string): Answers {
  return (form.namedRows ?? []).reduce((named, path) => namedAt(named, path, newId), answers);
}

function namedAt(answers: Answers, [key = '', ...rest]: readonly string[], newId: (index: number) => string) {
  const value = Object.hasOwn(answers, key) ? answers[key] : undefined;
  const next = rest.length > 0 ? namedInside(value, rest, newId) : withIds(value, newId);
  return next === value ? answers : { ...answers, [key]: next };
}

function namedInside(group: unknown, path: readonly string[], newId: (index: number) => string): unknown {
  return isPlainObject(group) ? namedAt(group, path, newId) : group;
}

function withIds(rows: unknown, newId: (index: number) => string): unknown {
  if (!Array.isArray(rows)) return rows;
  const seen = new Set<string>();
  let changed = false;
  const named = (rows as unknown[]).map((row, index) => {
    const own = rowIdOf(row);
    if (!isPlainObject(row) || (own !== null && !seen.has(own))) {
      if (own !== null) seen.add(own);
      return row;
    }
    const id = newId(index);
    seen.add(id);
    changed = true;
    return { ...row, [rowIdKey]: id };
  });
  return changed ? named : rows;
}

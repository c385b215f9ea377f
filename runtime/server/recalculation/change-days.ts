import {
  canonicalJson,
  inLanguage,
  type Definition,
  type Json,
  type Language,
} from '../../../engine/index.ts';
import type { RecalculationDay } from '../../api/index.ts';

/**
 * The days from which parameters of a version have values that the version before did not have, the earliest first:
 * from there on it would have calculated otherwise, whenever it was published.
 */
export function changeDays(before: Definition, after: Definition, language: Language): RecalculationDay[] {
  const found = Object.entries(after.parameters ?? {}).flatMap(([key, { title, rows }]) => {
    const old = before.parameters?.[key]?.rows ?? [];
    const days = rows.flatMap((row) =>
      row.from === undefined || old.some((one) => isSame(one, row)) ? [] : [row.from],
    );
    return [...new Set(days)].map((from) => ({ from, parameter: inLanguage(title, language) }));
  });
  return found.toSorted((one, other) => one.from.localeCompare(other.from));
}

function isSame(one: object, other: object): boolean {
  return canonicalJson(one as Json) === canonicalJson(other as Json);
}

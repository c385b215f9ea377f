import { canonicalJson, inLanguage, type Definition, type Language } from '../../../engine/index.ts';
import type { RecalculationDay } from '../../api/index.ts';

type Row = NonNullable<Definition['parameters']>[string]['rows'][number];

/**
 * The days from which parameters of a version have values that the version before did not have, the earliest first:
 * from there on it would have calculated otherwise, whenever it was published.
 */
export function changeDays(before: Definition, after: Definition, language: Language): RecalculationDay[] {
  const found = Object.entries(after.parameters ?? {}).flatMap(([key, { title, rows }]) => {
    const old = before.parameters?.[key]?.rows ?? [];
    const days = rows.flatMap(({ from, value, key: keys = [] }) =>
      from === undefined || valueOn(old, keys, from) === value ? [] : [from],
    );
    return [...new Set(days)].map((from) => ({ from, parameter: inLanguage(title, language) }));
  });
  return found.toSorted((one, other) => one.from.localeCompare(other.from));
}

/** The value of the first row with these keys that holds on a day. */
function valueOn(rows: readonly Row[], keys: readonly string[], day: string): Row['value'] | undefined {
  return rows.find(
    ({ from = day, to = day, key = [] }) =>
      from <= day && day <= to && canonicalJson([...key]) === canonicalJson([...keys]),
  )?.value;
}

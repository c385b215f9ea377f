import type { PersonField } from '../../../engine/index.ts';

/** The parts of a person's identity, as they are stored. */
export type PersonPart = 'ho_ten' | 'ngay_sinh' | 'gioi_tinh' | 'giay_to' | 'so';

/** A stored identity; parts that were not given are missing. */
export type PersonValue = Readonly<Partial<Record<PersonPart, string>>>;

const PARTS: readonly PersonPart[] = ['ho_ten', 'ngay_sinh', 'gioi_tinh', 'giay_to', 'so'];

/** The texts of a value, whatever it is. */
export function personOf(value: unknown): PersonValue {
  if (typeof value !== 'object' || value === null) return {};
  const given = PARTS.flatMap((part) => {
    const own: unknown = Object.hasOwn(value, part) ? Reflect.get(value, part) : undefined;
    return typeof own === 'string' ? [[part, own] as const] : [];
  });
  return Object.fromEntries(given);
}

/** The identity with one part changed; null when nothing is left of it. */
export function changedPerson(
  before: PersonValue,
  part: PersonPart,
  text: string | null,
): PersonValue | null {
  const after = Object.entries({ ...before, [part]: text ?? '' }).filter(([, one]) => one !== '');
  return after.length === 0 ? null : Object.fromEntries(after);
}

/** The paper whose number is asked; undefined while it has not been chosen. */
export function paperOf(value: PersonValue, { papers = ['CAN_CUOC'] }: PersonField): string | undefined {
  return papers.length === 1 ? papers[0] : value.giay_to;
}

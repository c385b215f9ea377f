import type { DisplayRow, DisplaySection, FieldSource, FormState } from '../form/index.ts';

/** Sources of answers by JSON pointer; what the person declared is not among them. */
export type Sources = Readonly<Record<string, FieldSource>>;

/** Where the answers of a form come from. */
export function sourcesIn({ fields }: Pick<FormState, 'fields'>): Sources {
  return Object.fromEntries(
    [...fields.values()].flatMap(({ pointer, source }) => (source === null ? [] : [[pointer, source]])),
  );
}

/**
 * The sources that are still right after a correction: of values that have stayed as they were.
 *
 * @param before state of the form before, and after the correction
 */
export function sourcesKept(
  sources: Sources,
  valueBefore: (pointer: string) => unknown,
  valueAfter: (pointer: string) => unknown,
): Sources {
  const isSame = (pointer: string): boolean =>
    JSON.stringify(valueBefore(pointer)) === JSON.stringify(valueAfter(pointer));
  return Object.fromEntries(Object.entries(sources).filter(([pointer]) => isSame(pointer)));
}

/** Sections with the source of every answer that has one. */
export function withSources(
  sections: readonly DisplaySection[],
  sources: Sources,
): readonly DisplaySection[] {
  if (Object.keys(sources).length === 0) return sections;
  const sourced = (row: DisplayRow): DisplayRow => {
    const source = Object.hasOwn(sources, row.pointer) ? sources[row.pointer] : undefined;
    return {
      ...row,
      ...(source === undefined ? {} : { source }),
      ...(row.members === undefined ? {} : { members: row.members.map(sourced) }),
      ...(row.items === undefined
        ? {}
        : { items: row.items.map((item) => ({ ...item, rows: item.rows.map(sourced) })) }),
    };
  };
  return sections.map((section) => ({ ...section, rows: section.rows.map(sourced) }));
}

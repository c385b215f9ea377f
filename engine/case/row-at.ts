import type { DisplayRow, DisplaySection } from '../form/index.ts';

/** The row of an answer, however deep it stands. */
export function rowAt(sections: readonly DisplaySection[], pointer: string): DisplayRow | null {
  return rowIn(
    sections.flatMap(({ rows }) => rows),
    pointer,
  );
}

function rowIn(rows: readonly DisplayRow[], pointer: string): DisplayRow | null {
  for (const row of rows) {
    if (row.pointer === pointer) return row;
    const inside = [...(row.members ?? []), ...(row.items ?? []).flatMap((item) => item.rows)];
    const found = pointer.startsWith(`${row.pointer}/`) ? rowIn(inside, pointer) : null;
    if (found) return found;
  }
  return null;
}

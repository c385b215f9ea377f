import type { DisplayRow, DisplaySection } from '../../../../engine/index.ts';

/** An answer as the page of a case lists it; every name is there, as a strict template wants it. */
export interface AnswerRow {
  readonly label: string;
  readonly value: string;
  /** Whether the agency has compared it with a registry. */
  readonly isCompared: boolean;
  readonly files: readonly { readonly id: string; readonly name: string }[];
  readonly members: readonly AnswerRow[] | null;
  readonly items: readonly { readonly label: string; readonly rows: readonly AnswerRow[] }[] | null;
  /** What a table adds up to, below its rows. */
  readonly totals: readonly AnswerRow[];
}

/** @param compared pointers of the answers that the agency has compared with a registry */
export function answerSection(
  { pageTitle, title, rows }: DisplaySection,
  compared: ReadonlySet<string> = new Set(),
) {
  return {
    heading: title === '' ? pageTitle : title,
    rows: rows.map((row) => answerRow(row, compared)),
  };
}

function answerRow(
  { pointer, label, value, files, members, items, totals }: DisplayRow,
  compared: ReadonlySet<string>,
): AnswerRow {
  const inside = (rows: readonly DisplayRow[]) => rows.map((row) => answerRow(row, compared));
  return {
    label,
    value,
    isCompared: compared.has(pointer),
    files: (files ?? []).map(({ id, name }) => ({ id, name })),
    members: members ? inside(members) : null,
    items: items?.map((item) => ({ label: item.label, rows: inside(item.rows) })) ?? null,
    totals: (totals ?? []).map(totalRow),
  };
}

function totalRow({ label, value }: { readonly label: string; readonly value: string }): AnswerRow {
  return { label, value, isCompared: false, files: [], members: null, items: null, totals: [] };
}

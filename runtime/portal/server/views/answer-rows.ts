import type { DisplayRow, DisplaySection } from '../../../../engine/index.ts';

/** An answer as the page of a case lists it; every name is there, as a strict template wants it. */
export interface AnswerRow {
  readonly label: string;
  readonly value: string;
  readonly files: readonly { readonly id: string; readonly name: string }[];
  readonly members: readonly AnswerRow[] | null;
  readonly items: readonly { readonly label: string; readonly rows: readonly AnswerRow[] }[] | null;
  /** What a table adds up to, below its rows. */
  readonly totals: readonly AnswerRow[];
}

export function answerSection({ pageTitle, title, rows }: DisplaySection) {
  return { heading: title === '' ? pageTitle : title, rows: rows.map(answerRow) };
}

function answerRow({ label, value, files, members, items, totals }: DisplayRow): AnswerRow {
  return {
    label,
    value,
    files: (files ?? []).map(({ id, name }) => ({ id, name })),
    members: members?.map(answerRow) ?? null,
    items: items?.map((item) => ({ label: item.label, rows: item.rows.map(answerRow) })) ?? null,
    totals: (totals ?? []).map(totalRow),
  };
}

function totalRow({ label, value }: { readonly label: string; readonly value: string }): AnswerRow {
  return { label, value, files: [], members: null, items: null, totals: [] };
}

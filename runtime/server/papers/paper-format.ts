/** The sheets that papers are printed on. */
export type PaperFormat = 'A4' | 'A5';

/** The measures of a sheet, in points of 1/72 inch. `papers.css` states the same for the page. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  /** Left, top, right, bottom. */
  readonly margins: readonly [number, number, number, number];
  readonly fontSize: number;
  /** Size of small letters, as a part of the others. */
  readonly small: number;
}

/**
 * A4 with the margins and letters of administrative documents (Nghị định 30/2020/NĐ-CP, Phụ lục I); A5 for the slips
 * of the one-stop counter (Thông tư 01/2018/TT-VPCP, Điều 9), whose margins no rule sets.
 */
export const sheets: Readonly<Record<PaperFormat, Sheet>> = {
  A4: {
    width: mm(210),
    height: mm(297),
    margins: [mm(30), mm(20), mm(15), mm(20)],
    fontSize: 13,
    small: 0.9,
  },
  A5: {
    width: mm(148),
    height: mm(210),
    margins: [mm(14), mm(12), mm(12), mm(12)],
    fontSize: 10.5,
    small: 0.8,
  },
};

export function mm(millimetres: number): number {
  return (millimetres * 72) / 25.4;
}

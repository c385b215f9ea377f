/** The nodes of a pdfmake document that papers are made of. */
export type PdfBlock = PdfText | PdfStack | PdfColumns | PdfTable | PdfList | PdfCanvas | PdfSvg | PdfImage;

type Alignment = 'left' | 'center' | 'right' | 'justify';

interface PdfBase {
  /** Left, top, right, bottom, in points. */
  margin?: readonly [number, number, number, number];
  alignment?: Alignment;
  unbreakable?: boolean;
  /** It goes over to the next page rather than stand alone at the foot of one. */
  headlineLevel?: 1;
}

/** A stretch of text of one look. */
export interface PdfRun {
  readonly text: string;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly decoration?: 'underline';
  readonly font?: string;
  readonly fontSize: number;
}

export interface PdfText extends PdfBase {
  text: readonly PdfRun[];
  leadingIndent?: number;
}

export interface PdfStack extends PdfBase {
  stack: readonly PdfBlock[];
}

export interface PdfColumns extends PdfBase {
  columns: readonly (PdfBlock & { width?: number | '*' | 'auto' })[];
  columnGap?: number;
}

export type PdfCell =
  | (PdfStack & {
      colSpan?: number;
      /** Left, top, right, bottom. */
      border?: readonly [boolean, boolean, boolean, boolean];
    })
  | Record<string, never>;

export interface PdfTable extends PdfBase {
  table: {
    widths: readonly (number | 'auto' | '*')[];
    headerRows: number;
    dontBreakRows: boolean;
    body: readonly (readonly PdfCell[])[];
  };
  layout: PdfTableLayout;
}

/** Thickness of lines and paddings, in points. */
export interface PdfTableLayout {
  hLineWidth(index: number): number;
  vLineWidth(): number;
  hLineStyle?(): { readonly dash: { readonly length: number; readonly space: number } };
  paddingLeft(): number;
  paddingRight(): number;
  paddingTop(): number;
  paddingBottom(): number;
}

export type PdfList = PdfBase & ({ ul: readonly PdfBlock[] } | { ol: readonly PdfBlock[] });

export interface PdfCanvas extends PdfBase {
  canvas: readonly {
    type: 'line';
    x1: number;
    y1: number;
    x2: number;
    y2: number;
    lineWidth: number;
    dash?: { readonly length: number; readonly space: number };
  }[];
}

export interface PdfSvg extends PdfBase {
  svg: string;
  width: number;
}

export interface PdfImage extends PdfBase {
  /** A data address. */
  image: string;
  fit: readonly [width: number, height: number];
}

/** How text looks at one place of the paper, and how much room it has. */
export interface Look {
  /** Width of the room, in points. */
  readonly width: number;
  /** Height of a whole page, in points. */
  readonly pageHeight: number;
  readonly fontSize: number;
  /** Size of small letters, as a part of the others. */
  readonly small: number;
  readonly alignment: Alignment;
  readonly bold: boolean;
  readonly italics: boolean;
  readonly underline: boolean;
  readonly upper: boolean;
  /** Addresses (`data:`) of the pictures that may be drawn, by name. */
  readonly pictures: ReadonlyMap<string, string>;
}

/** How far what is set in stands from the edge, in parts of the size of the letters. */
export const INSET = 1.2;

/** The look inside an element: what its tag and its classes change. The same rules stand in `papers.css`. */
export function lookInside(tag: string, classes: readonly string[], look: Look): Look {
  const has = (name: string) => classes.includes(name);
  const alignment = (['left', 'center', 'right', 'justify'] as const).find(has);
  const centred = tag === 'h1' || tag === 'h2' || tag === 'th' || has('rule') || has('rule-short');
  return {
    ...look,
    width: look.width - (has('inset') ? INSET * look.fontSize : 0),
    fontSize: look.fontSize * (tag === 'h1' ? 1.15 : 1) * (has('small') ? look.small : 1),
    alignment: alignment ?? (centred ? 'center' : look.alignment),
    bold: look.bold || ['b', 'strong', 'h1', 'h2', 'h3', 'th'].includes(tag) || has('bold'),
    italics: look.italics || tag === 'i' || tag === 'em' || has('italic'),
    underline: look.underline || tag === 'u',
    upper: look.upper || has('upper'),
  };
}

/** A piece of a paper: text, or an element of the closed subset. */
export type PaperNode = PaperText | PaperElement;

export interface PaperText {
  readonly kind: 'text';
  readonly text: string;
}

export interface PaperElement {
  readonly kind: 'element';
  readonly tag: string;
  readonly classes: readonly string[];
  /** How many columns a cell spans; 1 for anything else. */
  readonly colspan: number;
  /** What a `qr` encodes. */
  readonly data: string;
  readonly children: readonly PaperNode[];
}

/** Trouble in the markup; `at` is the offset in the text that was parsed. */
export interface MarkupProblem {
  readonly code: string;
  readonly at: number;
  readonly params: Readonly<Record<string, string>>;
}

/** An element that is still being read. */
export interface OpenElement extends PaperElement {
  readonly at: number;
  readonly classes: string[];
  readonly children: PaperNode[];
  colspan: number;
  data: string;
}

export function openElement(tag: string, at: number): OpenElement {
  return { kind: 'element', tag, classes: [], colspan: 1, data: '', children: [], at };
}

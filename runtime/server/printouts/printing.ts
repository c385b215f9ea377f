import type { Language } from '../../../engine/index.ts';
import type { PrintoutTexts } from './printout-texts.ts';

/** What every piece of a printed form is made with. */
export interface Printing {
  readonly language: Language;
  readonly texts: PrintoutTexts;
  /** Nobody has filled it: lines to write on, boxes to tick. */
  readonly isBlank: boolean;
  /** Signature fields that are printed where one signs, and not among the answers. */
  readonly signedBelow: ReadonlySet<string>;
}

/** The answers around a field: those of the form, of a group, or of a row. */
export type Around = Readonly<Record<string, unknown>>;

/** A value as the answers around its members; nothing where it is no object. */
export function aroundOf(value: unknown): Around {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Around) : {};
}

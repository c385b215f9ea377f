import type { PaperElement } from '../papers/index.ts';
import { element } from './make-node.ts';

/** "Label: value", or the label with a dotted line to write on where there is no value. */
export function printLine(label: string, value: string): PaperElement {
  const title = withColon(label);
  return value.trim() === ''
    ? element('p', ['dotted'], title)
    : element('p', [], [`${title} `, element('span', [], value)]);
}

/** Lines to write on, without a label. */
export function emptyLines(count: number): PaperElement[] {
  return Array.from({ length: count }, () => element('p', ['dotted']));
}

/** Pieces under a title of their own. */
export function titled(title: string, pieces: readonly PaperElement[]): readonly PaperElement[] {
  return [element('p', ['italic', 'lead'], withColon(title)), element('div', ['inset'], pieces)];
}

/** A label as papers write it; one that ends a sentence keeps its own sign. */
export function withColon(label: string): string {
  return /[:?.!…]$/u.test(label) ? label : `${label}:`;
}

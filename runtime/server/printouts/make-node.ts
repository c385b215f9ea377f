import type { PaperElement, PaperNode } from '../papers/index.ts';

/** What stands inside an element: words, or pieces. */
export type Content = string | readonly (string | PaperNode)[];

/**
 * An element of a paper. Words become text and can never become markup.
 *
 * @example element('p', ['center', 'bold'], 'Kính gửi: …')
 */
export function element(tag: string, classes: readonly string[], content: Content = []): PaperElement {
  const pieces = typeof content === 'string' ? [content] : content;
  const children = pieces.flatMap((piece) => (typeof piece === 'string' ? wordsOf(piece) : [piece]));
  return { kind: 'element', tag, classes, colspan: 1, data: '', children };
}

/** A cell that spans several columns. */
export function spanning(cell: PaperElement, colspan: number): PaperElement {
  return { ...cell, colspan };
}

/** A picture by its name; its words stand in its place where nobody has it. */
export function picture(name: string, words: string): PaperElement {
  return { ...element('picture', [], words), data: name };
}

/** Words as they were typed: composed letters, no control characters, a new line where one was. */
function wordsOf(words: string): PaperNode[] {
  return words.split(/\r\n|\r|\n/).flatMap((line, index): PaperNode[] => {
    const text = line.replace(UNWRITABLE, '').normalize('NFC');
    const written: PaperNode[] = text === '' ? [] : [{ kind: 'text', text }];
    return index === 0 ? written : [element('br', []), ...written];
  });
}

/** Control characters and halves of a character, which no page and no font can show. */
const UNWRITABLE = /[^\P{Cc}\t]|\p{Cs}/gu;

import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { openElement, type MarkupProblem, type OpenElement, type PaperNode } from './paper-tree.ts';
import { TreeBuilder } from './tree-builder.ts';

/**
 * Reads the closed subset of HTML that papers are written in, strictly: nothing is repaired and nothing is guessed,
 * so that the page and the PDF can never come from two readings. Text is normalised to NFC and freed from control
 * characters.
 */
export function parseMarkup(markup: string): {
  readonly nodes: readonly PaperNode[];
  readonly problems: readonly MarkupProblem[];
} {
  const builder = new TreeBuilder();
  readMarkup(markup, builder, readerOf(markup, builder));
  return { nodes: builder.nodes, problems: builder.problems };
}

/** Reads markup to its end, each piece of it handed to the reader. */
export function readMarkup(markup: string, builder: TreeBuilder, reader: TokenizerCallbacks): void {
  const tokenizer = new Tokenizer({ decodeEntities: true }, reader);
  tokenizer.write(markup);
  tokenizer.end();
  builder.end();
}

/** What hands the pieces of markup to a builder. */
export function readerOf(markup: string, builder: TreeBuilder): TokenizerCallbacks {
  let current: OpenElement | undefined;
  let attribute = '';
  let value = '';
  const place = (at: number, closesItself: boolean) => {
    if (current !== undefined) builder.place(current, at, closesItself);
    current = undefined;
  };
  const refuse = (what: string) => (start: number) =>
    builder.report('paper-tag-unknown', start, { tag: what });
  return {
    ontext(start, end) {
      const text = markup.slice(start, end);
      // The tokenizer leaves a sign < that opens no tag in the text; a value printed after it could open one.
      if (text.includes('<')) builder.report('paper-bare-sign', start + text.indexOf('<'));
      builder.addText(text, start);
    },
    ontextentity: (codepoint, end) => builder.addText(String.fromCodePoint(codepoint), end),
    onopentagname(start, end) {
      current = openElement(markup.slice(start, end).toLowerCase(), start);
    },
    onattribname(start, end) {
      attribute = markup.slice(start, end).toLowerCase();
      value = '';
    },
    onattribdata(start, end) {
      value += markup.slice(start, end);
    },
    onattribentity(codepoint) {
      value += String.fromCodePoint(codepoint);
    },
    onattribend(_quote, end) {
      if (current !== undefined) builder.setAttribute(current, attribute, value, end);
    },
    onopentagend: (end) => place(end, false),
    onselfclosingtag: (end) => place(end, true),
    onclosetag: (start, end) => builder.close(markup.slice(start, end).toLowerCase(), start),
    oncomment(start, _end, endOffset) {
      // What is no true comment would swallow the paper's words in silence, up to the next sign >.
      const isComment = endOffset === 2 && markup.startsWith('<!--', start - 4);
      if (!isComment) refuse(markup.charAt(start))(start);
    },
    oncdata: refuse('![CDATA['),
    ondeclaration: refuse('!'),
    onprocessinginstruction: refuse('?'),
    onend() {
      if (current !== undefined) builder.report('paper-tag-unclosed', current.at, { tag: current.tag });
    },
  };
}

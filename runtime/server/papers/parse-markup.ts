import { QuoteType, Tokenizer } from 'htmlparser2';
import { isClass, isTag, isVoid, mayHold, mayHoldText, PAPER } from './paper-subset.ts';

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

/** Signs that stand for what a template does between its literal parts, when a template itself is checked. */
export const MARKS = { value: '\uE000', open: '\uE001', close: '\uE002' } as const;

const ANY_MARK = /[\uE000-\uE002]/;
const BLOCK_MARKS = /[\uE001\uE002]/g;
/** Control characters and halves of a character, which no page and no font can show. */
const UNWRITABLE = /[^\P{Cc}\t\n\r\f]|\p{Cs}/gu;
const MAX_DEPTH = 40;

interface OpenElement extends PaperElement {
  readonly at: number;
  readonly classes: string[];
  readonly children: PaperNode[];
  colspan: number;
  data: string;
}

/**
 * Reads the closed subset of HTML that papers are written in, strictly: nothing is repaired and nothing is guessed,
 * so that the page and the PDF can never come from two readings. Text is normalised to NFC and freed from
 * control characters.
 */
export function parseMarkup(markup: string): {
  nodes: readonly PaperNode[];
  problems: readonly MarkupProblem[];
} {
  const problems: MarkupProblem[] = [];
  const root = element(PAPER, 0);
  const open: OpenElement[] = [root];
  const blocks: OpenElement[] = [];
  let text = '';
  let textAt = 0;
  let current: OpenElement | undefined;
  let attribute = '';
  let attributeValue = '';

  const report = (code: string, at: number, params: Record<string, string> = {}) => {
    problems.push({ code, at, params });
  };
  const top = () => open.at(-1) ?? root;

  const addText = (piece: string, at: number) => {
    if (text === '') textAt = at;
    text += piece;
  };
  const flush = () => {
    const written = text.replace(BLOCK_MARKS, '').replace(UNWRITABLE, '').normalize('NFC');
    text = '';
    if (written === '') return;
    if (mayHoldText(top().tag)) top().children.push({ kind: 'text', text: written });
    else if (/[^ \t\r\n\f]/.test(written)) report('paper-text-misplaced', textAt, { parent: top().tag });
  };
  const readMarks = (piece: string, at: number) => {
    for (const mark of piece.matchAll(BLOCK_MARKS)) {
      if (mark[0] === MARKS.open) blocks.push(top());
      else if (blocks.pop() !== top()) report('paper-block-unbalanced', at + mark.index);
    }
  };
  const place = (at: number) => {
    if (current === undefined) return;
    const opened = current;
    current = undefined;
    if (!isTag(opened.tag)) report('paper-tag-unknown', at, { tag: opened.tag });
    else if (!mayHold(top().tag, opened.tag)) {
      report('paper-tag-misplaced', at, { tag: opened.tag, parent: top().tag });
    }
    if (opened.tag === 'qr' && opened.data === '') {
      report('paper-attribute-unknown', at, { tag: 'qr', name: 'data=""' });
    }
    if (open.length > MAX_DEPTH) report('paper-tag-nesting', at);
    top().children.push(opened);
    if (!isVoid(opened.tag)) open.push(opened);
  };

  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ontext(start, end) {
        const piece = markup.slice(start, end);
        // The tokenizer leaves a sign < that opens no tag in the text; a value printed after it could open one.
        if (piece.includes('<')) report('paper-bare-sign', start + piece.indexOf('<'));
        readMarks(piece, start);
        addText(piece, start);
      },
      ontextentity(codepoint, end) {
        addText(String.fromCodePoint(codepoint), end);
      },
      onopentagname(start, end) {
        flush();
        const tag = markup.slice(start, end).toLowerCase();
        if (ANY_MARK.test(tag)) report('paper-value-in-tag', start);
        current = element(tag, start);
      },
      onattribname(start, end) {
        attribute = markup.slice(start, end).toLowerCase();
        attributeValue = '';
        if (ANY_MARK.test(attribute)) report('paper-value-in-tag', start);
      },
      onattribdata(start, end) {
        attributeValue += markup.slice(start, end);
      },
      onattribentity(codepoint) {
        attributeValue += String.fromCodePoint(codepoint);
      },
      onattribend(quote, end) {
        if (current === undefined || ANY_MARK.test(attribute)) return;
        if (ANY_MARK.test(attributeValue)) report('paper-value-in-tag', end);
        else setAttribute(current, attribute, quote === QuoteType.NoValue ? '' : attributeValue, end, report);
      },
      onopentagend(end) {
        place(end);
      },
      onselfclosingtag(end) {
        const tag = current?.tag ?? '';
        place(end);
        if (!isVoid(tag)) open.pop();
      },
      onclosetag(start, end) {
        flush();
        const tag = markup.slice(start, end).toLowerCase();
        if (ANY_MARK.test(tag)) report('paper-value-in-tag', start);
        else if (open.length > 1 && top().tag === tag) open.pop();
        else report('paper-tag-unopened', start, { tag });
      },
      oncomment(start, end, endOffset) {
        // What is no true comment would swallow the paper's words in silence, up to the next sign >.
        const isClosed = endOffset === 2 && markup.startsWith('<!--', start - 4);
        if (!isClosed) report('paper-tag-unknown', start, { tag: markup.charAt(start) });
        if (ANY_MARK.test(markup.slice(start, end))) report('paper-value-in-tag', start);
      },
      oncdata(start) {
        report('paper-tag-unknown', start, { tag: '![CDATA[' });
      },
      ondeclaration(start) {
        report('paper-tag-unknown', start, { tag: '!' });
      },
      onprocessinginstruction(start) {
        report('paper-tag-unknown', start, { tag: '?' });
      },
      onend() {
        flush();
        if (current !== undefined) report('paper-tag-unclosed', current.at, { tag: current.tag });
        for (const left of open.slice(1)) report('paper-tag-unclosed', left.at, { tag: left.tag });
      },
    },
  );
  tokenizer.write(markup);
  tokenizer.end();
  return { nodes: root.children, problems };
}

function element(tag: string, at: number): OpenElement {
  return { kind: 'element', tag, classes: [], colspan: 1, data: '', children: [], at };
}

function setAttribute(
  target: OpenElement,
  name: string,
  value: string,
  at: number,
  report: (code: string, at: number, params: Record<string, string>) => void,
): void {
  if (name === 'class') {
    for (const one of value.split(/\s+/).filter(Boolean)) {
      if (isClass(one)) target.classes.push(one);
      else report('paper-class-unknown', at, { name: one });
    }
  } else if (name === 'colspan' && (target.tag === 'td' || target.tag === 'th') && /^[1-9]\d?$/.test(value)) {
    target.colspan = Number(value);
  } else if (name === 'data' && target.tag === 'qr') {
    target.data = value;
  } else {
    report('paper-attribute-unknown', at, { tag: target.tag, name });
  }
}

import { closeLast } from './open-lists.ts';

/** A change of a text, and what is selected after it. */
export interface TextChange {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
  /** Offsets in the text after the change. */
  readonly select: readonly [from: number, to: number];
}

/** Tags that hold a piece of a line. */
export type InlineTag = 'b' | 'i' | 'u';

/**
 * Puts a tag round what is selected, or takes it away where it is there already.
 *
 * @example wrapped('xin chào', 4, 8, 'b') // 'xin <b>chào</b>'
 */
export function wrapped(text: string, from: number, to: number, tag: InlineTag): TextChange {
  const [open, close] = [`<${tag}>`, `</${tag}>`];
  const piece = text.slice(from, to);
  const isAround = text.slice(from - open.length, from) === open && text.startsWith(close, to);
  if (isAround) {
    const start = from - open.length;
    return { from: start, to: to + close.length, insert: piece, select: [start, start + piece.length] };
  }
  const start = from + open.length;
  return { from, to, insert: `${open}${piece}${close}`, select: [start, start + piece.length] };
}

/** Classes of which a block has one at most. */
const aligned = ['left', 'center', 'right', 'justify'];

/**
 * Gives the paragraph, heading or cell around a place a class, or takes it away. Null where there is none around it.
 *
 * @example withClass('<p>Giấy phép</p>', 5, 'center') // '<p class="center">Giấy phép</p>'
 */
export function withClass(text: string, place: number, name: string): TextChange | null {
  const tag = blockAround(text, place);
  if (tag === null) return null;
  const had = tag.classes.includes(name);
  const others = tag.classes.filter(
    (one) => one !== name && !(aligned.includes(name) && aligned.includes(one)),
  );
  const classes = had ? others : [...others, name];
  const insert = `<${tag.name}${classes.length === 0 ? '' : ` class="${classes.join(' ')}"`}${tag.rest}>`;
  const moved = place + insert.length - (tag.to - tag.from);
  return { from: tag.from, to: tag.to, insert, select: [moved, moved] };
}

interface BlockTag {
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly classes: readonly string[];
  /** The other attributes, with the blank before them. */
  readonly rest: string;
}

/** The opening tag of the innermost block that is open at a place; a place inside of a tag belongs to it. */
function blockAround(text: string, place: number): BlockTag | null {
  const open: BlockTag[] = [];
  for (const match of text.matchAll(/<(\/?)(p|h1|h2|h3|td|th|li)\b([^<>]*)>/gu)) {
    const [whole, slash, name = '', attributes = ''] = match;
    if (match.index >= place) break;
    const to = match.index + whole.length;
    if (slash === '/') {
      if (to <= place) closeLast(open, name);
      continue;
    }
    const found = /\sclass=(["'])(.*?)\1/u.exec(attributes);
    const classes = (found?.[2] ?? '').split(/\s+/u).filter(Boolean);
    const rest = found === null ? attributes : attributes.replace(found[0], '');
    open.push({ from: match.index, to, name, classes, rest });
  }
  return open.at(-1) ?? null;
}

/**
 * Puts lines of their own behind the line of a place. `|` marks what is selected then.
 *
 * @example asLines('<p>a</p>', 3, '<p>|</p>') // '<p>a</p>\n<p></p>', the cursor in the second paragraph
 */
export function asLines(text: string, place: number, lines: string): TextChange {
  const start = text.lastIndexOf('\n', place - 1) + 1;
  const found = text.indexOf('\n', place);
  const end = found === -1 ? text.length : found;
  const isBlank = text.slice(start, end).trim() === '';
  const margin = /^[ \t]*/u.exec(text.slice(start, end))?.[0] ?? '';
  const written = lines
    .split('\n')
    .map((line) => margin + line)
    .join('\n');
  const insert = isBlank ? written : `\n${written}`;
  const from = isBlank ? start : end;
  const mark = insert.indexOf('|');
  const cursor = from + (mark === -1 ? insert.length : mark);
  return { from, to: end, insert: insert.replace('|', ''), select: [cursor, cursor] };
}

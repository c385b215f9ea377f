/** Where a tag may stand and what it may hold: the closed subset of HTML that papers are written in. */
const INLINE = ['b', 'strong', 'i', 'em', 'u', 'span', 'br'];
const BLOCK = ['p', 'h1', 'h2', 'h3', 'div', 'table', 'ul', 'ol', 'hr', 'qr'];
const ROWS = ['tr'];

interface TagRule {
  readonly holds: ReadonlySet<string>;
  readonly text: boolean;
}

const withText = (...tags: string[]): TagRule => ({ holds: new Set(tags), text: true });
const withoutText = (...tags: string[]): TagRule => ({ holds: new Set(tags), text: false });
const words = withText(...INLINE);
const flow = withText(...INLINE, ...BLOCK);

/** The paper itself, as the parent of what stands outermost. */
export const PAPER = 'paper';

const TAGS: ReadonlyMap<string, TagRule> = new Map([
  [PAPER, withoutText(...BLOCK)],
  ...['p', 'h1', 'h2', 'h3', 'b', 'strong', 'i', 'em', 'u', 'span'].map((tag) => [tag, words] as const),
  ...['div', 'td', 'th', 'li'].map((tag) => [tag, flow] as const),
  ['table', withoutText('thead', 'tbody', ...ROWS)],
  ['thead', withoutText(...ROWS)],
  ['tbody', withoutText(...ROWS)],
  ['tr', withoutText('td', 'th')],
  ['ul', withoutText('li')],
  ['ol', withoutText('li')],
  ...['br', 'hr', 'qr'].map((tag) => [tag, withoutText()] as const),
]);

/** Tags that have no closing tag. */
const VOID: ReadonlySet<string> = new Set(['br', 'hr']);

/** The classes of `papers.css`, each of which the PDF knows too. Widths are `w-5` to `w-95` per cent. */
const CLASSES: ReadonlySet<string> = new Set([
  ...['left', 'center', 'right', 'justify'],
  ...['upper', 'small', 'bold', 'italic', 'indent'],
  ...['rule', 'rule-short', 'gap', 'gap-large'],
  ...['columns', 'signature', 'keep', 'no-border', 'inset', 'dotted', 'lead'],
  ...Array.from({ length: 19 }, (_, i) => `w-${(i + 1) * 5}`),
]);

export function isTag(tag: string): boolean {
  return tag !== PAPER && TAGS.has(tag);
}

export function isVoid(tag: string): boolean {
  return VOID.has(tag);
}

export function isInline(tag: string): boolean {
  return INLINE.includes(tag);
}

export function isClass(name: string): boolean {
  return CLASSES.has(name);
}

export function mayHold(parent: string, tag: string): boolean {
  return TAGS.get(parent)?.holds.has(tag) ?? false;
}

export function mayHoldText(parent: string): boolean {
  return TAGS.get(parent)?.text ?? false;
}

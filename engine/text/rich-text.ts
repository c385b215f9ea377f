import type { Language } from './text.ts';

/** A text with paragraphs, lists, emphasis and links: limited Markdown, read when a definition is compiled. */
export type RichText = readonly RichBlock[];

export type RichBlock =
  | { readonly kind: 'paragraph'; readonly inlines: readonly RichInline[] }
  /** `first` is the number of the first item; null for a list without numbers. */
  | { readonly kind: 'list'; readonly first: number | null; readonly items: readonly RichText[] };

export type RichInline =
  | string
  | { readonly kind: 'break' }
  | { readonly kind: 'strong' | 'emphasis'; readonly inlines: readonly RichInline[] }
  /** `href` begins with https:, tel: or mailto:, and with nothing else. */
  | { readonly kind: 'link'; readonly href: string; readonly inlines: readonly RichInline[] };

/** What a guidance says, by language: a plain string where it has no markup. */
export interface Guidance {
  readonly vi: string | RichText;
  readonly en?: string | RichText;
}

/** The guidance in the language asked for, in Vietnamese where it has not been translated. */
export function guidanceIn({ vi, en }: Guidance, language: Language): string | RichText {
  return (language === 'en' ? en : undefined) ?? vi;
}

/** Whether it has to be drawn as more than a string, in some language. */
export function hasMarkup({ vi, en = '' }: Guidance): boolean {
  return typeof vi !== 'string' || typeof en !== 'string';
}

/**
 * The words of a rich text, for places that show letters only. Paragraphs and items stand on lines of their own, and
 * a link whose name is not its address has the address behind it.
 *
 * @example plainText([{ kind: 'list', first: 1, items: [[{ kind: 'paragraph', inlines: ['Một'] }]] }]) // '1. Một'
 */
export function plainText(text: string | RichText): string {
  if (typeof text === 'string') return text;
  return text
    .map((block) => {
      if (block.kind === 'paragraph') return plainInlines(block.inlines);
      return block.items.map((item, index) => plainItem(item, block.first, index)).join('\n');
    })
    .join('\n');
}

function plainItem(item: RichText, first: number | null, index: number): string {
  const sign = first === null ? '– ' : `${first + index}. `;
  return sign + plainText(item).replaceAll('\n', `\n${' '.repeat(sign.length)}`);
}

function plainInlines(inlines: readonly RichInline[]): string {
  return inlines.map(plainInline).join('');
}

function plainInline(inline: RichInline): string {
  if (typeof inline === 'string') return inline;
  if (inline.kind === 'break') return '\n';
  const words = plainInlines(inline.inlines);
  if (inline.kind !== 'link') return words;
  const address = inline.href.replace(/^(tel|mailto):/, '');
  return words.replace(/\s/g, '') === address ? words : `${words} (${address})`;
}

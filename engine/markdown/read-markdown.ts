import { Lexer } from 'marked';
import type { Token, Tokens } from 'marked';
import type { RichBlock, RichInline, RichText } from '../text/rich-text.ts';
import { LeanTokenizer, MAX_DEPTH, TOO_DEEP } from './lean-tokenizer.ts';

/** Something that may not stand in a guidance. */
export interface MarkdownProblem {
  readonly code: 'markdown-not-allowed' | 'markdown-link' | 'markdown-too-deep';
  readonly params: Readonly<Record<string, string | number>>;
}

export interface ReadMarkdown {
  /** The text itself where it has no markup, or some that is not allowed. */
  readonly rich: string | RichText;
  readonly problems: readonly MarkdownProblem[];
}

/** Addresses that a guidance may lead to. Signs that end an attribute or hide in an address are not among them. */
const ADDRESS = /^(https:\/\/[^\s<>"'\\@]+|tel:\+?[0-9][0-9.-]*|mailto:[^\s<>"'\\@]+@[^\s<>"'\\@]+)$/;

/** Longest piece of the text that a problem quotes. */
const QUOTED = 40;

/**
 * Reads limited Markdown: paragraphs, line breaks, bold, italic, lists, links to https, tel and mailto. A line that
 * ends is a line that ends; entities are not read, so that "&lt;" is shown as it is written. Nothing here makes HTML.
 *
 * @param text at most as long as a text of a definition
 * @example readMarkdown('Gọi **1022**').rich
 * // [{ kind: 'paragraph', inlines: ['Gọi ', { kind: 'strong', inlines: ['1022'] }] }]
 */
export function readMarkdown(text: string): ReadMarkdown {
  const reader = new Reader();
  const rich = reader.blocks(
    new Lexer({ gfm: true, breaks: true, tokenizer: new LeanTokenizer() }).lex(text),
  );
  if (reader.problems.length > 0) return { rich: text, problems: reader.problems };
  return { rich: withoutMarkup(rich) ?? rich, problems: [] };
}

/** The string that says the same; null where no string does. */
function withoutMarkup(rich: RichText): string | null {
  const [block, second] = rich;
  if (block?.kind !== 'paragraph' || second !== undefined) return null;
  const words = block.inlines.filter((inline) => typeof inline === 'string');
  return words.length === block.inlines.length ? words.join('') : null;
}

class Reader {
  readonly problems: MarkdownProblem[] = [];

  blocks(tokens: readonly Token[]): RichText {
    return tokens.flatMap((token) => this.block(token));
  }

  private block(token: Token): RichBlock[] {
    switch (token.type) {
      case 'space':
        return [];
      // A `text` here is the text of an item of a list without empty lines between its items.
      case 'paragraph':
      case 'text':
        return [{ kind: 'paragraph', inlines: this.inlines(token.tokens ?? []) }];
      case 'list':
        return [this.list(token as Tokens.List)];
      default:
        return this.refuse(token);
    }
  }

  private list({ ordered, start, items }: Tokens.List): RichBlock {
    return {
      kind: 'list',
      first: ordered ? Number(start) : null,
      items: items.map((item) => {
        if (item.task) this.refuse(item);
        return this.blocks(item.tokens);
      }),
    };
  }

  private inlines(tokens: readonly Token[]): RichInline[] {
    return tokens.flatMap((token): RichInline[] => {
      switch (token.type) {
        // The text of a token has some entities read; what was written is in `raw`.
        case 'text':
          return [token.raw];
        case 'escape':
          return [(token as Tokens.Escape).text];
        case 'br':
          return [{ kind: 'break' }];
        case 'strong':
          return [{ kind: 'strong', inlines: this.inlines(token.tokens ?? []) }];
        case 'em':
          return [{ kind: 'emphasis', inlines: this.inlines(token.tokens ?? []) }];
        case 'link':
          return this.link(token as Tokens.Link);
        default:
          return this.refuse(token);
      }
    });
  }

  private link({ href, title, tokens }: Tokens.Link): RichInline[] {
    const inlines = this.inlines(tokens);
    // Nobody reads a title: it shows under a mouse only.
    if (ADDRESS.test(href) && inlines.length > 0 && (title ?? '') === '')
      return [{ kind: 'link', href, inlines }];
    this.problems.push({ code: 'markdown-link', params: { text: quoted(href) } });
    return [];
  }

  private refuse({ type, raw }: Pick<Token, 'type' | 'raw'>): [] {
    this.problems.push(
      type === TOO_DEEP
        ? { code: 'markdown-too-deep', params: { max: MAX_DEPTH } }
        : { code: 'markdown-not-allowed', params: { text: quoted(raw) } },
    );
    return [];
  }
}

function quoted(raw: string): string {
  const line = raw.trim().replace(/\s+/g, ' ');
  return line.length > QUOTED ? `${line.slice(0, QUOTED)}…` : line;
}

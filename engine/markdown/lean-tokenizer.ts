import { Tokenizer } from 'marked';
import type { Tokens } from 'marked';

/** Levels of lists, and of emphasis and links within one another. */
export const MAX_DEPTH = 4;

/** Stands for text that is nested deeper than anyone reads. */
export const TOO_DEEP = 'tooDeep';

/**
 * Reads what a guidance may hold and stays quick with text that was written to hurt: marked calls itself for each
 * level, and thousands of levels would end in a stack that is full.
 */
export class LeanTokenizer extends Tokenizer {
  private depth = 0;

  /** A quotation is refused in any case: one line of it is enough, and what is in it need not be read. */
  override blockquote(src: string): Tokens.Blockquote | undefined {
    const raw = /^ {0,3}>[^\n]*(?:\n|$)/.exec(src)?.[0];
    return raw === undefined ? undefined : { type: 'blockquote', raw, text: raw, tokens: [] };
  }

  override list(src: string): Tokens.List | undefined {
    return this.nested(src, () => super.list(src));
  }

  override emStrong(...given: Parameters<Tokenizer['emStrong']>): Tokens.Em | Tokens.Strong | undefined {
    return this.nested(given[0], () => super.emStrong(...given));
  }

  override link(src: string): Tokens.Link | Tokens.Image | undefined {
    return this.nested(src, () => super.link(src));
  }

  override reflink(...given: Parameters<Tokenizer['reflink']>): ReturnType<Tokenizer['reflink']> {
    return this.nested(given[0], () => super.reflink(...given));
  }

  override del(...given: Parameters<Tokenizer['del']>): Tokens.Del | undefined {
    return this.nested(given[0], () => super.del(...given));
  }

  /** Bare addresses become links where they may be links; others are text, as they always were. */
  override url(src: string): Tokens.Link | undefined {
    const link = super.url(src);
    return link !== undefined && /^(https|mailto):/.test(link.href) ? link : undefined;
  }

  private nested<T>(src: string, read: () => T | undefined): T | undefined {
    // The type of a token is open in marked; whoever reads the tokens refuses every type that it does not know.
    if (this.depth > MAX_DEPTH) return { type: TOO_DEEP, raw: src } as T;
    this.depth += 1;
    try {
      return read();
    } finally {
      this.depth -= 1;
    }
  }
}

import type { TokenizerCallbacks } from 'htmlparser2';
import type { MarkupProblem, OpenElement } from './paper-tree.ts';
import { readerOf, readMarkup } from './parse-markup.ts';
import { TreeBuilder } from './tree-builder.ts';

/**
 * Signs that stand for what a template does between its literal parts: a value that is printed, and the ends of a
 * block. A value counts as text; the ends of blocks are control characters, which a paper drops.
 */
export const MARKS = { value: '\uE000', open: '\u0001', close: '\u0002' } as const;

const ALL = Object.values(MARKS);

/**
 * What is wrong with markup in which {@link MARKS} stand for the values and the blocks of a template: besides all that
 * `parseMarkup` reports, a value or a block inside a tag, and a block that opens or closes the tags of another.
 */
export function checkSkeleton(markup: string): readonly MarkupProblem[] {
  const builder = new TreeBuilder();
  readMarkup(markup, builder, withMarks(markup, builder, readerOf(markup, builder)));
  return builder.problems;
}

/** The reader of a skeleton: marks may stand in text alone, and a block must end in the element that it began in. */
function withMarks(markup: string, builder: TreeBuilder, reader: TokenizerCallbacks): TokenizerCallbacks {
  const blocks: OpenElement[] = [];
  const readMarks = (start: number, end: number) => {
    for (let at = start; at < end; at += 1) {
      if (markup[at] === MARKS.open) blocks.push(builder.top);
      if (markup[at] === MARKS.close && blocks.pop() !== builder.top)
        builder.report('paper-block-unbalanced', at);
    }
  };
  const refuseMarks = (start: number, end: number) => {
    const piece = markup.slice(start, end);
    if (ALL.some((mark) => piece.includes(mark))) builder.report('paper-value-in-tag', start);
  };
  return {
    ...reader,
    ontext(start, end) {
      readMarks(start, end);
      reader.ontext(start, end);
    },
    onopentagname(start, end) {
      refuseMarks(start, end);
      reader.onopentagname(start, end);
    },
    onattribname(start, end) {
      refuseMarks(start, end);
      reader.onattribname(start, end);
    },
    onattribdata(start, end) {
      refuseMarks(start, end);
      reader.onattribdata(start, end);
    },
    onclosetag(start, end) {
      refuseMarks(start, end);
      reader.onclosetag(start, end);
    },
    oncomment(start, end, endOffset) {
      refuseMarks(start, end);
      reader.oncomment(start, end, endOffset);
    },
  };
}

import type { Look, PdfBlock, PdfStack } from './pdf-content.ts';
import { INSET, lookInside } from './pdf-content.ts';
import { runsOf } from './pdf-runs.ts';
import { dottedLayout, pdfTable, ruleLayout } from './pdf-table.ts';
import { mm } from './paper-format.ts';
import { isKept } from './kept-pieces.ts';
import { isInline } from './paper-subset.ts';
import type { PaperElement, PaperNode } from './paper-tree.ts';
import { qrPath } from './qr-code.ts';
import { sharesOf } from './shares.ts';

const COLUMN_GAP = 8;
const LINE = 0.6;
const QR_SIZE = mm(25);
const PICTURE_SIZE = [mm(50), mm(22)] as const;
const DOTS = { length: 0.8, space: 2 };
/** In parts of the size of the letters: how wide a letter is on the average, and the least blank to write on. */
const AVERAGE_LETTER = 0.5;
const SHORTEST_BLANK = 10;
const NO_BORDER = [false, false, false, false] as const;
/** What stands on the page of what follows it. */
const LEADING: ReadonlySet<string> = new Set(['h1', 'h2', 'h3']);
const BELOW = [false, false, false, true] as const;

/** Lays out pieces of a paper one below another; words that stand among blocks become paragraphs of their own. */
export function layOut(nodes: readonly PaperNode[], look: Look): PdfStack {
  const stack: PdfBlock[] = [];
  let words: PaperNode[] = [];
  const endParagraph = () => {
    stack.push(...paragraph(words, look));
    words = [];
  };
  for (const node of nodes) {
    if (node.kind === 'text' || isInline(node.tag)) words.push(node);
    else {
      endParagraph();
      stack.push(...blocksOf(node, look));
    }
  }
  endParagraph();
  return { stack };
}

function paragraph(nodes: readonly PaperNode[], look: Look): readonly PdfBlock[] {
  const text = runsOf(nodes, look);
  return text.length === 0 ? [] : [{ text, alignment: look.alignment }];
}

function blocksOf(node: PaperElement, outside: Look): readonly PdfBlock[] {
  const look = lookInside(node.tag, node.classes, outside);
  const block = blockOf(node, look);
  const above = gapAbove(node, look);
  if (block === undefined) return above > 0 ? [{ text: [], margin: [0, above, 0, 0] }] : [];
  const before = node.classes.includes('inset') ? INSET * look.fontSize : 0;
  const framed: PdfBlock = { stack: [block], margin: [before, above, 0, gapBelow(node, look)] };
  if (isKept(node, look)) framed.unbreakable = true;
  return [framed];
}

function blockOf(node: PaperElement, look: Look): PdfBlock | undefined {
  switch (node.tag) {
    case 'table':
      return pdfTable(node, look, layOut);
    case 'ul':
    case 'ol':
      return list(node, look);
    case 'hr':
      return { canvas: [line(look.width)] };
    case 'qr':
      return qr(node, look);
    case 'picture':
      return picture(node, look);
    case 'div':
      return node.classes.includes('columns') ? columns(node, look) : group(node, look);
    default:
      return words(node, look);
  }
}

function group(node: PaperElement, look: Look): PdfBlock | undefined {
  const inside = layOut(node.children, look);
  return inside.stack.length === 0 ? undefined : ruled(node, inside, look);
}

function words(node: PaperElement, look: Look): PdfBlock | undefined {
  if (node.classes.includes('dotted')) return dottedLine(node, look);
  const [text] = paragraph(node.children, look);
  if (text === undefined) return undefined;
  const indent = node.classes.includes('indent') ? { leadingIndent: 2 * look.fontSize } : {};
  const leads = LEADING.has(node.tag) || node.classes.includes('lead') ? { headlineLevel: 1 as const } : {};
  return ruled(node, { ...text, ...indent, ...leads }, look);
}

/** Draws the rule that stands beneath the motto and beneath the name of an agency. */
function ruled(node: PaperElement, block: PdfBlock, look: Look): PdfBlock {
  if (node.classes.includes('rule')) {
    // pdfmake lets an automatic column grow with its longest word, even off the sheet.
    const longest = Math.max(
      0,
      ...textOf(node)
        .split(/\s/)
        .map((word) => word.length),
    );
    const width = longest * look.fontSize < look.width ? 'auto' : look.width;
    const table = {
      widths: [width] as const,
      headerRows: 0,
      dontBreakRows: false,
      body: [[{ stack: [block] }]],
    };
    return {
      columns: [
        { text: [], width: '*' },
        { table, layout: ruleLayout, width },
        { text: [], width: '*' },
      ],
    };
  }
  if (!node.classes.includes('rule-short')) return block;
  return {
    stack: [block, { canvas: [line(5 * look.fontSize)], alignment: 'center', margin: [0, 2.5, 0, 2] }],
  };
}

function columns(node: PaperElement, look: Look): PdfBlock | undefined {
  const sides = node.children.filter((child) => child.kind === 'element');
  if (sides.length === 0) return undefined;
  const room = look.width - (sides.length - 1) * COLUMN_GAP;
  const shares = sharesOf(sides.map((side) => side.classes));
  return {
    columnGap: COLUMN_GAP,
    columns: sides.map((side, i) => {
      const width = (shares[i] ?? 0) * room;
      return { stack: blocksOf(side, { ...look, width }), width };
    }),
  };
}

function list(node: PaperElement, look: Look): PdfBlock {
  const inside = { ...look, width: look.width - 2 * look.fontSize };
  const items = node.children
    .filter((child) => child.kind === 'element')
    .map((item) => layOut(item.children, lookInside(item.tag, item.classes, inside)));
  return node.tag === 'ul' ? { ul: items } : { ol: items };
}

function qr(node: PaperElement, look: Look): PdfBlock {
  const { size, path } = qrPath(node.data);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path d="${path}"/></svg>`;
  return { svg, width: QR_SIZE, alignment: look.alignment };
}

/** A picture that was handed in; its words stand in its place where it is not there. */
function picture(node: PaperElement, look: Look): PdfBlock | undefined {
  const image = look.pictures.get(node.data);
  if (image === undefined) return paragraph(node.children, look)[0];
  return { image, fit: PICTURE_SIZE, alignment: look.alignment };
}

/** Words, and a dotted line from their end to the edge: on a line of its own where the words leave no room. */
function dottedLine(node: PaperElement, look: Look): PdfBlock {
  const [text] = paragraph(node.children, look);
  const rule = {
    canvas: [{ ...line(look.width), y1: look.fontSize, y2: look.fontSize, dash: DOTS }],
    margin: [0, 0, 0, 0.15 * look.fontSize] as const,
  };
  if (text === undefined) return rule;
  if (textOf(node).length * AVERAGE_LETTER * look.fontSize > look.width - SHORTEST_BLANK * look.fontSize)
    return { stack: [text, rule] };
  return {
    table: {
      widths: ['auto', '*'],
      headerRows: 0,
      dontBreakRows: false,
      body: [
        [
          { stack: [text], border: NO_BORDER },
          { stack: [{ text: [] }], border: BELOW },
        ],
      ],
    },
    layout: dottedLayout,
  };
}

function textOf(node: PaperNode): string {
  return node.kind === 'text' ? node.text : node.children.map(textOf).join('');
}

function line(length: number) {
  return { type: 'line', x1: 0, y1: 0, x2: length, y2: 0, lineWidth: LINE } as const;
}

function gapAbove(node: PaperElement, look: Look): number {
  if (node.classes.includes('gap-large')) return 3 * look.fontSize;
  if (node.classes.includes('gap')) return look.fontSize;
  if (node.tag === 'h1') return 0.8 * look.fontSize;
  if (node.tag === 'h3') return 0.3 * look.fontSize;
  return node.classes.includes('signature') ? 0.8 * look.fontSize : 0;
}

function gapBelow(node: PaperElement, look: Look): number {
  if (node.tag === 'p' || node.tag === 'table' || node.tag === 'hr') return 0.25 * look.fontSize;
  return ['h1', 'h2', 'h3'].includes(node.tag) ? 0.4 * look.fontSize : 0;
}

import { lookInside } from './pdf-content.ts';
import type { Look } from './pdf-content.ts';
import { columnsOf, elementsOf } from './pdf-table.ts';
import type { PaperElement, PaperNode } from './paper-tree.ts';
import { sharesOf } from './shares.ts';

/** The widest letters of the font, in parts of its size, and a line with the space around a paragraph. */
const WIDEST = 0.95;
const LINE = 1.5;
const QR = 80;

/**
 * Whether a piece is kept on one page: where its classes ask for it and it surely fits on a page. pdfmake leaves out
 * what does not fit, so the height is reckoned from above; a piece that may be too long runs on instead.
 */
export function isKept(node: PaperElement, look: Look): boolean {
  if (!node.classes.includes('keep') && !node.classes.includes('signature')) return false;
  return heightAtMost(node, look) < look.pageHeight;
}

function heightAtMost(node: PaperElement, look: Look): number {
  const gap = node.classes.includes('gap-large') ? 3 : 2;
  return gap * look.fontSize + contentAtMost(node, look);
}

function contentAtMost(node: PaperElement, look: Look): number {
  if (node.tag === 'qr' || node.tag === 'picture') return QR;
  if (node.tag === 'table') {
    const { rows, shares } = columnsOf(node);
    return sum(rows.map((row) => highest(elementsOf(row), shares, look)));
  }
  if (node.classes.includes('columns')) {
    const sides = elementsOf(node);
    return highest(sides, sharesOf(sides.map((side) => side.classes)), look);
  }
  return (
    linesAtMost(node.children, look) * LINE * look.fontSize +
    sum(elementsOf(node).map((child) => heightAtMost(child, lookInside(child.tag, child.classes, look))))
  );
}

/** Text that stands directly in a piece. A line holds at least half of what it could, even where long words wrap. */
function linesAtMost(nodes: readonly PaperNode[], look: Look): number {
  const letters = sum(nodes.map((node) => (node.kind === 'text' ? node.text.length : 0)));
  if (letters === 0) return 0;
  return 1 + Math.ceil((2 * letters * WIDEST * look.fontSize) / look.width);
}

/** Pieces side by side are as high as the highest; borders and gaps take a little of their width. */
function highest(pieces: readonly PaperElement[], shares: readonly number[], look: Look): number {
  const heights = pieces.map((piece, i) => {
    const width = Math.max((shares[i] ?? 0) * look.width - 10, look.fontSize);
    return heightAtMost(piece, lookInside(piece.tag, piece.classes, { ...look, width }));
  });
  return Math.max(0, ...heights);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

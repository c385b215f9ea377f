import type { PdfRun, Look } from './pdf-content.ts';
import { lookInside } from './pdf-content.ts';
import type { PaperNode } from './paper-tree.ts';

/** The font that has the signs of boxes, and whatever stretch of a text is made of them. */
export const BOX_FONT = 'Boxes';
const BOXES = /([☐☒]+)/u;

/**
 * Text of a paragraph as runs of one look each. White space is joined as a browser does: many are one, none at the
 * ends of a line.
 */
export function runsOf(nodes: readonly PaperNode[], look: Look): readonly PdfRun[] {
  const runs: PdfRun[] = [];
  let afterSpace = true;
  const add = (text: string, at: Look) => {
    const styles = {
      fontSize: at.fontSize,
      ...(at.bold ? { bold: true } : {}),
      ...(at.italics ? { italics: true } : {}),
      ...(at.underline ? { decoration: 'underline' as const } : {}),
    };
    for (const piece of text.split(BOXES)) {
      if (BOXES.test(piece)) runs.push({ text: piece, fontSize: at.fontSize, font: BOX_FONT });
      else if (piece !== '') runs.push({ text: at.upper ? piece.toUpperCase() : piece, ...styles });
    }
  };
  const walk = (node: PaperNode, at: Look) => {
    if (node.kind === 'element') {
      if (node.tag === 'br') {
        trimEnd(runs);
        add('\n', at);
        afterSpace = true;
      }
      const inside = lookInside(node.tag, node.classes, at);
      for (const child of node.children) walk(child, inside);
      return;
    }
    let text = node.text.replace(/[ \t\r\n\f]+/g, ' ');
    if (afterSpace && text.startsWith(' ')) text = text.slice(1);
    if (text === '') return;
    afterSpace = text.endsWith(' ');
    add(text, at);
  };
  for (const node of nodes) walk(node, look);
  trimEnd(runs);
  return runs;
}

function trimEnd(runs: PdfRun[]): void {
  const last = runs.at(-1);
  if (last?.text.endsWith(' ')) runs[runs.length - 1] = { ...last, text: last.text.slice(0, -1) };
}

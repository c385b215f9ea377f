import type { Look, PdfCell, PdfStack, PdfTable, PdfTableLayout } from './pdf-content.ts';
import { lookInside } from './pdf-content.ts';
import type { PaperElement, PaperNode } from './paper-tree.ts';
import { sharesOf } from './shares.ts';

const LINE = 0.6;
const PADDING = 3;

/** Lays out what stands inside a cell. */
export type LayOut = (nodes: readonly PaperNode[], look: Look) => PdfStack;

/**
 * A table whose columns are fixed before any text is measured: a long word breaks inside its cell instead of pushing
 * the table off the paper. Header rows repeat on each page. A table without cells is nothing.
 */
export function pdfTable(table: PaperElement, look: Look, layOut: LayOut): PdfTable | undefined {
  const { head, rows, shares } = columnsOf(table);
  const bordered = !table.classes.includes('no-border');
  const padding = bordered ? PADDING : PADDING / 2;
  const line = bordered ? LINE : 0;
  if (shares.length === 0) return undefined;
  const room = look.width - shares.length * 2 * padding - (shares.length + 1) * line;
  const widths = shares.map((share) => share * room);
  return {
    table: {
      widths,
      headerRows: head.length,
      // A row that is kept whole and is longer than a page would be left out by pdfmake.
      dontBreakRows: false,
      body: rows.map((row) => cellsOf(row, widths, 2 * padding + line, look, layOut)),
    },
    layout: layoutOf(line, padding),
  };
}

/** The rows of a table, those of its head first, and how its columns share the width. */
export function columnsOf(table: PaperElement) {
  const head = rowsIn(table.children.filter((child) => isTag(child, 'thead')));
  const rows = [...head, ...rowsIn(table.children.filter((child) => !isTag(child, 'thead')))];
  return { head, rows, shares: sharesOf(columnClasses(rows)) };
}

/** A table without borders but for the line beneath it: a rule exactly as wide as its text. */
export const ruleLayout: PdfTableLayout = {
  ...layoutOf(0, 0),
  hLineWidth: (index) => (index === 1 ? LINE : 0),
};

/** Words with a dotted line after them. */
export const dottedLayout: PdfTableLayout = {
  ...layoutOf(0, 0),
  hLineWidth: (index) => (index === 1 ? LINE : 0),
  hLineStyle: () => ({ dash: { length: 0.8, space: 2 } }),
  paddingRight: () => PADDING,
};

function layoutOf(line: number, padding: number): PdfTableLayout {
  return {
    hLineWidth: () => line,
    vLineWidth: () => line,
    paddingLeft: () => padding,
    paddingRight: () => padding,
    paddingTop: () => padding / 2,
    paddingBottom: () => padding / 2,
  };
}

function cellsOf(
  row: PaperElement,
  widths: readonly number[],
  between: number,
  look: Look,
  layOut: LayOut,
): PdfCell[] {
  const cells: PdfCell[] = [];
  for (const cell of elementsOf(row)) {
    // A span beyond the last column is cut, as a browser cuts it.
    const spanned = widths.slice(cells.length, cells.length + cell.colspan);
    const width = spanned.reduce((sum, one) => sum + one, (spanned.length - 1) * between);
    const inside = lookInside(cell.tag, cell.classes, { ...look, width });
    const span = spanned.length > 1 ? { colSpan: spanned.length } : {};
    cells.push({ ...layOut(cell.children, inside), ...span });
    for (let column = 1; column < spanned.length; column += 1) cells.push({});
  }
  while (cells.length < widths.length) cells.push({ stack: [] });
  return cells;
}

/** The classes that set the width of each column: those of the first cell that fills this column alone. */
function columnClasses(rows: readonly PaperElement[]): readonly (readonly string[])[] {
  const columns: (readonly string[])[] = [];
  for (const row of rows) {
    let column = 0;
    for (const cell of elementsOf(row)) {
      const known = columns[column] ?? [];
      for (let i = column; i < column + cell.colspan; i += 1) columns[i] ??= [];
      if (cell.colspan === 1 && known.length === 0) columns[column] = cell.classes;
      column += cell.colspan;
    }
  }
  return columns;
}

function rowsIn(nodes: readonly PaperNode[]): readonly PaperElement[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'text') return [];
    return node.tag === 'tr' ? [node] : elementsOf(node);
  });
}

export function elementsOf(node: PaperElement): readonly PaperElement[] {
  return node.children.filter((child) => child.kind === 'element');
}

function isTag(node: PaperNode, tag: string): boolean {
  return node.kind === 'element' && node.tag === tag;
}

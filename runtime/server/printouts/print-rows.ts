import {
  canBeWords,
  fillText,
  inLanguage,
  moneyInWords,
  type CompiledField,
  type DisplayRow,
  type Field,
} from '../../../engine/index.ts';
import type { PaperElement } from '../papers/index.ts';
import { element } from './make-node.ts';
import { box, printChoices } from './print-choices.ts';
import { emptyLines, printLine, titled } from './print-line.ts';
import { printPerson } from './print-person.ts';
import { printTable } from './print-table.ts';
import { aroundOf, type Around, type Printing } from './printing.ts';

/** Letters that a line of half the width may have. */
const HALF_LINE = 34;
/** And a label before a dotted line of half the width. */
const HALF_BLANK = 20;
/** Lines to write a long text on. */
const LONG_TEXT_LINES = 3;

/**
 * The rows of a section, a group or a row of a table, as lines of a form. Rows name what is printed, and so what
 * the reader may read; fields and answers say how.
 *
 * @param heading what stands above the rows, so that a group of the same name does not say it again
 */
export function printRows(
  rows: readonly DisplayRow[],
  fields: readonly CompiledField[],
  answers: Around,
  printing: Printing,
  heading = '',
): readonly PaperElement[] {
  const printed = rows.flatMap((row) => {
    const compiled = fields.find(({ field }) => field.key === row.key);
    if (compiled === undefined || (row.type === 'signature' && printing.signedBelow.has(row.key))) return [];
    const pieces = printRow(row, compiled, answers[row.key], printing, heading);
    return [{ pieces, isHalf: isHalf(compiled.field, pieces) }];
  });
  return sideBySide(printed);
}

function printRow(
  row: DisplayRow,
  compiled: CompiledField,
  value: unknown,
  printing: Printing,
  heading: string,
): readonly PaperElement[] {
  const { field } = compiled;
  const label = labelOf(row, field, printing);
  switch (field.type) {
    case 'notice':
      return [];
    case 'group': {
      const inside = printRows(row.members ?? [], compiled.fields, aroundOf(value), printing);
      return row.label === heading ? inside : titled(label, inside);
    }
    case 'table':
      return printTable(row, compiled, value, label, printing, printRows, heading);
    case 'person':
      return titled(label, printPerson({ ...compiled, field }, value, printing));
    case 'checkbox':
      return [
        element('p', [], box(inLanguage(field.text ?? field.label, printing.language), value === true)),
      ];
    case 'longText':
      return row.value === ''
        ? [printLine(label, ''), ...emptyLines(LONG_TEXT_LINES - 1)]
        : [printLine(label, row.value)];
    case 'money':
      return [printLine(label, moneyText(row.value, value, printing))];
    default:
      return printChoices(label, compiled, value, printing) ?? [printLine(label, valueOf(row, printing))];
  }
}

/** On an empty form nobody knows yet whether a conditional field applies. */
function labelOf({ label }: DisplayRow, { visible }: Field, { isBlank, texts }: Printing): string {
  return isBlank && visible !== undefined && visible !== true ? `${label} (${texts.ifAny})` : label;
}

function moneyText(text: string, amount: unknown, { texts, language }: Printing): string {
  if (language !== 'vi' || !canBeWords(amount)) return text;
  return `${text} (${fillText(texts.inWords, { words: moneyInWords(amount) })})`;
}

function valueOf({ type, value }: DisplayRow, { isBlank, texts }: Printing): string {
  return isBlank && type === 'date' ? texts.dateBlank : value;
}

function isHalf({ width }: Field, pieces: readonly PaperElement[]): boolean {
  const [piece] = pieces;
  if (width === undefined || width === 'full' || pieces.length !== 1 || piece?.tag !== 'p') return false;
  return lettersIn(piece) <= (piece.classes.includes('dotted') ? HALF_BLANK : HALF_LINE);
}

function lettersIn(piece: PaperElement): number {
  return piece.children.reduce(
    (sum, child) => sum + (child.kind === 'text' ? child.text.length : lettersIn(child)),
    0,
  );
}

/** Two short lines that follow each other and share a line on the screen share one on paper. */
function sideBySide(
  printed: readonly { readonly pieces: readonly PaperElement[]; readonly isHalf: boolean }[],
): readonly PaperElement[] {
  const lines: PaperElement[] = [];
  let waiting: PaperElement | null = null;
  for (const { pieces, isHalf: half } of printed) {
    const [piece] = pieces;
    if (!half || piece === undefined) {
      if (waiting !== null) lines.push(waiting);
      waiting = null;
      lines.push(...pieces);
    } else if (waiting === null) waiting = piece;
    else {
      lines.push(
        element(
          'div',
          ['columns'],
          [waiting, piece].map((side) => element('div', ['w-50'], [side])),
        ),
      );
      waiting = null;
    }
  }
  return waiting === null ? lines : [...lines, waiting];
}

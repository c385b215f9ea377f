import type { CompiledField, DisplayRow } from '../../../engine/index.ts';
import { inLanguage } from '../../../engine/index.ts';
import type { PaperElement } from '../papers/index.ts';
import { TICKED_BOX } from '../papers/index.ts';
import { element, spanning } from './make-node.ts';
import { printLine, titled, withColon } from './print-line.ts';
import { aroundOf, type Around, type Printing } from './printing.ts';

/** Prints what stands inside a row that is no line of a ruled table. */
export type PrintRows = (
  rows: readonly DisplayRow[],
  fields: readonly CompiledField[],
  answers: Around,
  printing: Printing,
) => readonly PaperElement[];

/** More columns than these cannot be read on a sheet that stands upright. */
const MOST_COLUMNS = 7;
/** More columns than these are set in small letters. */
const ROOMY = 4;
/** Kinds whose values stand at the right edge of a column, so that digits stand under each other. */
const NUMBERS: ReadonlySet<string> = new Set(['integer', 'number', 'money', 'fraction']);
/** Kinds that no cell holds. */
const TOO_LARGE: ReadonlySet<string> = new Set(['table', 'group', 'person', 'signature', 'longText']);

/**
 * A table as a ruled one where its columns are few and plain, its header repeated on each page; else its rows one
 * beneath the other, each under its name.
 */
export function printTable(
  row: DisplayRow,
  compiled: CompiledField,
  value: unknown,
  label: string,
  printing: Printing,
  printRows: PrintRows,
  heading: string,
): readonly PaperElement[] {
  const items = row.items ?? [];
  if (items.length === 0) return [printLine(label, '')];
  const title = row.label === heading ? [] : [element('p', ['lead'], withColon(label))];
  if (isPlain(compiled)) return [...title, ruled(row, compiled, value, printing)];
  const answers: readonly unknown[] = Array.isArray(value) ? value : [];
  return [
    ...title,
    ...items.flatMap((item, index) =>
      titled(item.label, printRows(item.rows, compiled.fields, aroundOf(answers[index]), printing)),
    ),
    ...(row.totals ?? []).map(({ label: name, value: total }) => printLine(name, total)),
  ];
}

function isPlain({ fields }: CompiledField): boolean {
  return columnsOf(fields).length <= MOST_COLUMNS && fields.every(({ field }) => !TOO_LARGE.has(field.type));
}

/** A date stays on one line; a box needs little room. */
function widthOf(type: string): readonly string[] {
  if (type === 'date') return ['w-15'];
  return type === 'checkbox' ? ['w-10'] : [];
}

function columnsOf(fields: readonly CompiledField[]): readonly CompiledField[] {
  return fields.filter(({ field }) => field.type !== 'notice');
}

function ruled(
  { items = [], totals = [] }: DisplayRow,
  { fields }: CompiledField,
  value: unknown,
  { language, texts, isBlank }: Printing,
): PaperElement {
  const answers: readonly unknown[] = Array.isArray(value) ? value : [];
  const columns = columnsOf(fields);
  const head = element(
    'tr',
    [],
    [
      element('th', ['w-5'], texts.number),
      ...columns.map(({ field }) => element('th', widthOf(field.type), inLanguage(field.label, language))),
    ],
  );
  const body = items.map(({ rows }, index) =>
    element(
      'tr',
      [],
      [
        element('td', ['center'], isBlank ? [element('br', []), '\u00a0'] : String(index + 1)),
        ...columns.map(({ field }) => {
          const found = rows.find(({ key }) => key === field.key);
          const isTicked = field.type === 'checkbox' && aroundOf(answers[index])[field.key] === true;
          if (isTicked) return element('td', ['center'], TICKED_BOX);
          if (field.type === 'checkbox') return element('td', []);
          return element('td', NUMBERS.has(field.type) ? ['right'] : [], found?.value ?? '');
        }),
      ],
    ),
  );
  const feet = totals.map(({ label, value: total }) =>
    element(
      'tr',
      [],
      [spanning(element('td', ['bold', 'right'], `${withColon(label)} ${total}`), columns.length + 1)],
    ),
  );
  return element('table', columns.length > ROOMY ? ['small'] : [], [
    element('thead', [], [head]),
    element('tbody', [], [...body, ...feet]),
  ]);
}

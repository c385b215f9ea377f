/** Two coordinates as they were written. */
export type CoordinatePair = readonly [string, string];

/** What a list of coordinates holds: its pairs, and the numbers of the lines (from 1) that have none. */
export interface CoordinateList {
  readonly pairs: readonly CoordinatePair[];
  readonly unread: readonly number[];
}

/**
 * Reads a list of vertices as it stands in a spreadsheet, a certificate or a message: a line for each vertex, its two
 * coordinates kept as written. A number or name of the vertex may stand before them, lengths of edges after them;
 * a heading and empty lines are passed over.
 *
 * @example readCoordinateList('1\t2325612,35\t585123,40\n2\t2325600,10\t585140,02').pairs.length // 2
 */
export function readCoordinateList(text: string): CoordinateList {
  const pairs: CoordinatePair[] = [];
  const unread: number[] = [];
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    if (!/\d/.test(line)) continue;
    const pair = pairOf(columnsOf(line));
    if (pair !== null) pairs.push(pair);
    else if (pairs.length > 0 || !isHeading(line)) unread.push(index + 1);
  }
  return { pairs, unread };
}

/** Columns by what surely divides them; a comma may be a decimal sign, and a blank may stand between minutes. */
function columnsOf(line: string): string[] {
  for (const mark of [/\t/, /[;|]/, / {2,}/, /,\s+/, /\s+/, /,/]) {
    const columns = line
      .split(mark)
      .map((column) => column.trim())
      .filter((column) => column !== '');
    if (columns.length > 1) return columns;
  }
  return [];
}

function pairOf(columns: readonly string[]): CoordinatePair | null {
  const [first = '', second = '', third = ''] = columns;
  const named = columns.length > 2 && isName(first);
  const pair: CoordinatePair = named ? [second, third] : [first, second];
  return pair.every(isCoordinate) ? pair : null;
}

/** A number of one to three digits, or a name that begins with a letter. */
function isName(text: string): boolean {
  return /^(?:\d{1,3}\.?|[\p{L}][\p{L}\d.-]{0,9})$/u.test(text);
}

function isCoordinate(text: string): boolean {
  return text.length <= 50 && /^[BNĐE]?\s*\d[\d.,\s°º˚'’′"”″:]*\s*[mBNĐE]?$/iu.test(text);
}

function isHeading(line: string): boolean {
  return /\p{L}{2}/u.test(line) || /\p{L}\s*\(/u.test(line);
}

/**
 * The cells of a piece of a spreadsheet, as Excel, LibreOffice and Google Sheets put it on the clipboard: tabs
 * between cells, a line for each row; a cell with line breaks or tabs stands in quotes, quotes in it are doubled.
 * Text without any tab is cut at semicolons, where every line has one, as a saved CSV file of this country does.
 *
 * @example readCells('Tên\tSố\r\nA\t"1\n2"') // [['Tên', 'Số'], ['A', '1\n2']]
 */
export function readCells(text: string): string[][] {
  const source = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '');
  if (source.trim() === '') return [];
  const lines = source.split('\n');
  const separator = !source.includes('\t') && lines.every((line) => line.includes(';')) ? ';' : '\t';
  const rows: string[][] = [[]];
  let at = 0;
  while (at <= source.length) {
    const [cell, end] = source[at] === '"' ? quotedCell(source, at) : plainCell(source, at, separator);
    rows.at(-1)?.push(cell.trim());
    if (source[end] === '\n') rows.push([]);
    at = end + 1;
  }
  return rows.filter((row) => row.some((cell) => cell !== ''));

  function plainCell(all: string, from: number, by: string): [string, number] {
    let end = from;
    while (end < all.length && all[end] !== by && all[end] !== '\n') end += 1;
    return [all.slice(from, end), end];
  }

  function quotedCell(all: string, from: number): [string, number] {
    let cell = '';
    for (let place = from + 1; place < all.length; place += 1) {
      const letter = all[place] ?? '';
      if (letter !== '"') cell += letter;
      else if (all[place + 1] === '"') {
        cell += '"';
        place += 1;
      } else if ([separator, '\n', undefined].includes(all[place + 1])) return [cell, place + 1];
      // A quote in the middle of a text that only happens to begin with one.
      else return plainCell(all, from, separator);
    }
    return plainCell(all, from, separator);
  }
}

/** Cells as text for a spreadsheet: the counterpart of `readCells`. */
export function writeCells(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(written).join('\t')).join('\n');
}

function written(cell: string): string {
  // A spreadsheet would calculate what begins like a formula.
  const text = /^[=+@]|^-(?!\d)/.test(cell) ? `'${cell}` : cell;
  return /["\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows as a table for spreadsheets: UTF-8 with its mark, commas, CRLF (RFC 4180). */
export function csvTable(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${csvRows(rows)}`;
}

/** More rows of such a table. */
export function csvRows(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** A cell in quotes. A spreadsheet would calculate what begins like a formula, so that is written as a text; a number is none. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) && !/^-\d+$/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

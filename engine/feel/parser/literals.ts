const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  '"': '"',
  '\\': '\\',
  "'": "'",
};

/**
 * The text of a string literal, its quotes included. Vietnamese letters are composed (NFC), as the answers are,
 * so that what looks equal is equal.
 *
 * @example textOfLiteral('"Hà \\"Nội\\""') // 'Hà "Nội"'
 */
export function textOfLiteral(literal: string): string {
  return literal
    .slice(1, -1)
    .replace(/\\(u[0-9a-fA-F]{4}|U[0-9a-fA-F]{6}|[nrt"'\\])/g, (_all, escape: string) => {
      if (escape.length === 1) return escapes[escape] ?? escape;
      const point = parseInt(escape.slice(1), 16);
      return point > 0x10ffff ? '\ufffd' : String.fromCodePoint(point);
    })
    .normalize('NFC');
}

/** The number of a numeric literal; null when it has more digits than a number holds. */
export function numberOfLiteral(literal: string): number | null {
  const written = literal.replace(/\s+/g, '');
  const digits = written.replace(/e.*$/i, '').replace(/[-.]/g, '').replace(/^0+/, '');
  const number = Number(written);
  return digits.length <= 15 && Number.isFinite(number) ? number + 0 : null;
}

/** What stands before the name of a unit in a written address, in full or as people shorten it. */
const UNIT_WORDS =
  /^(?:(?:thành phố|thị xã|thị trấn|đặc khu|phường|quận|huyện|tỉnh|xã)\s+|(?:tp|tx|tt|[pqhtx])\s*\.\s*|(?:tp|tx|tt)\s+)/iu;

/** A written address, cut at its commas. */
export interface AddressLine {
  /** The parts, as written, from the house to the province. */
  readonly parts: readonly string[];
  /** The same parts without words such as "phường", for a search. */
  readonly names: readonly string[];
}

/**
 * Cuts an address that was written in one line. A country at its end is left out, and so are line breaks.
 *
 * @example addressLine('Số 3, P. Tích Sơn, TP. Vĩnh Yên, Vĩnh Phúc').names // ['Số 3', 'Tích Sơn', 'Vĩnh Yên', 'Vĩnh Phúc']
 */
export function addressLine(text: string): AddressLine {
  const all = text
    .normalize('NFC')
    .split(/[,;\r\n\t]+|\s[-–]\s/)
    .map((part) => part.trim().replace(/\.$/, ''))
    .filter((part) => part !== '');
  const parts = /^(?:việt nam|viet nam|vietnam|vn)$/iu.test(all.at(-1) ?? '') ? all.slice(0, -1) : all;
  return { parts, names: parts.map((part) => part.replace(UNIT_WORDS, '')) };
}

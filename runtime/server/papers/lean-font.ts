/** What drawing and measuring letters takes; the tables left out are rules for ligatures, kerning and hinting of pairs. */
const NEEDED: ReadonlySet<string> = new Set([
  'OS/2',
  'cmap',
  'cvt ',
  'fpgm',
  'glyf',
  'head',
  'hhea',
  'hmtx',
  'loca',
  'maxp',
  'name',
  'post',
  'prep',
]);

/** The head of the table `post`; after it come the names of all glyphs, which nobody asks for. */
const POST_HEAD = 32;
/** The tag `post` as a number. */
const POST = 0x706f_7374;
const POST_WITHOUT_NAMES = 0x0003_0000;

const HEADER = 12;
const RECORD = 16;

/**
 * A TrueType font without its layout tables and the names of its glyphs. They are parsed again for every PDF and took
 * more than half of its time; Vietnamese text in NFC, which is all that papers print, has one glyph for each letter and
 * needs none of them.
 */
export function leanFont(font: Uint8Array): Uint8Array {
  const from = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const records = Array.from({ length: from.getUint16(4) }, (_, i) => HEADER + i * RECORD).filter((at) =>
    NEEDED.has(String.fromCharCode(...font.subarray(at, at + 4))),
  );
  const isPost = (record: number) => from.getUint32(record) === POST;
  const lengthAt = (record: number) =>
    isPost(record) ? Math.min(from.getUint32(record + 12), POST_HEAD) : from.getUint32(record + 12);
  const size = records.reduce(
    (sum, record) => sum + aligned(lengthAt(record)),
    HEADER + records.length * RECORD,
  );
  const lean = new Uint8Array(size);
  const to = new DataView(lean.buffer);
  writeHeader(to, from.getUint32(0), records.length);
  let at = HEADER + records.length * RECORD;
  records.forEach((record, i) => {
    const offset = from.getUint32(record + 8);
    const written = HEADER + i * RECORD;
    lean.set(font.subarray(record, record + RECORD), written);
    to.setUint32(written + 8, at);
    to.setUint32(written + 12, lengthAt(record));
    lean.set(font.subarray(offset, offset + lengthAt(record)), at);
    if (isPost(record)) to.setUint32(at, POST_WITHOUT_NAMES);
    at += aligned(lengthAt(record));
  });
  return lean;
}

/** The head of the table directory, with the numbers that a binary search over it uses. */
function writeHeader(to: DataView, version: number, tables: number): void {
  const selector = Math.floor(Math.log2(tables));
  to.setUint32(0, version);
  to.setUint16(4, tables);
  to.setUint16(6, 2 ** selector * RECORD);
  to.setUint16(8, selector);
  to.setUint16(10, tables * RECORD - 2 ** selector * RECORD);
}

/** Tables begin at multiples of four bytes. */
function aligned(length: number): number {
  return Math.ceil(length / 4) * 4;
}

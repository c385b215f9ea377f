/** The signs of a box to tick, which Tinos has not. */
export const EMPTY_BOX = '☐';
export const TICKED_BOX = '☒';

const EM = 1000;
const ADVANCE = 860;
const ASCENT = 800;
const DESCENT = -200;
/** Adobe's name of the font in the PDF. */
const NAME = 'ThutucBoxes';

type Point = readonly [x: number, y: number];
type Outline = readonly Point[];

/** The frame of a box: its outer edge, and its inner edge turning the other way, so that what is between is black. */
const FRAME: readonly Outline[] = [
  [
    [60, -70],
    [60, 670],
    [800, 670],
    [800, -70],
  ],
  [
    [112, -18],
    [748, -18],
    [748, 618],
    [112, 618],
  ],
];
const CROSS: readonly Outline[] = [
  [
    [196, 496],
    [234, 534],
    [664, 104],
    [626, 66],
  ],
  [
    [626, 534],
    [664, 496],
    [234, 66],
    [196, 104],
  ],
];

/**
 * A TrueType font of two letters, ☐ and ☒: so boxes stand in the text, are copied and searched like any letter, and
 * no font of symbols has to be carried. Made here, since two squares and a cross are shorter to write than to ship.
 */
export function boxFont(): Uint8Array {
  const glyphs = [[], glyphOf(FRAME), glyphOf([...FRAME, ...CROSS])];
  const ends = glyphs.map((_, i) => glyphs.slice(0, i + 1).reduce((sum, glyph) => sum + glyph.length, 0));
  const box = [60, -70, 800, 670] as const;
  return fontOf({
    cmap: [...u16(0, 1, 3, 1), ...u32(12), ...cmapOf()],
    glyf: glyphs.flat(),
    head: [
      ...u32(0x10000, 0x10000, 0, 0x5f0f3cf5),
      ...u16(0, EM),
      ...u32(0, 0, 0, 0),
      ...u16(...box, 0, 8, 2, 0, 0),
    ],
    hhea: [...u32(0x10000), ...u16(ASCENT, DESCENT, 0, ADVANCE, 60, 60, 800, 1, 0, 0, 0, 0, 0, 0, 0, 3)],
    hmtx: glyphs.flatMap(() => u16(ADVANCE, 60)),
    loca: u16(...[0, ...ends].map((at) => at / 2)),
    maxp: [...u32(0x10000), ...u16(3, 16, 4, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0)],
    name: nameOf(),
    post: [...u32(0x30000, 0), ...u16(0, 0), ...u32(0, 0, 0, 0, 0)],
  });
}

/** A glyph of straight lines; its length is a multiple of four, as the table of places wants it. */
function glyphOf(outlines: readonly Outline[]): number[] {
  const points = outlines.flat();
  const ends = outlines.map((_, i) => outlines.slice(0, i + 1).flat().length - 1);
  const steps = (axis: 0 | 1) => points.map((point, i) => point[axis] - (points[i - 1]?.[axis] ?? 0));
  const bytes = [
    ...u16(outlines.length, 60, -70, 800, 670, ...ends, 0),
    ...points.map(() => 1),
    ...u16(...steps(0), ...steps(1)),
  ];
  return [...bytes, ...Array<number>((4 - (bytes.length % 4)) % 4).fill(0)];
}

/** The two letters, by their place in Unicode (format 4: segments, the last one empty). */
function cmapOf(): number[] {
  const codes = [EMPTY_BOX, TICKED_BOX].map((sign) => sign.codePointAt(0) ?? 0);
  const ends = [...codes, 0xffff];
  const deltas = [...codes.map((code, i) => i + 1 - code), 1];
  return u16(4, 40, 0, 6, 4, 1, 2, ...ends, 0, ...ends, ...deltas, 0, 0, 0);
}

function nameOf(): number[] {
  const letters = u16(...[...NAME].map((letter) => letter.charCodeAt(0)));
  return [...u16(0, 1, 18, 3, 1, 0x409, 6, letters.length, 0), ...letters];
}

/** The directory of the tables, in the order of their names, and the tables. Readers of PDF ask for no check sums. */
function fontOf(tables: Readonly<Record<string, readonly number[]>>): Uint8Array {
  const names = Object.keys(tables).sort();
  const directory = u16(0x0001, 0x0000, names.length, 128, 3, names.length * 16 - 128);
  const body: number[] = [];
  const start = 12 + names.length * 16;
  for (const name of names) {
    const table = tables[name] ?? [];
    directory.push(...[...name].map((letter) => letter.charCodeAt(0)));
    directory.push(...u32(0, start + body.length, table.length));
    body.push(...table, ...Array<number>((4 - (table.length % 4)) % 4).fill(0));
  }
  return Uint8Array.from([...directory, ...body]);
}

function u16(...numbers: readonly number[]): number[] {
  return numbers.flatMap((number) => [(number >> 8) & 0xff, number & 0xff]);
}

function u32(...numbers: readonly number[]): number[] {
  return numbers.flatMap((number) => [
    (number >>> 24) & 0xff,
    (number >>> 16) & 0xff,
    (number >>> 8) & 0xff,
    number & 0xff,
  ]);
}

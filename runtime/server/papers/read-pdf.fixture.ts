import { inflateSync } from 'node:zlib';

/** What a PDF made by pdfmake says, read back from its bytes: the proof that its letters can be copied and searched. */
export interface ReadPdf {
  /** The text of each page, in the order in which it was drawn; a line begins where the pen changes its height. */
  readonly pages: readonly string[];
  /** Where each piece of text begins, in points from the left and the bottom of its page. */
  readonly places: readonly { readonly x: number; readonly y: number; readonly text: string }[];
  readonly info: string;
}

type Letters = ReadonlyMap<number, string>;

export function readPdf(pdf: Uint8Array): ReadPdf {
  const source = Buffer.from(pdf).toString('latin1');
  const objects = new Map<string, string>();
  for (const [, id = '', body = ''] of source.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g))
    objects.set(id, body);
  const get = (id: string | undefined) => objects.get(id ?? '') ?? '';
  const fonts = new Map<string, Letters>();
  for (const body of objects.values()) {
    for (const [, name = '', id] of body.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const map = /\/ToUnicode (\d+) 0 R/.exec(get(id))?.[1];
      if (map !== undefined) fonts.set(name, lettersOf(streamOf(get(map))));
    }
  }
  const contents = [...objects.values()].filter((body) => /\/Type \/Page\n/.test(body));
  const places: { x: number; y: number; text: string }[] = [];
  const pages = contents.map((page) => {
    const content = streamOf(get(/\/Contents (\d+) 0 R/.exec(page)?.[1]));
    const read = textsOf(content, fonts);
    places.push(...read);
    return read.map(({ y, text }, i) => (i > 0 && read[i - 1]?.y !== y ? `\n${text}` : text)).join('');
  });
  return { pages, places, info: get(/\/Info (\d+) 0 R/.exec(source)?.[1]) };
}

/** Text without white space, in which two readings of one paper can be compared exactly. */
export function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '');
}

function streamOf(object: string): string {
  const [head = '', rest = ''] = object.split('stream\n');
  const bytes = Buffer.from(rest.slice(0, Number(/\/Length (\d+)/.exec(head)?.[1] ?? rest.length)), 'latin1');
  return (head.includes('/FlateDecode') ? inflateSync(bytes) : bytes).toString('latin1');
}

/** The glyphs of one font, by the letters that its ToUnicode map gives them. */
function lettersOf(map: string): Letters {
  const letters = new Map<number, string>();
  for (const [, from = '', , list = ''] of map.matchAll(/<(\w+)> <(\w+)> \[([^\]]*)\]/g)) {
    [...list.matchAll(/<([^>]*)>/g)].forEach(([, hex = ''], i) =>
      letters.set(parseInt(from, 16) + i, utf16(hex)),
    );
  }
  return letters;
}

function textsOf(content: string, fonts: ReadonlyMap<string, Letters>) {
  const found: { x: number; y: number; text: string }[] = [];
  let letters: Letters = new Map();
  let at = { x: 0, y: 0 };
  for (const line of content.split('\n')) {
    const move = /^1 0 0 1 ([\d.-]+) ([\d.-]+) Tm$/.exec(line);
    if (move) at = { x: Number(move[1]), y: Number(move[2]) };
    const font = /^\/(F\d+) [\d.]+ Tf$/.exec(line)?.[1];
    if (font !== undefined) letters = fonts.get(font) ?? new Map();
    const shown = /^\[(.*)\] TJ$/.exec(line)?.[1];
    if (shown === undefined) continue;
    const codes = [...shown.matchAll(/<(\w+)>/g)].flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? []);
    found.push({ ...at, text: codes.map((code) => letters.get(parseInt(code, 16)) ?? '\uFFFD').join('') });
  }
  return found;
}

function utf16(hex: string): string {
  const units = hex.replace(/\s/g, '').match(/.{4}/g) ?? [];
  return String.fromCharCode(...units.map((unit) => parseInt(unit, 16)));
}

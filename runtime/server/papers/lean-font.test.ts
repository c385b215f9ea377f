import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { leanFont } from './lean-font.ts';

const path = createRequire(import.meta.url).resolve(
  '@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf',
);
const font = new Uint8Array(readFileSync(path));

function tablesOf(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return new Map(
    Array.from({ length: view.getUint16(4) }, (_, i) => {
      const at = 12 + i * 16;
      const offset = view.getUint32(at + 8);
      return [
        String.fromCharCode(...bytes.slice(at, at + 4)),
        bytes.slice(offset, offset + view.getUint32(at + 12)),
      ];
    }),
  );
}

describe('a font without its layout tables and names', () => {
  const lean = leanFont(font);

  it('keeps every table that draws or measures letters, byte for byte', () => {
    const whole = tablesOf(font);
    const kept = tablesOf(lean);
    expect([...kept.keys()]).toEqual(
      expect.arrayContaining(['cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp']),
    );
    for (const [name, bytes] of kept)
      if (name !== 'post')
        expect(Buffer.from(bytes).equals(whole.get(name) ?? new Uint8Array()), name).toBe(true);
  });

  it('tells how letters slant and where they are underlined, and the name of none of them', () => {
    const head = Buffer.from(tablesOf(font).get('post') ?? []).subarray(0, 32);
    const kept = Buffer.from(tablesOf(lean).get('post') ?? []);
    expect(kept.subarray(4).equals(head.subarray(4))).toBe(true);
    // Version 3.0 has no names.
    expect([head.readUInt32BE(0), kept.readUInt32BE(0)]).toEqual([0x0002_0000, 0x0003_0000]);
  });

  it('has no rules for pairs of letters, and is the smaller for it', () => {
    expect(['GPOS', 'GSUB', 'GDEF', 'kern'].filter((name) => tablesOf(lean).has(name))).toEqual([]);
    expect(lean.length).toBeLessThan(font.length);
  });

  it('reads a font that lies inside a larger buffer', () => {
    const inside = new Uint8Array(font.length + 7);
    inside.set(font, 7);
    expect(leanFont(inside.subarray(7))).toEqual(lean);
  });
});

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

describe('a font without its layout tables', () => {
  const lean = leanFont(font);

  it('keeps every table that draws or measures letters, byte for byte', () => {
    const whole = tablesOf(font);
    const kept = tablesOf(lean);
    expect([...kept.keys()]).toEqual(
      expect.arrayContaining(['cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp']),
    );
    for (const [name, bytes] of kept)
      expect(Buffer.from(bytes).equals(whole.get(name) ?? new Uint8Array()), name).toBe(true);
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

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonicalJson } from './canonical-json.ts';

it('sorts keys, leaves out what is undefined, and writes no spaces', () => {
  expect(canonicalJson({ b: [1, undefined, { z: null, a: 'Đ' }], a: undefined, '10': true, '9': [] })).toBe(
    '{"10":true,"9":[],"b":[1,null,{"a":"Đ","z":null}]}',
  );
});

it('escapes in texts and keys what JSON escapes, and nothing else', () => {
  for (const text of ['"', '\\', '\n', '\u0000', '\u007f', '\u2028', '\ud800', '\ud83d\ude00', 'Đủ']) {
    expect(canonicalJson({ [text]: text })).toBe(JSON.stringify({ [text]: text }));
  }
});

it('writes what can be read again', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

import { expect, test } from 'vitest';
import { hashBeside } from './hash-beside.ts';
import { hashOf } from './hash-of.ts';

const document = { id: 'giay-phep', version: 2, title: { vi: 'Giấy phép' } };
const other = { document: { ...document, version: 1 }, hash: 'of the other' };

test('a document has the hash of the known one that says the same', () => {
  const same = { document: structuredClone(document), hash: 'of the same' };
  expect(hashBeside(document, [other, same])).toBe('of the same');
});

test('a document that nobody knows has its own hash', () => {
  expect(hashBeside(document, [other])).toBe(hashOf(document));
  expect(hashBeside(document, [])).toBe(hashOf(document));
  expect(hashBeside(null, [other])).toBe(hashOf(null));
});

test('a document that is written in another order has its own hash, which is that of the known one', () => {
  const { id, ...rest } = document;
  const turned = { ...rest, id };
  expect(hashBeside(turned, [{ document, hash: 'not taken' }])).toBe(hashOf(document));
});

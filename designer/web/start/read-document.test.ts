import { expect, test } from 'vitest';
import { readDocument } from './read-document.ts';

test('a JSON object is a document', () => {
  expect(readDocument(' {"id": "a"} ')).toEqual({ kind: 'document', document: { id: 'a' } });
});

test.each(['', '  \n'])('%j is empty', (text) => {
  expect(readDocument(text)).toEqual({ kind: 'empty' });
});

test.each(['[]', '"text"', 'null', '3'])('%s is no document', (text) => {
  expect(readDocument(text)).toEqual({ kind: 'broken', place: null });
});

test('a mistake is named by line and column', () => {
  expect(readDocument('{\n  "id": "a",\n  oops\n}')).toEqual({
    kind: 'broken',
    place: { line: 3, column: 3 },
  });
});

test.each([
  ['{"format": 1,\n "id": }', 2, 8],
  ['{"a": [1, 2,]}', 1, 13],
  ['{"a": 01}', 1, 8],
  ['{"a": "x\ny"}', 1, 7],
  ['{"a": 1} x', 1, 10],
  ['{"a": [{}}]}', 1, 10],
  ['{a: 1}', 1, 2],
])('%j stops being JSON in line %d, column %d', (text, line, column) => {
  expect(readDocument(text)).toEqual({ kind: 'broken', place: { line, column } });
});

test('a text that stops in the middle is broken', () => {
  expect(readDocument('{"id": ').kind).toBe('broken');
});

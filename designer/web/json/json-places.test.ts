import { expect, test } from 'vitest';
import { jsonPlaces, placeOf } from './json-places.ts';

const text = '{ "a": {"b": [1, "hai, {x}"], "c/d": null}, "e": -1.5e3 }';
const read = (at: string): string => {
  const place = jsonPlaces(text).get(at);
  return place === undefined ? '(none)' : text.slice(place.from, place.to);
};

test.each([
  ['', text],
  ['/a', '"a": {"b": [1, "hai, {x}"], "c/d": null}'],
  ['/a/b/0', '1'],
  ['/a/b/1', '"hai, {x}"'],
  ['/a/c~1d', '"c/d": null'],
  ['/e', '"e": -1.5e3'],
  ['/f', '(none)'],
])('%j stands at %j', (at, found) => {
  expect(read(at)).toBe(found);
});

test('a text that breaks off gives what was read before', () => {
  const places = jsonPlaces('{"a": 1, "b": [');
  expect([...places.keys()]).toEqual(['/a']);
});

test('a place that is not there is that of what is around it', () => {
  expect(placeOf(jsonPlaces(text), '/a/b/7/x')).toEqual(jsonPlaces(text).get('/a/b'));
  expect(placeOf(jsonPlaces(''), '/a')).toBeNull();
});

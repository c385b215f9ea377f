import { expect, test } from 'vitest';
import type { Text } from '../../engine/index.ts';
import { problemCatalogues } from './problem-catalogues.ts';
import { isTest, sourceFiles } from './source-files.ts';

const catalogues = await problemCatalogues();
const entries = catalogues.flatMap(({ path, texts }) =>
  Object.entries(texts).map(([code, text]) => ({ path, code, text })),
);

/** How code names a problem: as a value's `code`, or handed to a function or an error that makes one. */
const uses =
  /(?:\bcode: |\b(?:error|warning|refuse|refused|refusal|problem|report|note|noteUnknown|repeated|pathProblem|[A-Z]\w*Error)\(\s*)'([a-z]+(?:-[a-z]+)+)'/g;

test('there are catalogues of problems', () => {
  expect(catalogues.length).toBeGreaterThanOrEqual(8);
});

test('every code that is used has a text', () => {
  const known = new Set(entries.map(({ code }) => code));
  const unknown = sourceFiles()
    .filter(({ path }) => /^(engine|runtime|designer|components)\//.test(path) && !isTest(path))
    // The client itself says that it reached no server: no catalogue is at hand then.
    .filter(({ path }) => !path.startsWith('runtime/client/'))
    .flatMap(({ path, text }) => [...text.matchAll(uses)].map(([, code = '']) => `${code} in ${path}`))
    .filter((use) => !known.has(use.slice(0, use.indexOf(' '))));
  expect(unknown).toEqual([]);
});

test('no two catalogues share a code', () => {
  const places = new Map<string, string[]>();
  for (const { code, path } of entries) places.set(code, [...(places.get(code) ?? []), path]);
  expect([...places].filter(([, paths]) => paths.length > 1)).toEqual([]);
});

test('codes are words joined by hyphens', () => {
  expect(entries.filter(({ code }) => !/^[a-z]+(-[a-z]+)*$/.test(code))).toEqual([]);
});

test('every text stands in both languages, with the same places', () => {
  // `{found}` is filled in Vietnamese, `{foundEn}` in English, where the value itself is a word.
  const places = (text: string): string[] =>
    [...new Set(text.match(/\{\w+\}/g)?.map((place) => place.replace(/En\}$/, '}')))].sort();
  const wrong = entries.flatMap(({ path, code, text }) =>
    [text.says, text.mend]
      .filter((one): one is Text => one !== undefined)
      .filter(({ vi, en }) => !vi || !en || places(vi).join() !== places(en).join())
      .map(() => `${code} in ${path}`),
  );
  expect(wrong).toEqual([]);
});

test('Vietnamese texts are composed (NFC), so that they compare and search', () => {
  const loose = entries.filter(({ text }) => text.says.vi !== text.says.vi.normalize('NFC'));
  expect(loose.map(({ code }) => code)).toEqual([]);
});

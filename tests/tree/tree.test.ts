import { expect, test } from 'vitest';
import { filesBelow, isTest, readText, sourceFiles } from './source-files.ts';

const files = sourceFiles();

test('the tree is seen', () => {
  expect(files.length).toBeGreaterThan(300);
});

test('no file of the product is longer than 400 lines', () => {
  const long = files.filter(({ path, text }) => lines(text) > 400 && !isTest(path) && !isData(path));
  expect(long.map(({ path, text }) => `${path}: ${lines(text)}`)).toEqual([]);
});

test('nothing is left to do', () => {
  // Spelled apart, since this file is read too.
  const mark = new RegExp(`\\b(${['TO' + 'DO', 'FIX' + 'ME', 'X' + 'XX'].join('|')})\\b`);
  expect(files.filter(({ text }) => mark.test(text)).map(({ path }) => path)).toEqual([]);
});

test('no check is silenced where it speaks', () => {
  const silencers = new RegExp(
    ['eslint-' + 'disable', '@ts-' + 'ignore', '@ts-' + 'nocheck', 'prettier-' + 'ignore'].join('|'),
  );
  const silenced = files.filter(
    ({ path, text }) => silencers.test(text) && path !== 'tests/tree/tree.test.ts',
  );
  expect(silenced.map(({ path }) => path)).toEqual([]);
});

test('no test is kept from running', () => {
  const kept = /\b(test|it|describe)\.(only|skip|todo|fixme)\(/;
  expect(files.filter(({ path, text }) => isTest(path) && kept.test(text)).map(({ path }) => path)).toEqual(
    [],
  );
});

test('files are named in kebab-case', () => {
  const odd = files.filter(
    ({ path }) => !/(^|\/)[a-z0-9]+(-[a-z0-9]+)*(\.[a-z-]+)*\.(ts|js|cjs|css)$/.test(path),
  );
  expect(odd.map(({ path }) => path)).toEqual([]);
});

test('the lockfile names no registry, so that it installs from whichever one is set', () => {
  expect(readText('package-lock.json').match(/"resolved": "https?:[^"]*"/g) ?? []).toEqual([]);
});

test('every component that a page may use has a story', () => {
  const paths = filesBelow('components');
  const exported = readText('components/index.ts');
  const missing = files
    .filter(({ path, text }) => path.startsWith('components/') && !isTest(path) && definesElement(text))
    .map(({ path }) => path)
    .filter(
      (path) => path.startsWith('components/fields/') || exported.includes(path.replace('components/', './')),
    )
    .filter((path) => !paths.includes(path.replace(/\.ts$/, '.stories.ts')));
  expect(missing).toEqual([]);
});

function lines(text: string): number {
  return text.split('\n').length - 1;
}

/** Long because it lists: a table of data is read by looking a line up. */
function isData(path: string): boolean {
  return path.startsWith('runtime/build/seed-catalogues/') || path.endsWith('-problems.ts');
}

function definesElement(text: string): boolean {
  return /^@customElement\(|customElements\.define\(/m.test(text);
}

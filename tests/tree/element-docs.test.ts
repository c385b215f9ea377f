import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { elementDocs } from '../../.storybook/element-docs.ts';
import { tokenGroups } from '../../components/story-kit/token-groups.ts';
import { filesBelow, readText } from './source-files.ts';

const everyElement = elementDocs(fileURLToPath(new URL('../../', import.meta.url)));
const elements = everyElement.filter(({ path }) => path.startsWith('components/'));

/** Those of the portal and of other sites' pages that have a page in Storybook. */
const ofPages = everyElement.filter(
  ({ path, tagName }) =>
    path.startsWith('runtime/') &&
    filesBelow('runtime').some(
      (file) => file.endsWith('.stories.ts') && readText(file).includes(`component: '${tagName}'`),
    ),
);

/** Drawn by another component and of no use alone; the stories of that one show them. */
const inner = new Set(['thutuc-combobox', 'thutuc-guidance', 'thutuc-uploader']);

test('the elements are seen, with what they have from their base class', () => {
  expect(elements.length).toBeGreaterThan(40);
  const field = elements.find(({ tagName }) => tagName === 'thutuc-text-field');
  expect(field?.members.map(({ name }) => name)).toEqual([
    'compiled',
    'state',
    'pointer',
    'language',
    'services',
  ]);
  expect(field?.events).toEqual([{ name: 'field-change', description: 'a person changed the answer' }]);
});

test('every element has stories that name it, with a page of its own', () => {
  const paths = filesBelow('components');
  const missing = elements
    .filter(({ tagName }) => tagName.startsWith('thutuc-') && !inner.has(tagName))
    .filter(({ path, tagName }) => {
      const stories = path.replace(/\.ts$/, '.stories.ts');
      if (!paths.includes(stories)) return true;
      const text = readText(stories);
      return !text.includes(`component: '${tagName}'`) || !text.includes('autodocs');
    });
  expect(missing.map(({ tagName }) => tagName)).toEqual([]);
});

test('the elements of the portal and of other sites have their tables too', () => {
  expect(ofPages.map(({ tagName }) => tagName)).toContain('thutuc-together');
});

test('every element and every property of one says what it is', () => {
  const silent = [...elements, ...ofPages].flatMap(({ tagName, description, members }) => [
    ...(description === '' ? [tagName] : []),
    ...members.filter((member) => member.description === '').map(({ name }) => `${tagName}.${name}`),
  ]);
  expect(silent).toEqual([]);
});

test('every event that an element sends is named, with when it is sent', () => {
  const unnamed = [...elements, ...ofPages].flatMap(({ tagName, path, events }) => {
    const sent = [...readText(path).matchAll(/emit\(\s*this,\s*'([^']+)'/g)].map(([, name = '']) => name);
    const told = new Set(events.filter(({ description }) => description !== '').map(({ name }) => name));
    return sent.filter((name) => !told.has(name)).map((name) => `${tagName}: ${name}`);
  });
  expect(unnamed).toEqual([]);
});

test('every part that an element draws is named, by itself or by the form that it stands in', () => {
  const ofForm = elements.find(({ tagName }) => tagName === 'thutuc-form')?.cssParts ?? [];
  const unnamed = elements.flatMap(({ tagName, path, cssParts }) => {
    const inForm =
      path.startsWith('components/fields/') || inner.has(tagName) || tagName === 'thutuc-problem-summary';
    const told = new Set([...cssParts, ...(inForm ? ofForm : [])].map(({ name }) => name));
    const drawn = [...readText(path).matchAll(/ part="([a-z -]+)"/g)].flatMap(([, names = '']) =>
      names.split(' '),
    );
    return [...new Set(drawn)].filter((name) => !told.has(name)).map((name) => `${tagName}: ${name}`);
  });
  expect(unnamed).toEqual([]);
});

test('every custom property that a component reads is among the tokens', () => {
  const known = new Set(
    tokenGroups(readText('components/tokens/tokens.css')).flatMap(({ tokens }) =>
      tokens.map(({ name }) => name),
    ),
  );
  expect(known.size).toBeGreaterThan(40);
  const used = filesBelow('components')
    .filter((path) => path.endsWith('.ts'))
    .flatMap((path) =>
      [...readText(path).matchAll(/var\((--thutuc-[a-z0-9-]+)\)/g)].map(([, name = '']) => name),
    );
  expect([...new Set(used)].filter((name) => !known.has(name)).sort()).toEqual([]);
});

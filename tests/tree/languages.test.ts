import { expect, test } from 'vitest';
import { filesBelow } from './source-files.ts';

/** Language files stand in pairs: `…/language/vi.ts` and `…/language/en.ts`, or `…/vi/<part>.ts` and `…/en/<part>.ts`. */
const pairs = ['components', 'designer', 'runtime']
  .flatMap(filesBelow)
  .filter((path) => /\/vi(\/[^/]+)?\.ts$/.test(path))
  .map((path) => [path, path.replace(/\/vi(?=(\/[^/]+)?\.ts$)/, '/en')] as const);

test('there are language files', () => {
  expect(pairs.length).toBeGreaterThan(0);
});

test.each(pairs)('%s and %s say the same things', async (vi, en) => {
  const [vietnamese, english] = [await textsIn(vi), await textsIn(en)];
  expect([...english.keys()].sort()).toEqual([...vietnamese.keys()].sort());
  for (const [key, text] of vietnamese) {
    expect(text.trim(), `${vi}: ${key}`).not.toBe('');
    expect(text, `${vi}: ${key}`).toBe(text.normalize('NFC'));
    expect(placesOf(english.get(key) ?? ''), `${en}: ${key}`).toEqual(placesOf(text));
  }
});

/** The texts of a language file by their path; a text that is worked out counts by its name alone. */
async function textsIn(path: string): Promise<Map<string, string>> {
  const module = (await import(`../../${path}`)) as Readonly<Record<string, unknown>>;
  const texts = new Map<string, string>();
  for (const exported of Object.values(module)) collect(exported, '', texts);
  expect(texts.size, path).toBeGreaterThan(0);
  return texts;
}

function collect(value: unknown, path: string, texts: Map<string, string>): void {
  if (typeof value === 'string') texts.set(path, value);
  else if (typeof value === 'function') texts.set(path, '(worked out)');
  else if (typeof value === 'object' && value !== null) {
    for (const [key, child] of Object.entries(value))
      collect(child, path === '' ? key : `${path}.${key}`, texts);
  }
}

function placesOf(text: string): string[] {
  return [...new Set(text.match(/\{\w+\}/g))].sort();
}

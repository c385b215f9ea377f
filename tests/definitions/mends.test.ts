import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { surroundings } from '../../definitions/read-definitions.fixture.ts';
import { applyMend, lint, mendedCodes, mendsFor, type DraftDocument } from '../../engine/authoring/index.ts';
import type { Problem } from '../../engine/index.ts';
import { applyEdits, type Edit } from './apply-edits.ts';

const folder = new URL('../samples/', import.meta.url);
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, folder), 'utf8')) as unknown;

interface BadSample {
  readonly base: string;
  readonly edits: readonly Edit[];
}

/** Every mend that is offered for a problem of a bad sample. */
const offers = readdirSync(new URL('bad/', folder)).flatMap((file) => {
  const { base, edits } = read(`bad/${file}`) as BadSample;
  const draft = applyEdits(read(`good/${base}.json`), edits) as DraftDocument;
  const found = lint(draft, surroundings);
  return found.flatMap((problem) =>
    mendsFor(draft, problem).map((mend) => ({ file, draft, found, problem, mend, says: mend.text.vi })),
  );
});

const count = (problems: readonly Problem[], code: string): number =>
  problems.filter((problem) => problem.code === code).length;

describe('what is offered to mend a problem', () => {
  it.each(offers)('mends it and breaks nothing: $file, “$says”', ({ draft, found, problem, mend }) => {
    const { draft: mended } = applyMend(draft, mend);
    const left = lint(mended, surroundings);
    expect(count(left, problem.code)).toBeLessThan(count(found, problem.code));
    const errors = left.filter(({ severity }) => severity === 'error');
    expect(errors.filter(({ code }) => count(left, code) > count(found, code))).toEqual([]);
  });

  it('is there for each code that has mends, in both languages', () => {
    const offered = new Set(offers.map(({ problem }) => problem.code));
    expect(mendedCodes.filter((code) => !offered.has(code))).toEqual([]);
    expect(offers.filter(({ mend }) => (mend.text.en ?? '') === '' || mend.text.vi === '')).toEqual([]);
  });

  it('leaves the draft as it was, so that it can be undone', () => {
    for (const { draft, mend } of offers) {
      const before = JSON.stringify(draft);
      applyMend(draft, mend);
      expect(JSON.stringify(draft)).toBe(before);
    }
  });

  it('is nothing for a problem that nobody can mend by a click', () => {
    const draft = read('good/toi-thieu.json') as DraftDocument;
    expect(mendsFor(draft, { code: 'shape-missing', pointer: '', severity: 'error' })).toEqual([]);
  });
});

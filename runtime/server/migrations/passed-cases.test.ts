import { describe, expect, it } from 'vitest';
import type { MigrationPage, PassedCase } from '../store/index.ts';
import { allPassed, pageOfPass, pagesOf, passedAlike } from './passed-cases.ts';

const beginning = pagesOf('m1', 'trial', { startedAt: '2026-11-20T02:00:00.000Z' });

const passed = (number: number): PassedCase => ({
  outcome: number % 7 === 0 ? 'stays' : 'moved',
  reason: number % 7 === 0 ? { code: 'migration-payment', params: {} } : null,
  case: { id: `c${number}`, code: `H${number}`, stage: 'Xử lý', dueBefore: null, dueAfter: null },
});

/** A pass over so many cases in pages of 20, and those of another dry run beside it. */
function store(count: number) {
  const pages: MigrationPage[] = [];
  for (let looked = 0; looked < count; looked += 20) {
    const cases = Array.from({ length: Math.min(20, count - looked) }, (_, index) => passed(looked + index));
    for (const place of [beginning, 'm1/trial/later/'])
      pages.push(...[pageOfPass(place, { looked }, cases)].flatMap((one) => one ?? []));
  }
  pages.sort((one, other) => (one.id < other.id ? -1 : 1));
  return {
    pages: (start: string, after: string, limit: number) =>
      Promise.resolve(pages.filter(({ id }) => id.startsWith(start) && id > after).slice(0, limit)),
  };
}

const staying = { outcome: 'stays', reason: { code: 'migration-payment', params: {} } } as const;

describe('the cases of a pass', () => {
  it('that come off alike are all found, each once and in order, however small the pages are', async () => {
    for (const limit of [1, 2, 3, 50, 500]) {
      const found: string[] = [];
      let cursor: string | null = null;
      for (let asked = 0; asked === 0 || cursor !== null; asked += 1) {
        const page = await passedAlike(store(1_005), beginning, staying, { cursor, limit });
        expect(page.items.length).toBeLessThanOrEqual(limit);
        found.push(...page.items.map((one) => one.case.id));
        cursor = page.next;
      }
      expect(found).toEqual(Array.from({ length: 144 }, (_, index) => `c${index * 7}`));
    }
  });

  it('begin anew where the cursor is none of theirs', async () => {
    const page = await passedAlike(store(30), beginning, staying, { cursor: '../x', limit: 1 });
    expect(page).toMatchObject({ items: [{ case: { id: 'c0' } }], next: '0000000000.7' });
  });

  it('are all of them in order, and a page without any is not written', async () => {
    const found: string[] = [];
    for await (const page of allPassed(store(450), beginning))
      found.push(...page.cases.map((one) => one.case.id));
    expect(found).toEqual(Array.from({ length: 450 }, (_, index) => `c${index}`));
    expect(pageOfPass(beginning, { looked: 5 }, [])).toBeNull();
  });
});

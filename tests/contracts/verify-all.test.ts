import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chainedCase } from '../../runtime/cli/chained-case.fixture.ts';
import { verifyAll } from '../../runtime/server/cases/verify-all.ts';
import { openSqliteStore } from '../../runtime/server/store/index.ts';
import { sampleWrite } from './sample-case.ts';

describe('the check of all histories', () => {
  let folder: string;
  const expected = [[3], [3, 'c13'], [3], [3], [3], [3, 'c25', 'c26'], [1]];
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'thutuc-verify-'));
    const store = openSqliteStore(folder);
    for (let n = 10; n < 29; n += 1) {
      const subject = chainedCase(`c${n}`, 3);
      const isCut = [13, 25, 26].includes(n);
      await store.cases.insert(
        sampleWrite(isCut ? { ...subject, history: subject.history.slice(1) } : subject),
      );
    }
    await store.close();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('finds every fault in one process, in the order of ids', async () => {
    const store = openSqliteStore(folder);
    const found: unknown[] = [];
    const place = { dataFolder: folder, storeAddress: null };
    for await (const { cases, faults } of verifyAll(store.cases, place, { limit: 3, helpers: 0 })) {
      found.push([cases, ...faults.map(({ id }) => id)]);
    }
    await store.close();
    expect(found).toEqual(expected);
  });

  it('finds the same with processes beside it, and ends them', () => {
    const child = new URL('./verify-child.ts', import.meta.url).pathname;
    const lines = execFileSync(process.execPath, ['--import', 'tsx', child, folder], { encoding: 'utf8' });
    expect(
      lines
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ).toEqual(expected);
  });
});

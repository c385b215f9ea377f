import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSqliteStore } from '../server/store/index.ts';
import { runProgram } from './program.ts';
import { tellProgress } from './tell-progress.ts';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'thutuc-move-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function run(data: string, ...argv: string[]): Promise<{ code: number; out: string; error: string }> {
  const lines = { out: [] as string[], error: [] as string[] };
  const out = {
    line: (text: string) => void lines.out.push(text),
    error: (text: string) => void lines.error.push(text),
  };
  const environment = { THUTUC_DATA: join(folder, data) };
  const code = await runProgram(argv, { out, language: 'en', environment });
  return { code, out: lines.out.join('\n'), error: lines.error.join('\n') };
}

const account = { name: 'An', passwordHash: null, grants: [], claims: {}, identityLevel: 0 };

describe('thutuc export and import', () => {
  it('move what is kept into another data folder, and tell how far they are', async () => {
    const store = openSqliteStore(join(folder, 'one'));
    await store.accounts.insert({ ...account, id: 'an' });
    await store.close();
    const exported = await run('one', 'export', join(folder, 'out'));
    expect(exported).toMatchObject({ code: 0, out: `Exported 1 documents to ${join(folder, 'out')}.` });
    expect(exported.error).toContain('Accounts: 1, done');
    const imported = await run('two', 'import', join(folder, 'out'));
    expect([imported.code, imported.out]).toEqual([0, expect.stringContaining('Imported 1 documents')]);
    const there = openSqliteStore(join(folder, 'two'));
    expect(await there.accounts.get('an')).toMatchObject({ name: 'An' });
    await there.close();
  });

  it('say in one line what is in the way', async () => {
    const { code, error } = await run('one', 'import', join(folder, 'nothing'));
    expect([code, error]).toEqual([
      1,
      expect.stringMatching(/nothing that was finished: export\.json is missing/),
    ]);
  });

  it('name uploads whose bytes are gone, with exit code 1', async () => {
    const store = openSqliteStore(join(folder, 'one'));
    const file = {
      name: 'a',
      type: 'text/plain',
      size: 1,
      owner: 'an',
      createdAt: '2026-11-20T02:00:00.000Z',
    };
    await store.files.insert({ ...file, id: 'f1', hash: 'ab12', attachedTo: 'c1' });
    await store.close();
    const { code, error } = await run('one', 'export', join(folder, 'out'));
    expect([code, error]).toEqual([1, expect.stringContaining('1 uploads were missing or damaged')]);
    expect(existsSync(join(folder, 'out', 'export.json'))).toBe(true);
  });
});

describe('thutuc backup and restore', () => {
  it('bring a data folder back that a server has open', async () => {
    const store = openSqliteStore(join(folder, 'one'));
    await store.accounts.insert({ ...account, id: 'an' });
    const backup = await run('one', 'backup', join(folder, 'backup'));
    await store.close();
    expect([backup.code, backup.out]).toEqual([0, expect.stringContaining('with 0 uploads')]);
    const restored = await run('two', 'restore', join(folder, 'backup'));
    expect([restored.code, restored.out]).toEqual([0, expect.stringContaining('Restored into')]);
    const there = openSqliteStore(join(folder, 'two'));
    expect(await there.accounts.get('an')).toMatchObject({ name: 'An' });
    await there.close();
  });

  it('leave a store on a server to the means of that server', async () => {
    const lines: string[] = [];
    const out = { line: () => undefined, error: (text: string) => void lines.push(text) };
    const environment = { THUTUC_STORE: 'mongodb://127.0.0.1:1/x' };
    expect(await runProgram(['backup', join(folder, 'b')], { out, language: 'en', environment })).toBe(1);
    expect(lines.join()).toContain('mongodump');
  });
});

it('tells progress at most every two seconds, and always the end', () => {
  const lines: string[] = [];
  let time = 0;
  const out = { line: () => undefined, error: (text: string) => void lines.push(text) };
  const tell = tellProgress({ out, language: 'vi' }, () => time);
  tell('cases', 200, false);
  time = 2_000;
  tell('cases', 12_400, false);
  time = 2_001;
  tell('cases', 12_600, true);
  expect(lines).toEqual(['Hồ sơ: 12.400', 'Hồ sơ: 12.600, xong']);
});

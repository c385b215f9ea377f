import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSqliteStore } from '../server/store/index.ts';
import { startTestServer, type TestServer } from '../server/testing/test-server.ts';
import { runProgram } from './program.ts';
import { languageOf } from './say.ts';

let folder: string;
let good: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'thutuc-cli-'));
  good = new URL('../server/testing/small-procedure.json', import.meta.url).pathname;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a command with the data folder of the test; what it wrote, and how it ended. */
async function run(...argv: string[]): Promise<{ code: number; out: string; error: string }> {
  const lines = { out: [] as string[], error: [] as string[] };
  const out = {
    line: (text: string) => void lines.out.push(text),
    error: (text: string) => void lines.error.push(text),
  };
  const environment = { THUTUC_DATA: join(folder, 'data'), THUTUC_SERVER: 'http://127.0.0.1:9' };
  const code = await runProgram(argv, { out, language: 'en', environment });
  return { code, out: lines.out.join('\n'), error: lines.error.join('\n') };
}

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('thutuc serve --check', () => {
  it('starts nothing, and says whether anything is in the way', async () => {
    const place = ['serve', '--check'];
    expect(await run(...place)).toEqual({
      code: 0,
      out: 'Nothing is in the way: the server can start.',
      error: '',
    });
    const store = openSqliteStore(join(folder, 'data'));
    const { code, error } = await run(...place);
    await store.close();
    expect([code, error]).toEqual([1, expect.stringMatching(/in use by another process/)]);
  });
});

describe('thutuc check', () => {
  it('passes a good definition', async () => {
    const { code, out } = await run('check', good);
    expect([code, out.includes('no problems, 1 scenarios passed')]).toEqual([0, true]);
  });

  it('names each problem with its place, what is wrong, and what to do; the exit code is 1', async () => {
    const { code, out } = await run('check', file('xau.json', '{"format":99}'));
    expect(code).toBe(1);
    expect(out).toContain('Error  /format  [format-newer]');
    expect(out).toContain('→ ');
  });

  it('prints JSON for programs', async () => {
    const { code, out } = await run('check', '--json', file('xau.json', '{"id":"x"}'));
    expect([code, JSON.parse(out)]).toMatchObject([1, { ok: false, problems: [{ code: 'format-missing' }] }]);
  });

  it('warns of a missing approval, which publication refuses', async () => {
    const { approval: _approval, ...rest } = JSON.parse(readFileSync(good, 'utf8')) as { approval: unknown };
    const { code, out } = await run('check', file('nhap.json', JSON.stringify(rest)));
    expect([code, out]).toEqual([0, expect.stringMatching(/Warning {2}\/approval {2}\[approval-missing\]/)]);
    expect(out).toContain('needed to publish');
    expect(out).not.toContain('no problems');
  });

  it('names an event of a scenario that nothing knows once, and plays no scenario', async () => {
    const text = readFileSync(good, 'utf8').replace(
      /("scenarios"[^]*?"event": ")[A-Z_]+"/,
      '$1KHONG_CO_THAT"',
    );
    const { code, out } = await run('check', file('su-kien.json', text));
    expect([code, out.match(/\[[a-z-]+\]/g)]).toEqual([1, ['[scenario-event-unknown]']]);
  });

  it('says what is wrong with a file that is missing or no JSON', async () => {
    expect(await run('check', join(folder, 'khong.json'))).toMatchObject({
      code: 1,
      error: expect.stringMatching(/cannot be read/) as string,
    });
    expect(await run('check', file('x.json', '{'))).toMatchObject({
      code: 1,
      error: expect.stringMatching(/is not JSON/) as string,
    });
  });
});

it('thutuc types writes the types of the answers of each form', async () => {
  const { code, out } = await run('types', good);
  expect(code).toBe(0);
  expect(out).toContain('export interface Don {');
  expect(out).toContain('export interface Phieu {');
  expect(out).toMatch(/loai: 'MOI' \| 'CAP_LAI'/);
});

it('thutuc types --schema writes one JSON Schema for each form, or that of one', async () => {
  const { code, out } = await run('types', good, '--schema');
  const document = JSON.parse(out) as { $id: string; $defs: object };
  expect([code, document.$id, Object.keys(document.$defs)]).toEqual([
    0,
    'urn:thutuc:don-nho@1',
    expect.arrayContaining(['don', 'phieu']) as string[],
  ]);
  const one = await run('types', good, '--schema', '--form', 'don');
  expect(JSON.parse(one.out)).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:thutuc:don-nho@1:don',
    required: expect.arrayContaining(['ho_ten']) as string[],
  });
  expect(await run('types', good, '--form', 'khong_co')).toMatchObject({
    code: 1,
    error: expect.stringMatching(/^There is no form khong_co; the forms are: don,/) as string,
  });
});

describe('thutuc types id@version', () => {
  let server: TestServer;
  let address: string;
  beforeAll(async () => {
    server = await startTestServer();
    address = await server.app.listen({ port: 0, host: '127.0.0.1' });
  });
  afterAll(() => server.close());

  it('reads the application form of the live version without an account', async () => {
    const { code, out, error } = await run('types', 'don-nho@1', '--server', address);
    expect([code, out]).toEqual([0, expect.stringContaining('export interface Don {')]);
    expect(out).not.toContain('export interface Phieu {');
    expect(error).toContain('The application form only');
  });

  it('reads every form as an administrator', async () => {
    const who = ['--user', 'quan-tri', '--password', 'quan-tri-mat-khau'];
    const { code, out } = await run('types', 'don-nho@1', '--server', address, ...who);
    expect([code, out]).toEqual([0, expect.stringContaining('export interface Phieu {')]);
  });

  it('says what is in the way', async () => {
    expect((await run('types', 'don-nho@7', '--server', address)).error).toMatch(
      /live version of don-nho is 1/,
    );
    expect((await run('types', 'khong-co@1', '--server', address)).code).toBe(1);
  });
});

describe('thutuc account', () => {
  const grant = (account: string, role: string, unit: string) =>
    run('account', 'grant', account, '--role', role, '--unit', unit);

  it('adds, grants once, lists, and refuses what cannot be', async () => {
    expect(await run('account', 'add', 'an', '--name', 'Lê An', '--password', 'ngan')).toMatchObject({
      code: 1,
      error: expect.stringMatching(/at least 8/) as string,
    });
    expect((await run('account', 'add', 'an', '--name', 'Lê An', '--password', 'mat-khau-dai')).code).toBe(0);
    expect((await run('account', 'add', 'an', '--name', 'X', '--password', 'mat-khau-dai')).error).toContain(
      'exists already',
    );
    expect((await grant('an', 'mot_cua', '08707')).code).toBe(0);
    expect((await grant('an', 'mot_cua', '08707')).code).toBe(0);
    expect((await grant('ai', 'mot_cua', '08707')).code).toBe(1);
    expect((await run('account', 'list')).out).toBe('an\tLê An\tmot_cua@08707');
  });

  it('adds a citizen with what the verified identity says', async () => {
    const add = (id: string, ...more: string[]) =>
      run('account', 'add', id, '--name', 'Lê Dân', '--password', 'mat-khau-dai', ...more);
    const claims = ['fullName=Lê Quốc Duy', 'birthDate=1998-02-14', 'residence=25, 08707, Số 3, ngõ 5'];
    const options = claims.flatMap((claim) => ['--claim', claim]);
    expect(await add('dan', '--identity-level', '2', ...options)).toMatchObject({ code: 0, error: '' });
    const store = openSqliteStore(join(folder, 'data'));
    const account = await store.accounts.get('dan');
    await store.close();
    expect(account).toMatchObject({
      identityLevel: 2,
      claims: {
        fullName: 'Lê Quốc Duy',
        birthDate: '1998-02-14',
        residence: { tinh: '25', xa: '08707', chi_tiet: 'Số 3, ngõ 5' },
      },
    });
  });

  it.each([
    ['--identity-level', '5', 'no identity level 5'],
    ['--identity-level', '', 'no identity level'],
    ['--claim', 'hoTen=Lê', 'says nothing of hoTen; it says: fullName,'],
    ['--claim', 'birthDate=14/02/1998', 'has not the shape of birthDate'],
    ['--claim', 'birthDate=1998-02-30', 'has not the shape of birthDate'],
    ['--claim', 'citizenId=12', 'has not the shape of citizenId'],
    ['--claim', 'residence=Hà Nội', 'has not the shape of residence'],
    ['--claim', 'phone', 'has not the shape of phone'],
  ])('adds nobody with %s %s', async (option, value, reason) => {
    const added = await run(
      ...['account', 'add', 'sai', '--name', 'X', '--password', 'mat-khau-dai', option, value],
    );
    expect([added.code, added.error]).toEqual([1, expect.stringContaining(reason)]);
  });

  it('tells in its help which claims there are', async () => {
    const { out } = await run('account', 'add', '--help');
    expect(out).toMatch(/--identity-level <level>/);
    expect(out.replaceAll(/\s+/g, ' ')).toContain('residence (province,commune,detail)');
  });

  it('refuses a unit that no agency has, and warns of a role that no definition declares', async () => {
    expect(await run('account', 'grant', 'an')).toMatchObject({
      code: 1,
      error: 'Give the role with --role and the unit with --unit.',
    });
    expect(await grant('an', 'mot_cua', '99999')).toMatchObject({
      code: 1,
      error: expect.stringMatching(/has no unit 99999/) as string,
    });
    expect(await grant('an', 'mot_cua', '*')).toMatchObject({ code: 0, error: '' });
    expect(await grant('an', 'tho_lan', '08707')).toMatchObject({
      code: 0,
      error: expect.stringMatching(/no definition declares the role tho_lan/) as string,
    });
  });

  it('says in one line that the server must be stopped while it has the data folder', async () => {
    const store = openSqliteStore(join(folder, 'data'));
    try {
      const { code, error } = await grant('an', 'mot_cua', '08707');
      expect([code, error]).toEqual([
        1,
        expect.stringMatching(/^The server is using the folder .*stop it[^\n]*$/),
      ]);
    } finally {
      await store.close();
    }
  });
});

describe('thutuc publish, where no server runs', () => {
  it('writes into the data folder, and says when it was there before', async () => {
    const first = await run('publish', good);
    expect([first.code, first.out]).toEqual([0, expect.stringMatching(/Published don-nho version 1/)]);
    expect((await run('publish', good)).out).toContain('was published with this very content');
  });

  it('lets what was there before be, whatever day it is to hold from', async () => {
    const again = await run('publish', good, '--effective-from', '2020-01-01T00:00:00+07:00');
    expect(again.code).toBe(0);
  });

  it('names what is wrong with a definition', async () => {
    const bad = await run('publish', file('b.json', '{"format":1}'));
    expect([bad.code, bad.out]).toEqual([1, expect.stringMatching(/shape-missing/)]);
  });
});

it('thutuc publish fails where the server that was named does not answer', async () => {
  const { code, error } = await run('publish', good, '--server', 'http://127.0.0.1:9');
  expect([code, error]).toEqual([1, expect.stringMatching(/does not answer; nothing was published/)]);
});

it('a command that does not exist, and settings that cannot be read, are told and not thrown', async () => {
  expect((await run('nothing')).code).toBe(1);
  const lines: string[] = [];
  const out = { line: () => undefined, error: (text: string) => void lines.push(text) };
  const code = await runProgram(['serve'], {
    out,
    language: 'vi',
    environment: { THUTUC_PORT: 'x', THUTUC_DEMO: 'y' },
  });
  expect([code, lines.join('\n').split('\n').length]).toEqual([1, 2]);
});

it.each([
  [['--lang', 'en'], {}, 'en'],
  [['--lang=vi'], { LANG: 'en_US.UTF-8' }, 'vi'],
  [[], { LANG: 'en_US.UTF-8' }, 'en'],
  [[], { LANG: 'C.UTF-8' }, 'vi'],
])('speaks the language asked for: %j %j → %s', (argv, environment, language) => {
  expect(languageOf(argv, environment)).toBe(language);
});

describe('thutuc import-schema', () => {
  const schema = new URL('../../tests/samples/json-schema/order.json', import.meta.url).pathname;

  it('prints a draft that passes check, and says beside it what was not carried over', async () => {
    const { code, out, error } = await run(
      'import-schema',
      schema,
      '--id',
      'gian-hang',
      '--code',
      '9.000077',
    );
    expect([code, JSON.parse(out)]).toMatchObject([0, { id: 'gian-hang', code: '9.000077' }]);
    expect(error).toContain('/properties/area  [schema-part-dropped]');
    expect((await run('check', file('gian-hang.json', out))).code).toBe(0);
  });

  it('makes nothing of a schema that nests without end', async () => {
    const endless = file('vong.json', '{"type":"object","properties":{"a":{"$ref":"#"}}}');
    expect(await run('import-schema', endless, '--id', 'vong')).toMatchObject({
      code: 1,
      out: '',
      error: expect.stringContaining('refers back to itself') as string,
    });
  });
});

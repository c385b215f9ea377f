import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ProblemDetails } from '../api/index.ts';
import { startTestServer, type TestServer } from './testing/test-server.ts';

const newest = '2.0.0-aaaaaaaaaaaa';
const kept = '1.0.0-bbbbbbbbbbbb';
const versions = [
  {
    version: newest,
    url: `/embed/${newest}/thutuc.js`,
    integrity: 'sha384-A',
    frame: { url: `/embed/${newest}/frame.js`, integrity: 'sha384-B' },
  },
];

describe('the module of embedded services', () => {
  let webFolder: string;
  let server: TestServer;
  beforeAll(async () => {
    webFolder = mkdtempSync(join(tmpdir(), 'thutuc-web-'));
    for (const version of [newest, kept]) {
      mkdirSync(join(webFolder, 'embed', version), { recursive: true });
      writeFileSync(join(webFolder, 'embed', version, 'thutuc.js'), `// ${version}`);
    }
    writeFileSync(join(webFolder, 'embed/versions.json'), JSON.stringify({ versions }));
    server = await startTestServer({ webFolder });
  });
  afterAll(async () => {
    await server.close();
    rmSync(webFolder, { recursive: true, force: true });
  });
  const get = (url: string) =>
    server.app.inject({ method: 'GET', url, headers: { origin: 'https://xa.example.vn' } });

  it('is served to every page, for ever', async () => {
    const answer = await get(`/embed/${newest}/thutuc.js`);
    expect([answer.statusCode, answer.body, answer.headers]).toMatchObject([
      200,
      `// ${newest}`,
      { 'access-control-allow-origin': '*', 'cache-control': 'public, max-age=31536000, immutable' },
    ]);
  });

  it('is served from an older build too, where its folder was kept beside the new one', async () => {
    expect((await get(`/embed/${kept}/thutuc.js`)).body).toBe(`// ${kept}`);
  });

  it('says which version there is when a page names one that is gone, so that other sites can read it', async () => {
    const answer = await get('/embed/0.9.0-cccccccccccc/thutuc.js');
    const { code, params, detail } = answer.json<ProblemDetails>();
    expect([answer.statusCode, answer.headers, code, params]).toMatchObject([
      404,
      {
        'content-type': 'application/problem+json; charset=utf-8',
        'access-control-allow-origin': '*',
        'cache-control': 'no-store',
      },
      'embed-version-unknown',
      { version: '0.9.0-cccccccccccc', file: 'thutuc.js', newest },
    ]);
    expect(detail).toContain(newest);
  });

  it.each([
    ['/embed/latest/thutuc.js', `/embed/${newest}/thutuc.js`],
    ['/embed/frame.js', `/embed/${newest}/frame.js`],
  ])('leads from %s to the newest', async (from, to) => {
    const answer = await get(from);
    expect([answer.statusCode, answer.headers.location]).toEqual([302, to]);
  });
});

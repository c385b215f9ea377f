import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { pageAssets, readWebAssets } from './web-assets.ts';

const folder = mkdtempSync(join(tmpdir(), 'thutuc-web-'));
mkdirSync(join(folder, '.vite'));
writeFileSync(
  join(folder, '.vite/manifest.json'),
  JSON.stringify({
    'runtime/desk/web/main.ts': {
      file: 'assets/main-1.js',
      src: 'runtime/desk/web/main.ts',
      isEntry: true,
      css: ['assets/desk-2.css'],
      imports: ['_shared.js'],
    },
    '_shared.js': { file: 'assets/shared-3.js', css: ['assets/shared-4.css'], imports: ['_shared.js'] },
    'components/tokens/tokens.css': {
      file: 'assets/tokens-5.css',
      src: 'components/tokens/tokens.css',
      isEntry: true,
    },
  }),
);
afterAll(() => rmSync(folder, { recursive: true }));

it('finds what an entry needs: its script, every stylesheet on the way, what to fetch early', () => {
  expect(readWebAssets(folder)('runtime/desk/web/main.ts')).toEqual({
    script: '/assets/main-1.js',
    styles: ['/assets/desk-2.css', '/assets/shared-4.css'],
    preload: ['/assets/shared-3.js'],
  });
});

it('puts the styles of the product before those of the page', () => {
  expect(pageAssets(readWebAssets(folder), 'runtime/desk/web/main.ts').styles).toEqual([
    '/assets/tokens-5.css',
    '/assets/desk-2.css',
    '/assets/shared-4.css',
  ]);
});

it('knows no entry that was not built, and nothing where nothing was built', () => {
  expect(readWebAssets(folder)('_shared.js')).toBeUndefined();
  expect(pageAssets(readWebAssets('/nowhere'), 'x')).toEqual({ script: null, styles: [], preload: [] });
});

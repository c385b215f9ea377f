import { createServer } from 'node:http';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { packTemplates } from '../../../runtime/build/pack-templates.ts';
import { compileForm } from '../../../engine/authoring/index.ts';
import { formOfFields } from './two-hundred-fields.ts';

/** The pages that are compared. */
export const PAGES = ['native', 'lit', 'thutuc'] as const;
export type Page = (typeof PAGES)[number];

/** The built pages, served on a port of their own until closed. */
export interface BuiltPages {
  readonly address: (page: Page) => string;
  /** Bytes of script that a page loads at once, each file compressed by itself. */
  readonly scriptBytes: Readonly<Record<Page, number>>;
  readonly close: () => Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
};

/** Builds each page by itself, as the product is built, and serves it. */
export async function buildPages(): Promise<BuiltPages> {
  const folder = await mkdtemp(join(tmpdir(), 'thutuc-form-browser-'));
  const scriptBytes = { native: 0, lit: 0, thutuc: 0 };
  const files = new Map<string, Buffer>();
  for (const page of PAGES) {
    await buildPage(page, join(folder, page));
    const names = await readdir(join(folder, page));
    for (const name of names) files.set(`/${page}/${name}`, await readFile(join(folder, page, name)));
    const first = firstScripts(files, page);
    scriptBytes[page] = first.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0);
    const style = names.includes('page.css') ? `<link rel="stylesheet" href="/${page}/page.css">` : '';
    const html = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>${page}</title>${style}<script type="module" src="/${page}/probes.js"></script><script type="module" src="/${page}/page.js"></script><body></body></html>`;
    files.set(`/${page}`, Buffer.from(html));
  }
  await rm(folder, { recursive: true });
  const { form, problems } = compileForm('measured', formOfFields(), '/forms/measured');
  if (problems.length > 0) throw new Error(`the measured form is wrong: ${JSON.stringify(problems)}`);
  files.set('/form.json', Buffer.from(JSON.stringify(form)));

  const server = createServer((request, response) => {
    const path = request.url ?? '';
    const file = files.get(path);
    const ending = path.slice(path.lastIndexOf('.') + 1);
    response.writeHead(file === undefined ? 404 : 200, { 'content-type': TYPES[ending] ?? 'text/html' });
    response.end(file);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  return {
    address: (page) => `http://127.0.0.1:${port}/${page}`,
    scriptBytes,
    close: () =>
      new Promise((resolve) =>
        server.close(() => {
          resolve();
        }),
      ),
  };
}

async function buildPage(page: Page, outDir: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [packTemplates()],
    base: `/${page}/`,
    resolve: { dedupe: ['lit', 'lit-html', 'lit-element', '@lit/reactive-element'] },
    build: {
      outDir,
      target: 'es2022',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: { page: pathOf(`${page}-page.ts`), probes: pathOf('probes.ts') },
        output: {
          // As in vite.config.ts: what always comes together is one file.
          codeSplitting: { groups: [{ name: 'form', test: /\/components\/form\/form\.ts$/ }] },
          entryFileNames: '[name].js',
          chunkFileNames: '[name]-[hash].js',
          assetFileNames: '[name][extname]',
        },
      },
    },
  });
}

function pathOf(file: string): string {
  return fileURLToPath(new URL(file, import.meta.url));
}

/** The script of a page with everything that it imports at once. */
function firstScripts(files: ReadonlyMap<string, Buffer>, page: Page): readonly Buffer[] {
  const found = new Map<string, Buffer>();
  const visit = (name: string): void => {
    const file = files.get(`/${page}/${name}`);
    if (file === undefined || found.has(name)) return;
    found.set(name, file);
    // Static imports only: `import(…)` has a bracket where these have a name or a quote.
    for (const [, imported = ''] of file.toString().matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/g))
      visit(imported);
  };
  visit('page.js');
  return [...found.values()];
}

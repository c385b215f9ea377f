import { build } from 'vite';
import { expect, test } from 'vitest';
import { packTemplates } from './pack-templates.ts';

const SOURCE = [
  'export const page = (html, css, name) => [html`<p',
  '    class=note>',
  '    ${html`<b>',
  '      bold</b>`}  two',
  '  </p>`, css`a {',
  '    color: red;',
  '  }`, `a',
  '  b`];',
].join('\n');

test('line ends and indentation go out of templates, and stay in other texts', async () => {
  const id = '/components/page.ts';
  const source = { name: 'source', resolveId: () => id, load: () => SOURCE };
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [source, packTemplates()],
    build: { write: false, minify: false, lib: { entry: id, formats: ['es'] } },
  });
  const [output] = Array.isArray(built) ? built : [];
  const [chunk] = output?.output ?? [];
  expect(chunk?.code).toContain('html`<p class=note> ${html`<b> bold</b>`}  two </p>`');
  expect(chunk?.code).toContain('css`a{color:red}`');
  expect(chunk?.code).toContain('`a\n  b`');
});

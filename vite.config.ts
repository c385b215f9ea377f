import { existsSync } from 'node:fs';
import { defineConfig } from 'vite';
import { ownElements } from './runtime/build/own-elements.ts';
import { packTemplates } from './runtime/build/pack-templates.ts';

/** The scripts of the pages, and the styles that a page may use without any script. */
const entries = [
  'runtime/portal/web/main.ts',
  'runtime/desk/web/main.ts',
  'runtime/embed/web/sign-in-page.ts',
  'runtime/embed/web/frame-page.ts',
  'components/tokens/fonts.css',
  'components/tokens/tokens.css',
  'components/tokens/base.css',
];

/**
 * Builds the web apps to `dist/web/`: files named by their hash below `assets/`, and `.vite/manifest.json`, which
 * tells the server which script and which styles an entry needs. Pages come from the server, so there is no HTML
 * here, and nothing inline: the pages' Content-Security-Policy allows files of their own origin only.
 */
export default defineConfig({
  appType: 'custom',
  base: '/',
  publicDir: false,
  plugins: [packTemplates(), ownElements(process.env['THUTUC_ELEMENTS'])],
  // Two copies of Lit would not know each other's templates.
  resolve: { dedupe: ['lit', 'lit-html', 'lit-element', '@lit/reactive-element'] },
  build: {
    outDir: 'dist/web',
    // Two builds write here; whoever runs them begins with an empty folder.
    emptyOutDir: false,
    manifest: true,
    target: 'es2022',
    // Fonts and pictures stay files: a `data:` address would need another hole in the policy.
    assetsInlineLimit: 0,
    // Every browser of the target knows `modulepreload`.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: entries.filter((path) => existsSync(new URL(path, import.meta.url))),
      output: {
        // One file for what always comes together is smaller than many, and is asked for once.
        codeSplitting: {
          groups: [
            // Or the smallest page would fetch the form for the few lines that fetch a part.
            { name: 'parts', test: /vite\/preload-helper/, priority: 3 },
            { name: 'lit', test: /node_modules\/(lit|@lit|lit-html|lit-element)\//, priority: 2 },
            { name: 'whole-form', test: /\/components\/form\/form\.ts$/, priority: 1 },
          ],
        },
      },
    },
  },
});

import { defineConfig } from 'vite';
import { ownElements } from './runtime/build/own-elements.ts';

/**
 * Builds the module for pages of other sites to `dist/web/embed-files/`; `runtime/build/build-embed.ts` gives it its
 * version. Its parts are found from where the module itself lies, whatever page loads it.
 */
export default defineConfig({
  appType: 'custom',
  base: './',
  publicDir: false,
  plugins: [ownElements(process.env['THUTUC_ELEMENTS'])],
  resolve: { dedupe: ['lit', 'lit-html', 'lit-element', '@lit/reactive-element'] },
  build: {
    outDir: 'dist/web/embed-files',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    // Hints are addresses of this server; the page that embeds is on another.
    modulePreload: false,
    rolldownOptions: {
      input: { thutuc: 'runtime/embed/web/thutuc.ts', frame: 'runtime/embed/web/frame.ts' },
      preserveEntrySignatures: 'strict',
      output: { entryFileNames: '[name].js', chunkFileNames: 'parts/[name]-[hash].js' },
    },
  },
});

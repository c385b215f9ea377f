import { defineConfig } from 'vite';

/**
 * What runs in Node: the program, the programs that it begins beside itself, the library of the server and, for whoever
 * imports both, the engine; and the sweeper, for the measure of deadlines. They are built together, so that what two of
 * them need is there once: a kind of field that a module of the installation adds is known to all.
 */
const programs = [
  'runtime/cli/main',
  'runtime/server/index',
  'runtime/server/cases/verify-helper',
  'runtime/server/migrations/trial-helper',
  'runtime/server/papers/pdf-thread',
  'runtime/server/store/sqlite/checkpoint-thread',
  'runtime/server/sweeper/index',
];

/**
 * Packages that stay where npm put them: those with machine code of their own, the big ones that are read only when
 * something needs them, and one that another package imports in a way of which a translator of TypeScript makes something
 * else once it is built in, so that measures would not find it.
 */
const outside = [
  '@node-rs/argon2',
  '@photostructure/sqlite',
  'cookie',
  'file-type',
  'json-schema-to-typescript',
  'mongodb',
  'nodemailer',
  'pdfmake',
  'prom-client',
];

/**
 * Builds what runs in Node into few files of `dist/`, packages among it: to find and read more than a thousand is what
 * a start took longest for. Names stay as they are written and comments tell where each part is from, so that the
 * stack of an error can be read without a map: one would be read whole, with hundreds of MiB, by whoever allows maps.
 */
export default defineConfig({
  appType: 'custom',
  publicDir: false,
  ssr: { noExternal: true, external: outside },
  build: {
    ssr: true,
    outDir: 'dist',
    // The compiler writes there, too, and the pages are built into it.
    emptyOutDir: false,
    target: 'node20',
    minify: false,
    license: { fileName: 'parts/third-party-licences.md' },
    rolldownOptions: {
      input: {
        ...Object.fromEntries(programs.map((path) => [path, `${path}.ts`])),
        'engine/in-node': 'engine/index.ts',
      },
      preserveEntrySignatures: 'strict',
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'parts/[name]-[hash].js',
      },
    },
  },
});

import { availableParallelism } from 'node:os';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import type { ViteDevServer } from 'vite';
import { defineConfig } from 'vitest/config';

/** A real Chromium: focus, composition and layout are what component tests are about. */
const browser = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({
    // Colours are judged at rest, not halfway.
    contextOptions: { reducedMotion: 'reduce' as const },
    launchOptions: {
      executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
      args: [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  }),
  instances: [{ browser: 'chromium' as const }],
});

/** By itself Vitest leaves a core to its own process, which mostly waits: of two cores, that would be every other one. */
const everyCore = { maxWorkers: availableParallelism() };

/** Whether modules may change under the tests: everywhere but in `vitest run`. */
const isWatching = !process.argv.includes('run');

/**
 * Lets the browser keep the modules that it was given while a run lasts. Each file of tests has a page of its own, and
 * every page would ask for hundreds of modules again, only to hear that they are the same.
 */
const keepModules = {
  name: 'keep-modules',
  configureServer({ middlewares }: Pick<ViteDevServer, 'middlewares'>) {
    middlewares.use((_request, response, next) => {
      const set = response.setHeader.bind(response);
      response.setHeader = (name, value) =>
        set(name, name.toLowerCase() === 'cache-control' && value === 'no-cache' ? 'max-age=3600' : value);
      next();
    });
  },
};

/** A machine that is busy with something else is slower, not wrong. */
const busyMachine = { testTimeout: 60_000, hookTimeout: 60_000 };

/** What a test waits for comes in its own time: by itself Vitest gives up after one second. */
const patient = { expect: { poll: { timeout: 15_000 } } };

export default defineConfig({
  // Two copies of Lit would not know each other's templates.
  resolve: { dedupe: ['lit'] },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          // Modules are pure: read once for all files of a worker, they cost a third of the time.
          isolate: false,
          ...everyCore,
          ...busyMachine,
          include: ['{engine,definitions,runtime,designer,tests}/**/*.test.ts'],
          exclude: [
            'tests/journeys/**',
            'tests/load/**',
            '**/*.browser.test.ts',
            '**/*.alone.test.ts',
            '**/node_modules/**',
            'dist/**',
          ],
        },
      },
      {
        extends: true,
        test: {
          // What a module does when it is first read, and what changes the product for good, needs a world of its own.
          name: 'alone',
          environment: 'node',
          ...everyCore,
          ...busyMachine,
          include: ['{engine,definitions,runtime,designer}/**/*.alone.test.ts', 'examples/**/*.test.ts'],
          exclude: ['**/*.browser.test.ts', '**/node_modules/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          environment: 'node',
          include: ['tests/journeys/**/*.test.ts'],
          setupFiles: ['tests/journeys/harness/report-failure.ts'],
          // Most of a journey is waiting: the person for the page, the page for the product. More than one a core would
          // make waiting what is measured.
          maxWorkers: Math.min(availableParallelism(), 4),
          sequence: { groupOrder: 1 },
          isolate: false,
          testTimeout: 180_000,
          hookTimeout: 120_000,
          ...patient,
        },
      },
      {
        extends: true,
        plugins: isWatching ? [] : [keepModules],
        // Found while tests run, a new dependency would reload the page under them.
        optimizeDeps: {
          include: [
            '@bpmn-io/feel-editor',
            '@codemirror/autocomplete',
            '@codemirror/lang-json',
            '@codemirror/language',
            '@codemirror/lint',
            '@codemirror/state',
            '@codemirror/view',
            '@dagrejs/dagre',
            '@dnd-kit/dom',
            'axe-core',
            'codemirror',
            'lit',
            'lit/decorators.js',
            'lit/directive.js',
            'lit/directives/if-defined.js',
            'lit/directives/live.js',
            'lit/directives/repeat.js',
            'lit/static-html.js',
            'lezer-feel',
            'marked',
          ],
        },
        test: {
          name: 'components',
          // Screens have tests of both kinds; those that need a browser say so in their name.
          include: ['components/**/*.test.ts', '{runtime,designer,examples}/**/*.browser.test.ts'],
          ...everyCore,
          ...busyMachine,
          ...patient,
          browser: browser(),
        },
      },
      {
        extends: true,
        plugins: [storybookTest({ configDir: '.storybook' })],
        test: {
          name: 'stories',
          ...everyCore,
          ...busyMachine,
          ...patient,
          // As in Storybook itself, where one page shows one story after another.
          isolate: false,
          browser: browser(),
        },
      },
    ],
  },
});

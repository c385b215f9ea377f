import { join } from 'node:path';
import { build } from 'vite';
import { packageFolder } from '../../run/package-folder.ts';
import { BUILT_MEASURES } from './built-thread.ts';

/** How a program for Node is begun. */
export interface NodeProgram {
  readonly file: string;
  readonly options: readonly string[];
}

const SOURCE = 'tests/load/province/run-measure.ts';
/** The threads that fill a store. */
const THREAD = 'tests/load/province/fill-thread.ts';

/** The program that takes measures, from source: what it measures in its own process runs slower than what is built. */
export const measureFromSource: NodeProgram = {
  file: join(packageFolder, SOURCE),
  options: ['--import', 'tsx'],
};

/**
 * Builds the program that takes measures as the product itself is built: from source each function is given its name
 * anew whenever it is made, which is a sixth of what a decision takes.
 */
export async function buildMeasures(): Promise<NodeProgram> {
  await build({
    configFile: false,
    root: packageFolder,
    appType: 'custom',
    publicDir: false,
    logLevel: 'warn',
    build: {
      ssr: true,
      outDir: BUILT_MEASURES,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        input: [SOURCE, THREAD],
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
  return { file: join(packageFolder, BUILT_MEASURES, 'run-measure.js'), options: [] };
}

import { join } from 'node:path';
import { build } from 'vite';
import { packageFolder } from '../../run/package-folder.ts';

/** How a program for Node is begun. */
export interface NodeProgram {
  readonly file: string;
  readonly options: readonly string[];
}

const FOLDER = 'dist/load';
const SOURCE = 'tests/load/province/run-measure.ts';

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
      ssr: SOURCE,
      outDir: FOLDER,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { entryFileNames: '[name].js' } },
    },
  });
  return { file: join(packageFolder, FOLDER, 'run-measure.js'), options: [] };
}

import { join } from 'node:path';
import { packageFolder } from '../../run/package-folder.ts';

/** Where the measures lie that were built. */
export const BUILT_MEASURES = 'dist/load';

/** The program of a thread that prepares dossiers, as it was built with the measures. */
export const builtThread = join(packageFolder, BUILT_MEASURES, 'fill-thread.js');

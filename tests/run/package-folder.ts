import { fileURLToPath } from 'node:url';

/** The folder of the package, without a slash at the end. */
export const packageFolder: string = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** What mends a problem with one click. */
export type { Mend } from './mend.ts';
export { applyMend, mendedCodes, mendsFor } from './mends-for.ts';

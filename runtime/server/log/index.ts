/** The log of the server: lines of JSON that say what was done, by which account, on which case, and nothing of people. */
export { openLog } from './open-log.ts';

/**
 * Reads a part of the server as it is measured: what was built with THUTUC_BUILT=1, else the sources. Programs that are
 * measured are plain JavaScript: a translator in the process would be measured with them, and takes more than they do.
 *
 * @param {string} part below `runtime/server`, without ending
 */
export const readProgram = (part) =>
  import(
    process.env['THUTUC_BUILT'] === '1'
      ? `../../../dist/runtime/server/${part}.js`
      : `../../../runtime/server/${part}.ts`
  );

/**
 * A clock that is ahead of that of the machine; see `office-world.ts`.
 *
 * @param {string} millis how far
 */
export const clockAhead = (millis) => () => new Date(Date.now() + Number(millis)).toISOString();

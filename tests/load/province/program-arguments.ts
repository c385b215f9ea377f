/** Arguments of Node for a program that is measured: the built one is read as it is. */
export const programArguments: readonly string[] =
  process.env['THUTUC_BUILT'] === '1' ? [] : ['--import', 'tsx'];

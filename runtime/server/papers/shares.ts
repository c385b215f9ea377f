/**
 * How columns that stand side by side share the width: those with a class `w-40` take 40 per cent, the others share
 * what is left. The shares are fractions whose sum is 1, even where the classes promise more or less than the whole.
 *
 * @param columns the classes of each column.
 * @example sharesOf([['w-40'], [], []]) // [0.4, 0.3, 0.3]
 */
export function sharesOf(columns: readonly (readonly string[])[]): readonly number[] {
  const given = columns.map((classes) => {
    const width = classes.find((name) => name.startsWith('w-'));
    return width === undefined ? undefined : Number(width.slice(2)) / 100;
  });
  const open = given.filter((share) => share === undefined).length;
  const taken = given.reduce<number>((sum, share) => sum + (share ?? 0), 0);
  // A column without a width still needs room to be read in.
  const each = open === 0 ? 0 : Math.max((1 - taken) / open, 0.05);
  const whole = taken + open * each;
  return given.map((share) => (share ?? each) / whole);
}

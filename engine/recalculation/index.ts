/** What a version of a procedure would have calculated for cases of other versions. */
export { recalculateCase, type Recalculated } from './recalculate-case.ts';
export { monthsOwed } from './months-owed.ts';

/** What a version would have calculated for the cases of a procedure, as tables for administrators. */
export { changeDays } from './change-days.ts';
export { recalculationHeads, recalculationRows } from './recalculation-csv.ts';
export { RecalculationService, type RecalculationWish } from './recalculation-service.ts';

import { promiseOf, type DossierState } from '../dossier/index.ts';
import type { Case } from './case.ts';

/** Papers that were promised are awaited from the beginning; of those handed in at the counter it is noted by whom. */
export function firstReceipts(
  { promised, handed }: Pick<DossierState, 'promised' | 'handed'>,
  noted: { readonly at: string; readonly by: string },
): Pick<Case, 'receipts'> {
  const awaited = Object.entries(promised).map(([place, way]) => [place, promiseOf(way)] as const);
  const come = Object.entries(handed).map(([place, receipt]) => [place, { ...receipt, ...noted }] as const);
  const receipts = [...awaited, ...come];
  return receipts.length === 0 ? {} : { receipts: Object.fromEntries(receipts) };
}

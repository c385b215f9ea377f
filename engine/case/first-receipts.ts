import { hasCome, promiseOf, type DossierState } from '../dossier/index.ts';
import type { Case } from './case.ts';

/** Papers that were promised are awaited from the beginning; of those handed in at the counter it is noted by whom. */
export function firstReceipts(
  { promised, components }: Pick<DossierState, 'promised' | 'components'>,
  noted: { readonly at: string; readonly by: string },
): Pick<Case, 'receipts'> {
  const awaited = Object.entries(promised).map(([place, way]) => [place, promiseOf(way)] as const);
  const come = components.flatMap(({ key, receipt }) =>
    receipt && receipt.promised === null && hasCome(receipt)
      ? [[key, { ...receipt, ...noted }] as const]
      : [],
  );
  const receipts = [...awaited, ...come];
  return receipts.length === 0 ? {} : { receipts: Object.fromEntries(receipts) };
}

import { componentOf, hasCome, isOutstanding, type PaperReceipt } from '../dossier/index.ts';
import type { ContextValue } from '../feel/index.ts';
import type { Definition } from '../generated/definition-types.ts';
import type { Case } from './case.ts';
import { checkValue } from './check-values.ts';

type Papers = Pick<Case, 'dossier' | 'receipts' | 'checks'>;

/** How many papers were promised for the counter or the post and have not come yet. */
export function papersAwaited({ receipts = {} }: Pick<Case, 'receipts'>): number {
  return Object.values(receipts).filter(isOutstanding).length;
}

/**
 * What `dossier.<component>` reads: how many files a component has, and what became of its papers. With rows or
 * versions it speaks of all its places: awaited or missing where one is, shown or received where each has come that
 * was noted.
 */
export function paperValues(
  { dossier }: Definition,
  { dossier: files, receipts = {}, checks = {} }: Papers,
): ContextValue {
  return Object.fromEntries(
    dossier.components.map(({ key, checkAgainst }): [string, ContextValue] => {
      const own = Object.entries(receipts).flatMap(([place, one]) =>
        componentOf(place) === key ? [one] : [],
      );
      const lists = Object.entries(files).flatMap(([place, list]) =>
        componentOf(place) === key ? list : [],
      );
      const paper = { files: lists.length, ...stateOf(own) };
      return [key, checkAgainst === undefined ? paper : { ...paper, checked: checkValue(checks[key]) }];
    }),
  );
}

function stateOf(receipts: readonly PaperReceipt[]): ContextValue {
  const states = receipts.map(({ state }) => state);
  const hasAll = receipts.length > 0 && receipts.every(hasCome);
  return {
    awaited: receipts.some(isOutstanding),
    shown: hasAll && states.includes('shown'),
    received: hasAll && states.some((state) => state !== 'shown'),
    missing: states.includes('missing'),
    copies: receipts.reduce((sum, { copies }) => sum + copies, 0),
  };
}

import type { Problem } from '../problems/problem.ts';
import { pointerOfState } from '../workflow/state-tree.ts';
import { warning, type LintContext } from './lint-context.ts';

/**
 * Fees that somebody cannot pay by the way they came: an application sent online whose fee only an official takes in
 * cash, and one handed in at the counter, or by post, whose fee can be paid online only. Where the definition does
 * not say by which channels fees are paid, they are paid by those on which it is applied for.
 */
export function paymentWays(context: LintContext): Problem[] {
  return [...nowhereOnline(context), ...nowhereAtCounter(context)];
}

function nowhereOnline(context: LintContext): Problem[] {
  const { definition, tree } = context;
  const { submit, pay = submit } = definition.service;
  if (!submit.some(isOnlineIn(context)) || !pay.some(isOnlineIn(context))) return [];
  const asked = [...tree.values()].flatMap(({ state }) =>
    (state.meta?.tasks ?? []).flatMap((task) => (task.pay === undefined ? [] : [task.pay])),
  );
  const inCash = takenInCash(context);
  return (definition.fees ?? []).flatMap(({ key, title }, index) =>
    inCash.has(key) && !asked.some(({ fees }) => fees?.includes(key) ?? true)
      ? [warning('fee-not-online', `/fees/${index}/due`, { name: title.vi })]
      : [],
  );
}

function nowhereAtCounter(context: LintContext): Problem[] {
  const { definition, tree } = context;
  const kindOf = kindIn(context);
  const isElsewhere = definition.service.submit.some((code) => !['', 'online'].includes(kindOf(code)));
  if (!isElsewhere) return [];
  const all = (definition.fees ?? []).map(({ key }) => key);
  const inCash = takenInCash(context);
  return [...tree.values()].flatMap(({ path, state }) =>
    (state.meta?.tasks ?? []).flatMap(({ pay, title }, index) =>
      pay !== undefined && (pay.fees ?? all).some((fee) => all.includes(fee) && !inCash.has(fee))
        ? [warning('fee-not-counter', `${pointerOfState(path)}/meta/tasks/${index}`, { name: title.vi })]
        : [],
    ),
  );
}

/** Fees that some button takes at the counter. */
function takenInCash({ transitions }: LintContext): ReadonlySet<string> {
  return new Set(transitions.flatMap(({ transition }) => transition.meta?.collects ?? []));
}

/** What the catalogue says of a channel: `online`, `direct`, `post`; empty where it says nothing. */
function kindIn({ definition, catalogue }: LintContext): (code: string) => string {
  const channels = catalogue(definition.service.channels);
  return (code) => {
    const kind = channels?.entry(code)?.attributes?.['channel'];
    return typeof kind === 'string' ? kind : '';
  };
}

function isOnlineIn(context: LintContext): (code: string) => boolean {
  const kindOf = kindIn(context);
  return (code) => kindOf(code) === 'online';
}

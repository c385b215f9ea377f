import type { Expression } from '../feel/index.ts';
import { parseExpression } from '../feel/parser/index.ts';
import type { Definition } from '../generated/definition-types.ts';
import type { Problem } from '../problems/problem.ts';
import { listOf, pointerOfState, withAncestors } from '../workflow/state-tree.ts';
import { actionsOf } from './actions-of.ts';
import { error, warning, type LintContext, type LintRule } from './lint-context.ts';
import { paymentWays } from './payment-ways.ts';

/** Fees, tasks of payment, what is collected at the counter, and who looks after the money. */
export const moneyRules: LintRule = (context) => [
  ...feeRules(context),
  ...paymentWays(context),
  ...payTaskRules(context),
  ...counterRules(context),
  ...accountantRules(context),
];

function feeRules(context: LintContext): Problem[] {
  const { definition } = context;
  const collected = collectedFees(context);
  return (definition.fees ?? []).flatMap((fee, index): Problem[] => {
    const pointer = `/fees/${index}`;
    const amounts = [
      { text: fee.amount, at: `${pointer}/amount` },
      ...(fee.waivers ?? []).map(({ amount }, at) => ({
        text: amount,
        at: `${pointer}/waivers/${at}/amount`,
      })),
    ];
    const keys = (fee.waivers ?? []).map(({ key }) => key);
    return [
      ...amounts.flatMap(({ text, at }) =>
        text !== undefined && mayBeFraction(text, definition) ? [warning('fee-not-whole', at)] : [],
      ),
      ...keys.flatMap((key, at) =>
        keys.indexOf(key) < at
          ? [error('waiver-duplicate', `${pointer}/waivers/${at}/key`, { name: key })]
          : [],
      ),
      ...(collected === 'all' || collected.has(fee.key)
        ? []
        : [warning('fee-never-collected', `${pointer}/due`, { name: fee.title.vi })]),
    ];
  });
}

/** Fees that some task or event takes. */
function collectedFees({ tree, transitions }: LintContext): ReadonlySet<string> | 'all' {
  const pays = [...tree.values()].flatMap(({ state }) =>
    (state.meta?.tasks ?? []).flatMap(({ pay }) => pay ?? []),
  );
  if (pays.some(({ fees }) => fees === undefined)) return 'all';
  return new Set([
    ...pays.flatMap(({ fees = [] }) => fees),
    ...transitions.flatMap(({ transition }) => transition.meta?.collects ?? []),
  ]);
}

function payTaskRules({ definition, tree }: LintContext): Problem[] {
  return [...tree.values()].flatMap(({ path, state }) =>
    (state.meta?.tasks ?? []).flatMap(({ role, pay }, index): Problem[] => {
      if (!pay) return [];
      const task = `${pointerOfState(path)}/meta/tasks/${index}`;
      const heard = withAncestors(tree, path).some((node) => listOf(node.state.on?.[pay.then]).length > 0);
      return [
        ...(role === 'applicant' ? [] : [error('pay-not-applicant', `${task}/role`, { name: role })]),
        ...(heard || definition.workflow.on?.[pay.then] !== undefined
          ? []
          : [error('then-unheard', `${task}/pay/then`, { event: pay.then })]),
        ...unknownFees(definition, pay.fees, `${task}/pay/fees`),
        ...unknownPaper(definition, pay.receipt, `${task}/pay/receipt`),
      ];
    }),
  );
}

/** What events collect and what actions give back. */
function counterRules(context: LintContext): Problem[] {
  const { definition, transitions } = context;
  return [
    ...transitions.flatMap(({ transition: { meta }, pointer }) => [
      ...unknownFees(definition, meta?.collects, `${pointer}/meta/collects`),
      ...unknownPaper(definition, meta?.receipt, `${pointer}/meta/receipt`),
    ]),
    ...actionsOf(context).flatMap(({ action, pointer }) =>
      action.type === 'refund' ? unknownFees(definition, action.params.fees, `${pointer}/params/fees`) : [],
    ),
  ];
}

function accountantRules({ definition, tree }: LintContext): Problem[] {
  const { accountants, roles } = definition;
  const paysOnline = [...tree.values()].some(({ state }) => state.meta?.tasks?.some(({ pay }) => pay));
  if (accountants === undefined) return paysOnline ? [warning('accountants-missing', '/accountants')] : [];
  return accountants.flatMap((name, index) =>
    Object.hasOwn(roles, name) ? [] : [error('role-unknown', `/accountants/${index}`, { name })],
  );
}

function unknownFees(
  definition: Definition,
  fees: readonly string[] | undefined,
  pointer: string,
): Problem[] {
  const known = new Set((definition.fees ?? []).map(({ key }) => key));
  return (fees ?? []).flatMap((name, index) =>
    known.has(name) ? [] : [error('fee-unknown', `${pointer}/${index}`, { name })],
  );
}

function unknownPaper({ papers }: Definition, name: string | undefined, pointer: string): Problem[] {
  return name === undefined || Object.hasOwn(papers ?? {}, name)
    ? []
    : [error('paper-unknown', pointer, { name })];
}

const rounding: ReadonlySet<string> = new Set(['floor', 'ceiling', 'round half up']);

/** Whether an amount may have a part below one đồng: a division, a fraction, or a parameter that may be one. */
function mayBeFraction(text: string, definition: Definition): boolean {
  const { ok } = parseExpression(text);
  return ok !== undefined && isFractional(ok, definition);
}

function isFractional(node: Expression, definition: Definition): boolean {
  if (typeof node === 'number') return !Number.isInteger(node);
  if (!Array.isArray(node)) return false;
  const [kind, first, ...rest] = node as readonly [string, unknown, ...unknown[]];
  if (kind === 'name') return definition.parameters?.[String(first)]?.type === 'number';
  // Conditions choose an amount and are none.
  if (kind === 'if') return rest.some((one) => isFractional(one as Expression, definition));
  if (kind === 'call') {
    if (rounding.has(String(first))) return false;
    const isTable = first === 'lookup' && typeof rest[0] === 'string';
    if (isTable) return definition.parameters?.[String(rest[0])]?.type === 'number';
    return rest.some((one) => isFractional(one as Expression, definition));
  }
  if (kind === '/') return true;
  if (['+', '-', '*', 'neg'].includes(kind)) {
    return [first, ...rest].some((one) => isFractional(one as Expression, definition));
  }
  return false;
}

import type { DraftDocument } from '../draft/draft-document.ts';
import { applyEdit, type EditOutcome } from '../edits/index.ts';
import type { Problem } from '../problems/problem.ts';
import { clockMends } from './clock-mends.ts';
import { expressionMends } from './expression-mends.ts';
import { keyMends } from './key-mends.ts';
import type { Mend, MendRules } from './mend.ts';
import { nameMends } from './name-mends.ts';
import { paymentMends } from './payment-mends.ts';
import { removalMends } from './removal-mends.ts';
import { thingMends } from './thing-mends.ts';
import { workflowMends } from './workflow-mends.ts';

/** What mends problems, by their code. A code of several parts has the offers of all of them. */
const parts: readonly MendRules[] = [
  workflowMends,
  paymentMends,
  clockMends,
  thingMends,
  nameMends,
  keyMends,
  expressionMends,
  removalMends,
];

/** The codes for which there are mends. */
export const mendedCodes: readonly string[] = [...new Set(parts.flatMap((rules) => Object.keys(rules)))];

/** More buttons than these beside one problem are no help. */
const MOST = 4;

/**
 * What can be offered to mend a problem of a draft: only what the edits would really do.
 *
 * @example mendsFor(draft, { code: 'initial-useless', pointer: '/workflow/states/a/initial', severity: 'error' })
 * // [{ text: { vi: 'Bỏ bước đầu ở đây', … }, edits: [{ name: 'removeItem', … }] }]
 */
export function mendsFor(draft: DraftDocument, problem: Problem): readonly Mend[] {
  const seen = new Set<string>();
  return parts
    .flatMap((rules) =>
      Object.hasOwn(rules, problem.code) ? (rules[problem.code]?.(draft, problem) ?? []) : [],
    )
    .filter((one) => {
      const edits = JSON.stringify(one.edits);
      const isNew = !seen.has(edits);
      seen.add(edits);
      return isNew && applyMend(draft, one).problems === undefined;
    })
    .slice(0, MOST);
}

/** Does the edits of a mend, one after the other; the first that is refused ends it, and nothing is done. */
export function applyMend(draft: DraftDocument, { edits: [first, ...others] }: Mend): EditOutcome {
  return others.reduce<EditOutcome>(
    (outcome, edit) => (outcome.problems ? outcome : applyEdit(outcome.draft, edit)),
    applyEdit(draft, first),
  );
}

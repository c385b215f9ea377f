import { applicantRole } from '../case/rights.ts';
import type { LintContext } from './lint-context.ts';

/** The forms that applicants fill after they have filed, in tasks and events of their own. */
export function applicantForms({
  definition,
  tree,
  transitions,
}: Pick<LintContext, 'definition' | 'tree' | 'transitions'>): ReadonlySet<string> {
  const tasks = [...tree.values()]
    .flatMap(({ state }) => state.meta?.tasks ?? [])
    .filter(({ role }) => role === applicantRole);
  const ofTasks = tasks.flatMap(({ form }) => form ?? []);
  const ofEvents = transitions.flatMap(({ transition: { meta } }) => {
    const theirs = meta?.roles?.includes(applicantRole) ?? tasks.some(({ key }) => key === meta?.task);
    return theirs && meta?.form !== undefined ? [meta.form] : [];
  });
  return new Set([...ofTasks, ...ofEvents].filter((form) => form !== definition.application));
}

import { valueOf } from './case-scope.ts';
import { RuleError } from './rule-error.ts';
import type { WorkingCase } from './working-case.ts';

/** The amount of a deadline for this case, in its unit. An amount that cannot be told is a mistake of the rule. */
export function amountOf(work: WorkingCase, name: string): number {
  const deadline = work.procedure.definition.deadlines[name];
  if (!deadline) throw new Error(`No deadline ${name} in ${work.procedure.definition.id}`);
  if (typeof deadline.amount === 'number') return deadline.amount;
  const amount = valueOf(work.procedure, work.now, deadline.amount, work.context);
  if (typeof amount !== 'number' || amount < 0) {
    throw new RuleError('deadline-unknown', `/deadlines/${name}/amount`, { deadline: deadline.title.vi });
  }
  return amount;
}

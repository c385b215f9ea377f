import { valueOf } from './case-scope.ts';
import { RuleError } from './rule-error.ts';
import { taskDefinition } from '../procedure/procedure.ts';
import { findUnit } from './unit-of.ts';
import type { WorkingCase } from './working-case.ts';

/**
 * Hands the case to the unit that an expression names. Code and clocks stay as they are; open tasks that are the
 * competent unit's business go along, and whoever had taken one has it no more. A unit that the directory does not
 * have now is a RuleError `unit-unknown`: the event is refused.
 */
export function changeUnit(work: WorkingCase, expression: string): void {
  const { procedure, context } = work;
  const unit = valueOf(procedure, work.now, expression, context);
  const before = work.now.competentUnit;
  if (typeof unit !== 'string' || findUnit(procedure, unit, context) === null) {
    throw new RuleError('unit-unknown', '/event', { unit: typeof unit === 'string' ? unit : '' });
  }
  if (unit === before) return;
  work.now.competentUnit = unit;
  work.now.tasks = work.now.tasks.map((task) => {
    if (task.closed !== null || task.unit !== before) return task;
    const ownUnit = taskDefinition(procedure, task.state, task.key).unit !== undefined;
    return ownUnit ? task : { ...task, unit, assignee: null };
  });
  work.noted.push({ kind: 'unit', from: before, to: unit });
}

import type { Problem } from '../problems/problem.ts';
import { warning, type LintRule } from './lint-context.ts';
import { budgetsIn, HOURS_OF_DAY } from './step-budgets.ts';

/**
 * The deadlines of the steps that follow each other while a clock runs must fit into that clock: otherwise everybody
 * can be in time and the whole still late.
 */
export const stepBudgetRules: LintRule = (context) => {
  const { deadlines } = context.definition;
  const titleOf = (name: string): string => deadlines[name]?.title.vi ?? name;
  return budgetsIn(context).flatMap(({ deadline, total, hours, steps }): Problem[] => {
    // A thousandth of an hour is nobody's time: halves and thirds of a day do not add up exactly.
    if (hours <= total + 0.001) return [];
    const params = {
      name: titleOf(deadline),
      steps: steps.map((step) => titleOf(step.deadline)).join(' + '),
      days: round(hours / HOURS_OF_DAY),
      total: round(total / HOURS_OF_DAY),
    };
    return [warning('steps-exceed-total', `/deadlines/${deadline}`, params)];
  });
};

const round = (days: number): number => Math.round(days * 100) / 100;

import { deadlineInWords, type Procedure } from '../../../engine/index.ts';
import type { ProcedureDeadline } from '../../api/index.ts';

type Placed = Pick<Procedure, 'definition' | 'tree'>;

/**
 * The deadline for the decision: of those that the law sets for offices the one that is no deadline of a single task,
 * the first where there are several; where the law sets none, the first that offices have at all.
 */
export function decisionDeadline(procedure: Placed): string | null {
  const { definition } = procedure;
  const ofApplicant = applicantsOnly(procedure);
  const names = Object.keys(definition.deadlines).filter(
    (name) => definition.deadlines[name]?.until === undefined && !ofApplicant.has(name),
  );
  const statutory = names.filter((name) => definition.deadlines[name]?.effect === 'statutory');
  const ofTasks = new Set(tasksOf(procedure).map(({ deadline }) => deadline));
  return statutory.find((name) => !ofTasks.has(name)) ?? statutory[0] ?? names[0] ?? null;
}

/**
 * The deadlines that concern the public: what the law gives the offices, that of the decision first, then what
 * applicants have for what they are asked. What an office sets for its own steps, and when what was given expires, is
 * left out.
 */
export function publicDeadlines(procedure: Procedure, today: string): ProcedureDeadline[] {
  const { definition, expression } = procedure;
  const main = decisionDeadline(procedure);
  const ofApplicant = applicantsOnly(procedure);
  const counted = Object.entries(definition.deadlines).filter(([, { until }]) => until === undefined);
  const ofOffices = counted.filter(
    ([name, { effect }]) => name === main || (effect === 'statutory' && !ofApplicant.has(name)),
  );
  const item = ([key, { title, cutoff, legalBasis }]: (typeof counted)[number]): ProcedureDeadline => ({
    key,
    title,
    words: deadlineInWords(definition, key, { expression, today }),
    forApplicant: ofApplicant.has(key),
    cutoff: cutoff ?? null,
    legalBasis: legalBasis ?? null,
  });
  return [
    ...ofOffices.filter(([name]) => name === main),
    ...ofOffices.filter(([name]) => name !== main),
    ...counted.filter(([name]) => ofApplicant.has(name)),
  ].map(item);
}

/** The deadlines of tasks that applicants do, and only they. */
function applicantsOnly(procedure: Placed): ReadonlySet<string> {
  const tasks = tasksOf(procedure);
  const names = tasks.flatMap(({ role, deadline }) =>
    role === 'applicant' && deadline !== undefined ? [deadline] : [],
  );
  return new Set(
    names.filter((name) => tasks.every(({ role, deadline }) => deadline !== name || role === 'applicant')),
  );
}

function tasksOf({ tree }: Placed) {
  return [...tree.values()].flatMap(({ state }) => state.meta?.tasks ?? []);
}

import type { Procedure } from '../procedure/procedure.ts';
import { accessOf } from './access.ts';
import { checkQuestions, comparesAnything, type CheckQuestion } from './check-questions.ts';
import { caseForms, type CaseForms } from './case-forms.ts';
import type { Case } from './case.ts';
import type { Actor, CheckByHandCommand, CheckCommand } from './command.ts';
import { compareDeclared } from './compare-declared.ts';
import type { EngineContext } from './context.ts';
import { refuse, type Decision } from './decision.ts';
import type { CheckNote, CheckResult, RegistryCheck } from './registry-check.ts';
import { applicantRole } from './rights.ts';
import { actorIn, takenByOther, taskStanding, type Standing } from './standing.ts';
import { addHistory, decide, workOn, type WorkingCase } from './working-case.ts';

/**
 * What a person may compare with registries now: whoever has work to do in the case, of what they may read.
 *
 * @param forms where the forms of the case are worked out anyway
 * @example questionsFor(procedure, current, clerk, context) // [{ place: '/ngay_sinh', lookup: 'giay_chung_sinh', … }]
 */
export function questionsFor(
  procedure: Procedure,
  current: Case,
  actor: Actor,
  context: EngineContext,
  forms?: CaseForms,
): readonly CheckQuestion[] {
  if (!comparesAnything(procedure) || checkerOf(procedure, current, actor) === null) return [];
  const access = accessOf(procedure, current, actor);
  const { application } = procedure.definition;
  return checkQuestions(procedure, current, context, forms).filter(
    ({ field, place }) => field === null || access.reads(application, place.split('/')[1] ?? ''),
  );
}

/** Notes how the application compares with what registries said; what was not answered is left as it was. */
export function checkRegistry(
  procedure: Procedure,
  current: Case,
  { id, actor, places, registry }: CheckCommand,
  context: EngineContext,
): Decision {
  const checker = checkerOf(procedure, current, actor);
  if (current.endedAt !== null) return refuse('case-ended');
  if (checker === null) return refuse('check-not-yours', '/places');
  const forms = caseForms(procedure, current, context);
  const { environment } = forms.application();
  const by = actorIn(checker, actor);
  const checks = questionsFor(procedure, current, actor, context, forms).flatMap(
    (question): [string, RegistryCheck][] => {
      const { place, lookup, key, declared } = question;
      const answer = registry.find((one) => one.lookup === lookup && one.key === key);
      if (!answer || places?.includes(place) === false) return [];
      const { title, at } = answer;
      const compared = compareDeclared(question, answer, environment);
      return [[place, { lookup, key, declared, ...compared, registry: title, at, by }]];
    },
  );
  if (checks.length === 0) return refuse('check-nothing', '/places');
  const work = workOn(procedure, current, { command: id, actor: by }, context);
  return noted(work, checks);
}

/** Notes what a person compared by hand, where the registry was asked and could not tell. */
export function checkByHand(
  procedure: Procedure,
  current: Case,
  { id, actor, place, result, reason }: CheckByHandCommand,
  context: EngineContext,
): Decision {
  const checker = checkerOf(procedure, current, actor);
  if (current.endedAt !== null) return refuse('case-ended');
  if (checker === null) return refuse('check-not-yours', '/place');
  const question = questionsFor(procedure, current, actor, context).find((one) => one.place === place);
  if (!question) return refuse('check-nothing', '/place');
  const before = checksOf(current)[place];
  const isOpen =
    before !== undefined &&
    (before.result === 'down' || before.result === 'none' || before.byHand !== undefined);
  if (!isOpen) return refuse('check-by-registry', '/place');
  const why = (reason ?? '').trim();
  if (why === '') return refuse('reason-missing', '/reason');
  const by = actorIn(checker, actor);
  const work = workOn(procedure, current, { command: id, actor: by, reason: why }, context);
  return noted(work, [[place, { ...before, result, found: null, at: context.now, by, byHand: why }]]);
}

/** The comparisons that still say something: a correction of the answer, or of what is asked with, ends them. */
export function checksKept(work: WorkingCase): Pick<Case, 'checks'> {
  const before = checksOf(work.now);
  if (Object.keys(before).length === 0) return {};
  const now = new Map(
    checkQuestions(work.procedure, work.now, work.context).map((question) => [question.place, question]),
  );
  const kept = Object.entries(before).filter(([place, { key, declared }]) => {
    const question = now.get(place);
    return question?.key === key && JSON.stringify(question.declared) === JSON.stringify(declared);
  });
  return { checks: Object.fromEntries(kept) };
}

/** The comparisons of a case by what was compared. */
function checksOf({ checks = {} }: Pick<Case, 'checks'>): Readonly<Record<string, RegistryCheck>> {
  return checks;
}

function noted(work: WorkingCase, checks: readonly (readonly [string, RegistryCheck])[]): Decision {
  work.now.checks = { ...checksOf(work.now), ...Object.fromEntries(checks) };
  const results: readonly CheckResult[] = ['mismatch', 'match', 'none', 'down'];
  for (const result of results) {
    const of = checks.filter(([, check]) => check.result === result);
    if (of.length === 0) continue;
    const byHand = of.every(([, check]) => check.byHand !== undefined) ? { byHand: true as const } : {};
    work.noted.push({
      kind: 'check',
      result,
      places: of.map(([place]) => place),
      ...byHand,
    } satisfies CheckNote);
  }
  addHistory(work, { event: 'check', task: null, from: work.now.states });
  return decide(work);
}

/** How a person compares: as whoever does the first open task of the case that is theirs. */
function checkerOf(procedure: Procedure, current: Case, actor: Actor): Standing | null {
  for (const task of current.tasks) {
    if (task.closed !== null || task.role === applicantRole) continue;
    const standing = taskStanding(procedure, current, task, actor);
    if (standing !== null && !takenByOther(task, actor, standing)) return standing;
  }
  return null;
}

import { caseScope, feelEnvironment } from '../case/case-scope.ts';
import type { Case } from '../case/case.ts';
import type { EngineContext } from '../case/context.ts';
import { evaluate } from '../feel/index.ts';
import type { Procedure } from '../procedure/procedure.ts';

/** What tells cases apart that have other ways before them. */
export interface Signature {
  /** Where the case is, what every guard says there, and how often systems were asked. */
  readonly kind: string;
  /** The same with everything that is open and runs. */
  readonly whole: string;
}

/**
 * What two cases must have in common to go the same ways from here: where they are, what is open, which clocks run,
 * and what every guard says now.
 */
export function signatureOf(
  procedure: Procedure,
  current: Case,
  guards: readonly string[],
  context: EngineContext,
): Signature {
  const open = current.tasks.filter(({ closed }) => closed === null);
  const scope = caseScope(procedure, current, context.now);
  const env = feelEnvironment(procedure, current.competentUnit, current.submittedAt, context);
  const said = guards.map((text) => {
    try {
      return evaluate(procedure.expression(text), scope, { ...env, now: context.now }) === true ? 1 : 0;
    } catch {
      // A guard that cannot be worked out is one more way to differ, and is told where it is used.
      return 2;
    }
  });
  const sent = open.map(({ handOver }) => handOver?.sent.length);
  const kind = JSON.stringify([[...current.states].sort(), said, sent]);
  const whole = JSON.stringify([
    kind,
    open.map(({ key, item, handOver }) => [key, item?.index, handOver?.state]),
    current.clocks.map(({ id, state, due }) => [id, state, due !== null && due <= context.now]),
    current.papers.map(({ paper, signature }) => [paper, signature?.status]),
    current.supplements.length,
    Object.values(current.receipts ?? {}).map(({ state }) => state),
  ]);
  return { kind, whole };
}

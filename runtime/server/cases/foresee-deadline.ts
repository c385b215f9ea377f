import { advance, type Accepted, type Case, type EngineContext } from '../../../engine/index.ts';
import type { RunnableProcedure } from '../definitions/procedure-library.ts';
import type { ReadyWrite, Store } from '../store/index.ts';
import { caseWrite, givenBack } from './case-write.ts';
import { typedBefore, type TypedBefore } from './typed-before.ts';

/** What a case does when its next deadline comes, worked out before: only the write of it is left. */
export interface ForeseenDeadline {
  readonly ready: ReadyWrite;
  /** What nobody needs to have typed any more once it is written. */
  readonly typed: TypedBefore | null;
  readonly hasEffects: boolean;
}

/**
 * Works out what a case will do at a moment to come, as if it was that moment. Null where it does nothing, or where it
 * needs a number or gives one back: numbers are claimed at the moment itself.
 *
 * @param context the context of the rules at that moment, without numbers
 * @param command id of the command by which the case is changed then
 */
export async function foreseeDeadline(
  { cases }: Pick<Store, 'cases'>,
  { procedure }: RunnableProcedure,
  current: Case,
  command: string,
  context: EngineContext,
): Promise<ForeseenDeadline | null> {
  const decision = advance(procedure, current, { id: command, type: 'time' }, context);
  if (decision.kind !== 'accepted' || !isPlain(current, decision)) return null;
  const { case: next, effects } = decision;
  const answered = { id: command, answer: { account: null, revision: next.revision } };
  const write = caseWrite(procedure, current, decision, answered, [], context.calendar);
  return {
    ready: await cases.readyToReplace(write, current.revision),
    typed: typedBefore(current, next),
    hasEffects: effects.length > 0,
  };
}

function isPlain(current: Case, { case: next }: Accepted): boolean {
  return next !== current && givenBack(current, next).length === 0;
}

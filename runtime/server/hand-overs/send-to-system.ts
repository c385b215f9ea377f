import type { Case, Effect, Json } from '../../../engine/index.ts';
import { done, failure, type EffectAttempt, type EffectOutcome } from '../effects/index.ts';
import type { ProcedureLibrary } from '../definitions/procedure-library.ts';
import type { Store } from '../store/index.ts';
import type { HandOverService } from './hand-over-service.ts';

interface SendingParts {
  readonly store: Pick<Store, 'cases'>;
  readonly procedures: ProcedureLibrary;
  readonly handOvers: HandOverService;
}

/** The worker itself gives up after its eighth attempt; the case must be told before. */
const mostAttempts = 7;

/**
 * Hands a task over to its system. One that cannot be reached is tried again with growing pauses, as often as the
 * definition says; then, or where it refuses, the case is told and people do the task.
 */
export async function sendToSystem(
  { store, procedures, handOvers }: SendingParts,
  effect: Effect,
  { number, signal }: EffectAttempt,
): Promise<EffectOutcome> {
  const { caseId, key, params } = effect;
  const [system, task, request] = [params['system'], params['task'], params['request']].map(String) as [
    string,
    string,
    string,
  ];
  const current = await store.cases.get(caseId);
  if (!current) return failure('effect-case-missing', { case: caseId }, { isFinal: true });
  if (!isStillWanted(current, task, key)) return done({ sent: 'no longer wanted' });
  const connector = handOvers.connector(system);
  const sending =
    connector === null
      ? { isSent: false as const, isFinal: false, detail: system }
      : await connector.send(
          {
            request,
            input: params['input'] as Readonly<Record<string, Json>>,
            callback: handOvers.callbackOf(system),
          },
          signal,
        );
  if (sending.isSent) return done({ reference: sending.reference });
  const { detail, isFinal } = sending;
  if (!isFinal && connector !== null && number <= (await triesAgain({ procedures }, current, task))) {
    return failure('effect-system-unreachable', { detail }, { isFinal: false });
  }
  await handOvers.fail(caseId, key, {
    system,
    task,
    says: { kind: isFinal ? 'refused' : 'unreachable', detail },
  });
  return done({ failed: detail });
}

/** Somebody may have taken the task over meanwhile, or had it sent anew. */
function isStillWanted({ tasks }: Case, id: string, key: string): boolean {
  const task = tasks.find((one) => one.id === id);
  return (
    task?.closed === null && task.handOver?.state === 'asked' && task.handOver.sent.at(-1)?.effect === key
  );
}

async function triesAgain(
  { procedures }: Pick<SendingParts, 'procedures'>,
  current: Case,
  id: string,
): Promise<number> {
  const { procedure } = await procedures.of(current.procedure.hash);
  const task = current.tasks.find((one) => one.id === id);
  const definition = procedure.tasks(task?.state ?? '').find(({ key }) => key === task?.key);
  return Math.min(definition?.system?.again ?? 0, mostAttempts);
}

import type { Actor, AttachedFile, Command, RegistryAnswer } from '../../../engine/index.ts';
import type { CommandRequest } from '../../api/index.ts';

/**
 * A command as the engine takes it, from what a person sent.
 *
 * @param to the person to whom a task is given
 * @param registry what registries said to the form that comes with it
 */
export function commandOf(
  request: CommandRequest,
  actor: Actor,
  to: Actor | null = null,
  registry: readonly RegistryAnswer[] = [],
): Command & { readonly actor: Actor } {
  const { id, type, revision, task, event, answers, reason, supplement, dossier, promised, manualReason } =
    request;
  const { forApplicant } = request;
  if (type === 'paper') return paperCommandOf(request, actor);
  if (type === 'checkByHand') return checkByHandOf(request, actor);
  const why = reason === undefined ? {} : { reason };
  if (type === 'assign') return { id, type, revision, actor, task: task ?? '', to: to ?? actor, ...why };
  if (type !== 'act') return { id, type, revision, actor, task: task ?? '', ...why };
  return {
    id,
    type,
    revision,
    actor,
    ...(event === undefined ? {} : { event }),
    ...(task === undefined ? {} : { task }),
    ...(answers === undefined ? {} : { answers }),
    ...(reason === undefined ? {} : { reason }),
    ...(manualReason === undefined ? {} : { manualReason }),
    ...(registry.length === 0 ? {} : { registry }),
    ...(supplement === undefined ? {} : { supplement }),
    ...(promised === undefined ? {} : { promised }),
    ...(forApplicant === undefined
      ? {}
      : { forApplicant: { identityShown: forApplicant.identity, signed: forApplicant.signed } }),
    ...(dossier === undefined ? {} : { dossier: dossier satisfies Record<string, AttachedFile[]> }),
  };
}

/** A comparison without a place or a result is one of which the engine says what is wrong. */
function checkByHandOf(
  { id, revision, place = '', result, reason }: CommandRequest,
  actor: Actor,
): Command & { readonly actor: Actor } {
  return {
    id,
    type: 'checkByHand',
    revision,
    actor,
    place,
    result: result ?? 'mismatch',
    ...(reason === undefined ? {} : { reason }),
  };
}

/** A note without a place or a state is one of which the engine says what is wrong. */
function paperCommandOf(
  { id, revision, component = '', state, copies, reason }: CommandRequest,
  actor: Actor,
): Command & { readonly actor: Actor } {
  return {
    id,
    type: 'paper',
    revision,
    actor,
    component,
    state: state ?? 'returned',
    ...(copies === undefined ? {} : { copies }),
    ...(reason === undefined ? {} : { reason }),
  };
}

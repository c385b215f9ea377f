import type { Actor, AttachedFile, Command } from '../../../engine/index.ts';
import type { CommandRequest } from '../../api/index.ts';

/** A command as the engine takes it, from what a person sent. */
export function commandOf(request: CommandRequest, actor: Actor): Command & { readonly actor: Actor } {
  const { id, type, revision, task, event, answers, reason, supplement, dossier } = request;
  if (type !== 'act') return { id, type, revision, actor, task: task ?? '' };
  return {
    id,
    type,
    revision,
    actor,
    ...(event === undefined ? {} : { event }),
    ...(task === undefined ? {} : { task }),
    ...(answers === undefined ? {} : { answers }),
    ...(reason === undefined ? {} : { reason }),
    ...(supplement === undefined ? {} : { supplement }),
    ...(dossier === undefined ? {} : { dossier: dossier satisfies Record<string, AttachedFile[]> }),
  };
}

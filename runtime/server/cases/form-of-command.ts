import { offeredForm, type CompiledForm } from '../../../engine/index.ts';
import type { CommandRequest } from '../../api/index.ts';
import type { LookedAt } from './looked-at.ts';

/** The form that is filled with a command, as the engine offers it; null where none is. */
export function formOfCommand(
  { runnable: { procedure }, current, actor, context }: LookedAt,
  { event, task }: Pick<CommandRequest, 'event' | 'task'>,
): CompiledForm | null {
  return offeredForm(procedure, current, actor, context, { event: event ?? null, task });
}

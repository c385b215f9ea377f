import type { EventMeta, EventTone } from '../generated/definition-types.ts';
import { taskDefinition, type Procedure } from '../procedure/procedure.ts';
import type { Text } from '../text/text.ts';
import { listOf, withAncestors } from '../workflow/state-tree.ts';
import type { Task } from './task.ts';

/** An event that can be sent for many tasks at once: nothing is filled for it but perhaps one reason. */
export interface PlainEvent {
  readonly event: string;
  readonly label: Text;
  readonly tone: EventTone;
  readonly reason: boolean;
  readonly confirm: Text | null;
}

/**
 * The events of a task that ask for no form and no list of defects. Whether one is possible now is decided case by
 * case, when it is sent.
 */
export function plainEvents(procedure: Procedure, task: Pick<Task, 'state' | 'key' | 'item'>): PlainEvent[] {
  if (task.item !== null) return [];
  const definition = taskDefinition(procedure, task.state, task.key);
  const found = new Map<string, PlainEvent | null>();
  for (const node of withAncestors(procedure.tree, task.state)) {
    const alone = (node.state.meta?.tasks ?? []).filter(({ forEach }) => !forEach);
    for (const [event, list] of Object.entries(node.state.on ?? {})) {
      const meta = listOf(list).find((transition) => transition.meta !== undefined)?.meta;
      const isOfTask =
        meta?.roles === undefined && (meta?.task ?? (alone.length === 1 ? alone[0]?.key : '')) === task.key;
      if (!meta || !isOfTask || found.has(event)) continue;
      const form = meta.form ?? (meta.withoutForm === true ? undefined : definition.form);
      const isPlain = form === undefined && meta.supplement !== true && definition.supplement !== true;
      found.set(event, isPlain ? plainEvent(event, meta) : null);
    }
  }
  return [...found.values()].filter((event) => event !== null);
}

function plainEvent(
  event: string,
  {
    label,
    tone = 'neutral',
    reason = false,
    confirm,
  }: Pick<EventMeta, 'label' | 'tone' | 'reason' | 'confirm'>,
): PlainEvent {
  return { event, label, tone, reason, confirm: confirm ?? null };
}

import type { Language } from '../../../../engine/index.ts';
import type { NamedConnection } from '../../../../runtime/api/index.ts';
import type { DraftSession } from '../../draft/draft-session.ts';
import type { quyTrinh } from '../../language/vi/quy-trinh.ts';
import type { Choice } from '../../parts/thing-names.ts';
import type { Machine } from '../machine.ts';

/** What the panels beside the drawing of the workflow work with. */
export interface FlowContext {
  readonly session: DraftSession;
  readonly language: Language;
  readonly texts: typeof quyTrinh;
  readonly machine: Machine;
  /** National status codes; none while they are not known. */
  readonly statuses: readonly Choice[];
  /** Systems that tasks can be handed to; none while they are not known. */
  readonly systems: readonly NamedConnection[];
  /** Shows a state or a way. */
  readonly choose: (at: string) => void;
  /** Takes something out, after telling what it would break. */
  readonly takeOut: (at: string, name: string) => void;
}

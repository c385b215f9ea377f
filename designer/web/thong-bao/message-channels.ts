import { isList } from '../../../engine/authoring/index.ts';
import type { DraftDocument } from '../../../runtime/client/index.ts';
import { valueAt } from '../draft/value-at.ts';

/** The channels of a message of the draft. */
export function channelsOf(document: DraftDocument, at: string): readonly string[] {
  const channels = valueAt(document, `${at}/channels`);
  return isList(channels) ? channels.filter((channel) => typeof channel === 'string') : [];
}

/** Whether a message leaves the portal, over channels that others can read. */
export function leavesPortal(channels: readonly string[]): boolean {
  return channels.some((channel) => channel !== 'portal');
}

import type { Problem } from '../../../engine/index.ts';

/**
 * A draft is handed in by its own channel: online where a person fills it for themselves, whoever they are; that of
 * the counter where a clerk fills it for somebody.
 *
 * @param asked what the sender wishes; undefined for no wish
 */
export function channelProblems(asked: string | undefined, own: string): Problem[] {
  if (asked === undefined || asked === own) return [];
  return [{ code: 'channel-not-yours', pointer: '/channel', severity: 'error' }];
}

import { applicantRole, type Problem } from '../../../engine/index.ts';
import type { RunnableProcedure } from '../definitions/procedure-library.ts';
import type { Account } from '../store/index.ts';
import { onlineChannel } from './online-channel.ts';

/** Only those who receive applications file through the counter or the post. */
export function channelProblems(account: Account, runnable: RunnableProcedure, channel: string): Problem[] {
  if (channel === onlineChannel(runnable)) return [];
  const roles = Object.keys(runnable.procedure.definition.roles).filter((role) => role !== applicantRole);
  const isOfficer = account.grants.some(({ role }) => roles.includes(role));
  return isOfficer ? [] : [{ code: 'channel-not-yours', pointer: '/channel', severity: 'error' }];
}

import type { RunnableProcedure } from '../definitions/procedure-library.ts';

/**
 * The code of the channel on which applications come in through this server: the entry of the procedure's
 * catalogue of channels whose attribute `channel` is `online`, since codes are data that the law renumbers. A
 * procedure that has none of them gets its first channel.
 */
export function onlineChannel(runnable: RunnableProcedure): string {
  const { submit } = runnable.procedure.definition.service;
  return submit.find((code) => isOnlineCode(runnable, code)) ?? submit[0] ?? '';
}

/** Whether the procedure can be submitted online. */
export function isOnline(runnable: RunnableProcedure): boolean {
  return isOnlineCode(runnable, onlineChannel(runnable));
}

function isOnlineCode({ procedure, surroundings }: RunnableProcedure, code: string): boolean {
  const channels = surroundings.catalogue(procedure.definition.service.channels);
  return channels?.entry(code)?.attributes?.['channel'] === 'online';
}

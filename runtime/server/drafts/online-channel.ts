import type { RunnableProcedure } from '../definitions/procedure-library.ts';

/**
 * The code of the channel on which applications come in through this server: the entry of the procedure's
 * catalogue of channels whose attribute `channel` is `online`, since codes are data that the law renumbers.
 */
export function onlineChannel({ procedure, surroundings }: RunnableProcedure): string {
  const { service } = procedure.definition;
  const channels = surroundings.catalogue(service.channels);
  const isOnline = (code: string): boolean => channels?.entry(code)?.attributes?.['channel'] === 'online';
  return service.submit.find(isOnline) ?? service.submit[0] ?? '';
}

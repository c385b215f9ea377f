import type { ProcedureOutline } from '../definitions/procedure-outline.ts';

/** What of a procedure says by which channels it is applied for; a compiled one has it, too. */
interface Channelled {
  readonly procedure: { readonly definition: Pick<ProcedureOutline['procedure']['definition'], 'service'> };
  readonly surroundings: Pick<ProcedureOutline['surroundings'], 'catalogue'>;
}

/**
 * The code of the channel on which applications come in through this server: the entry of the procedure's
 * catalogue of channels whose attribute `channel` is `online`, since codes are data that the law renumbers. A
 * procedure that has none of them gets its first channel.
 */
export function onlineChannel(channelled: Channelled): string {
  const { submit } = channelled.procedure.definition.service;
  return submit.find((code) => isOnlineCode(channelled, code)) ?? submit[0] ?? '';
}

/** Whether the procedure can be submitted online. */
export function isOnline(channelled: Channelled): boolean {
  return isOnlineCode(channelled, onlineChannel(channelled));
}

function isOnlineCode({ procedure, surroundings }: Channelled, code: string): boolean {
  const channels = surroundings.catalogue(procedure.definition.service.channels);
  return channels?.entry(code)?.attributes?.['channel'] === 'online';
}

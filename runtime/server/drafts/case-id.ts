import { createHash, randomInt } from 'node:crypto';

/**
 * The id of the case that a draft becomes. It follows from the draft, so that a draft handed in twice, by
 * whatever commands, makes one case.
 */
export function caseIdOf(draftId: string): string {
  return createHash('sha256').update(`case/${draftId}`).digest('hex').slice(0, 32);
}

/** Letters and digits that are not taken for one another when they are read aloud or copied by hand. */
const signs = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/**
 * A reference under which anybody who has it may track a case: 60 bits of chance, in three groups.
 *
 * @example newReference() // '7KQM-X2PD-93TF'
 */
export function newReference(pick: (limit: number) => number = randomInt): string {
  const group = (): string => Array.from({ length: 4 }, () => signs[pick(signs.length)]).join('');
  return [group(), group(), group()].join('-');
}

/** A reference as a person typed it, in the form in which it is kept. */
export function readReference(text: string): string {
  const plain = text.toUpperCase().replace(/[^0-9A-Z]/g, '');
  return plain.match(/.{1,4}/g)?.join('-') ?? '';
}

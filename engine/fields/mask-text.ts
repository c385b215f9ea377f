import type { Field, FieldMask } from '../generated/definition-types.ts';

/** How many signs stay legible where the definition does not say, by kind of field. */
const usual: Partial<Record<Field['type'], FieldMask>> = {
  citizenId: { start: 1, end: 3 },
  phone: { start: 2, end: 3 },
  taxCode: { start: 1, end: 3 },
};

/** What stands for a value of which nothing stays legible, however long it is. */
export const veil = '••••••';

/** Whether a field is shown masked to officials: its data are sensitive, or it says how it is masked. */
export function isMasked(field: Field): boolean {
  return field.personal === 'sensitive' || field.mask !== undefined;
}

/**
 * A value in words with most of it covered. What stays legible tells two cases apart on the telephone and no more;
 * a value that is too short for that is covered whole, and so is one of which nothing is to be seen, without its
 * length.
 *
 * @example maskText({ type: 'citizenId', … }, '034095001123') // "0••••••••123"
 */
export function maskText(field: Field, text: string): string {
  if (text === '') return '';
  const { start = 0, end = 0 } = field.mask ?? usual[field.type] ?? {};
  const signs = [...text];
  const covered = signs.length - start - end;
  if (start + end === 0 || covered < start + end) return veil;
  return signs.slice(0, start).join('') + '•'.repeat(covered) + signs.slice(signs.length - end).join('');
}

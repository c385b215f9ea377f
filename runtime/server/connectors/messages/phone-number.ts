/**
 * A Vietnamese phone number in international form, as providers take it; null where it is none.
 *
 * @example phoneNumber('0912 345 602') // '+84912345602'
 */
export function phoneNumber(text: string): string | null {
  const digits = text.replace(/[\s.()-]/g, '');
  const local = /^(?:\+?84|0)(\d{9,10})$/.exec(digits)?.[1];
  return local === undefined ? null : `+84${local}`;
}

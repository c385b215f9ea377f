/**
 * An address as it may be shown to those who mend what went wrong: enough to tell it apart, not enough to use it.
 *
 * @example maskedAddress('duy.mau@example.com') // 'd•••@example.com'
 * @example maskedAddress('+84912345602') // '+84•••602'
 */
export function maskedAddress(address: string): string {
  const at = address.lastIndexOf('@');
  if (at > 0) return `${address.slice(0, 1)}•••${address.slice(at)}`;
  return `${address.slice(0, 3)}•••${address.slice(-3)}`;
}

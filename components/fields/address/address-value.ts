/** The stored shape of an address: province, commune, and the rest of it. */
export interface AddressValue {
  readonly tinh?: string | null;
  readonly xa?: string | null;
  readonly chi_tiet?: string | null;
}

/** An address out of an answer; what is no address reads as an empty one. */
export function addressOf(value: unknown): AddressValue {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}

/** The address after a change, or null where nothing of it is left. */
export function changedAddress(before: AddressValue, change: AddressValue): AddressValue | null {
  const after = { ...before, ...change };
  return [after.tinh, after.xa, after.chi_tiet].some((part) => typeof part === 'string' && part !== '')
    ? after
    : null;
}

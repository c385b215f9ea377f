import type { TaxCodeField } from '../generated/definition-types.ts';
import { isCitizenIdNumber } from './citizen-id-number.ts';
import type { FieldKind } from './field-kind.ts';
import { withoutSeparators } from './typed-text.ts';

const weights = [31, 29, 23, 19, 17, 13, 7, 5, 3];

/**
 * A tax code (TT 105/2020/TT-BTC, Điều 5): ten digits with a check digit, thirteen for a dependent unit; persons
 * and households have their twelve-digit identification number since 01/7/2025 (TT 86/2024/TT-BTC).
 */
export const taxCode: FieldKind<TaxCodeField> = {
  type: 'taxCode',
  stores: true,
  empty: null,
  asks: 'write',
  feelType: () => 'string',
  normalise(value) {
    const text = withoutSeparators(value, /[\s.]/g);
    return typeof text === 'string' ? text.replace(/^(\d{10})(\d{3})$/, '$1-$2') : text;
  },
  check(value, _field, { options }) {
    if (typeof value !== 'string') return [{ code: 'value-unreadable' }];
    const holder = options['holder'];
    if (/^\d{12}$/.test(value)) {
      if (holder === 'organisation') return [{ code: 'tax-code-organisation' }];
      return isCitizenIdNumber(value)
        ? []
        : [{ code: 'citizen-id-place', params: { place: value.slice(0, 3) } }];
    }
    const isUnit = /^\d{10}-\d{3}$/.test(value);
    if (holder === 'household' && isUnit) return [{ code: 'tax-code-household' }];
    if (!isUnit && !/^\d{10}$/.test(value)) return [{ code: 'tax-code-digits' }];
    return isTaxCode(value) ? [] : [{ code: 'tax-code-check' }];
  },
  display: (value) => (typeof value === 'string' ? value : ''),
  schema: () => ({ type: 'string', pattern: '^(\\d{10}(-\\d{3})?|\\d{12})$' }),
};

/** Whether ten digits (with the number of a dependent unit or without) can have been issued. */
function isTaxCode(code: string): boolean {
  if (/^\d{2}0{7}/.test(code) || code.endsWith('-000')) return false;
  const sum = weights.reduce((total, weight, index) => total + weight * Number(code.charAt(index)), 0);
  // A remainder of 0 would need the check digit 10: such numbers are not issued.
  return 10 - (sum % 11) === Number(code.charAt(9));
}

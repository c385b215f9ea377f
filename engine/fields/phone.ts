import type { PhoneField } from '../generated/definition-types.ts';
import type { FieldKind } from './field-kind.ts';
import { withoutSeparators } from './typed-text.ts';

const MOBILE = /^0(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9\d)\d{7}$/;
const FIXED = /^02\d{9}$/;
const BUILT_LIKE_MOBILE = /^0[3-9]\d{8}$/;

/** A Vietnamese telephone number, stored with its leading 0. New prefixes appear: an unknown one is a warning. */
export const phone: FieldKind<PhoneField> = {
  type: 'phone',
  stores: true,
  empty: null,
  asks: 'write',
  feelType: () => 'string',
  normalise(value) {
    const text = withoutSeparators(value, /[\s.()-]/g);
    return typeof text === 'string' ? text.replace(/^(?:\+|00)?84(?=\d{9,10}$)/, '0') : text;
  },
  check(value, field) {
    if (typeof value !== 'string') return [{ code: 'value-unreadable' }];
    if (MOBILE.test(value)) return [];
    if (FIXED.test(value)) return field.mobileOnly ? [{ code: 'phone-not-mobile' }] : [];
    if (!BUILT_LIKE_MOBILE.test(value)) return [{ code: 'phone-digits' }];
    return [{ code: 'phone-prefix', severity: 'warning', params: { prefix: value.slice(0, 3) } }];
  },
  display: (value) => (typeof value === 'string' ? value : ''),
  schema: () => ({ type: 'string', pattern: '^0[2-9]\\d{8,9}$' }),
};

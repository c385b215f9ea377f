import type { CitizenIdField } from '../generated/definition-types.ts';
import { citizenIdFacts, isCitizenIdNumber } from './citizen-id-number.ts';
import type { FieldKind, ValueProblem } from './field-kind.ts';
import { withoutSeparators } from './typed-text.ts';

/**
 * A personal identification number. That sex or year of birth differ is a warning only: whose record was
 * corrected later keeps the number.
 */
export const citizenId: FieldKind<CitizenIdField> = {
  type: 'citizenId',
  stores: true,
  empty: null,
  asks: 'write',
  feelType: () => 'string',
  normalise: (value) => withoutSeparators(value, /[\s.-]/g),
  check(value, field, _state, { sibling }) {
    if (typeof value !== 'string') return [{ code: 'value-unreadable' }];
    if (/^\d{9}$/.test(value)) return [{ code: 'citizen-id-old' }];
    if (!/^\d{12}$/.test(value)) return [{ code: 'citizen-id-digits' }];
    if (!isCitizenIdNumber(value))
      return [{ code: 'citizen-id-place', params: { place: value.slice(0, 3) } }];
    const facts = citizenIdFacts(value);
    const sex = field.sex === undefined ? null : sibling(field.sex);
    const birth = field.birthDate === undefined ? null : sibling(field.birthDate);
    const problems: ValueProblem[] = [];
    if ((sex === 'NAM' || sex === 'NU') && sex !== facts.sex) {
      problems.push({ code: 'citizen-id-sex', severity: 'warning' });
    }
    if (typeof birth === 'string' && /^\d{4}/.test(birth) && Number(birth.slice(0, 4)) !== facts.birthYear) {
      problems.push({ code: 'citizen-id-birth', severity: 'warning', params: { year: facts.birthYear } });
    }
    return problems;
  },
  display: (value) => (typeof value === 'string' ? value : ''),
  schema: () => ({ type: 'string', pattern: '^\\d{12}$' }),
};

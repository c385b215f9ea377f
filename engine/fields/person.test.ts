import { describe, expect, it } from 'vitest';
import { formState } from '../form/state-of-form.ts';
import { compiled, environment, formOf } from '../form/form.fixture.ts';
import { emptyAnswers } from '../form/empty-answers.ts';
import type { PersonField } from '../generated/definition-types.ts';

const MOTHER: PersonField = { key: 'me', type: 'person', label: { vi: 'Người mẹ' }, sex: true };
const good = { ho_ten: 'Vi Thị Mẫu', ngay_sinh: '1996-03-08', gioi_tinh: 'NU', so: '026196003310' };

/** The problems of a person's identity as "code /part", warnings marked. */
function problemsOf(value: unknown, field: PersonField = MOTHER, claims = {}): string[] {
  const { problems } = formState(compiled(formOf([field])), { me: value }, { ...environment, claims });
  return problems.map(({ code, pointer, severity }) =>
    [code, pointer.replace('/me', ''), severity === 'warning' ? '(warning)' : ''].filter(Boolean).join(' '),
  );
}

describe('the identity of a person', () => {
  it('is right where all parts are there and agree', () => {
    expect(problemsOf(good)).toEqual([]);
    expect(problemsOf({ ...good, so: '026 196 003 310' })).toEqual([]);
  });

  it.each([
    [
      { ho_ten: 'Vi Thị Mẫu' },
      ['person-birth-missing /ngay_sinh', 'person-sex-missing /gioi_tinh', 'person-number-missing /so'],
    ],
    [{ ...good, ho_ten: 'Mẫu 2' }, ['person-name /ho_ten']],
    [{ ...good, so: '123456789' }, ['citizen-id-old /so']],
    [{ ...good, so: '003196003310' }, ['citizen-id-place /so']],
    [{ ...good, gioi_tinh: 'X' }, ['option-unknown /gioi_tinh']],
    [{ ...good, ngay_sinh: '2027-01-01' }, ['date-in-future /ngay_sinh']],
    [{ ...good, ngay_sinh: '1996' }, ['date-needs-day /ngay_sinh']],
    [{ ...good, gioi_tinh: 'NAM' }, ['citizen-id-sex /so (warning)']],
    [{ ...good, ngay_sinh: '1995-03-08' }, ['citizen-id-birth /so (warning)']],
    ['Vi Thị Mẫu', ['value-unreadable']],
  ])('names what is wrong, part by part: %j', (value, problems) => {
    expect(problemsOf(value)).toEqual(problems);
  });

  it('takes other papers and dates known in part where the field says so', () => {
    const foreigner: PersonField = {
      ...MOTHER,
      papers: ['CAN_CUOC', 'HO_CHIEU'],
      birthDate: ['day', 'year'],
      optional: ['so'],
    };
    const passport = { ...good, ngay_sinh: '1996', giay_to: 'HO_CHIEU', so: 'ab-123 4567' };
    expect(problemsOf(passport, foreigner)).toEqual([]);
    expect(problemsOf({ ...passport, so: 'AB1' }, foreigner)).toEqual(['person-passport /so']);
    expect(problemsOf({ ho_ten: 'Vi Thị Mẫu', ngay_sinh: '1996', gioi_tinh: 'NU' }, foreigner)).toEqual([]);
    expect(problemsOf({ ...passport, giay_to: 'KHAC' }, foreigner)).toEqual(['option-unknown /giay_to']);
  });

  it('stores only what the field asks for', () => {
    const { answers } = formState(
      compiled(formOf([{ ...MOTHER, sex: false }])),
      { me: { ...good, giay_to: 'KHAC', ghi_chu: 'x' } },
      environment,
    );
    expect(answers).toEqual({ me: { ho_ten: good.ho_ten, ngay_sinh: good.ngay_sinh, so: good.so } });
  });
});

describe('an identity that signed in', () => {
  const locked: PersonField = { ...MOTHER, prefill: { claim: 'identity', lock: true } };
  const form = compiled(formOf([locked]));
  const claims = { fullName: 'Vi Thị Mẫu', birthDate: '1996-03-08', citizenId: '026196003310' };

  it('fills and locks its parts, and leaves the others open', () => {
    const typed = { me: { ho_ten: 'Kẻ Khác', gioi_tinh: 'NU', so: '001096000001' } };
    const state = formState(form, typed, { ...environment, claims });
    expect(state.answers).toEqual({ me: good });
    const field = state.fields.get('/me');
    expect(field).toMatchObject({ readonly: false, locked: false });
    expect(field?.lockedParts).toEqual(['ho_ten', 'ngay_sinh', 'so']);
    expect(emptyAnswers(form, { ...environment, claims })).toEqual({
      me: { ho_ten: good.ho_ten, ngay_sinh: good.ngay_sinh, so: good.so },
    });
  });

  it('is not doubted where its own number disagrees with its own birth date', () => {
    const corrected = { ...claims, birthDate: '1995-03-08', sex: 'NU' };
    expect(problemsOf(null, locked, corrected)).toEqual([]);
    expect(problemsOf({ gioi_tinh: 'NAM' }, locked, claims)).toEqual(['citizen-id-sex /so (warning)']);
  });

  it('locks no part that breaks a rule, since nobody could mend it', () => {
    const state = formState(form, { me: good }, { ...environment, claims: { ...claims, citizenId: '12' } });
    expect(state.fields.get('/me')?.lockedParts).toEqual(['ho_ten', 'ngay_sinh']);
    expect(state.problems).toEqual([]);
  });

  it('locks nothing for somebody who has no verified identity', () => {
    const state = formState(form, { me: good }, environment);
    expect(state.fields.get('/me')?.lockedParts).toBeUndefined();
    expect(state.answers).toEqual({ me: good });
  });

  it('only fills what is not locked, so that it can be changed', () => {
    const filled = compiled(formOf([{ ...MOTHER, prefill: { claim: 'identity' } }]));
    const env = { ...environment, claims };
    expect(emptyAnswers(filled, env)).toMatchObject({ me: { ho_ten: 'Vi Thị Mẫu' } });
    expect(formState(filled, { me: { ...good, ho_ten: 'Vi Mẫu' } }, env).answers).toMatchObject({
      me: { ho_ten: 'Vi Mẫu' },
    });
  });
});

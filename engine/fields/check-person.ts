import type { PersonField, PersonPaper } from '../generated/definition-types.ts';
import { citizenIdFacts, isCitizenIdNumber } from './citizen-id-number.ts';
import { citizenId } from './citizen-id.ts';
import { date } from './date.ts';
import type { CheckContext, ValueProblem } from './field-kind.ts';
import { ownPart } from './own-part.ts';
import { mayBeLeftOut, papersOf, partsAsked, type PersonPart } from './person-parts.ts';
import { checkFormat } from './text-formats.ts';
import { checkLength, readText } from './typed-text.ts';

export const MAX_NAME = 100;
export const MAX_NUMBER = 30;
/** Passports of the world have five to twenty letters and digits. */
const PASSPORT = /^[A-Z0-9]{5,20}$/;

const noState = { choices: null, options: {} };

/** What is wrong with a person's identity, part by part. Parts that a trusted source filled are not compared. */
export function checkPerson(
  value: unknown,
  field: PersonField,
  trusted: readonly string[],
  context: CheckContext,
): readonly ValueProblem[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return [{ code: 'value-unreadable' }];
  const problems = partsAsked(field).flatMap((name) => {
    const part = ownPart(value, name);
    if (part !== undefined) return placed(name, checkPart(name, part, value, field, context));
    return mayBeLeftOut(name, field) ? [] : placed(name, [{ code: missing[name] }]);
  });
  return problems.length > 0 ? problems : compare(value, field, trusted);
}

const missing: Readonly<Record<PersonPart, string>> = {
  ho_ten: 'person-name-missing',
  ngay_sinh: 'person-birth-missing',
  gioi_tinh: 'person-sex-missing',
  giay_to: 'person-paper-missing',
  so: 'person-number-missing',
};

/** What is wrong with one part. */
export function checkPart(
  name: PersonPart,
  part: unknown,
  value: object,
  field: PersonField,
  context: CheckContext,
): readonly ValueProblem[] {
  if (name === 'ngay_sinh') return checkBirth(part, field, context);
  const read = readText(part);
  if ('problem' in read) return [read.problem];
  if (name === 'ho_ten')
    return [...checkLength(read.text, 1, MAX_NAME), ...checkFormat(read.text, 'personName')];
  if (name === 'gioi_tinh')
    return read.text === 'NAM' || read.text === 'NU' ? [] : [{ code: 'option-unknown' }];
  if (name === 'giay_to')
    return (papersOf(field) as readonly string[]).includes(read.text) ? [] : [{ code: 'option-unknown' }];
  return checkNumber(read.text, paperMeant(value, field), context);
}

/** The paper whose number is given; undefined while it has not been chosen. */
export function paperMeant(value: object, field: PersonField): PersonPaper | undefined {
  const [only, ...others] = papersOf(field);
  if (others.length === 0) return only;
  return papersOf(field).find((paper) => paper === ownPart(value, 'giay_to'));
}

function checkNumber(
  number: string,
  paper: PersonPaper | undefined,
  context: CheckContext,
): readonly ValueProblem[] {
  if (paper === 'CAN_CUOC')
    return citizenId.check(number, { key: 'so', type: 'citizenId', label: { vi: '' } }, noState, context);
  if (paper === 'HO_CHIEU') return PASSPORT.test(number) ? [] : [{ code: 'person-passport' }];
  return checkLength(number, 1, MAX_NUMBER);
}

function checkBirth(
  part: unknown,
  { birthDate }: PersonField,
  context: CheckContext,
): readonly ValueProblem[] {
  const field = {
    key: 'ngay_sinh',
    type: 'date' as const,
    label: { vi: '' },
    ...(birthDate ? { precision: birthDate } : {}),
  };
  return date.check(part, field, { choices: null, options: { max: context.environment.today } }, context);
}

/**
 * A number that was issued for another sex or year of birth is a warning only: whose record was corrected later
 * keeps the number. What the identity itself says is not doubted.
 */
function compare(value: object, field: PersonField, trusted: readonly string[]): ValueProblem[] {
  const number = ownPart(value, 'so');
  if (paperMeant(value, field) !== 'CAN_CUOC' || typeof number !== 'string' || !isCitizenIdNumber(number))
    return [];
  const facts = citizenIdFacts(number);
  const [sex, birth] = [ownPart(value, 'gioi_tinh'), ownPart(value, 'ngay_sinh')];
  const doubted = (name: PersonPart): boolean => !(trusted.includes('so') && trusted.includes(name));
  const problems: ValueProblem[] = [];
  if (typeof sex === 'string' && sex !== facts.sex && doubted('gioi_tinh'))
    problems.push({ code: 'citizen-id-sex', severity: 'warning', at: '/so' });
  if (typeof birth === 'string' && Number(birth.slice(0, 4)) !== facts.birthYear && doubted('ngay_sinh')) {
    const params = { year: facts.birthYear };
    problems.push({ code: 'citizen-id-birth', severity: 'warning', at: '/so', params });
  }
  return problems;
}

function placed(name: PersonPart, problems: readonly ValueProblem[]): ValueProblem[] {
  return problems.map((problem) => ({ ...problem, at: `/${name}` }));
}

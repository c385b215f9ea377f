import { formatDate, isPartialDate } from '../dates/index.ts';
import type { FeelType } from '../feel/index.ts';
import type { FormEnvironment } from '../form/form-state.ts';
import type { PersonField } from '../generated/definition-types.ts';
import { checkPart, checkPerson, MAX_NAME, MAX_NUMBER, paperMeant } from './check-person.ts';
import { date } from './date.ts';
import type { FieldKind } from './field-kind.ts';
import { ownPart } from './own-part.ts';
import { mayBeLeftOut, papersOf, partsAsked, personWord, type PersonPart } from './person-parts.ts';
import { normaliseFormat } from './text-formats.ts';
import { oneLine, withoutSeparators } from './typed-text.ts';

/** The claims of an identity by the part that each fills. */
const CLAIMS: Readonly<Record<PersonPart, string>> = {
  ho_ten: 'fullName',
  ngay_sinh: 'birthDate',
  gioi_tinh: 'sex',
  giay_to: 'citizenId',
  so: 'citizenId',
};

/**
 * Who somebody is, in one field: {ho_ten, ngay_sinh, gioi_tinh, giay_to, so}. Sex is NAM or NU; the paper is
 * CAN_CUOC, HO_CHIEU or KHAC and stored only where the field offers a choice. Parts that a verified identity
 * filled are locked one by one, the others stay open.
 */
export const person: FieldKind<PersonField> = {
  type: 'person',
  stores: true,
  empty: null,
  composed: true,
  asks: 'write',
  feelType: (field) => ({
    context: Object.fromEntries(partsAsked(field).map((name) => [name, partType(name, field)])),
  }),
  normalise(value, field, environment) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return emptyOrSame(value);
    const parts = partsAsked(field).map((name) => [name, readPart(name, value, field, environment)] as const);
    const given = parts.filter(([, part]) => part !== null);
    return given.length === 0 ? null : Object.fromEntries(given);
  },
  check: (value, field, { lockedParts = [] }, context) => checkPerson(value, field, lockedParts, context),
  fromIdentity(claims, field, environment) {
    const context = { environment, sibling: () => null };
    const claimed = Object.fromEntries(
      partsAsked(field).map((name) => [
        name,
        name === 'giay_to' && typeof claims[CLAIMS.giay_to] === 'string' ? 'CAN_CUOC' : claims[CLAIMS[name]],
      ]),
    );
    const value = this.normalise(claimed, field, environment);
    if (typeof value !== 'object' || value === null) return null;
    // A locked part that breaks a rule could never be mended by the person.
    const sound = Object.entries(value).filter(([name, part]) =>
      checkPart(name as PersonPart, part, value, field, context).every(
        ({ severity }) => severity === 'warning',
      ),
    );
    return sound.length === 0 ? null : Object.fromEntries(sound);
  },
  display(value, { field }, language) {
    if (typeof value !== 'object' || value === null) return '';
    const part = (name: PersonPart): string => {
      const text = ownPart(value, name);
      return typeof text === 'string' ? text : '';
    };
    const [birth, sex, number] = [part('ngay_sinh'), part('gioi_tinh'), part('so')];
    const known = birth.length === 10 ? 'day' : birth.length === 7 ? 'month' : 'year';
    return [
      part('ho_ten'),
      isPartialDate(birth) ? `${personWord(known, language)} ${formatDate(birth)}` : birth,
      sex === '' ? '' : personWord(sex, language),
      number === '' ? '' : `${personWord(paperMeant(value, field) ?? 'KHAC', language)} ${number}`,
    ]
      .filter((text) => text !== '')
      .join(', ');
  },
  schema(field) {
    const asked = partsAsked(field);
    const schemas: Readonly<Record<PersonPart, object>> = {
      ho_ten: { type: 'string', minLength: 1, maxLength: MAX_NAME },
      ngay_sinh: date.schema(birthField(field), {}),
      gioi_tinh: { type: 'string', enum: ['NAM', 'NU'] },
      giay_to: { type: 'string', enum: [...papersOf(field)] },
      so: { type: 'string', minLength: 1, maxLength: MAX_NUMBER },
    };
    return {
      type: 'object',
      properties: Object.fromEntries(asked.map((name) => [name, schemas[name]])),
      required: asked.filter((name) => !mayBeLeftOut(name, field)),
      additionalProperties: false,
    };
  },
};

function partType(name: PersonPart, field: PersonField): FeelType {
  if (name === 'ngay_sinh') return date.feelType(birthField(field), {});
  if (name === 'gioi_tinh') return { enum: [{ code: 'NAM' }, { code: 'NU' }] };
  return name === 'giay_to' ? { enum: papersOf(field).map((code) => ({ code })) } : 'string';
}

function birthField({ birthDate }: PersonField) {
  const type = 'date' as const;
  return { key: 'ngay_sinh', type, label: { vi: '' }, ...(birthDate ? { precision: birthDate } : {}) };
}

function readPart(
  name: PersonPart,
  value: object,
  field: PersonField,
  environment: FormEnvironment,
): string | null {
  const sent = ownPart(value, name);
  const part =
    name === 'so'
      ? readNumber(sent, value, field)
      : name === 'ngay_sinh'
        ? date.normalise(sent, birthField(field), environment)
        : name === 'ho_ten'
          ? oneLine(normaliseFormat(oneLine(sent), 'personName'))
          : oneLine(sent);
  if (part === null || part === undefined) return null;
  return typeof part === 'string' ? part : '?';
}

function readNumber(sent: unknown, value: object, field: PersonField): unknown {
  const paper = paperMeant(value, field);
  if (paper === 'KHAC' || paper === undefined) return oneLine(sent);
  const number = withoutSeparators(sent, /[\s.-]/g);
  return typeof number === 'string' ? number.toUpperCase() : number;
}

function emptyOrSame(value: unknown): unknown {
  if (value === null || value === undefined || value === '') return null;
  return Array.isArray(value) ? '?' : value;
}

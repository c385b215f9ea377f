import type { TextFormat } from '../generated/definition-types.ts';
import type { ValueProblem } from './field-kind.ts';
import { withoutSeparators } from './typed-text.ts';

/** A format of texts that the administration uses: how it is stored, what it looks like. */
interface KnownFormat {
  readonly normalise: (value: unknown) => unknown;
  readonly pattern: RegExp;
  readonly code: string;
}

/** Stores capitals without the separators that people also type. */
const capitals =
  (separators: RegExp) =>
  (value: unknown): unknown => {
    const text = withoutSeparators(value, separators);
    return typeof text === 'string' ? text.toUpperCase() : text;
  };
const compact = capitals(/[\s.]/g);
/** Codes whose points are part of them. */
const pointed = capitals(/\s/g);

/**
 * Names have Latin letters with any mark, blanks, apostrophe, hyphen and point: "H'Hen", "Y Blô Niê", and single
 * words. They are stored as they are typed; papers print them in capitals.
 */
const personName: KnownFormat = {
  normalise: (value) => (typeof value === 'string' ? value.replace(/[’‘ʼ`´]/g, "'") : value),
  pattern: /^[\p{Script=Latin}\p{M}][\p{Script=Latin}\p{M} '.-]*$/u,
  code: 'person-name',
};

const formats: Readonly<Record<TextFormat, KnownFormat>> = {
  digits: { normalise: compact, pattern: /^\d+$/, code: 'digits-only' },
  personName,
  passport: { normalise: compact, pattern: /^[A-Z]\d{7,8}$/, code: 'passport-number' },
  // Cars: 30A-123.45, 51AB-1234; motorbikes: 29-B1 123.45. Blanks and points are not stored.
  plate: {
    normalise: compact,
    pattern: /^(?:\d{2}[A-Z]{1,2}-?\d{4,5}|\d{2}-?[A-Z][A-Z0-9]-?\d{4,5})$/,
    code: 'plate-number',
  },
  // Ten digits, or the twelve of the personal identification number that replace them.
  socialInsurance: { normalise: compact, pattern: /^(?:\d{10}|\d{12})$/, code: 'social-insurance-number' },
  drivingLicence: { normalise: compact, pattern: /^\d{12}$/, code: 'driving-licence-number' },
  carPlate: { normalise: compact, pattern: /^\d{2}[A-Z]{1,2}-?\d{4,5}$/, code: 'car-plate-number' },
  motorbikePlate: {
    normalise: compact,
    pattern: /^\d{2}-?[A-Z][A-Z0-9]-?\d{4,5}$/,
    code: 'motorbike-plate-number',
  },
  // Fifteen characters on older cards, ten digits since 2021, and the personal identification number after that.
  healthInsurance: {
    normalise: capitals(/[\s.-]/g),
    pattern: /^(?:[A-Z]{2}\d{13}|\d{10}|\d{12})$/,
    code: 'health-insurance-number',
  },
  // Two letters of the Vietnamese alphabet, Đ among them, and six digits, eight since 2024 (Circulars 17/2009, 10/2024).
  landCertificate: {
    normalise: compact,
    pattern: /^[A-ZĂÂĐÊÔƠƯ]{2}\d{6,8}$/,
    code: 'land-certificate-serial',
  },
  // Four digits are a class of the national list of industries, five a subclass.
  industryCode: { normalise: compact, pattern: /^\d{4,5}$/, code: 'industry-code' },
  // QĐ 20/2020/QĐ-TTg, article 4: groups between points, at most 35 characters in all.
  agencyId: {
    normalise: pointed,
    pattern: /^(?=.{3,35}$)[A-Y]\d{2}(?:\.[0-9A-Z]+)*$/,
    code: 'agency-id',
  },
  procedureCode: {
    normalise: pointed,
    pattern: /^\d\.\d{6}(?:\.\d{3}\.\d{2}\.\d{2}\.[A-Y]\d{2})?$/,
    code: 'procedure-code',
  },
  // TT 01/2018/TT-VPCP, article 19; agency ids of QĐ 20/2020; ministries with eight digits of date.
  dossierCode: {
    normalise: pointed,
    pattern:
      /^(?:\d{3}\.\d{2}\.\d{2}\.[A-Y]\d{2}-\d{6}-\d{4}|[A-Y]\d{2}(?:\.\d{1,3}){0,4}-(?:\d{6}-\d{4}|\d{8}-\d{7}))$/,
    code: 'dossier-code',
  },
  provinceCode: { normalise: compact, pattern: /^\d{2}$/, code: 'province-code' },
  communeCode: { normalise: compact, pattern: /^\d{5}$/, code: 'commune-code' },
  // Nine digits, invalid after 31/12/2024: only to find what was filed under it before.
  oldIdentityCard: { normalise: capitals(/[\s.-]/g), pattern: /^\d{9}$/, code: 'old-identity-card-number' },
};

/** The text as its format stores it. */
export function normaliseFormat(value: unknown, format: TextFormat | undefined): unknown {
  return format === undefined ? value : formats[format].normalise(value);
}

/** What keeps the text from having the format. */
export function checkFormat(text: string, format: TextFormat | undefined): ValueProblem[] {
  if (format === undefined || formats[format].pattern.test(text)) return [];
  return [{ code: formats[format].code }];
}

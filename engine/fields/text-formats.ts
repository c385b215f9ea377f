import type { TextFormat } from '../generated/definition-types.ts';
import type { ValueProblem } from './field-kind.ts';
import { withoutSeparators } from './typed-text.ts';

/** A format of texts that the administration uses: how it is stored, what it looks like. */
interface KnownFormat {
  readonly normalise: (value: unknown) => unknown;
  readonly pattern: RegExp;
  readonly code: string;
}

const compact = (value: unknown): unknown => {
  const text = withoutSeparators(value, /[\s.]/g);
  return typeof text === 'string' ? text.toUpperCase() : text;
};

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

import type { AddressField } from '../generated/definition-types.ts';
import { checkEntry, codeMeant } from './catalogue-entry.ts';
import type { FieldKind, ValueProblem } from './field-kind.ts';
import { checkLength, oneLine, readText } from './typed-text.ts';

const MAX_DETAIL = 250;
/** No line that somebody can type: a question mark is one. */
const NO_TEXT = '\u0000';
const codes = { tinh: /^\d{2}$/, xa: /^\d{5}$/ };

/**
 * An address as {tinh, xa, chi_tiet}: codes of province and commune (two and five digits, zeros kept), and house
 * number with street. What the field does not ask for is not stored.
 */
export const address: FieldKind<AddressField> = {
  type: 'address',
  stores: true,
  empty: null,
  composed: true,
  asks: 'choose',
  feelType: () => ({ context: { tinh: 'string', xa: 'string', chi_tiet: 'string' } }),
  normalise(value, field, { catalogue, today }) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return emptyOrSame(value);
    const units = catalogue(field.catalogue);
    const parts = {
      tinh: part(codeMeant(own(value, 'tinh'), units, today)),
      xa: field.level === 'province' ? null : part(codeMeant(own(value, 'xa'), units, today)),
      chi_tiet: field.detail === 'none' ? null : part(oneLine(own(value, 'chi_tiet')), NO_TEXT),
    };
    const given = Object.entries(parts).filter(([, text]) => text !== null);
    return given.length === 0 ? null : Object.fromEntries(given);
  },
  check(value, field, _state, { environment }) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return [{ code: 'value-unreadable' }];
    const units = environment.catalogue(field.catalogue);
    const heirs = units && environment.catalogue(units.successorsIn);
    const [tinh, xa, detail] = [own(value, 'tinh'), own(value, 'xa'), own(value, 'chi_tiet')];
    const unit = (key: 'tinh' | 'xa', code: unknown): ValueProblem[] => {
      if (code === undefined) return [{ code: `address-${key}-missing`, at: `/${key}` }];
      if (typeof code !== 'string' || !codes[key].test(code))
        return [{ code: `address-${key}-unknown`, at: `/${key}` }];
      return checkEntry(code, units, heirs, environment.today, `/${key}`);
    };
    const wrong = [...unit('tinh', tinh), ...(field.level === 'province' ? [] : unit('xa', xa))];
    if (wrong.length === 0 && typeof xa === 'string' && units && units.entry(xa)?.parent !== tinh) {
      wrong.push({ code: 'address-commune-elsewhere', at: '/xa' });
    }
    return [...wrong, ...checkDetail(detail, field)];
  },
  display(value, { field }, language, environment) {
    if (typeof value !== 'object' || value === null) return '';
    const units = environment.catalogue(field.catalogue);
    const name = (code: unknown): unknown =>
      typeof code === 'string' ? (units?.name(code, language) ?? code) : code;
    return [own(value, 'chi_tiet'), name(own(value, 'xa')), name(own(value, 'tinh'))]
      .filter((text) => typeof text === 'string' && text !== '')
      .join(', ');
  },
  schema(field) {
    const detail = { type: 'string', minLength: 1, maxLength: MAX_DETAIL };
    return {
      type: 'object',
      properties: {
        tinh: { type: 'string', pattern: codes.tinh.source },
        ...(field.level === 'province' ? {} : { xa: { type: 'string', pattern: codes.xa.source } }),
        ...(field.detail === 'none' ? {} : { chi_tiet: detail }),
      },
      required: [
        'tinh',
        ...(field.level === 'province' ? [] : ['xa']),
        ...(field.detail === 'required' ? ['chi_tiet'] : []),
      ],
      additionalProperties: false,
    };
  },
};

function checkDetail(detail: unknown, field: AddressField): ValueProblem[] {
  if (detail === undefined) {
    return field.detail === 'required' ? [{ code: 'address-detail-missing', at: '/chi_tiet' }] : [];
  }
  const read = readText(detail);
  const wrong = 'problem' in read ? [read.problem] : checkLength(read.text, 0, MAX_DETAIL);
  return wrong.map((problem) => ({ ...problem, at: '/chi_tiet' }));
}

function own(value: object, key: string): unknown {
  return Object.hasOwn(value, key) ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
}

/** A part is a text; anything else is kept as a text that cannot be what is asked for, so that the check names it. */
function part(value: unknown, wrong = '?'): string | null {
  if (value === null || value === undefined) return null;
  return typeof value === 'string' ? value : wrong;
}

function emptyOrSame(value: unknown): unknown {
  if (value === null || value === undefined || value === '') return null;
  return Array.isArray(value) ? '?' : value;
}

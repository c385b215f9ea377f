import { addDays, isCalendarDate, type CalendarDate } from '../dates/index.ts';
import { papersOf, partsAsked, signatureMethods, slotTimes, type PersonPart } from '../fields/index.ts';
import type { CompiledField, FieldState, FormEnvironment } from '../form/index.ts';
import type { AddressField, AppointmentField, Field, PersonField } from '../generated/definition-types.ts';
import {
  asksForName,
  sampleCitizenIds,
  sampleEmail,
  sampleMobile,
  samplePoints,
  samplePolygons,
  sampleStreet,
  sampleTaxCodes,
  sampleTexts,
} from './sample-values.ts';

/** As many entries of a catalogue are tried. */
const MOST_ENTRIES = 4;
/** As many days are looked at for a slot. */
const DAYS_AHEAD = 30;

/**
 * Values that a field may take with the answers given now, the likeliest first. None for what nobody types, for what
 * holds other fields, and for kinds that an installation added.
 */
export function candidateValues(
  { field }: Pick<CompiledField, 'field'>,
  state: Pick<FieldState, 'choices' | 'options'>,
  environment: FormEnvironment,
): readonly unknown[] {
  switch (field.type) {
    case 'text':
      if (field.format === undefined) return [...plainTexts(field), 'A1'];
      // The other formats have lengths of their own.
      return [
        field.format === 'digits'
          ? filled(sampleTexts.digits, field.minLength, field.maxLength)
          : sampleTexts[field.format],
      ];
    case 'longText':
      return [filled(field.label.vi, field.minLength, field.maxLength)];
    case 'integer':
    case 'number':
    case 'money':
      return numbers(field, state.options);
    case 'date':
      return dates(field.precision ?? ['day'], state.options, environment.today);
    case 'time':
      return ['08:00', '14:00'];
    case 'checkbox':
      return [true, false];
    case 'yesNo':
      return [true, false];
    case 'radio':
    case 'select':
      return state.choices ?? field.options.map(({ code }) => code);
    case 'checkboxGroup':
    case 'multiSelect': {
      const codes = state.choices ?? field.options.map(({ code }) => code);
      const least = codes.slice(0, Math.max(1, field.min ?? 1));
      return [least, codes.slice(0, field.max ?? codes.length), ...codes.map((code) => [code])];
    }
    case 'citizenId':
      return sampleCitizenIds;
    case 'taxCode':
      return sampleTaxCodes;
    case 'phone':
      return [sampleMobile];
    case 'email':
      return [sampleEmail];
    case 'catalogue':
      return entries(field, state.options, environment);
    case 'catalogueList': {
      const codes = entries(field, state.options, environment);
      return [codes.slice(0, Math.max(1, field.min ?? 1)), ...codes.map((code) => [code])];
    }
    case 'address':
      return addresses(field, environment);
    case 'person':
      return sampleCitizenIds.map((number, index) => person(field, number, index));
    case 'fraction':
      return [
        { numerator: 1, denominator: 1 },
        { numerator: 1, denominator: 2 },
      ];
    case 'file':
      return [[sampleFile(field.key, field.accept, field.maxSize)]];
    case 'signature':
      return signatureMethods(field).map((method) =>
        method === 'name'
          ? { method, name: sampleTexts.personName }
          : method === 'later'
            ? { method }
            : { method, file: sampleFile(field.key, ['image/png'], undefined) },
      );
    case 'geoPoint':
      return samplePoints.map((typed) => ({ typed }));
    case 'geoPolygon':
      return samplePolygons.map((typed) => ({ typed }));
    case 'appointment':
      return slots(field, environment.today);
    default:
      return [];
  }
}

function sampleFile(key: string, accept: readonly string[] | undefined, most: number | undefined) {
  const type = accept === undefined || accept.includes('application/pdf') ? 'application/pdf' : accept[0];
  const name = `${key}.${(type ?? '').replace(/^.*\//, '')}`;
  return { id: `file-${key}`, name, type, size: Math.min(1000, most ?? 1000) };
}

/** A name where one is asked for, else what the label says, as long as the field wants it. */
function plainTexts({ label, minLength, maxLength }: Extract<Field, { type: 'text' }>): readonly string[] {
  const own = filled(label.vi, minLength, maxLength);
  return asksForName.test(label.vi) ? [filled(sampleTexts.personName, minLength, maxLength), own] : [own];
}

/** The label, as long as the field wants it. */
function filled(label: string, least = 0, most = 500): string {
  const text = label === '' ? 'A' : label;
  return text.repeat(Math.ceil(Math.max(least, 1) / text.length)).slice(0, most);
}

function numbers(
  { min, max }: { readonly min?: number; readonly max?: number },
  options: FieldState['options'],
): readonly number[] {
  const low = limit(options['min']) ?? min;
  const high = limit(options['max']) ?? max;
  const typical = [1, 10, 100, 1_000, 1_000_000].filter(
    (one) => one >= (low ?? -Infinity) && one <= (high ?? Infinity),
  );
  const ends = [low, high].filter((one) => one !== undefined);
  return [...new Set([...typical, ...ends, ...(low === undefined ? [0] : [])])];
}

function limit(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

/** Days before days to come: most dates of forms have passed. */
function dates(
  precision: readonly string[],
  options: FieldState['options'],
  today: CalendarDate,
): readonly string[] {
  const ends = [options['min'], options['max']].filter((one) => isCalendarDate(one));
  const near = [0, -1, -20, -400, -11_000, 30, 400, 2_000].map((days) => addDays(today, days));
  const isWithin = (day: string): boolean =>
    !(isCalendarDate(options['min']) && day < options['min']) &&
    !(isCalendarDate(options['max']) && day > options['max']);
  const days = [...new Set([...near.filter(isWithin), ...ends])];
  const length = precision.includes('day') ? 10 : precision.includes('month') ? 7 : 4;
  return days.map((day) => day.slice(0, length));
}

function entries(
  field: Extract<Field, { type: 'catalogue' | 'catalogueList' }>,
  options: FieldState['options'],
  { catalogue, today }: FormEnvironment,
): readonly string[] {
  const list = catalogue(field.catalogue);
  const parent = options['parent'];
  const filter = {
    ...(typeof parent === 'string' ? { parent } : {}),
    ...(field.attribute === undefined ? {} : { attribute: field.attribute }),
  };
  return (list?.entriesAt(today, filter) ?? []).slice(0, MOST_ENTRIES).map(({ code }) => code);
}

/** Communes of the first provinces, each with a street where one is asked for. */
function addresses(field: AddressField, { catalogue, today }: FormEnvironment): readonly unknown[] {
  const list = catalogue(field.catalogue);
  const detail = field.detail === 'required' ? { chi_tiet: sampleStreet } : {};
  return (list?.entriesAt(today, { parent: null }) ?? []).slice(0, MOST_ENTRIES).flatMap(({ code: tinh }) => {
    if (field.level === 'province') return [{ tinh, ...detail }];
    return (list?.entriesAt(today, { parent: tinh }) ?? [])
      .slice(0, 1)
      .map(({ code: xa }) => ({ tinh, xa, ...detail }));
  });
}

/** A person whose parts agree with the number: fourth digit for century and sex, then the year. */
function person(field: PersonField, number: string, index: number): Readonly<Record<string, unknown>> {
  const century = 1900 + Math.floor(Number(number.charAt(3)) / 2) * 100;
  const parts: Readonly<Record<PersonPart, unknown>> = {
    ho_ten: `${sampleTexts.personName}${index === 0 ? '' : ` ${'ABC'.charAt(index - 1)}`}`,
    ngay_sinh: `${century + Number(number.slice(4, 6))}-06-15`,
    gioi_tinh: Number(number.charAt(3)) % 2 === 0 ? 'NAM' : 'NU',
    giay_to: papersOf(field)[0],
    so: papersOf(field)[0] === 'HO_CHIEU' ? sampleTexts.passport : number,
  };
  return Object.fromEntries(partsAsked(field).map((name) => [name, parts[name]]));
}

/** The first opening hours of the coming days. Whether a place is left is found out when it is booked. */
function slots(field: AppointmentField, today: CalendarDate): readonly unknown[] {
  return Array.from({ length: DAYS_AHEAD }, (_day, index) => addDays(today, index + 1)).flatMap((date) =>
    slotTimes(field, date)
      .slice(0, 1)
      .map((from) => ({ date, from })),
  );
}

import { nothing } from 'lit';
import { html, literal } from 'lit/static-html.js';
import type { StaticValue } from 'lit/static-html.js';
import type { Answers, CompiledField, Field, FieldState, Language, Problem } from '../../engine/index.ts';
import type { FormServices } from '../services/form-services.ts';
import './address/address-field.ts';
import './catalogue/catalogue-field.ts';
import './checkbox-group/checkbox-group-field.ts';
import './checkbox/checkbox-field.ts';
import './citizen-id/citizen-id-field.ts';
import './computed/computed-field.ts';
import './date/date-field.ts';
import './email/email-field.ts';
import './file/file-field.ts';
import './group/group-field.ts';
import './integer/integer-field.ts';
import './long-text/long-text-field.ts';
import './money/money-field.ts';
import './notice/notice-field.ts';
import './number/number-field.ts';
import './phone/phone-field.ts';
import './radio/radio-field.ts';
import './select/select-field.ts';
import type { Members } from './shared/members.ts';
import './table/table-field.ts';
import './tax-code/tax-code-field.ts';
import './text/text-field.ts';
import './time/time-field.ts';
import './yes-no/yes-no-field.ts';

/** The element of every kind of field. A new kind is a folder beside these and one line here. */
const FIELD_ELEMENTS: Readonly<Record<Field['type'], StaticValue>> = {
  text: literal`thutuc-text-field`,
  longText: literal`thutuc-long-text-field`,
  integer: literal`thutuc-integer-field`,
  number: literal`thutuc-number-field`,
  money: literal`thutuc-money-field`,
  date: literal`thutuc-date-field`,
  time: literal`thutuc-time-field`,
  checkbox: literal`thutuc-checkbox-field`,
  yesNo: literal`thutuc-yes-no-field`,
  radio: literal`thutuc-radio-field`,
  select: literal`thutuc-select-field`,
  checkboxGroup: literal`thutuc-checkbox-group-field`,
  catalogue: literal`thutuc-catalogue-field`,
  address: literal`thutuc-address-field`,
  citizenId: literal`thutuc-citizen-id-field`,
  taxCode: literal`thutuc-tax-code-field`,
  phone: literal`thutuc-phone-field`,
  email: literal`thutuc-email-field`,
  file: literal`thutuc-file-field`,
  table: literal`thutuc-table-field`,
  group: literal`thutuc-group-field`,
  computed: literal`thutuc-computed-field`,
  notice: literal`thutuc-notice-field`,
};

/** What the fields of a form share. */
export interface FieldContext {
  /** State of every visible field by pointer, with the problems to show. */
  readonly states: ReadonlyMap<string, FieldState>;
  /** Problems to show at a place that is no field. */
  readonly problemsAt: (pointer: string) => readonly Problem[];
  /** The answers with which a new row of the table at a pointer begins. */
  readonly newRow: (pointer: string) => Answers;
  readonly language: Language;
  readonly services: FormServices;
}

/** Draws a field with the element of its kind; nothing where the field is not visible. */
export function drawField(compiled: CompiledField, pointer: string, context: FieldContext): unknown {
  const state = context.states.get(pointer);
  if (state === undefined) return nothing;
  const { type, width } = compiled.field;
  const tag = FIELD_ELEMENTS[type];
  if (compiled.fields.length === 0) {
    return html`<${tag} class="field-host" data-pointer=${pointer} data-width=${width ?? 'full'} .compiled=${compiled}
      .state=${state} .pointer=${pointer} .language=${context.language} .services=${context.services}></${tag}>`;
  }
  const members: Members = {
    draw: (member, at) => drawField(member, at, context),
    problemsAt: context.problemsAt,
    newRow: context.newRow,
  };
  return html`<${tag} class="field-host" data-pointer=${pointer} data-width=${width ?? 'full'} .compiled=${compiled}
    .state=${state} .pointer=${pointer} .language=${context.language} .services=${context.services}
    .members=${members}></${tag}>`;
}

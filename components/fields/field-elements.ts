import { nothing } from 'lit';
import { html, literal, unsafeStatic } from 'lit/static-html.js';
import type { StaticValue } from 'lit/static-html.js';
import type { Answers, CompiledField, Field, FieldState, Language, Problem } from '../../engine/index.ts';
import { guidancePart } from '../guidance/guidance-part.ts';
import { LaterPart } from '../loading/later-part.ts';
import { ownElement } from '../own-kinds/own-elements.ts';
import type { FormServices } from '../services/form-services.ts';
import './checkbox-group/checkbox-group-field.ts';
import './checkbox/checkbox-field.ts';
import './citizen-id/citizen-id-field.ts';
import './computed/computed-field.ts';
import './date/date-field.ts';
import './email/email-field.ts';
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
import './tax-code/tax-code-field.ts';
import './text/text-field.ts';
import './time/time-field.ts';
import './yes-no/yes-no-field.ts';

/** How a kind of field comes to the page. */
interface KindElement {
  readonly tag: StaticValue;
  /** Where the element is not part of the first script. */
  readonly part?: LaterPart;
}

/**
 * The element of every kind of field. A new kind is a folder beside these and one line here. Ordinary kinds are
 * imported above; whatever is heavy or rare stands in a script of its own, fetched when a form has such a field.
 */
const FIELD_ELEMENTS: Readonly<Record<Field['type'], KindElement>> = {
  text: { tag: literal`thutuc-text-field` },
  longText: { tag: literal`thutuc-long-text-field` },
  integer: { tag: literal`thutuc-integer-field` },
  number: { tag: literal`thutuc-number-field` },
  money: { tag: literal`thutuc-money-field` },
  date: { tag: literal`thutuc-date-field` },
  time: { tag: literal`thutuc-time-field` },
  checkbox: { tag: literal`thutuc-checkbox-field` },
  yesNo: { tag: literal`thutuc-yes-no-field` },
  radio: { tag: literal`thutuc-radio-field` },
  select: { tag: literal`thutuc-select-field` },
  checkboxGroup: { tag: literal`thutuc-checkbox-group-field` },
  catalogue: later(literal`thutuc-catalogue-field`, () => import('./catalogue/catalogue-field.ts')),
  address: later(literal`thutuc-address-field`, () => import('./address/address-field.ts')),
  citizenId: { tag: literal`thutuc-citizen-id-field` },
  taxCode: { tag: literal`thutuc-tax-code-field` },
  phone: { tag: literal`thutuc-phone-field` },
  email: { tag: literal`thutuc-email-field` },
  file: later(literal`thutuc-file-field`, () => import('./file/file-field.ts')),
  signature: later(literal`thutuc-signature-field`, () => import('./signature/signature-field.ts')),
  geoPoint: later(literal`thutuc-geo-point-field`, () => import('./geo-point/geo-point-field.ts')),
  geoPolygon: later(literal`thutuc-geo-polygon-field`, () => import('./geo-polygon/geo-polygon-field.ts')),
  table: later(literal`thutuc-table-field`, () => import('./table/table-field.ts')),
  group: { tag: literal`thutuc-group-field` },
  computed: { tag: literal`thutuc-computed-field` },
  notice: { tag: literal`thutuc-notice-field` },
  multiSelect: later(
    literal`thutuc-multi-select-field`,
    () => import('./multi-select/multi-select-field.ts'),
  ),
  catalogueList: later(
    literal`thutuc-catalogue-list-field`,
    () => import('./catalogue-list/catalogue-list-field.ts'),
  ),
  person: later(literal`thutuc-person-field`, () => import('./person/person-field.ts')),
  appointment: later(literal`thutuc-appointment-field`, () => import('./appointment/appointment-field.ts')),
  fraction: later(literal`thutuc-fraction-field`, () => import('./fraction/fraction-field.ts')),
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

function later(tag: StaticValue, load: () => Promise<unknown>): KindElement {
  return { tag, part: new LaterPart(load) };
}

/**
 * The parts of the script that fields and their members need beyond the first one: the element of each kind, with
 * what the engine knows of the kind. No form can be worked out before they are there.
 */
export function partsOfFields(fields: readonly CompiledField[]): readonly LaterPart[] {
  const parts = new Set<LaterPart>();
  for (const { field, guidance, fields: members } of fields) {
    const { part } = elementOf(field.type);
    if (part !== undefined) parts.add(part);
    if (guidance !== undefined) parts.add(guidancePart);
    for (const inner of partsOfFields(members)) parts.add(inner);
  }
  return [...parts];
}

/** The element of a kind: one of ours, or one that an installation added. */
function elementOf(type: string): KindElement {
  if (Object.hasOwn(FIELD_ELEMENTS, type)) return FIELD_ELEMENTS[type as Field['type']];
  const own = ownElement(type);
  if (own === undefined) throw new Error(`no element draws fields of the kind <${type}>: see learnElement`);
  return { tag: unsafeStatic(own.tag), part: own.part };
}

/** Draws a field with the element of its kind; nothing where the field is not visible. */
export function drawField(compiled: CompiledField, pointer: string, context: FieldContext): unknown {
  const state = context.states.get(pointer);
  if (state === undefined) return nothing;
  const { type, width } = compiled.field;
  const { tag } = elementOf(type);
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

import type { Json } from '../answers/answers.ts';
import {
  isObject,
  itemsOf,
  memberOf,
  membersOf,
  textMember,
  type JsonObject,
} from '../draft/draft-document.ts';
import { escapedKey } from '../draft/pointer.ts';
import { optionExpressions } from '../form/compiler/option-expressions.ts';
import type { Field } from '../generated/definition-types.ts';
import { scopeOfForm } from './draft-names.ts';
import { fieldNames } from './form-names.ts';
import { layerOf, within } from './name-scope.ts';
import { partsOfPath, tellOwn, tellParts, tellValue, type NameWalk } from './name-walk.ts';
import { readExpression, readMessage } from './names-in-expression.ts';
import { paperView, readTemplateNames } from './names-in-template.ts';
import type { NameScope } from './reference.ts';

/** Tells the names of all forms: what stands in them, and what that names. */
export function readForms(walk: NameWalk): void {
  const { draft } = walk.names;
  tellValue(walk, 'form', draft['application'], '/application');
  for (const [key, form] of membersOf(draft['forms'])) {
    const at = `/forms/${escapedKey(key)}`;
    tellOwn(walk, 'form', key, at, 'key');
    if (isObject(form)) readForm(walk, key, form, at);
  }
}

function readForm(walk: NameWalk, form: string, document: JsonObject, at: string): void {
  const scope = scopeOfForm(walk.names, form);
  readChecks(walk, document['checks'], `${at}/checks`, scope, form);
  itemsOf(document['pages']).forEach((page, index) => {
    if (!walk.touches(page)) return;
    const pageAt = `${at}/pages/${index}`;
    const read = (): void => {
      readPage(walk, page, pageAt, form, scope);
    };
    if (walk.page === undefined) read();
    else walk.page(page, pageAt, form, read);
  });
  readPrintout(walk, form, document['printout'], `${at}/printout`);
}

function readPage(walk: NameWalk, page: Json, at: string, form: string, scope: NameScope): void {
  const name = `${form}.${textMember(page, 'key') ?? ''}`;
  readPlace(walk, 'page', name, page, at, scope, form);
  itemsOf(memberOf(page, 'sections')).forEach((section, number) => {
    if (!walk.touches(section)) return;
    const sectionAt = `${at}/sections/${number}`;
    const own = `${name}.${textMember(section, 'key') ?? ''}`;
    readPlace(walk, 'section', own, section, sectionAt, scope, form);
    readFields(walk, memberOf(section, 'fields'), `${sectionAt}/fields`, form, scope);
  });
}

/** What pages and sections have in common. */
function readPlace(
  walk: NameWalk,
  kind: 'page' | 'section',
  name: string,
  place: Json,
  at: string,
  scope: NameScope,
  form: string,
): void {
  if (textMember(place, 'key') !== undefined) tellOwn(walk, kind, name, `${at}/key`, 'value');
  for (const rule of ['visible', 'readonly'])
    readExpression(walk, memberOf(place, rule), `${at}/${rule}`, scope);
  readChecks(walk, memberOf(place, 'checks'), `${at}/checks`, scope, form);
  tellValue(walk, 'party', memberOf(place, 'party'), `${at}/party`);
}

/** Checks, each with its rule, its message and the place at which it is shown. @param around what has that place */
function readChecks(
  walk: NameWalk,
  checks: Json | undefined,
  at: string,
  scope: NameScope,
  around: string,
): void {
  itemsOf(checks).forEach((check, index) => {
    const place = `${at}/${index}`;
    readExpression(walk, memberOf(check, 'that'), `${place}/that`, scope);
    readMessage(walk, memberOf(check, 'message'), `${place}/message`, scope);
    const shown = textMember(check, 'at');
    if (shown !== undefined) tellParts(walk, partsOfPath('field', shown.split('.'), around), `${place}/at`);
  });
}

/** @param around name of the form, table or group that holds the fields */
function readFields(
  walk: NameWalk,
  fields: Json | undefined,
  at: string,
  around: string,
  scope: NameScope,
): void {
  itemsOf(fields).forEach((field, index) => {
    if (isObject(field) && walk.touches(field)) readField(walk, field, `${at}/${index}`, around, scope);
  });
}

const rules = ['visible', 'required', 'readonly'];

function readField(walk: NameWalk, field: JsonObject, at: string, around: string, scope: NameScope): void {
  const key = textMember(field, 'key');
  const name = `${around}.${key ?? ''}`;
  if (key !== undefined) tellOwn(walk, 'field', name, `${at}/key`, 'value');
  for (const rule of rules) readExpression(walk, field[rule], `${at}/${rule}`, scope);
  const choice = field['options'] === undefined ? undefined : name;
  for (const rule of ['value', 'default']) readExpression(walk, field[rule], `${at}/${rule}`, scope, choice);
  readChecks(walk, field['checks'], `${at}/checks`, scope, around);
  readSource(walk, field['prefill'], `${at}/prefill`, scope);
  readSource(walk, field['checkAgainst'], `${at}/checkAgainst`, scope);
  itemsOf(field['options']).forEach((option, index) => {
    const place = `${at}/options/${index}`;
    const code = textMember(option, 'code');
    if (code !== undefined) tellOwn(walk, 'option', `${name}=${code}`, `${place}/code`, 'value');
    readExpression(walk, memberOf(option, 'visible'), `${place}/visible`, scope);
  });
  for (const [option, { text }] of Object.entries(optionExpressions(field as unknown as Field))) {
    readExpression(walk, text, `${at}/${option}`, scope);
  }
  tellValue(walk, 'catalogue', field['catalogue'], `${at}/catalogue`);
  tellValue(walk, 'catalogue', field['meridians'], `${at}/meridians`);
  if (field['type'] === 'citizenId') {
    for (const part of ['sex', 'birthDate']) {
      const sibling = textMember(field, part);
      if (sibling !== undefined) tellValue(walk, 'field', `${around}.${sibling}`, `${at}/${part}`);
    }
  }
  tellValue(walk, 'fragment', field['use'], `${at}/use`);
  if (field['fields'] === undefined) return;
  const inner = within(scope, layerOf(fieldNames(itemsOf(field['fields']), name)));
  readTable(walk, field, at, name, inner);
  readFields(walk, field['fields'], `${at}/fields`, name, inner);
}

/** What a table says of its rows. */
function readTable(walk: NameWalk, table: JsonObject, at: string, name: string, inner: NameScope): void {
  readChecks(walk, table['rowChecks'], `${at}/rowChecks`, inner, name);
  readExpression(walk, table['rowReadonly'], `${at}/rowReadonly`, inner);
  itemsOf(table['unique']).forEach((set, index) =>
    itemsOf(set).forEach((key, place) => {
      if (typeof key === 'string')
        tellValue(walk, 'field', `${name}.${key}`, `${at}/unique/${index}/${place}`);
    }),
  );
  itemsOf(table['totals']).forEach((total, index) => {
    const column = textMember(total, 'column');
    if (column !== undefined) tellValue(walk, 'field', `${name}.${column}`, `${at}/totals/${index}/column`);
  });
}

/** The value of a registry that fills a field, or with which what was declared is compared. */
export function readSource(walk: NameWalk, source: Json | undefined, at: string, scope: NameScope): void {
  const lookup = textMember(source, 'lookup');
  const value = textMember(source, 'value');
  tellValue(walk, 'lookup', lookup, `${at}/lookup`);
  if (lookup !== undefined && value !== undefined) {
    tellValue(walk, 'lookupValue', `${lookup}.${value}`, `${at}/value`);
  }
  readExpression(walk, memberOf(source, 'when'), `${at}/when`, scope);
}

function readPrintout(walk: NameWalk, form: string, printout: Json | undefined, at: string): void {
  itemsOf(memberOf(printout, 'signatures')).forEach((signature, index) => {
    const field = textMember(signature, 'field');
    if (field !== undefined) tellValue(walk, 'field', `${form}.${field}`, `${at}/signatures/${index}/field`);
    tellValue(walk, 'party', memberOf(signature, 'party'), `${at}/signatures/${index}/party`);
  });
  tellValue(walk, 'template', memberOf(printout, 'use'), `${at}/use`);
  const view = () => paperView(walk.names.forms.get(form), new Map(), new Map());
  readTemplateNames(walk, memberOf(printout, 'template'), `${at}/template`, view);
}

/** The questions to registries, which see the application. */
export function readLookups(walk: NameWalk): void {
  for (const [key, lookup] of membersOf(walk.names.draft['lookups'])) {
    const at = `/lookups/${escapedKey(key)}`;
    tellOwn(walk, 'lookup', key, at, 'key');
    tellValue(walk, 'connector', memberOf(lookup, 'connector'), `${at}/connector`);
    readExpression(walk, memberOf(lookup, 'when'), `${at}/when`, walk.names.caseScope);
    for (const [name, text] of membersOf(memberOf(lookup, 'input'))) {
      readExpression(walk, text, `${at}/input/${escapedKey(name)}`, walk.names.caseScope);
    }
    for (const [name] of membersOf(memberOf(lookup, 'output'))) {
      tellOwn(walk, 'lookupValue', `${key}.${name}`, `${at}/output/${escapedKey(name)}`, 'key');
    }
  }
}

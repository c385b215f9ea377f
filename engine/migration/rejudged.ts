import type { Json } from '../answers/answers.ts';
import { isList, isObject } from '../draft/draft-document.ts';
import { sameJson } from '../draft/same-json.ts';
import type { Definition, Form } from '../generated/definition-types.ts';

/**
 * What of a case has to be judged by the new version: nothing where both judge alike, answers alone where only its forms
 * ask for something else, papers too where what they follow from is another.
 */
export type Rejudged = 'nothing' | 'answers' | 'everything';

/**
 * What two versions judge otherwise. Texts for people judge nothing; neither does a question that need not be answered
 * any more: what was enough for the old version is enough for the new one.
 */
export function rejudgedBetween(from: Definition, to: Definition): Rejudged {
  if (!sameJson(surroundingsOf(from), surroundingsOf(to))) return 'everything';
  if (sameJson(plain(asking(from, to), asIs), plain(asking(to, to), asIs))) return 'nothing';
  // Papers follow from what was answered, whatever is thought of the answers.
  return sameJson(plain(from.forms, unjudged), plain(to.forms, unjudged)) ? 'answers' : 'everything';
}

/**
 * Fields at the top of the application that are judged otherwise, themselves or what is inside of them. Where answers alone
 * are judged anew, everything else has the same values in both versions, and what is wrong with it was wrong before.
 */
export function rejudgedFields(from: Definition, to: Definition): ReadonlySet<string> {
  const known = new Map(topFields(from).map((field) => [field.key, plain(field, asIs)]));
  const changed = topFields(to).filter((field) => !sameJson(known.get(field.key), plain(field, asIs)));
  return new Set(changed.map(({ key }) => key));
}

function topFields({ forms, application }: Definition) {
  const form = forms[application];
  return form === undefined ? [] : fieldsOf(form);
}

type Reviver = (key: string, value: unknown) => unknown;

/** What answers and papers are judged by, beside the forms. */
function surroundingsOf({
  application,
  dossier,
  lookups,
  parameters,
  catalogues,
  authority,
  parties,
}: Definition): Json {
  return plain({ application, dossier, lookups, parameters, catalogues, authority, parties }, asIs);
}

/**
 * The forms of a version without asking for what the next one does without. Only in fields of the application itself: what
 * is missing inside of a group decides what is said of the group.
 */
function asking({ forms, application }: Definition, next: Definition): Definition['forms'] {
  const [form, after] = [forms[application], next.forms[next.application]];
  if (form === undefined || after === undefined) return forms;
  const free = new Set(
    fieldsOf(after).flatMap(({ key, required = false }) => (required === false ? [key] : [])),
  );
  const copy = structuredClone(form);
  for (const field of fieldsOf(copy)) if (free.has(field.key)) delete field.required;
  return { ...forms, [application]: copy };
}

function fieldsOf({ pages }: Form) {
  return pages.flatMap(({ sections }) => sections.flatMap(({ fields }) => fields));
}

function plain(value: unknown, revive: Reviver): Json {
  return JSON.parse(JSON.stringify(value, revive) ?? 'null') as Json;
}

function asIs(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const isText = 'vi' in value && Object.keys(value).every((name) => name === 'vi' || name === 'en');
  return isText ? null : value;
}

/** A field without what only its own answer is judged by. */
function unjudged(key: string, value: unknown): unknown {
  const plainValue = asIs(key, value) as Json | undefined;
  if (plainValue === undefined || isList(plainValue) || !isObject(plainValue)) return plainValue;
  if (typeof plainValue['key'] !== 'string' || typeof plainValue['type'] !== 'string') return plainValue;
  const { required: _required, checks: _checks, maxLength: _most, minLength: _least, ...rest } = plainValue;
  return rest;
}

import {
  applyEdit,
  eventFromLabel,
  isList,
  isObject,
  keyFromLabel,
  type JsonObject,
} from '../../../../engine/authoring/index.ts';
import { inLanguage, type Json, type Text } from '../../../../engine/index.ts';
import type { NamedConnection } from '../../../../runtime/api/index.ts';
import type { DraftDocument } from '../../../../runtime/client/index.ts';
import { valueAt, withValueAt } from '../../draft/value-at.ts';
import { fieldsOfForm, receivedType } from './received-types.ts';

/** The texts that a task of a system takes up in the draft, in Vietnamese. */
interface SystemTexts {
  readonly systemForm: string;
  readonly systemResult: string;
  readonly systemWait: string;
  readonly systemAnswered: string;
}

/** Kinds of fields whose answer a system can be told, and can give. */
const simple: ReadonlySet<Json | undefined> = new Set([
  'text',
  'longText',
  'integer',
  'number',
  'money',
  'checkbox',
  'citizenId',
  'phone',
  'email',
]);

/**
 * A draft in which a task is done by a system, ready to be gone on with: with the form in which its answer is read, the
 * button that the answer presses, the time for which it is waited, one value that is sent and one that comes back. What
 * the task has is taken; the rest is made. The system itself is chosen by a person where there are several.
 *
 * @param at JSON pointer of the task
 */
export function withSystemTask(
  document: DraftDocument,
  at: string,
  systems: readonly NamedConnection[],
  texts: SystemTexts,
): DraftDocument {
  const [only, ...others] = systems;
  const system = others.length === 0 ? only : undefined;
  const title = vietnamese(system?.title) || textOf(valueAt(document, `${at}/title/vi`));
  const withForm = formOf(document, at, texts);
  const withWait = waitOf(withForm.document, at, texts);
  const withEvent = eventOf(withWait.document, at, texts);
  const done = {
    connector: system?.id ?? '',
    title: { vi: title },
    input: sentFrom(document),
    output: withForm.output,
    ...(withEvent.then === undefined ? {} : { then: withEvent.then }),
    wait: withWait.wait,
  };
  return withValueAt(withEvent.document, `${at}/system`, done);
}

/** The form of the task, with what comes back into it. */
function formOf(
  document: DraftDocument,
  at: string,
  texts: SystemTexts,
): { readonly document: DraftDocument; readonly output: JsonObject } {
  const own = valueAt(document, `${at}/form`);
  if (typeof own === 'string') {
    const field = fieldsOfForm(document, own).find(({ type }) => simple.has(type));
    const name = textOf(field?.['key']);
    return {
      document,
      output: field === undefined ? { ket_qua: 'text' } : { [name]: receivedType(field) },
    };
  }
  const fields = fieldsOfForm(document, document['application']).map(({ key }) => textOf(key));
  const key = keyFromLabel(texts.systemForm, [...namesIn(document['forms']), ...fields]);
  const title = { vi: texts.systemForm };
  const field = { key: 'ket_qua', type: 'text', label: { vi: texts.systemResult }, maxLength: 200 };
  const form = { title, pages: [{ key, title, sections: [{ key, fields: [field] }] }] };
  const made = withValueAt(document, `/forms/${key}`, form);
  return { document: withValueAt(made, `${at}/form`, key), output: { ket_qua: 'text' } };
}

/** How long it is waited: as long as the task may last, or one working day. */
function waitOf(
  document: DraftDocument,
  at: string,
  texts: SystemTexts,
): { readonly document: DraftDocument; readonly wait: string } {
  const own = textOf(valueAt(document, `${at}/deadline`));
  if (own !== '') return { document, wait: own };
  const known = namesIn(document['deadlines']);
  const key = keyFromLabel(texts.systemWait, []);
  if (known.includes(key)) return { document, wait: key };
  const deadline = { title: { vi: texts.systemWait }, amount: 1, unit: 'workingDay', effect: 'none' };
  return { document: withValueAt(document, `/deadlines/${key}`, deadline), wait: key };
}

/** The button of the step that leads on, or a new one; none where a rule of completion sends its own. */
function eventOf(
  document: DraftDocument,
  at: string,
  texts: SystemTexts,
): { readonly document: DraftDocument; readonly then?: string } {
  if (valueAt(document, `${at}/forEach`) !== undefined) return { document };
  const state = at.replace(/\/meta\/tasks\/\d+$/, '');
  const on = valueAt(document, `${state}/on`);
  const events = isObject(on) ? Object.entries(on) : [];
  const onwards = events.find(([, ways]) => leadsOn(isList(ways) ? ways[0] : ways));
  if (onwards !== undefined) return { document, then: onwards[0] };
  const event = eventFromLabel(
    texts.systemAnswered,
    events.map(([name]) => name),
  );
  const meta = { label: { vi: texts.systemAnswered } };
  const edit = { name: 'connectStates', args: { from: state, event, meta } } as const;
  const { draft, problems } = applyEdit(document, edit);
  return problems === undefined ? { document: draft, then: event } : { document };
}

/** Neither a refusal nor a way back to the applicant. */
function leadsOn(way: Json | undefined): boolean {
  const meta = isObject(way) ? way['meta'] : undefined;
  if (!isObject(meta)) return true;
  const { tone, reason, supplement, roles } = meta;
  return tone !== 'danger' && reason !== true && supplement !== true && roles === undefined;
}

/** What is sent at first: the answer to the first question of the application that is one word or number. */
function sentFrom(document: DraftDocument): JsonObject {
  const field = fieldsOfForm(document, document['application']).find(({ type }) => simple.has(type));
  const key = textOf(field?.['key']);
  return key === '' ? {} : { [key]: key };
}

function namesIn(map: Json | undefined): readonly string[] {
  return isObject(map) ? Object.keys(map) : [];
}

function vietnamese(title: Text | undefined): string {
  return title === undefined ? '' : inLanguage(title, 'vi');
}

function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}

import { isList, isObject, pointerOf, type JsonObject } from '../../../../engine/authoring/index.ts';
import type { Json } from '../../../../engine/index.ts';
import type { DraftDocument } from '../../../../runtime/client/index.ts';
import { valueAt } from '../../draft/value-at.ts';

/** What a system gives back for a field, by the kind of the field; what is not named here comes as text. */
const typesOfKinds: Readonly<Record<string, string>> = {
  integer: 'number',
  number: 'number',
  money: 'number',
  checkbox: 'boolean',
  date: 'date',
  time: 'time',
  address: 'address',
};

/** The type in which a system gives what a field holds. @example receivedType({ key: 'ho_ngheo', type: 'checkbox' }) // 'boolean' */
export function receivedType(field: JsonObject): string {
  const { type, precision } = field;
  // A date that may be no more than a year is kept as it was written.
  if (type === 'date' && precision !== undefined) return 'text';
  return (typeof type === 'string' ? typesOfKinds[type] : undefined) ?? 'text';
}

/** The fields of a form that stand in no group. */
export function fieldsOfForm(document: DraftDocument, form: Json | undefined): readonly JsonObject[] {
  if (typeof form !== 'string') return [];
  return membersAt(valueAt(document, `/forms${pointerOf([form])}`), 'pages')
    .flatMap((page) => membersAt(page, 'sections'))
    .flatMap((section) => membersAt(section, 'fields'));
}

/**
 * The type of a value that a task receives, by the field of the same name in the form of the task; undefined where
 * there is no such field.
 *
 * @param at JSON pointer of the names that come back, `…/tasks/0/system/output`
 */
export function receivedTypeOf(document: DraftDocument, at: string, name: string): string | undefined {
  const [task = ''] = /^.*\/tasks\/\d+(?=\/system\/output$)/.exec(at) ?? [];
  const form = task === '' ? undefined : valueAt(document, `${task}/form`);
  const field = fieldsOfForm(document, form).find(({ key }) => key === name);
  return field === undefined ? undefined : receivedType(field);
}

function membersAt(value: Json | undefined, name: string): readonly JsonObject[] {
  const list = isObject(value) ? value[name] : undefined;
  return isList(list) ? list.filter(isObject) : [];
}

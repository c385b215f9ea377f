import {
  itemsOf,
  memberOf,
  textMember,
  wordsMember,
  isObject,
  type JsonObject,
} from '../draft/draft-document.ts';
import type { Json } from '../answers/answers.ts';
import type { FeelType } from '../feel/index.ts';
import { kindOf, learnKinds, laterKinds } from '../fields/index.ts';
import type { Field } from '../generated/definition-types.ts';
import { layerOf } from './name-scope.ts';
import type { Layer, Named } from './reference.ts';

// Whoever writes definitions meets every kind of field.
learnKinds(laterKinds);

const known = new WeakMap<JsonObject, { readonly key: string; readonly layer: Layer }>();
const types = new WeakMap<JsonObject, FeelType>();

/** The fields of a form by name; worked out once for each form as it stands. */
export function formNames(key: string, form: Json | undefined): Layer {
  if (!isObject(form)) return layerOf(new Map());
  const found = known.get(form);
  if (found?.key === key) return found.layer;
  const fields = itemsOf(form['pages']).flatMap((page) =>
    itemsOf(memberOf(page, 'sections')).flatMap((section) => itemsOf(memberOf(section, 'fields'))),
  );
  const layer = layerOf(fieldNames(fields, key));
  known.set(form, { key, layer });
  return layer;
}

/** Some fields by key. @param around name of the form, table or group that holds them */
export function fieldNames(fields: readonly Json[], around: string): Map<string, Named> {
  const names = new Map<string, Named>();
  for (const field of fields) {
    const key = textMember(field, 'key');
    if (key === undefined || names.has(key) || !isObject(field)) continue;
    names.set(key, namedField(field, `${around}.${key}`));
  }
  return names;
}

function namedField(field: JsonObject, name: string): Named {
  const inner = field['fields'];
  const members = inner === undefined ? null : fieldNames(itemsOf(inner), name);
  const compared = field['options'] === undefined ? {} : ({ compared: 'option' } as const);
  // The fields of a fragment come at publication: what is read of them is nobody's mistake.
  const isOpen = textMember(field, 'use') !== undefined;
  return {
    kind: 'field',
    name,
    type: typeOf(field, members),
    label: wordsMember(field, 'label'),
    members: isOpen ? null : members,
    ...compared,
    isChecked: field['checkAgainst'] !== undefined || memberOf(field['prefill'], 'lookup') !== undefined,
  };
}

/** The type that expressions see, as far as the unfinished field tells. */
function typeOf(field: JsonObject, members: ReadonlyMap<string, Named> | null): FeelType {
  const found = types.get(field);
  if (found !== undefined) return found;
  const inner = Object.fromEntries([...(members ?? [])].map(([key, { type }]) => [key, type]));
  let type: FeelType = members === null ? 'any' : { context: inner };
  try {
    // A field that a kind cannot make sense of has any type, which is no mistake here but in the linter.
    type = kindOf(field['type'] as Field['type']).feelType(field as unknown as Field, inner);
  } catch {
    if (field['type'] === 'table') type = { list: { context: inner } };
  }
  types.set(field, type);
  return type;
}

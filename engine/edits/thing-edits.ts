import type { Json } from '../answers/answers.ts';
import { changeAt } from '../draft/change-at.ts';
import {
  isList,
  isObject,
  itemsOf,
  memberOf,
  membersOf,
  textMember,
  type DraftDocument,
  type JsonObject,
} from '../draft/draft-document.ts';
import { keysOf, parentOf, pointerOf, valueAt } from '../draft/pointer.ts';
import { declaredIn, keyOfName } from './declared-names.ts';
import { andThen, done, refuse, type EditOutcome } from './edit-outcome.ts';
import { freeKey, isKey, keyFromLabel } from './key-from-label.ts';
import { keysOfItems, namesTaken } from './mistake-in-key.ts';
import { insertItem, setMember } from './structural-edits.ts';

/** A new thing with a key: a role, deadline, paper, fee, component, scenario … */
export interface AddThingArgs {
  /** JSON pointer of the map or list that holds its like, e.g. `/roles` or `/fees`; begun where it is missing. */
  readonly at: string;
  /** The thing without its key. In a list the key becomes its first member. */
  readonly value: Json;
  /** The key; made from the title or label where absent. */
  readonly key?: string;
  /** Place in the list or map; the end where absent. */
  readonly index?: number;
}

/** Lists at the top of which things of other kinds are read by their keys too. */
const readByKey = ['/parameters', '/forms'];

/** Adds something that is called by a key, to a map (`/roles`, `/deadlines`, `/papers` …) or a list (`/fees` …). */
export function addThing(draft: DraftDocument, { at, value, key, index }: AddThingArgs): EditOutcome {
  const holder = valueAt(draft, at);
  const intoList = isList(holder) || (holder === undefined && isListName(at));
  const taken = new Set([...keysIn(holder), ...keysBeside(draft, at)]);
  if (key !== undefined && !isKey(key)) return refuse('edit-key-shape', at, { key });
  if (key !== undefined && taken.has(key)) return refuse('edit-key-taken', at, { key });
  const name = key ?? keyFromLabel(labelIn(value), taken);
  if (intoList) {
    if (!isObject(value)) return refuse('edit-does-not-fit', at);
    return insertItem(draft, {
      at,
      item: { key: name, ...value },
      ...(index === undefined ? {} : { index }),
    });
  }
  if (holder !== undefined && !isObject(holder)) return refuse('edit-does-not-fit', at);
  const members = membersOf(holder);
  const after = changeAt(draft, at, () =>
    Object.fromEntries(members.toSpliced(index ?? members.length, 0, [name, value])),
  );
  return after === null ? refuse('edit-nothing-there', at) : done(after, at + pointerOf([name]));
}

/** The lists of the format whose items have keys; every other holder of things is a map. */
function isListName(at: string): boolean {
  return [
    'parties',
    'fees',
    'waivers',
    'components',
    'groups',
    'versions',
    'rungs',
    'scenarios',
    'tasks',
    'pages',
    'sections',
  ].includes(keysOf(at).at(-1) ?? '');
}

function keysIn(holder: Json | undefined): string[] {
  return isList(holder) ? keysOfItems(holder) : membersOf(holder).map(([key]) => key);
}

/** Keys that other things have, where things of both kinds are read without a path; of tasks those of every state. */
function keysBeside(draft: DraftDocument, at: string): Iterable<string> {
  if (keysOf(at).at(-1) === 'tasks') {
    return declaredIn(draft).flatMap((one) => (one.kind === 'task' ? [keyOfName(one)] : []));
  }
  if (!readByKey.includes(at)) return [];
  const fields = declaredIn(draft).filter(
    ({ kind, name }) => kind === 'field' && name.split('.').length === 2,
  );
  return [...namesTaken(draft), ...fields.map(keyOfName)];
}

/** What a thing is called by people, in Vietnamese. */
function labelIn(value: Json): string {
  for (const name of ['title', 'label', 'reason']) {
    const text =
      textMember(memberOf(value, name), 'vi') ?? textMember(memberOf(memberOf(value, 'meta'), name), 'vi');
    if (text !== undefined) return text;
  }
  return textMember(value, 'vi') ?? '';
}

/** Puts a copy of a thing behind it, under a free key; the things inside it keep their keys. */
export function duplicateThing(draft: DraftDocument, { at }: { readonly at: string }): EditOutcome {
  const value = valueAt(draft, at);
  const { parent, key } = parentOf(at);
  const holder = valueAt(draft, parent);
  if (!isObject(value) || holder === undefined) return refuse('edit-nothing-there', at);
  const taken = [...keysIn(holder), ...keysBeside(draft, parent)];
  if (isList(holder)) {
    const { key: old, ...rest } = value;
    const name = freeKey(typeof old === 'string' ? old : 'muc', taken);
    return addThing(draft, { at: parent, value: rest, key: name, index: Number(key) + 1 });
  }
  const place = Object.keys(holder as JsonObject).indexOf(key) + 1;
  return addThing(draft, { at: parent, value, key: freeKey(key, taken), index: place });
}

/** A new choice of a field. */
export interface AddOptionArgs {
  /** JSON pointer of the field. */
  readonly at: string;
  readonly label: JsonObject;
  /** The code that is stored; made from the label where absent. */
  readonly code?: string;
  readonly index?: number;
}

/** Adds a choice to a field. */
export function addOption(draft: DraftDocument, { at, label, code, index }: AddOptionArgs): EditOutcome {
  const field = valueAt(draft, at);
  if (!isObject(field)) return refuse('edit-nothing-there', at);
  const codes = itemsOf(field['options']).flatMap((option) => textMember(option, 'code') ?? []);
  if (code !== undefined && codes.includes(code)) return refuse('edit-key-taken', at, { key: code });
  const lower = codes.map((one) => one.toLowerCase());
  const name = code ?? keyFromLabel(textMember(label, 'vi') ?? '', lower, 'lua_chon').toUpperCase();
  return insertItem(draft, {
    at: `${at}/options`,
    item: { code: name, label },
    ...(index === undefined ? {} : { index }),
  });
}

/** Components of which one is enough. */
export interface GroupComponentsArgs {
  /** JSON pointers of the components. */
  readonly components: readonly string[];
  /** The group without its key: title, rule and when it is needed. */
  readonly group: JsonObject;
  readonly key?: string;
}

/** Makes a one-of group and puts components into it. */
export function groupComponents(
  draft: DraftDocument,
  { components, group, key }: GroupComponentsArgs,
): EditOutcome {
  const added = addThing(draft, {
    at: '/dossier/groups',
    value: group,
    ...(key === undefined ? {} : { key }),
  });
  return andThen(added, ({ draft: after, at }) => {
    const name = textMember(valueAt(after, at ?? ''), 'key') ?? '';
    return components.reduce<EditOutcome>(
      (outcome, component) =>
        andThen(outcome, (now) => {
          const set = setMember(now.draft, { at: component, name: 'group', value: name });
          return set.problems ? set : done(set.draft, at);
        }),
      done(after, at),
    );
  });
}

/** A key of a table of parameters, with its place among the others. */
export interface ParameterKeyArgs {
  /** JSON pointer of the parameter. */
  readonly at: string;
  readonly key: string;
  readonly index?: number;
  /** What every row has for it at first: `*`, any value, where absent. */
  readonly value?: string;
}

/** Adds a key to a table of parameters, and to each of its rows. Expressions that read the table have to say it, too. */
export function addParameterKey(
  draft: DraftDocument,
  { at, key, index, value = '*' }: ParameterKeyArgs,
): EditOutcome {
  const parameter = valueAt(draft, at);
  if (!isObject(parameter)) return refuse('edit-nothing-there', at);
  const keys = itemsOf(parameter['keys']);
  if (!isKey(key)) return refuse('edit-key-shape', at, { key });
  if (keys.includes(key)) return refuse('edit-key-taken', at, { key });
  const place = Math.min(index ?? keys.length, keys.length);
  return withColumns(draft, at, parameter, (list, isRow) => list.toSpliced(place, 0, isRow ? value : key));
}

/** Takes a key out of a table of parameters, and out of each of its rows. */
export function removeParameterKey(
  draft: DraftDocument,
  { at, index }: { readonly at: string; readonly index: number },
): EditOutcome {
  const parameter = valueAt(draft, at);
  if (!isObject(parameter) || itemsOf(parameter['keys'])[index] === undefined)
    return refuse('edit-nothing-there', at);
  return withColumns(draft, at, parameter, (list) => list.toSpliced(index, 1));
}

function withColumns(
  draft: DraftDocument,
  at: string,
  parameter: JsonObject,
  change: (list: readonly Json[], isRow: boolean) => readonly Json[],
): EditOutcome {
  const keys = change(itemsOf(parameter['keys']), false);
  const rows = itemsOf(parameter['rows']).map((row) => {
    if (!isObject(row)) return row;
    const { key, ...rest } = row;
    const values = change(itemsOf(key), true);
    return values.length === 0 ? rest : { key: values, ...rest };
  });
  const members = Object.entries({ ...parameter, rows }).flatMap(([name, value]): [string, Json][] => {
    if (name === 'keys') return [];
    // Where it is new, the list of keys stands in front of the rows.
    return name === 'rows' && keys.length > 0
      ? [
          ['keys', keys],
          [name, value],
        ]
      : [[name, value]];
  });
  const after = changeAt(draft, at, () => Object.fromEntries(members));
  return after === null ? refuse('edit-nothing-there', at) : done(after, at);
}

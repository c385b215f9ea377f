import {
  itemsOf,
  memberOf,
  membersOf as entriesOf,
  wordsMember,
  type DraftDocument,
} from '../draft/draft-document.ts';
import { keysOf, childOf } from '../draft/pointer.ts';
import type { FeelType, Path, TypeScope } from '../feel/index.ts';
import { itemOf } from '../feel/feel-type.ts';
import type { Json } from '../answers/answers.ts';
import type { Text } from '../text/text.ts';
import { draftNames, scopeOfForm } from './draft-names.ts';
import { readForms, readLookups } from './names-of-forms.ts';
import { readParts } from './names-of-parts.ts';
import { readWorkflow } from './names-of-workflow.ts';
import type { NameWalk } from './name-walk.ts';
import { ownLabel } from './own-words.ts';
import type { Layer, Named, NameScope, ReferenceKind } from './reference.ts';

/** Something that can be read at a place, by its name. */
export interface ReadableName {
  /** The words of the name, from the outermost; with dots between it is what the expression says. */
  readonly path: Path;
  /** What people call it: the label of a field, the title of a task; the last word of the name where there is none. */
  readonly label: Text;
  readonly type: FeelType;
  /** What it is in the definition; null for what belongs to the language, as `case.channel`. */
  readonly kind: ReferenceKind | null;
  /** What can be read below it: columns of a table, parts of an address, facts of a case. */
  readonly inner: readonly ReadableName[];
}

/** What can be read at a place of a draft. */
export interface ReadableScope {
  /** For the checker and for whatever works out types. */
  readonly types: TypeScope;
  /** Everything that can be read, what is nearest first: the row of a table, the form, then the case. */
  readonly names: readonly ReadableName[];
  /** How many of `names` belong to the row of a table around the place. */
  readonly near: number;
  /** The tables of parameters, which expressions read by `lookup`. */
  readonly tables: readonly ReadableTable[];
}

/** A parameter with keys: `lookup("<name>", <one value for each key>)`. */
export interface ReadableTable {
  readonly name: string;
  readonly label: Text;
  readonly keys: readonly string[];
}

/**
 * What an expression, or a template, may read at a place of a draft: each name with its label and type. The place need
 * not be written yet, and the draft may be unfinished. In a template the names are those that the fields of the draft
 * give it: `answers`, `labels`, `forms`, `values`, with everything below.
 *
 * @param at JSON pointer of the expression or template
 * @example
 * scopeAt(draft, '/forms/to_khai/pages/0/sections/1/fields/3/required').names.map(({ path }) => path.join('.'))
 * @example
 * scopeAt(draft, '/papers/giay_phep/template').names.find(({ path }) => path[0] === 'labels')?.inner
 */
export function scopeAt(draft: DraftDocument, at: string): ReadableScope {
  const scope = nameScopeAt(draft, at);
  const seen = new Set<string>();
  const names: ReadableName[] = [];
  const counts = scope.layers.map(({ names: layer }) => {
    for (const [name, named] of layer) {
      if (seen.has(name) || named.type === 'null') continue;
      seen.add(name);
      names.push(readable([name], named));
    }
    return names.length;
  });
  return { types: scope.types, names, near: isInRow(at) ? (counts[0] ?? 0) : 0, tables: tablesOf(draft) };
}

/** The parameters that are looked up by keys. */
function tablesOf(draft: DraftDocument): ReadableTable[] {
  return entriesOf(draft['parameters']).flatMap(([name, parameter]) => {
    const keys = itemsOf(memberOf(parameter, 'keys')).flatMap((key) =>
      typeof key === 'string' ? [key] : [],
    );
    return keys.length === 0 ? [] : [{ name, label: wordsMember(parameter, 'title') ?? { vi: name }, keys }];
  });
}

/** What a path leads to in a scope; undefined where nothing is called so. */
export function readableAt(scope: Pick<ReadableScope, 'names'>, path: Path): ReadableName | undefined {
  let found: ReadableName | undefined;
  let names = scope.names;
  for (const word of path) {
    found = names.find((one) => one.path.at(-1) === word);
    if (found === undefined) return undefined;
    names = found.inner;
  }
  return found;
}

/** The names of the columns of a list, as they are called in a row. @param row what the row itself is called */
export function rowNames(list: ReadableName, row?: string): readonly ReadableName[] {
  return list.inner.map((inner) => under(row === undefined ? [] : [row], inner));
}

function under(path: Path, { label, type, kind, ...rest }: ReadableName): ReadableName {
  const own = [...path, rest.path.at(-1) ?? ''];
  return {
    path: own,
    label,
    type,
    kind,
    get inner() {
      return rest.inner.map((inner) => under(own, inner));
    },
  };
}

function readable(path: Path, named: Named): ReadableName {
  let inner: readonly ReadableName[] | undefined;
  return {
    path,
    label: named.label ?? ownLabel(path) ?? { vi: path.at(-1) ?? '' },
    kind: named.kind,
    get type() {
      return named.type;
    },
    get inner() {
      inner ??= named.members === null ? partsOf(path, named.type) : membersOf(path, named.members);
      return inner;
    },
  };
}

function membersOf(path: Path, members: Layer['names']): ReadableName[] {
  const isOffered = ([, member]: readonly [string, Named]): boolean =>
    member.type !== 'null' && (path[0] !== 'checked' || isCompared(member));
  return [...members].filter(isOffered).map(([key, member]) => readable([...path, key], member));
}

/** Whether there is a comparison with a registry to be read, of a field or of one inside of it. */
function isCompared({ isChecked, members }: Named): boolean {
  return members === null ? isChecked === true : [...members.values()].some(isCompared);
}

/** The parts of a value that nobody has named in the definition. */
function partsOf(path: Path, type: FeelType): ReadableName[] {
  const item = itemOf(type);
  if (typeof item !== 'object' || !('context' in item)) return [];
  return Object.entries(item.context).map(([key, part]) =>
    readable([...path, key], { kind: null, name: '', type: part, members: null }),
  );
}

/** The scope of the place, or of the place that is nearest to it. */
function nameScopeAt(draft: DraftDocument, at: string): NameScope {
  const names = draftNames(draft);
  const wanted = keysOf(at);
  const way = onTheWay(draft, wanted);
  let best: { readonly scope: () => NameScope; readonly length: number } | null = null;
  const walk: NameWalk = {
    names,
    wants: () => false,
    touches: (part) => way.has(part as object),
    tell: () => undefined,
    place: (place, scope) => {
      const length = place === at ? Infinity : shared(keysOf(place), wanted);
      // What tells nothing more than the part of the definition would be somebody else's place.
      if (length > Math.max(best?.length ?? 0, 2)) best = { scope, length };
    },
  };
  const [part = '', form = ''] = wanted;
  if (part === 'forms') readForms(walk);
  else if (part === 'lookups') readLookups(walk);
  else if (part === 'workflow') readWorkflow(walk);
  else readParts(walk);
  const found = best as { readonly scope: () => NameScope } | null;
  if (found !== null) return found.scope();
  return part === 'forms' ? scopeOfForm(names, form) : names.caseScope;
}

/** Every part of the draft that a pointer leads through. */
function onTheWay(draft: DraftDocument, keys: readonly string[]): Set<object> {
  const way = new Set<object>();
  let part: Json | undefined = draft;
  for (const key of keys) {
    if (typeof part === 'object' && part !== null) way.add(part);
    part = childOf(part, key);
  }
  if (typeof part === 'object' && part !== null) way.add(part);
  return way;
}

function shared(left: readonly string[], right: readonly string[]): number {
  const length = left.findIndex((key, index) => key !== right[index]);
  return length === -1 ? left.length : length;
}

/** Whether a place stands among the columns of a table, or the members of a group. */
function isInRow(at: string): boolean {
  return keysOf(at).filter((key) => key === 'fields').length > 1 || /\/row(Checks|Readonly)\b/.test(at);
}

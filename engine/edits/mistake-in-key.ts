import { itemsOf, memberOf, membersOf, type DraftDocument } from '../draft/draft-document.ts';
import { reservedNames } from '../procedure/case-types.ts';
import { draftNames, type Occurrence } from '../references/index.ts';
import { declaredIn, type NamedThing } from './declared-names.ts';
import { refuse, type EditRefused } from './edit-outcome.ts';
import { isEventName, isKey } from './key-from-label.ts';

/** Why a thing cannot be called by a key; null where it can. */
export function mistakeInKey(draft: DraftDocument, thing: Occurrence, key: string): EditRefused | null {
  const { kind, at } = thing;
  if (
    kind === 'event' ? !isEventName(key) : kind === 'option' ? key === '' || key.length > 80 : !isKey(key)
  ) {
    return refuse(kind === 'event' ? 'edit-event-shape' : 'edit-key-shape', at, { key });
  }
  const name = siblingName(thing, key);
  const isTaken = declaredIn(draft).some((one) => one.kind === kind && one.name === name);
  if (isTaken) return refuse('edit-key-taken', at, { key });
  return meanings(draft, kind).has(key) && isRead(draft, thing)
    ? refuse('edit-key-meant', at, { key })
    : null;
}

/** Keys that a new thing of a form, or beside the forms, may not have: expressions mean something else by them. */
export function namesTaken(draft: DraftDocument): Set<string> {
  return new Set([
    ...reservedNames,
    ...membersOf(draft['parameters']).map(([key]) => key),
    ...membersOf(draft['forms']).map(([key]) => key),
  ]);
}

function siblingName({ kind, name }: NamedThing, key: string): string {
  if (kind === 'option') return `${name.slice(0, name.indexOf('=') + 1)}${key}`;
  return [...name.split('.').slice(0, -1), key].join('.');
}

/** What bare names mean in expressions, beside what the kind itself is read by. */
function meanings(draft: DraftDocument, kind: NamedThing['kind']): ReadonlySet<string> {
  if (kind === 'field')
    return new Set([
      ...reservedNames,
      ...membersOf(draft['parameters']).map(([key]) => key),
      ...formsBeside(draft),
    ]);
  if (kind !== 'form' && kind !== 'parameter') return new Set();
  const names = draftNames(draft);
  const fields = names.forms.get(names.application)?.names.keys() ?? [];
  return new Set([...reservedNames, ...fields, ...(kind === 'form' ? [] : formsBeside(draft))]);
}

function formsBeside(draft: DraftDocument): string[] {
  return membersOf(draft['forms'])
    .map(([key]) => key)
    .filter((key) => key !== draft['application']);
}

/** The application form itself is read by no name. */
function isRead(draft: DraftDocument, { kind, name }: NamedThing): boolean {
  return kind !== 'form' || name !== draft['application'];
}

/** The keys of the items of a list that have one. */
export function keysOfItems(list: unknown): string[] {
  return itemsOf(list as never).flatMap((item) => {
    const key = memberOf(item, 'key');
    return typeof key === 'string' ? [key] : [];
  });
}

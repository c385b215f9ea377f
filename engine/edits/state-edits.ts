import type { Json } from '../answers/answers.ts';
import { changeAt, withMember } from '../draft/change-at.ts';
import {
  isList,
  isObject,
  membersOf,
  memberOf,
  textMember,
  type DraftDocument,
  type JsonObject,
} from '../draft/draft-document.ts';
import { escapedKey, parentOf, pointerOf, valueAt } from '../draft/pointer.ts';
import { draftNames, type DraftState } from '../references/index.ts';
import { declaredIn, keyOfName } from './declared-names.ts';
import { done, refuse, type EditOutcome } from './edit-outcome.ts';
import { eventFromLabel, freeKey, isEventName, isKey, keyFromLabel } from './key-from-label.ts';
import { statesMoved, writtenTarget } from './states-moved.ts';

/** A new state. */
export interface AddStateArgs {
  /** JSON pointer of the state around it; the workflow itself where absent. */
  readonly into?: string;
  /** The state: its title, tasks, status. */
  readonly state: JsonObject;
  readonly key?: string;
}

/** Adds a state. The first one of a workflow, or of a state without any, is where it begins. */
export function addState(
  draft: DraftDocument,
  { into = '/workflow', state, key }: AddStateArgs,
): EditOutcome {
  const holder = valueAt(draft, into);
  if (!isObject(holder)) return refuse('edit-nothing-there', into);
  // Rules name a state by its key alone, so that no two should have the same.
  const taken = stateKeys(draft);
  if (key !== undefined && !isKey(key)) return refuse('edit-key-shape', into, { key });
  if (key !== undefined && taken.includes(key)) return refuse('edit-key-taken', into, { key });
  const name = key ?? keyFromLabel(textMember(memberOf(state['meta'], 'title'), 'vi') ?? '', taken, 'buoc');
  const states = Object.fromEntries([...membersOf(holder['states']), [name, state]]);
  const begins = holder['initial'] === undefined && holder['type'] !== 'parallel';
  const after = changeAt(draft, into, () => ({ ...holder, ...(begins ? { initial: name } : {}), states }));
  return after === null
    ? refuse('edit-nothing-there', into)
    : done(after, `${into}/states/${escapedKey(name)}`);
}

function stateKeys(draft: DraftDocument): string[] {
  return declaredIn(draft).flatMap((one) => (one.kind === 'state' ? [keyOfName(one)] : []));
}

/** A new way from one state to another. */
export interface ConnectStatesArgs {
  /** JSON pointer of the state that is left; the workflow itself for an event that is possible everywhere. */
  readonly from: string;
  /** JSON pointer of the state that is entered; the state stays the same where absent. */
  readonly to?: string;
  /** What the event needs: its label, task, roles; absent for an event that the engine sends by itself. */
  readonly meta?: JsonObject;
  /** Name of the event; made from the label where absent. An event that the state knows gets one way more. */
  readonly event?: string;
  /** Instead of an event: the deadline that must have passed, or `always`, or `onDone`. */
  readonly trigger?: { readonly after: string } | 'always' | 'onDone';
  /** Guard, actions and whatever else the transition has. */
  readonly transition?: JsonObject;
}

/** Adds a transition: an event by which a state is left for another, or what happens by itself. */
export function connectStates(draft: DraftDocument, args: ConnectStatesArgs): EditOutcome {
  const { from, to, meta, trigger, transition = {} } = args;
  const holder = valueAt(draft, from);
  const target = to === undefined ? null : stateAt(draft, to);
  if (!isObject(holder)) return refuse('edit-nothing-there', from);
  if (target === undefined) return refuse('edit-nothing-there', to ?? from);
  const label = textMember(meta?.['label'], 'vi') ?? '';
  const event =
    args.event ??
    eventFromLabel(
      label,
      membersOf(holder['on']).map(([name]) => name),
    );
  if (trigger === undefined && !isEventName(event)) return refuse('edit-event-shape', from, { key: event });
  const way: JsonObject = {
    ...(target === null ? {} : { target: writtenTarget(stateAt(draft, from) ?? null, target.path) }),
    ...transition,
    ...(meta === undefined ? {} : { meta }),
  };
  const place =
    trigger === undefined
      ? ['on', event]
      : typeof trigger === 'string'
        ? [trigger]
        : ['after', trigger.after];
  const at = from + pointerOf(place);
  const before = valueAt(draft, at);
  const ways = before === undefined ? way : [...(isList(before) ? before : [before]), way];
  const [first = '', ...rest] = place;
  const after = changeAt(draft, from, (state) => {
    if (!isObject(state)) return state;
    const inner = rest[0];
    const map = memberOf(state, first);
    return withMember(
      state,
      first,
      inner === undefined ? ways : withMember(isObject(map) ? map : {}, inner, ways),
    );
  });
  if (after === null) return refuse('edit-nothing-there', from);
  return done(after, isList(ways) ? `${at}/${ways.length - 1}` : at);
}

/** The state at a pointer; null for the workflow itself, undefined where there is none. */
function stateAt(draft: DraftDocument, at: string): DraftState | null | undefined {
  return at === '/workflow' ? null : draftNames(draft).states.find((state) => state.at === at);
}

/** Leads a transition to another state. */
export function redirectTransition(
  draft: DraftDocument,
  { at, to }: { readonly at: string; readonly to: string },
): EditOutcome {
  const placed = draftNames(draft).transitions.find((one) => one.at === at);
  const target = stateAt(draft, to);
  if (placed === undefined) return refuse('edit-nothing-there', at);
  if (!target) return refuse('edit-nothing-there', to);
  const written = writtenTarget(placed.from, target.path);
  // Where the target comes first, as authors write it.
  const { target: _old, ...rest } = placed.transition;
  const after = changeAt(draft, at, () => ({ target: written, ...rest }));
  return after === null ? refuse('edit-nothing-there', at) : done(after, at);
}

/** The regions into which a state falls. */
export interface SplitIntoParallelArgs {
  /** JSON pointer of the state. */
  readonly at: string;
  /** One region each, with its first state and its end; two or more. */
  readonly regions: readonly {
    readonly region: JsonObject;
    readonly begin: JsonObject;
    readonly end: JsonObject;
  }[];
}

/**
 * Makes a state without inner states one in which several things run at once, each from its beginning to its end.
 * What the state had (title, status, tasks, events) stays with it as a whole; when all regions have ended it is done,
 * so that its next edit is `connectStates` with the trigger `onDone`.
 */
export function splitIntoParallel(draft: DraftDocument, { at, regions }: SplitIntoParallelArgs): EditOutcome {
  const state = valueAt(draft, at);
  if (!isObject(state)) return refuse('edit-nothing-there', at);
  if (state['states'] !== undefined || state['type'] !== undefined || regions.length < 2) {
    return refuse('edit-does-not-fit', at);
  }
  const taken = stateKeys(draft);
  const named = (value: JsonObject): string => {
    const title = textMember(memberOf(value['meta'], 'title'), 'vi') ?? '';
    const key = keyFromLabel(title, taken, 'buoc');
    taken.push(key);
    return key;
  };
  const states = Object.fromEntries(
    regions.map(({ region, begin, end }): [string, Json] => {
      const [outer, first, last] = [named(region), named(begin), named(end)];
      return [
        outer,
        { ...region, initial: first, states: { [first]: begin, [last]: { type: 'final', ...end } } },
      ];
    }),
  );
  const after = changeAt(draft, at, () => ({ type: 'parallel', ...state, states }));
  return after === null ? refuse('edit-nothing-there', at) : done(after, at);
}

/** States that become the inner states of a new one. */
export interface GroupStatesArgs {
  /** JSON pointers of the states, which stand beside each other. The first of them is where the group begins. */
  readonly states: readonly string[];
  /** The state around them: its title. */
  readonly group: JsonObject;
  readonly key?: string;
}

/** Puts states into a new state around them. Whatever leads to them, or is expected of them, finds them there. */
export function groupStates(draft: DraftDocument, { states, group, key }: GroupStatesArgs): EditOutcome {
  const [first = ''] = states;
  const { parent } = parentOf(first);
  const beside = valueAt(draft, parent);
  const keys = states.map((at) => parentOf(at).key);
  const isTogether = states.every((at) => parentOf(at).parent === parent && valueAt(draft, at) !== undefined);
  if (!isObject(beside) || !isTogether || states.length === 0) return refuse('edit-nothing-there', first);
  const taken = stateKeys(draft);
  if (key !== undefined && (!isKey(key) || taken.includes(key))) {
    return refuse(isKey(key) ? 'edit-key-taken' : 'edit-key-shape', first, { key });
  }
  const title = textMember(memberOf(group['meta'], 'title'), 'vi') ?? '';
  const name = freeKey(key ?? keyFromLabel(title, taken, 'nhom'), taken);
  const inner = Object.fromEntries(keys.map((one) => [one, beside[one] as Json]));
  const outer: JsonObject = { ...group, initial: keys[0] ?? '', states: inner };
  const regrouped = Object.fromEntries(
    Object.entries(beside).flatMap(([one, state]): [string, Json][] => {
      if (one === keys[0]) return [[name, outer]];
      return keys.includes(one) ? [] : [[one, state]];
    }),
  );
  const moved = changeAt(draft, parent, () => regrouped);
  const around = draftNames(draft).states.find((state) => state.at === first)?.parent ?? null;
  const prefix = around === null ? '' : `${around.path}.`;
  const paths = keys.map((one): [string, string] => [`${prefix}${one}`, `${prefix}${name}.${one}`]);
  if (moved === null) return refuse('edit-nothing-there', first);
  const begun = withBeginning(moved, around, keys, name);
  return done(statesMoved(draft, begun, new Map(paths)), `${parent}/${escapedKey(name)}`);
}

/** Where one of the states was the beginning of what is around, the group is now. */
function withBeginning(
  draft: DraftDocument,
  around: DraftState | null,
  keys: readonly string[],
  name: string,
): DraftDocument {
  const at = around === null ? '/workflow' : around.at;
  const initial = textMember(valueAt(draft, at), 'initial');
  if (initial === undefined || !keys.includes(initial)) return draft;
  const inside = changeAt(draft, `${at}/states/${escapedKey(name)}/initial`, () => initial) ?? draft;
  return changeAt(inside, `${at}/initial`, () => name) ?? inside;
}

import { isList, itemsOf, memberOf, textMember, type DraftDocument } from '../draft/draft-document.ts';
import { keysOf, parentOf, pointerOf, valueAt } from '../draft/pointer.ts';
import type { Occurrence } from '../references/index.ts';
import { textWithout } from './text-without.ts';

/**
 * What becomes of a place when a thing that it names goes: something around it is taken out, its text is written
 * anew, or nothing can be done and the place needs the thing.
 */
export type Consequence =
  { readonly remove: readonly string[] } | { readonly write: string } | { readonly needed: true };

const NEEDED: Consequence = { needed: true };

/** A rule: the pointers that it is about, and how much of them goes: what the first group of the pattern covers. */
type Rule = readonly [pattern: RegExp, consequence: 'goes' | 'needed' | 'fromHere'];

/**
 * The places of the format that name things. What only served the thing goes with it: an action with the paper that
 * it issued, a check with its field. What would open a door when it went (a guard, a right, a reader) is needed, and
 * so is everything that the format asks for.
 */
const rules: readonly Rule[] = [
  [/^(\/forms\/.*\/(?:checks|rowChecks)\/\d+)\/(?:at|that|message\/\w+)$/, 'goes'],
  [/^(\/(?:forms|dossier)\/.*\/(?:prefill|checkAgainst))\/(?:lookup|value)$/, 'goes'],
  [/^(\/forms\/.*\/(?:signatures|totals)\/\d+)\/(?:field|party|column)$/, 'goes'],
  [/^(\/forms\/.*\/unique\/\d+\/\d+)$/, 'goes'],
  [
    /^(\/forms\/.*\/(?:visible|required|readonly|default|min|max|earliest|latest|unit|parent|province|holder|rowReadonly|when|party|sex|birthDate))$/,
    'goes',
  ],
  [/^(\/forms\/.*\/fields\/\d+\/value)$/, 'goes'],
  [/^(\/dossier\/components\/\d+\/(?:visible|satisfiedBy|group))$/, 'goes'],
  [/^(\/fees\/\d+\/waivers\/\d+)\/(?:when|amount)$/, 'goes'],
  [
    /^(\/(?:deadlines|workflow)\/.*\/(?:actions|entry|do)\/\d+)\/params\/(?:number|deadline|paper|message)$/,
    'goes',
  ],
  [/^(\/workflow\/.*\/fees\/\d+)$/, 'goes'],
  [/^(\/workflow\/.*)\/target$/, 'goes'],
  [/^(\/workflow\/.*)\/meta\/task$/, 'goes'],
  [/^(\/workflow\/.*\/target\/\d+)$/, 'goes'],
  [/^(\/workflow\/.*\/after\/[^/]+)$/, 'goes'],
  [/^(\/workflow\/.*\/tasks\/\d+\/(?:form|deadline))$/, 'goes'],
  [/^(\/workflow\/.*\/(?:exclude|shows|collects|roles)\/\d+)$/, 'goes'],
  [/^(\/workflow\/.*\/meta\/form)$/, 'goes'],
  [/^(\/workflow\/.*\/(?:receipt|waitAgain))$/, 'goes'],
  [/^(\/workflow\/.*\/system\/input\/[^/]+)$/, 'goes'],
  [/^(\/deadlines\/[^/]+\/rungs\/\d+\/event)$/, 'goes'],
  [/^(\/papers\/[^/]+\/(?:number|signer|sign\/then|values\/[^/]+))$/, 'goes'],
  [/^(\/papers\/[^/]+\/readers\/\d+)$/, 'goes'],
  [/^(\/messages\/[^/]+\/(?:address\/\w+|values\/[^/]+))$/, 'goes'],
  [/^(\/dossier\/receivers\/\d+|\/(?:supervisors|accountants)\/\d+)$/, 'goes'],
  [/^(\/dossier\/components\/\d+\/versions\/\d+\/readers\/\d+)$/, 'goes'],
  [/^(\/access\/\d+\/(?:fields|roles|states)\/\d+)$/, 'goes'],
  [/^(\/access\/\d+)\/(?:form|group)$/, 'goes'],
  [/^(\/scenarios\/\d+\/steps\/\d+)\/(?:event|task|signed|system|paper\/component)$/, 'fromHere'],
  [/^(\/scenarios\/\d+\/steps\/\d+)\/check\/place$/, 'goes'],
  [/^(\/scenarios\/.*\/supplement\/\d+)\/(?:field|component)$/, 'goes'],
  [/^(\/scenarios\/.*)$/, 'goes'],
];

/** What becomes of a place, by all that it names of what goes. @param places occurrences in the very same text or key */
export function consequenceFor(draft: DraftDocument, places: readonly Occurrence[]): Consequence {
  const [first] = places;
  if (first === undefined) return NEEDED;
  const text =
    first.within === 'expression' || first.within === 'template' ? valueAt(draft, first.at) : undefined;
  const written = typeof text === 'string' && !first.ofKey ? textWithout(text, first.within, places) : null;
  if (written !== null) return { write: written };
  if (first.within === 'template' || isComputed(draft, first.at)) return NEEDED;
  for (const [pattern, consequence] of rules) {
    const goes = pattern.exec(first.at)?.[1];
    if (goes === undefined) continue;
    if (consequence === 'needed') return NEEDED;
    return { remove: consequence === 'fromHere' ? stepsFrom(draft, goes) : withPartners(draft, goes) };
  }
  return NEEDED;
}

/** A computed field is nothing without its value. */
function isComputed(draft: DraftDocument, at: string): boolean {
  const { parent, key } = parentOf(at);
  return key === 'value' && textMember(valueAt(draft, parent), 'type') === 'computed';
}

/** After a step that cannot be taken, none of those behind it can. */
function stepsFrom(draft: DraftDocument, at: string): string[] {
  const { parent, key } = parentOf(at);
  const count = itemsOf(valueAt(draft, parent)).length;
  return Array.from({ length: count - Number(key) }, (_one, index) => `${parent}/${Number(key) + index}`);
}

/** A paper without a signer is not signed. */
function withPartners(draft: DraftDocument, at: string): string[] {
  const { parent, key } = parentOf(at);
  const isSigned = key === 'signer' && memberOf(valueAt(draft, parent), 'sign') !== undefined;
  return isSigned ? [at, `${parent}/sign`] : [at];
}

/** What goes when a list or object loses the last thing in it: see `emptied`. */
const whenEmpty: readonly (readonly [pattern: RegExp, consequence: 'list' | 'holder' | 'needed'])[] = [
  [/^\/(?:supervisors|accountants)$|^\/dossier\/receivers$/, 'list'],
  [/^\/forms\/.*\/(?:signatures|totals|unique)$/, 'list'],
  [/^\/forms\/.*\/unique\/\d+$/, 'list'],
  [/^\/workflow\/.*\/(?:collects|shows)$/, 'list'],
  [/^\/messages\/[^/]+\/address$/, 'list'],
  [/\/actions\/\d+\/params\/fees$|\/entry\/\d+\/params\/fees$|\/do\/\d+\/params\/fees$/, 'holder'],
  [/^\/workflow\/.*\/target$/, 'holder'],
  [/^\/access\/\d+\/(?:fields|states)$/, 'holder'],
  [/\/pay\/fees$|\/meta\/roles$|\/system\/input$|\/versions\/\d+\/readers$/, 'needed'],
];

/**
 * What follows where everything in a list or object goes: the list goes too, or what it belongs to, or it is needed;
 * null where it may be left empty.
 */
export function emptied(draft: DraftDocument, at: string): Consequence | null {
  const found = whenEmpty.find(([pattern]) => pattern.test(at));
  if (found === undefined) return null;
  if (found[1] === 'needed') return NEEDED;
  if (found[1] === 'list') return { remove: [at] };
  const keys = keysOf(at);
  const isGrouped =
    keys[0] === 'access' && textMember(valueAt(draft, pointerOf(keys.slice(0, -1))), 'group') !== undefined;
  if (isGrouped && keys.at(-1) === 'fields') return { remove: [at] };
  const levels = keys.at(-2) === 'params' ? 2 : 1;
  return { remove: [pointerOf(keys.slice(0, -levels))] };
}

/** Whether all that a list or object holds is among what goes. */
export function isEmptied(draft: DraftDocument, at: string, gone: ReadonlySet<string>): boolean {
  const value = valueAt(draft, at);
  const keys = isList(value)
    ? value.map((_item, index) => String(index))
    : Object.keys((value ?? {}) as object);
  return keys.length > 0 && keys.every((key) => gone.has(`${at}${pointerOf([key])}`));
}

import type { Json } from '../answers/answers.ts';
import { isList, memberOf, textMember, type DraftDocument } from '../draft/draft-document.ts';
import type { Text } from '../text/text.ts';
import type { Change } from './change.ts';
import type { MovedField } from './moved-fields.ts';
import { sayName } from './say-name.ts';
import { titleOf } from './title-of.ts';
import { sayRule } from './say-rule.ts';
import { diffSentences } from './value-words.ts';
import { bare, nameOfThing, sayThing, thingWord } from './words-of.ts';

/** Where a comparison is, on both sides and in words. */
export interface Place {
  /** Members on the way, `*` for an item or a key of a map. */
  readonly path: string;
  /** Pointers in the version after and in the version before. */
  readonly at: string;
  readonly before: string;
  /** What the schema calls the object here. */
  readonly title: string;
  /** The nearest thing with a name, and the one around it; null at the top. */
  readonly thing: Text | null;
  readonly around: Text | null;
  /** Members on the way from the thing, in words. */
  readonly inside: readonly Text[];
}

/** What the entry of a catalogue is called; undefined where the catalogue is not at hand, or has no such code. */
export type NameOfCode = (catalogue: string, code: string) => string | undefined;

/** What a comparison gathers, and knows of the whole. */
export interface Comparison {
  readonly before: DraftDocument;
  readonly after: DraftDocument;
  readonly changes: Change[];
  readonly moved: ReadonlyMap<string, MovedField>;
  readonly nameOf: NameOfCode;
}

/** The place of an item of a list or map, with what it is called. */
export function itemPlace(
  name: string,
  key: string,
  old: Json | undefined,
  now: Json | undefined,
  place: Place,
  index: string,
  indexBefore: string,
  all: Comparison,
): Place {
  const value = now ?? old;
  const whose = now === undefined ? all.before : all.after;
  const called = nameOfThing(
    isList(value) ? (value.find(isLabelled) ?? value[0]) : value,
    key,
    (member, one) => sayName(member, one, whose),
  );
  const at = now === undefined ? `${place.before}/${indexBefore}` : `${place.at}/${index}`;
  const thing =
    name === 'on' && isUnlabelled(value)
      ? sayThing(diffSentences.unattended, bare(sayName('target', targetOf(value), whose)))
      : sayThing(thingWord(place.title, name), ruleInWords(value, called, at, whose) ?? called);
  return {
    path: `${place.path}/*`,
    at: `${place.at}/${index}`,
    before: `${place.before}/${indexBefore}`,
    title: titleOf(place.title, name, value),
    thing,
    around: place.thing ?? place.around,
    inside: [],
  };
}

/** A rule that is called by nothing but its expression, in words. */
function ruleInWords(value: Json | undefined, called: Text, at: string, draft: DraftDocument): Text | null {
  const that = textMember(value, 'that');
  const said = that === undefined || called.vi !== that ? null : sayRule(that, `${at}/that`, draft);
  return said === null ? null : bare(said);
}

/** Whether nobody presses a button for an event: it follows from a form or from what a system answers. */
function isUnlabelled(ways: Json | undefined): boolean {
  const list = isList(ways) ? ways : [ways];
  return !list.some(isLabelled);
}

function isLabelled(way: Json | undefined): boolean {
  return memberOf(memberOf(way, 'meta'), 'label') !== undefined;
}

function targetOf(ways: Json | undefined): Json | undefined {
  const way = isList(ways) ? ways.at(-1) : ways;
  return typeof way === 'string' ? way : memberOf(way, 'target');
}

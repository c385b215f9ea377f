import type { Json } from '../answers/answers.ts';
import type { DraftDocument, JsonObject } from '../draft/draft-document.ts';
import { keysOf } from '../draft/pointer.ts';
import type { Text } from '../text/text.ts';
import { inLanguage } from '../text/text.ts';
import { kindOfMember, type ChangeKind } from './change-kind.ts';
import type { Comparison, Place } from './place.ts';
import { sayName } from './say-name.ts';
import { sayRule } from './say-rule.ts';
import { both, isShort, isText, memberWord, sayValue, sentence, thingWord } from './words-of.ts';

export function tellOrder(name: string, place: Place, all: Comparison): void {
  const word = thingWord(place.title, name);
  const kind: ChangeKind = name === 'waivers' ? 'compatible' : 'cosmetic';
  tell(all, place, kind, sentence('ordered', { what: withAround(word, place.thing ?? place.around) }));
}

/** Two versions of a deadline whose time can be said in one breath. */
export function isTimed(before: JsonObject, after: JsonObject): boolean {
  return [before, after].every(
    ({ amount, unit }) => isShort(amount) && amount !== undefined && typeof unit === 'string',
  );
}

export function tellTime(before: JsonObject, after: JsonObject, place: Place, all: Comparison): void {
  const sameUnit = before['unit'] === after['unit'];
  const time = ({ amount, unit }: JsonObject, withUnit: boolean): Text =>
    both(
      (language) =>
        `${inLanguage(sayValue(amount), language)}${withUnit ? ` ${inLanguage(sayValue(unit), language)}` : ''}`,
    );
  const kind = sameUnit ? kindOfMember('deadlines/*/amount', before['amount'], after['amount']) : 'breaking';
  const params = {
    what: whole(place),
    member: { vi: '' },
    from: time(before, !sameUnit),
    to: time(after, true),
  };
  tell(all, { ...place, at: `${place.at}/amount` }, kind, sentence('changed', params));
}

export function tellMember(
  name: string,
  old: Json | undefined,
  now: Json | undefined,
  place: Place,
  all: Comparison,
): void {
  const word = memberWord(place.title, name);
  const inside = [...place.inside, isEnglishOnly(old, now) ? english(word) : word];
  tellAs(inside, old, now, place, all);
}

/** An item that is a plain value, or a text, and is another now. */
export function tellValue(old: Json | undefined, now: Json | undefined, place: Place, all: Comparison): void {
  tellAs([], old, now, place, all);
}

function tellAs(
  words: readonly Text[],
  old: Json | undefined,
  now: Json | undefined,
  place: Place,
  all: Comparison,
): void {
  const kind = kindOfMember(place.path, old, now);
  const member = both((language) => words.map((word) => inLanguage(word, language)).join(' › '));
  const isSaid = isShort(old) && isShort(now) && !/template/.test(place.path);
  const atTop = place.thing === null;
  const params = {
    what: atTop ? member : whole(place),
    member: atTop ? { vi: '' } : member,
    from: isSaid ? (inEnglish(old, now, old) ?? say(old, place, place.before, all.before)) : { vi: '' },
    to: isSaid ? (inEnglish(old, now, now) ?? say(now, place, place.at, all.after)) : { vi: '' },
  };
  const name = old === undefined ? 'set' : now === undefined ? 'unset' : isSaid ? 'changed' : 'written';
  tell(all, place, kind, sentence(name, params), now === undefined);
}

/** A value as people read it: a rule in words, the name of what it names. */
function say(value: Json | undefined, place: Place, at: string, draft: DraftDocument): Text {
  return sayRule(value, at, draft) ?? sayName(nameAt(place), value, draft);
}

/** The member that a place is, of a map or list that of which it is an item. */
function nameAt({ path }: Place): string {
  return path.split('/').findLast((one) => one !== '*') ?? '';
}

/** Where only the English of a text is another, both sides are said in English; null elsewhere. */
function inEnglish(old: Json | undefined, now: Json | undefined, value: Json | undefined): Text | null {
  return isEnglishOnly(old, now) && isText(value) ? sayValue({ vi: value.en ?? '' }) : null;
}

function isEnglishOnly(old: Json | undefined, now: Json | undefined): boolean {
  return isText(old) && isText(now) && old.vi === now.vi;
}

function english(member: Text): Text {
  return both((language) =>
    inLanguage(sentence('english', { member }), language).replace(/^./u, (letter) => letter.toLowerCase()),
  );
}

/** The thing with what is around it: `trường “Họ tên” (biểu mẫu “Tờ khai”)`. */
export function whole({ thing, around }: Place): Text {
  return withAround(thing ?? { vi: '' }, thing === null ? null : around);
}

function withAround(what: Text, around: Text | null): Text {
  if (around === null) return what;
  return both((language) => `${inLanguage(what, language)} (${inLanguage(around, language)})`);
}

export function tell(
  { changes }: Comparison,
  place: Place,
  kind: ChangeKind,
  text: Text,
  gone = false,
): void {
  const at = gone ? place.before : place.at;
  const [part = ''] = keysOf(at);
  changes.push({ at, ...(gone ? { gone: true as const } : {}), part, kind, text });
}

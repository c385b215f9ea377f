import type { Json } from '../answers/answers.ts';
import { isList, type DraftDocument } from '../draft/draft-document.ts';
import type { Text } from '../text/text.ts';
import type { Change } from './change.ts';
import type { MovedField } from './moved-fields.ts';
import { sayName } from './say-name.ts';
import { titleOf } from './title-of.ts';
import { nameOfThing, sayThing, thingWord } from './words-of.ts';

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

/** What a comparison gathers, and knows of the whole. */
export interface Comparison {
  readonly before: DraftDocument;
  readonly after: DraftDocument;
  readonly changes: Change[];
  readonly moved: ReadonlyMap<string, MovedField>;
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
  const own = nameOfThing(isList(value) ? value[0] : value, key, (member, one) =>
    sayName(member, one, whose),
  );
  const thing = sayThing(thingWord(place.title, name), own);
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

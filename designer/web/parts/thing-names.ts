import { pointerOf } from '../../../engine/authoring/index.ts';
import type { Json, Language } from '../../../engine/index.ts';
import type { DraftDocument } from '../../../runtime/client/index.ts';
import { valueAt } from '../draft/value-at.ts';

/** Something that can be chosen. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** A text of the draft in a language, in Vietnamese where it has no other; empty where there is none. */
export function textAt(document: DraftDocument, at: string, language: Language): string {
  const said = valueAt(document, `${at}/${language}`) ?? valueAt(document, `${at}/vi`);
  return typeof said === 'string' ? said : '';
}

/** What a state is called: its title, else its key. */
export function nameOfState(document: DraftDocument, at: string, language: Language): string {
  return textAt(document, `${at}/meta/title`, language) || (at.split('/').at(-1) ?? '');
}

/** The things of a map of the draft, by their names, e.g. its deadlines; those of one name with their keys. */
export function thingsOf(document: DraftDocument, map: string, language: Language): readonly Choice[] {
  const things = document[map];
  if (typeof things !== 'object' || things === null || Array.isArray(things)) return [];
  const keys = Object.keys(things);
  const names = keys.map((key) => nameOfThing(document, pointerOf([map, key]), language) || key);
  return keys.map((key, index) => {
    const name = names[index] ?? key;
    const isShared = names.indexOf(name) !== names.lastIndexOf(name);
    return { value: key, label: isShared && name !== key ? `${name} (${key})` : name };
  });
}

/** What a thing of a map is called: its title, a message's subject, a role's own text; empty where it has no name. */
export function nameOfThing(document: DraftDocument, at: string, language: Language): string {
  const subject = textAt(document, `${at}/subject`, language);
  return (
    textAt(document, `${at}/title`, language) ||
    // What a subject reads of the case is known only when it is sent.
    subject.replaceAll(/\{\{[^}]*\}\}/g, '…').trim() ||
    textAt(document, at, language)
  );
}

/** What a thing of some choices is called; its key where it is none of them. */
export function labelIn(choices: readonly Choice[], value: string): string {
  return choices.find((choice) => choice.value === value)?.label ?? value;
}

/** The things of a list of the draft that have a key, by their titles, e.g. its fees. */
export function listedThings(document: DraftDocument, list: string, language: Language): readonly Choice[] {
  const items = valueAt(document, list);
  if (!Array.isArray(items)) return [];
  return (items as readonly Json[]).flatMap((_item, index) => {
    const key = valueAt(document, `${list}/${index}/key`);
    if (typeof key !== 'string') return [];
    return [{ value: key, label: textAt(document, `${list}/${index}/title`, language) || key }];
  });
}

import { isObject } from '../../../engine/authoring/index.ts';
import { inLanguage } from '../../../engine/index.ts';
import type { Json, Language, Text } from '../../../engine/index.ts';
import type { DraftDocument } from '../../../runtime/client/index.ts';
import { cataloguesIn } from '../checking/draft-checking.ts';
import { valueAt } from '../draft/value-at.ts';
import { textAt as textIn, thingsOf, type Choice } from '../parts/thing-names.ts';
import { listAt, textAt } from './form-nodes.ts';
import { nothingShared, type SharedThings } from './shared-things.ts';

/** Gives what can be named at a place, by its pointer. */
type Finder = (
  draft: DraftDocument,
  at: string,
  language: Language,
  shared: SharedThings,
) => readonly Choice[];

/** The places of a form at which something else of the definition is named, and what can be named there. */
const finders: readonly (readonly [pattern: RegExp, find: Finder])[] = [
  [/\/(?:prefill|checkAgainst)\/lookup$/, (draft, _at, language) => thingsOf(draft, 'lookups', language)],
  [/\/(?:prefill|checkAgainst)\/value$/, valuesOfLookup],
  [/\/party$/, (draft, _at, language) => keyed(draft, '/parties', 'title', language)],
  [/\/(?:catalogue|meridians)$/, catalogues],
  [/\/printout\/use$/, (_draft, _at, language, { templates }) => titled(templates, language)],
  [/\/fields\/\d+\/sex$/, (draft, at, language) => beside(draft, at, language, ['radio', 'select'])],
  [/\/fields\/\d+\/birthDate$/, (draft, at, language) => beside(draft, at, language, ['date'])],
  [/\/totals\/\d+\/column$/, columns],
  [/\/rowChecks\/\d+\/at$/, columns],
  [/\/unique\/\d+\/\d+$/, columns],
  [/\/signatures\/\d+\/field$/, (draft, at, language) => fieldsOfForm(draft, at, language, ['signature'])],
  [/\/checks\/\d+\/at$/, (draft, at, language) => fieldsOfForm(draft, at, language, null)],
];

/**
 * What can be named at a place of a form: registries, catalogues, other fields. Null where the place names nothing.
 *
 * @param at JSON pointer of the text that names it
 * @param shared what there is outside of the procedure
 */
export function namedInPlace(
  draft: DraftDocument,
  at: string,
  language: Language,
  shared: SharedThings = nothingShared,
): readonly Choice[] | null {
  const found = finders.find(([pattern]) => pattern.test(at));
  return found === undefined ? null : apart(found[1](draft, at, language, shared));
}

/** The catalogues that there are, and those that the draft names all the same. */
function catalogues(
  draft: DraftDocument,
  _at: string,
  language: Language,
  shared: SharedThings,
): readonly Choice[] {
  const known = titled(shared.catalogues, language);
  const named = cataloguesIn(draft).filter(({ id }) => !known.some(({ value }) => value === id));
  return [...known, ...named.map(({ id }) => ({ value: id, label: id }))];
}

function titled(
  things: readonly { readonly id: string; readonly title: Text }[],
  language: Language,
): readonly Choice[] {
  return things.map(({ id, title }) => ({ value: id, label: inLanguage(title, language) }));
}

/** Things of one label are told apart by their keys. */
function apart(choices: readonly Choice[]): readonly Choice[] {
  const labels = choices.map(({ label }) => label);
  return choices.map(({ value, label }) =>
    labels.indexOf(label) === labels.lastIndexOf(label)
      ? { value, label }
      : { value, label: `${label} (${value})` },
  );
}

function valuesOfLookup(draft: DraftDocument, at: string): readonly Choice[] {
  const lookup = textAt(valueAt(draft, at.replace(/\/value$/, '')), 'lookup');
  const output = lookup === '' ? undefined : valueAt(draft, `/lookups/${lookup}/output`);
  return isObject(output) ? Object.keys(output).map((value) => ({ value, label: value })) : [];
}

/** The fields next to one, of some kinds. */
function beside(
  draft: DraftDocument,
  at: string,
  language: Language,
  kinds: readonly string[],
): readonly Choice[] {
  const [, list = ''] = /^(.*\/fields)\/\d+\/[^/]+$/.exec(at) ?? [];
  const fields = listAt(draft, list);
  return keyed(draft, list, 'label', language).filter((_choice, index) =>
    kinds.includes(textAt(fields[index], 'type')),
  );
}

function columns(draft: DraftDocument, at: string, language: Language): readonly Choice[] {
  const [, table = ''] = /^(.*\/fields\/\d+)\/(?:totals|rowChecks|unique)\//.exec(at) ?? [];
  return keyed(draft, `${table}/fields`, 'label', language);
}

/** The fields of the form of a place, those in groups by their paths. @param kinds null for every kind */
function fieldsOfForm(
  draft: DraftDocument,
  at: string,
  language: Language,
  kinds: readonly string[] | null,
): readonly Choice[] {
  const [form = ''] = /^\/forms\/[^/]+/.exec(at) ?? [];
  const fields = (holder: string, path: string): readonly Choice[] =>
    listAt(draft, `${holder}/fields`).flatMap((field, index) => {
      const place = `${holder}/fields/${index}`;
      const key = textAt(field, 'key');
      const value = `${path}${key}`;
      const isIn = key !== '' && (kinds?.includes(textAt(field, 'type')) ?? true);
      const label = textIn(draft, `${place}/label`, language) || key;
      const inside = textAt(field, 'type') === 'group' && kinds === null ? fields(place, `${value}.`) : [];
      return [...(isIn ? [{ value, label }] : []), ...inside];
    });
  return listAt(draft, `${form}/pages`).flatMap((_page, page) =>
    listAt(draft, `${form}/pages/${page}/sections`).flatMap((_section, section) =>
      fields(`${form}/pages/${page}/sections/${section}`, ''),
    ),
  );
}

/** The things of a list, by their keys. */
function keyed(draft: DraftDocument, list: string, name: string, language: Language): readonly Choice[] {
  return listAt(draft, list).flatMap((item: Json, index) => {
    const value = textAt(item, 'key');
    return value === ''
      ? []
      : [{ value, label: textIn(draft, `${list}/${index}/${name}`, language) || value }];
  });
}

import {
  codesRead,
  isList,
  isObject,
  keysOf,
  parseExpression,
  type Expression,
} from '../../../engine/authoring/index.ts';
import { inLanguage, instantOf, localDateOf } from '../../../engine/index.ts';
import type { Catalogue, Json, Language } from '../../../engine/index.ts';
import type { DraftDocument } from '../../../runtime/client/index.ts';
import { valueAt } from '../draft/value-at.ts';
import type { Choice } from '../parts/thing-names.ts';

/** More names than this are no list to choose from: the code is typed, or pasted. */
const MANY = 200;

/** What one key of a table can be. */
interface KeyChoices {
  /** The codes by name, as the fields and catalogues have them that expressions read; null where nobody knows them all. */
  readonly choices: readonly Choice[] | null;
  /** Codes that an expression writes, which nothing names but the parameter itself. */
  readonly nameless: readonly string[];
}

/** The catalogues that are here. */
export type CatalogueOf = (id: string) => Catalogue | undefined;

/**
 * What each key of a parameter can be: what the expressions of the draft hand to `lookup` in its place.
 *
 * @param at JSON pointer of the parameter
 * @example keyChoices(draft, '/parameters/muc_thu', 'vi', catalogue)[1]?.choices // [{ value: '2', label: 'Trực tuyến' }, …]
 */
export function keyChoices(
  document: DraftDocument,
  at: string,
  language: Language,
  catalogue: CatalogueOf,
): readonly KeyChoices[] {
  const name = keysOf(at).at(-1) ?? '';
  const keys = valueAt(document, `${at}/keys`);
  const uses = lookupsOf(document, name);
  return (isList(keys) ? keys : []).map((_key, index) =>
    choicesOfKey(
      document,
      at,
      uses.flatMap((use) => (use[index] === undefined ? [] : [use[index]])),
      language,
      catalogue,
    ),
  );
}

function choicesOfKey(
  document: DraftDocument,
  at: string,
  given: readonly Expression[],
  language: Language,
  catalogue: CatalogueOf,
): KeyChoices {
  const found = new Map<string, string>();
  const nameless = new Set<string>();
  let isWhole = given.length > 0;
  for (const expression of given) {
    const { options, catalogues } = codesRead(document, expression, readText);
    if (options.length + catalogues.length === 0) isWhole = false;
    for (const { code, label } of options) {
      if (label === undefined && !found.has(code)) nameless.add(code);
      if (label !== undefined || !found.has(code)) {
        const own = label === undefined ? ownName(document, at, code, language) : inLanguage(label, language);
        found.set(code, own);
      }
      if (label !== undefined) nameless.delete(code);
    }
    for (const { id, top } of catalogues) {
      const entries = catalogue(id)
        ?.entriesAt(localDateOf(instantOf(Date.now())))
        .filter(({ code, parent }) => (!top || parent === undefined) && isOffered(document, id, code));
      if (entries === undefined) isWhole = false;
      for (const { code, name } of entries ?? []) found.set(code, inLanguage(name, language));
    }
  }
  const choices = [...found].map(([value, label]): Choice => ({ value, label }));
  const canChoose = isWhole && choices.length > 0 && choices.length <= MANY;
  return { choices: canChoose ? choices : null, nameless: [...nameless] };
}

/** Of the channels only those by which the procedure is offered. */
function isOffered({ service }: DraftDocument, catalogue: string, code: string): boolean {
  if (!isObject(service) || service['channels'] !== catalogue) return true;
  const { submit } = service;
  return !isList(submit) || submit.includes(code);
}

function ownName(document: DraftDocument, at: string, code: string, language: Language): string {
  const names = valueAt(document, `${at}/names`);
  const name = isObject(names) ? names[code] : undefined;
  if (!isObject(name) || typeof name['vi'] !== 'string' || name['vi'] === '') return code;
  return language === 'en' && typeof name['en'] === 'string' ? name['en'] : name['vi'];
}

/** What expressions of the draft hand to `lookup` for the keys of a table: the keys of each use, in their order. */
function lookupsOf(document: DraftDocument, table: string): Expression[][] {
  const found: Expression[][] = [];
  const search = (node: unknown): void => {
    if (!Array.isArray(node)) return;
    if (node[0] === 'call' && node[1] === 'lookup' && node[2] === table) {
      found.push(node.slice(3) as Expression[]);
    }
    node.forEach(search);
  };
  const visit = (value: Json | undefined): void => {
    if (typeof value === 'string' && value.includes('lookup(') && value.includes(table)) {
      search(readText(value));
    } else if (isList(value)) value.forEach(visit);
    else if (isObject(value)) Object.values(value).forEach(visit);
  };
  visit(document);
  return found;
}

function readText(text: string): Expression | undefined {
  return parseExpression(text).ok;
}

import { isList, isObject, type JsonObject } from '../draft/draft-document.ts';
import { childrenOf } from '../feel/children.ts';
import { isLiteral, type Expression } from '../feel/expression.ts';
import type { EnumOption } from '../feel/feel-type.ts';
import type { Json } from '../answers/answers.ts';
import type { Text } from '../text/text.ts';

/** A catalogue whose codes an expression gives. */
interface CatalogueRead {
  readonly id: string;
  /** Whether only entries without a parent come into question, as the provinces among the units. */
  readonly top: boolean;
}

/** The codes that an expression can give, as far as the definition tells. */
interface CodesRead {
  /** Options of fields, and texts written in expressions, which have no label of their own. */
  readonly options: readonly EnumOption[];
  readonly catalogues: readonly CatalogueRead[];
}

/** How a text of a definition is read; undefined where it is no expression. */
type ReadText = (text: string) => Expression | undefined;

/**
 * What codes an expression can give: so that the keys of a table, which are such codes, can be called by their names.
 * Names are looked up in all forms, computed fields are followed. The definition may be an unfinished draft.
 *
 * @example codesRead(draft, parsed('if chu_the = "HO" then "HO" else loai'), read).options // 'HO', then those of `loai`
 */
export function codesRead(document: JsonObject, expression: Expression, read: ReadText): CodesRead {
  const options = new Map<string, EnumOption>();
  const catalogues = new Map<string, CatalogueRead>();
  const seen = new Set<string>();

  const literal = (code: string): void => {
    if (!options.has(code)) options.set(code, { code });
  };
  const listed = (list: Json | undefined): void => {
    for (const option of isList(list) ? list : []) {
      if (!isObject(option) || typeof option['code'] !== 'string') continue;
      const label = textOf(option['label']);
      if (label !== null) options.set(option['code'], { code: option['code'], label });
    }
  };
  const catalogue = (id: Json | undefined, top: boolean): void => {
    if (typeof id === 'string') catalogues.set(`${id} ${top}`, { id, top });
  };
  const text = (written: Json | undefined): void => {
    if (typeof written !== 'string' || seen.has(written)) return;
    seen.add(written);
    const parsed = read(written);
    if (parsed !== undefined) follow(parsed);
  };
  const follow = (node: Expression): void => {
    if (typeof node === 'string') return literal(node);
    if (isLiteral(node)) return;
    if (node[0] === 'if') return [node[2], node[3]].forEach(follow);
    if (node[0] === 'list') return childrenOf(node).forEach(follow);
    if (node[0] === 'call' && node[1] === 'coalesce') return childrenOf(node).forEach(follow);
    if (node[0] === 'call' && node[1] === 'lookup') return looked(node[2]);
    if (node[0] === 'name') return named(node[1]);
    if (node[0] !== 'path') return;
    const [, from, part] = node;
    if (!isLiteral(from) && from[0] === 'name' && from[1] === 'case' && part === 'channel') {
      const { service } = document;
      return catalogue(isObject(service) ? service['channels'] : undefined, false);
    }
    const last = isLiteral(from) ? null : from[0] === 'name' ? from[1] : from[0] === 'path' ? from[2] : null;
    if (last === null) return;
    const address = fieldsCalled(document, last).find(({ type }) => type === 'address');
    if (address !== undefined) return catalogue(address['catalogue'], part === 'tinh');
    named(part);
  };
  const looked = (table: Expression | undefined): void => {
    const parameters = document['parameters'];
    const parameter = isObject(parameters) && typeof table === 'string' ? parameters[table] : undefined;
    const rows = isObject(parameter) ? parameter['rows'] : undefined;
    for (const row of isList(rows) ? rows : []) {
      if (isObject(row) && typeof row['value'] === 'string') literal(row['value']);
    }
  };
  const named = (name: string): void => {
    for (const field of fieldsCalled(document, name)) {
      listed(field['options']);
      if (field['type'] === 'catalogue' || field['type'] === 'catalogueList')
        catalogue(field['catalogue'], false);
      text(field['value']);
    }
  };

  follow(expression);
  return { options: [...options.values()], catalogues: [...catalogues.values()] };
}

/** Every field of that key, wherever in the forms it is. */
function fieldsCalled(document: JsonObject, key: string): JsonObject[] {
  const found: JsonObject[] = [];
  const visit = (value: Json | undefined): void => {
    if (isList(value)) value.forEach(visit);
    if (!isObject(value)) return;
    if (value['key'] === key && typeof value['type'] === 'string') found.push(value);
    Object.values(value).forEach(visit);
  };
  visit(document['forms']);
  return found;
}

function textOf(value: Json | undefined): Text | null {
  if (!isObject(value) || typeof value['vi'] !== 'string') return null;
  return typeof value['en'] === 'string' ? { vi: value['vi'], en: value['en'] } : { vi: value['vi'] };
}

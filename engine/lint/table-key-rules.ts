import type { Json } from '../answers/answers.ts';
import { isList, isObject, type JsonObject } from '../draft/draft-document.ts';
import type { Expression } from '../feel/index.ts';
import { isLiteral } from '../feel/expression.ts';
import { nearest } from '../feel/nearest.ts';
import { parseExpression } from '../feel/parser/index.ts';
import { codesRead } from '../procedure/codes-read.ts';
import { ownLabel } from '../references/index.ts';
import type { Problem } from '../problems/problem.ts';
import type { Text } from '../text/text.ts';
import { error, type LintContext, type LintRule } from './lint-context.ts';

/** A code that a key can be, with what it is called. */
interface Offered {
  readonly code: string;
  readonly label: Text;
}

/** How many codes are named beside a problem. */
const NAMED = 4;

/**
 * A row of a table whose key is none of the codes with which the table is ever read can never match: its amount would
 * never be taken, and nobody would notice. Only keys are judged of which every use is known to be the channel, or a
 * field that is chosen from options or a catalogue.
 */
export const tableKeyRules: LintRule = (context) => {
  const { definition } = context;
  return Object.entries(definition.parameters ?? {}).flatMap(([name, { keys = [], rows }]): Problem[] => {
    const uses = lookupsOf(definition as unknown as JsonObject, name);
    if (uses === null || uses.length === 0) return [];
    return keys.flatMap((key, place) => {
      const given = uses.map((use) => use[place]);
      const offered = offeredOf(context, given);
      if (offered === null) return [];
      const subject = subjectOf(definition as unknown as JsonObject, given[0] ?? null, key);
      return rows.flatMap((row, index) => {
        const code = row.key?.[place] ?? '*';
        if (code === '*' || offered.some((one) => one.code === code)) return [];
        return [unmatched(`/parameters/${name}/rows/${index}/key/${place}`, code, offered, subject)];
      });
    });
  });
};

function unmatched(pointer: string, code: string, offered: readonly Offered[], subject: Text): Problem {
  const meant =
    offered.find(({ label }) => [label.vi, label.en].some((one) => one !== undefined && isSame(one, code))) ??
    offered.find(
      (one) =>
        one.code ===
        nearest(
          code,
          offered.map((each) => each.code),
        ),
    );
  const say = (language: 'vi' | 'en'): string => {
    const said = offered.slice(0, NAMED).map((one) => `${one.code} (${one.label[language] ?? one.label.vi})`);
    return `${said.join(', ')}${offered.length > NAMED ? '…' : ''}`;
  };
  return error('table-key-unmatched', pointer, {
    code,
    subject: subject.vi,
    subjectEn: subject.en ?? subject.vi,
    offers: say('vi'),
    offersEn: say('en'),
    ...(meant === undefined ? {} : { suggestion: meant.code, label: meant.label.vi }),
  });
}

function isSame(one: string, other: string): boolean {
  const plain = (text: string): string => text.trim().normalize('NFC').toLowerCase();
  return plain(one) === plain(other);
}

/** Every code that the key can be; null where some use may give another one. */
function offeredOf(
  { definition, catalogue }: LintContext,
  given: readonly (Expression | undefined)[],
): readonly Offered[] | null {
  const document = definition as unknown as JsonObject;
  const found = new Map<string, Offered>();
  for (const expression of given) {
    if (expression === undefined || !isClosed(document, expression)) return null;
    const { options, catalogues } = codesRead(document, expression, () => undefined);
    for (const { code, label } of options) found.set(code, { code, label: label ?? { vi: code } });
    for (const { id, top } of catalogues) {
      const entries = catalogue(id)?.entries;
      if (entries === undefined) return null;
      for (const { code, name, parent } of entries) {
        if (!top || parent === undefined) found.set(code, { code, label: name });
      }
    }
  }
  return found.size === 0 ? null : [...found.values()];
}

/** Whether an expression is a name whose every field is chosen from a closed list, or the channel. */
function isClosed(document: JsonObject, expression: Expression): boolean {
  if (isChannel(expression)) return true;
  const name = lastName(expression);
  if (name === null) return false;
  const fields = fieldsCalled(document['forms'], name);
  return (
    fields.length > 0 && fields.every((field) => isList(field['options']) || field['type'] === 'catalogue')
  );
}

function isChannel(expression: Expression): boolean {
  return JSON.stringify(expression) === '["path",["name","case"],"channel"]';
}

function lastName(expression: Expression): string | null {
  if (isLiteral(expression)) return null;
  if (expression[0] === 'name') return expression[1];
  return expression[0] === 'path' && lastName(expression[1]) !== null ? expression[2] : null;
}

function subjectOf(document: JsonObject, expression: Expression, key: string): Text {
  if (isChannel(expression)) return ownLabel(['case', 'channel']) ?? { vi: key };
  const [field] = fieldsCalled(document['forms'], lastName(expression) ?? '');
  const label = field?.['label'];
  return isObject(label) && typeof label['vi'] === 'string' ? { vi: label['vi'] } : { vi: key };
}

/** Every field of that key, wherever in the forms it is. */
function fieldsCalled(value: Json | undefined, key: string): JsonObject[] {
  if (isList(value)) return value.flatMap((one) => fieldsCalled(one, key));
  if (!isObject(value)) return [];
  const own = value['key'] === key && typeof value['type'] === 'string' ? [value] : [];
  return [...own, ...Object.values(value).flatMap((one) => fieldsCalled(one, key))];
}

/** What expressions hand to `lookup` for the keys of a table; null where a text names it that cannot be read. */
function lookupsOf(document: JsonObject, table: string): Expression[][] | null {
  const found: Expression[][] = [];
  let isReadable = true;
  const search = (node: unknown): void => {
    if (!Array.isArray(node)) return;
    if (node[0] === 'call' && node[1] === 'lookup') {
      // A table whose name is worked out may be this one.
      if (typeof node[2] !== 'string') isReadable = false;
      else if (node[2] === table) found.push(node.slice(3) as Expression[]);
    }
    node.forEach(search);
  };
  const visit = (value: Json | undefined): void => {
    if (typeof value === 'string' && value.includes('lookup(')) {
      const { ok } = parseExpression(value);
      if (ok !== undefined) search(ok);
      else if (value.includes(table)) isReadable = false;
    } else if (isList(value)) value.forEach(visit);
    else if (isObject(value)) Object.values(value).forEach(visit);
  };
  visit(document);
  return isReadable ? found : null;
}

import type { Json } from '../answers/answers.ts';
import { isList, membersOf } from '../draft/draft-document.ts';
import { escapedKey } from '../draft/pointer.ts';
import type { Expression, Path } from '../feel/index.ts';
import { walkReads, type Frame } from '../feel/read-walk.ts';
import { spanOf } from '../feel/spans.ts';
import { placesOf } from '../form/compiler/message-places.ts';
import { namedAt } from './name-scope.ts';
import type { NameWalk } from './name-walk.ts';
import { parsedText } from './parsed-texts.ts';
import type { Named, NameScope, Occurrence, ReferenceKind } from './reference.ts';

/** An expression where it stands: in the text at a pointer, from one character on. */
interface Place {
  readonly text: string;
  readonly at: string;
  readonly base: number;
  readonly scope: NameScope;
  readonly ofKey?: true;
  readonly choice?: string | undefined;
}

/**
 * Tells every name that an expression reads; nothing where there is no text, or one that cannot be parsed.
 *
 * @param choice name of the field whose value it gives: texts that it gives are codes of its options
 */
export function readExpression(
  walk: NameWalk,
  text: unknown,
  at: string,
  scope: NameScope,
  choice?: string,
): void {
  walk.place?.(at, () => scope);
  if (typeof text === 'string') readText(walk, { text, at, base: 0, scope, choice });
}

/** As `readExpression`, for an expression that is the key of a member. */
export function readKeyExpression(walk: NameWalk, text: string, at: string, scope: NameScope): void {
  readText(walk, { text, at, base: 0, scope, ofKey: true });
}

/** The expressions in the `{…}` places of the message of a check, in all its languages. */
export function readMessage(walk: NameWalk, message: Json | undefined, at: string, scope: NameScope): void {
  walk.place?.(at, () => scope);
  for (const [language, text] of membersOf(message)) {
    if (typeof text !== 'string' || !text.includes('{')) continue;
    (placesOf(text) ?? []).forEach(({ part, from }, index) => {
      if (index % 2 === 1)
        readText(walk, { text: part, at: `${at}/${escapedKey(language)}`, base: from, scope });
    });
  }
}

function readText(walk: NameWalk, place: Place): void {
  const { text, scope, base } = place;
  if (!walk.wants(text)) return;
  const { ok, spans } = parsedText(text);
  if (ok === undefined) return;
  const tell = (
    kind: ReferenceKind,
    name: string,
    span: { from: number; to: number },
    word?: Occurrence['word'],
  ): void =>
    walk.tell({
      kind,
      name,
      at: place.at,
      within: 'expression',
      from: base + span.from,
      to: base + span.to,
      ...(place.ofKey ? { ofKey: true } : {}),
      ...(word ? { word } : {}),
    });
  const literal = (node: readonly unknown[], part: number): { from: number; to: number } => {
    const { from, to } = spanOf(spans, node, part);
    return { from: from + 1, to: to - 1 };
  };
  if (place.choice !== undefined) {
    for (const { text: code, of, part } of givenTexts(ok)) {
      const from = of.length === 1 ? text.indexOf(code) : literal(of, part).from;
      if (text.slice(from, from + code.length) === code) {
        tell('option', `${place.choice}=${code}`, { from, to: from + code.length });
      }
    }
  }
  walkReads(
    ok,
    {
      word: (node, part, paths) => {
        const span = node[0] === 'call' ? literal(node, part) : spanOf(spans, node, part);
        for (const path of paths) {
          const named = namedAt(scope, path);
          const word = { from: base, to: base + text.length, path, types: scope.types };
          if (named === null) tell('unknown', path.join('.'), span, word);
          else if (named !== undefined && named.kind !== null) tell(named.kind, named.name, span, word);
        }
      },
      enter: (node, frame) => {
        for (const { kind, name, of, part } of [
          ...tableNames(node),
          ...comparedNames(walk, node, scope, frame),
        ]) {
          const span = literal(of, part);
          // In brackets, or with signs that are escaped, the text is not what stands there.
          if (text.slice(span.from, span.to) === of[part]) tell(kind, name, span);
        }
      },
    },
    undefined,
    scope.types,
  );
}

/** A name that stands in the expression as a text in quotes. */
interface QuotedName {
  readonly kind: ReferenceKind;
  readonly name: string;
  /** The node, or test, that has the text as one of its parts. */
  readonly of: readonly unknown[];
  readonly part: number;
}

const tables: Readonly<Record<string, ReferenceKind>> = { lookup: 'parameter', entry: 'catalogue' };

/** `lookup("table", …)` and `entry("catalogue", …)`. */
function tableNames(node: readonly unknown[]): QuotedName[] {
  const [kind, name, table] = node;
  const of =
    kind === 'call' && typeof name === 'string' && Object.hasOwn(tables, name) ? tables[name] : undefined;
  return of === undefined || typeof table !== 'string' ? [] : [{ kind: of, name: table, of: node, part: 2 }];
}

/** Texts with which a choice or the active states are compared: they are codes of options, keys of states. */
function comparedNames(
  walk: NameWalk,
  node: readonly unknown[],
  scope: NameScope,
  frame: Frame | undefined,
): QuotedName[] {
  const sides = sidesOf(node);
  return sides.flatMap(({ value, texts }) => {
    const paths = texts.length > 0 ? walkReads(value, {}, frame, scope.types) : [];
    return paths.flatMap((path) =>
      texts.flatMap(({ text, of, part }) =>
        namesCompared(walk, comparedAt(scope, path), text).map((named) => ({ ...named, of, part })),
      ),
    );
  });
}

function comparedAt(scope: NameScope, path: Path): Named | null {
  return namedAt(scope, path) ?? null;
}

function namesCompared(
  walk: NameWalk,
  named: Named | null,
  text: string,
): { kind: ReferenceKind; name: string }[] {
  if (named?.compared === 'option') return [{ kind: 'option', name: `${named.name}=${text}` }];
  if (named?.compared !== 'state') return [];
  return (walk.names.statesByKey.get(text) ?? [text]).map((name) => ({ kind: 'state', name }));
}

interface QuotedText {
  readonly text: string;
  readonly of: readonly unknown[];
  readonly part: number;
}

/** The texts that an expression may give as its value. */
function givenTexts(expression: Expression): QuotedText[] {
  if (typeof expression === 'string') return [{ text: expression, of: [expression], part: 0 }];
  if (!Array.isArray(expression)) return [];
  const node = expression as readonly unknown[];
  const from =
    node[0] === 'if' ? 2 : node[0] === 'list' ? 1 : node[0] === 'call' && node[1] === 'coalesce' ? 2 : null;
  if (from === null) return [];
  return node.flatMap((part, index) => {
    if (index < from) return [];
    return typeof part === 'string'
      ? [{ text: part, of: node, part: index }]
      : givenTexts(part as Expression);
  });
}

interface Side {
  readonly value: Expression;
  readonly texts: readonly QuotedText[];
}

/** What is compared in a node: a value on one side, texts on the other. */
function sidesOf(node: readonly unknown[]): Side[] {
  const [kind, left, right] = node as readonly [string, Expression, Expression];
  switch (kind) {
    case '=':
    case '!=':
      return [
        { value: left, texts: textsAt(node, 2) },
        { value: right, texts: textsAt(node, 1) },
      ];
    case 'in': {
      const tests = node.slice(2) as readonly (readonly unknown[])[];
      const wanted = tests.filter((test) => test[0] === 'is');
      return [
        { value: left, texts: wanted.flatMap((test) => textsAt(test, 1)) },
        ...wanted.map((test) => ({ value: test[1] as Expression, texts: textsAt(node, 1) })),
      ];
    }
    case 'call':
      return ['list contains', 'index of'].includes(String(left))
        ? [
            { value: right, texts: textsAt(node, 3) },
            { value: (node[3] ?? null) as Expression, texts: textsAt(node, 2) },
          ]
        : [];
    default:
      return [];
  }
}

/** The text that is a part of a node, or the texts of a list that is. */
function textsAt(of: readonly unknown[], part: number): QuotedText[] {
  const value = of[part];
  if (typeof value === 'string') return [{ text: value, of, part }];
  if (!isList(value as Json) || (value as readonly unknown[])[0] !== 'list') return [];
  const list = value as readonly unknown[];
  return list.flatMap((text, index) =>
    index > 0 && typeof text === 'string' ? [{ text, of: list, part: index }] : [],
  );
}

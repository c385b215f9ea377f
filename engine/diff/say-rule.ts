import type { Json } from '../answers/answers.ts';
import type { DraftDocument } from '../draft/draft-document.ts';
import { sayExpression } from '../feel/in-words/index.ts';
import { parseExpression } from '../feel/parser/index.ts';
import { expressionPointers, scopeAt } from '../references/index.ts';
import type { Text } from '../text/text.ts';
import { both, sayValue } from './words-of.ts';

/** Where the drafts that were compared last have their expressions. */
const known = new WeakMap<DraftDocument, ReadonlySet<string>>();

/**
 * A condition or formula in words, by the labels of the draft in which it stands; null for anything else, and for what
 * cannot be read.
 *
 * @param at JSON pointer of the value
 * @example sayRule('so_ban > 1', '/forms/don/pages/0/sections/0/fields/3/required', draft) // “Số bản lớn hơn 1”
 */
export function sayRule(value: Json | undefined, at: string, draft: DraftDocument): Text | null {
  if (typeof value !== 'string') return null;
  const pointers = known.get(draft) ?? expressionPointers(draft);
  known.set(draft, pointers);
  if (!pointers.has(at)) return null;
  const { ok } = parseExpression(value);
  if (ok === undefined) return null;
  if (typeof ok === 'number') return sayValue(ok);
  const scope = scopeAt(draft, at);
  return both((language) => {
    const said = sayExpression(ok, scope, language, true);
    // What is a text in itself stands in its own marks.
    return /^“[^“”]*”$/u.test(said) ? said : `“${said}”`;
  });
}

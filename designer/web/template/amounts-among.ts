import { checkExpression, parseExpression, scopeAt } from '../../../engine/authoring/index.ts';
import type { DraftDocument } from '../../../runtime/client/index.ts';
import { valueAt } from '../draft/value-at.ts';

/**
 * The computed values of a paper or message that are numbers, so that they can be written as amounts.
 *
 * @param holder JSON pointer of the paper or message
 */
export function amountsAmong(
  document: DraftDocument,
  holder: string,
  names: readonly string[],
): readonly string[] {
  if (names.length === 0) return [];
  const { types } = scopeAt(document, `${holder}/values/${names[0] ?? ''}`);
  return names.filter((name) => {
    const text = valueAt(document, `${holder}/values/${name}`);
    const parsed = typeof text === 'string' ? parseExpression(text) : undefined;
    return parsed?.ok !== undefined && checkExpression(parsed.ok, types).type === 'number';
  });
}

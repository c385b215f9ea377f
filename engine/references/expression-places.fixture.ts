import type { DraftDocument } from '../draft/draft-document.ts';
import { valueAt } from '../draft/pointer.ts';
import { expressionPointers } from './expression-pointers.ts';

/** An expression of a draft with its place. */
interface PlacedExpression {
  readonly at: string;
  readonly text: string;
}

/** Every expression of a draft, each text once. */
export function expressionPlaces(draft: DraftDocument): readonly PlacedExpression[] {
  const found = new Map<string, PlacedExpression>();
  for (const at of expressionPointers(draft)) {
    const text = valueAt(draft, at);
    if (typeof text === 'string') found.set(text, { at, text });
  }
  return [...found.values()];
}

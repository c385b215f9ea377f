/** A definition as it was pasted: the document, or where it stops being JSON. */
export type ReadDocument =
  | { readonly kind: 'document'; readonly document: unknown }
  | { readonly kind: 'empty' }
  | { readonly kind: 'broken'; readonly place: { readonly line: number; readonly column: number } | null };

/** Reads the text of a definition. */
export function readDocument(text: string): ReadDocument {
  if (text.trim() === '') return { kind: 'empty' };
  try {
    const document: unknown = JSON.parse(text);
    if (typeof document !== 'object' || document === null || Array.isArray(document))
      return { kind: 'broken', place: null };
    return { kind: 'document', document };
  } catch (error) {
    return { kind: 'broken', place: placeOf(error, text) };
  }
}

/** Browsers name the place in their own words: some a line and column, some a position. */
function placeOf(error: unknown, text: string): { line: number; column: number } | null {
  const message = error instanceof Error ? error.message : '';
  const named = /line (\d+) column (\d+)/.exec(message);
  if (named) return { line: Number(named[1]), column: Number(named[2]) };
  const position = /position (\d+)/.exec(message)?.[1];
  if (position === undefined) return null;
  const before = text.slice(0, Number(position)).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

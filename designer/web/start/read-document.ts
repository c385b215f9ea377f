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
  } catch {
    return { kind: 'broken', place: placeOf(text) };
  }
}

/** Where a text stops being JSON; browsers tell it each in their own words, and not always. */
function placeOf(text: string): { line: number; column: number } {
  const tokens =
    /\s*(?:("(?:[ !#-[\]-\u{10ffff}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)|([{}[\],:]))/uy;
  /** What may come next: a value, a name, and so on; the ends of what is open. */
  const open: ('object' | 'list')[] = [];
  let wants: 'value' | 'first name' | 'name' | 'colon' | 'end' | 'first item' = 'value';
  for (;;) {
    const from = tokens.lastIndex;
    const token = tokens.exec(text);
    if (token === null) return at(text, from);
    const [, string, plain, sign = ''] = token;
    const isValue = wants === 'value' || wants === 'first item';
    if (isValue && (string !== undefined || plain !== undefined)) wants = 'end';
    else if (isValue && sign === '{') {
      open.push('object');
      wants = 'first name';
    } else if (isValue && sign === '[') {
      open.push('list');
      wants = 'first item';
    } else if ((wants === 'name' || wants === 'first name') && string !== undefined) wants = 'colon';
    else if (wants === 'colon' && sign === ':') wants = 'value';
    else if (closes(sign, open.at(-1)) && ['end', 'first name', 'first item'].includes(wants)) {
      open.pop();
      wants = 'end';
    } else if (wants === 'end' && sign === ',' && open.length > 0)
      wants = open.at(-1) === 'object' ? 'name' : 'value';
    else return at(text, from);
  }
}

function closes(sign: string, open: 'object' | 'list' | undefined): boolean {
  return (sign === '}' && open === 'object') || (sign === ']' && open === 'list');
}

/** The place of the first letter at or behind an offset. */
function at(text: string, offset: number): { line: number; column: number } {
  const skipped = /\s*/y;
  skipped.lastIndex = offset;
  const start = offset + (skipped.exec(text)?.[0].length ?? 0);
  const before = text.slice(0, start).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** One change of a sample: `set` puts a value in a place, `copy` what stands in another, `remove` takes away. */
export interface Edit {
  readonly op: 'set' | 'copy' | 'remove';
  /** JSON pointer of the place. */
  readonly path: string;
  /** The value; for `copy` the pointer of what is copied. */
  readonly value?: unknown;
}

/** A copy of a document with changes made to it, in their order. A path that leads nowhere is a mistake. */
export function applyEdits(document: unknown, edits: readonly Edit[]): unknown {
  const copy = structuredClone(document);
  for (const edit of edits) apply(copy, edit);
  return copy;
}

function apply(document: unknown, { op, path, value }: Edit): void {
  const parts = path.split('/').slice(1);
  const key = parts.pop() ?? '';
  const parent = at(document, parts);
  if (op !== 'remove')
    parent[key] = op === 'copy' ? structuredClone(valueAt(document, String(value))) : value;
  else if (!Object.hasOwn(parent, key)) throw new Error(`Nothing to remove at ${path}`);
  else if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else Reflect.deleteProperty(parent, key);
}

function valueAt(document: unknown, path: string): unknown {
  const parts = path.split('/').slice(1);
  const key = parts.pop() ?? '';
  return at(document, parts)[key];
}

function at(document: unknown, parts: readonly string[]): Record<string, unknown> {
  let node = document;
  for (const part of parts) {
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, part))
      throw new Error(`No place ${part}`);
    node = Reflect.get(node, part);
  }
  if (typeof node !== 'object' || node === null) throw new Error(`No place ${parts.join('/')}`);
  return node as Record<string, unknown>;
}

/**
 * The one way of writing a JSON value: keys sorted by code unit, no spaces (RFC 8785 for the values that a
 * definition can hold). Two equal definitions have the same text, so the same hash.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  // A million entries of history are written so in one go: no lists are made on the way.
  let text = '';
  if (Array.isArray(value)) {
    for (const inner of value) text += `${text === '' ? '' : ','}${canonicalJson(inner)}`;
    return `[${text}]`;
  }
  const record = value as Readonly<Record<string, unknown>>;
  for (const key of Object.keys(record).sort()) {
    const inner = record[key];
    if (inner === undefined) continue;
    text += `${text === '' ? '' : ','}${quoted(key)}:${canonicalJson(inner)}`;
  }
  return `{${text}}`;
}

/** Texts in which JSON escapes nothing: most of them, and a call of `JSON.stringify` costs more than a look. */
const PLAIN = /^[^"\\\p{Cc}\p{Cs}]*$/u;

function quoted(text: string): string {
  return PLAIN.test(text) ? `"${text}"` : JSON.stringify(text);
}

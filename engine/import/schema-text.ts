import type { ImportRun, Place, SchemaNode } from './import-run.ts';

const LINE = 500;
const LONGEST = { text: 1000, longText: 20_000 };

/** Formats of JSON Schema that are one line of text here. */
const plain = new Set(['uri', 'uri-reference', 'iri', 'iri-reference', 'uuid', 'hostname', 'idn-hostname']);

/** A text, or the kind that its format names. */
export function textField(place: Place, run: ImportRun): object {
  const { node, pointer } = place;
  const format = node['format'];
  if (isFile(node)) {
    run.note('schema-value-changed', pointer, { kind: 'file' });
    const media = node['contentMediaType'];
    const accept = typeof media === 'string' && /^[a-z]+\/[a-z0-9.+-]+$/.test(media) ? [media] : null;
    return { type: 'file', maxFiles: 1, ...(accept ? { accept } : {}) };
  }
  if ('pattern' in node)
    run.note('schema-part-dropped', pointer, { part: `pattern ${String(node['pattern'])}` });
  if (format === 'date') return { type: 'date' };
  if (format === 'email' || format === 'idn-email') return { type: 'email' };
  if (format === 'time') {
    run.note('schema-value-changed', pointer, { kind: 'time' });
    return { type: 'time' };
  }
  if (typeof format === 'string' && !plain.has(format))
    run.note('schema-part-dropped', pointer, { part: `format ${format}` });
  return lengths(place, run);
}

function lengths({ node, pointer }: Place, run: ImportRun): object {
  const { minLength, maxLength } = node;
  const isLong = typeof maxLength === 'number' && maxLength > LINE;
  const type = isLong ? 'longText' : 'text';
  const most = LONGEST[type];
  if (typeof maxLength === 'number' && maxLength > most)
    run.note('schema-part-dropped', pointer, { part: `maxLength ${maxLength}` });
  return {
    type,
    ...(isCount(minLength) && minLength > 0 ? { minLength: Math.min(minLength, most) } : {}),
    ...(isCount(maxLength) && maxLength > 0 ? { maxLength: Math.min(maxLength, most) } : {}),
  };
}

function isFile({ format, contentEncoding }: SchemaNode): boolean {
  return contentEncoding === 'base64' || format === 'binary' || format === 'byte' || format === 'data-url';
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value);
}

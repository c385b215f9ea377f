import { readMarkdown } from '../markdown/index.ts';
import { plainText } from '../text/rich-text.ts';
import type { Text } from '../text/text.ts';

/**
 * Where a pointer leads, in words that the author of the definition knows: the titles and labels on the way.
 *
 * @example labelAt(definition, '/forms/to_khai/pages/0/sections/1/fields/2/required')
 * // 'Tờ khai › Mục đích › Số bản › required'
 */
export function labelAt(document: unknown, pointer: string): string {
  const parts = pointer.split('/').slice(1).map(unescaped);
  const words: string[] = [];
  let node: unknown = document;
  for (const part of parts) {
    node = child(node, part);
    const title = titleOf(node);
    if (title !== null) words.push(title);
    else if (part === parts.at(-1) && !/^\d+$/.test(part)) words.push(part);
  }
  return words.join(' › ');
}

function child(node: unknown, key: string): unknown {
  if (typeof node !== 'object' || node === null || !Object.hasOwn(node, key)) return undefined;
  return (node as Readonly<Record<string, unknown>>)[key];
}

function titleOf(node: unknown): string | null {
  for (const name of ['title', 'label']) {
    const text = child(node, name) ?? child(child(node, 'meta'), name);
    if (isText(text)) return child(node, 'type') === 'notice' ? oneLine(text.vi) : text.vi;
  }
  const key = child(node, 'key');
  return typeof key === 'string' ? key : null;
}

/** The label of a notice is a text of several lines with markup. */
function oneLine(markdown: string): string {
  return plainText(readMarkdown(markdown).rich).replace(/\s+/g, ' ').trim();
}

function isText(value: unknown): value is Text {
  return typeof value === 'object' && value !== null && typeof (value as { vi?: unknown }).vi === 'string';
}

function unescaped(part: string): string {
  return part.replaceAll('~1', '/').replaceAll('~0', '~');
}

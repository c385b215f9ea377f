import { hash } from 'node:crypto';
import { canonicalJson } from '../../../engine/index.ts';

/** SHA-256 of the canonical JSON of a document, in lower-case hexadecimal; cases name their definition by it. */
export function hashOf(document: unknown): string {
  return digestOf(canonicalJson(document));
}

/** SHA-256 of a text's UTF-8 bytes, in lower-case hexadecimal. */
export function digestOf(text: string): string {
  return hash('sha256', text, 'hex');
}

import { readdirSync, readFileSync } from 'node:fs';
import type { DraftDocument } from '../draft/draft-document.ts';

const folder = new URL('../../definitions/procedures/', import.meta.url);

/** The procedures that ship with the product, as their documents stand. */
export function definitions(): readonly DraftDocument[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => JSON.parse(readFileSync(new URL(`${name}/1.json`, folder), 'utf8')) as DraftDocument);
}

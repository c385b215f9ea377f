import { documentsIn, readDocument } from '../../definitions/read-definitions.fixture.ts';
import type { DraftDocument, JsonObject } from '../draft/draft-document.ts';

/** The shipped definitions as drafts, with their ids. */
export const drafts: readonly (readonly [id: string, draft: DraftDocument])[] = documentsIn('procedures').map(
  (file) => [file.split('/')[1] ?? '', readDocument(file) as DraftDocument],
);

/** Fields of one page and section as a whole draft, with whatever else a test needs beside the form `don`. */
export function draftWith(fields: readonly JsonObject[], more: JsonObject = {}): DraftDocument {
  return {
    application: 'don',
    forms: { don: { pages: [{ key: 'p', sections: [{ key: 's', fields }] }] } },
    ...more,
  };
}

/** Pointer of the fields of `draftWith`. */
export const FIELDS = '/forms/don/pages/0/sections/0/fields';

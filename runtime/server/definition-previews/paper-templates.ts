import { join } from 'node:path';
import type { Text } from '../../../engine/index.ts';
import { readDocuments } from '../catalogues/read-documents.ts';
import { packageRoot } from '../package-root.ts';
import { templateText } from '../papers/index.ts';

/** A paper that the law prescribes, as a definition may take it over. */
interface PaperTemplate {
  readonly id: string;
  readonly title: Text;
  /** The document that prescribes it. */
  readonly basis: string;
  readonly page: string;
  /** Line by line. */
  readonly template: string[];
}

interface PaperTemplateDocument {
  readonly id: string;
  readonly title: Text;
  readonly legalBasis: readonly { readonly document: string }[];
  readonly page: string;
  readonly template: string | readonly string[];
}

/** The shipped paper templates, in the order of their file names. */
export function readPaperTemplates(
  folder = join(packageRoot, 'definitions/papers'),
): readonly PaperTemplate[] {
  return readDocuments(folder).map(({ document }) => {
    const { id, title, legalBasis, page, template } = document as PaperTemplateDocument;
    const basis = legalBasis[0]?.document ?? '';
    return { id, title, basis, page, template: templateText(template).split('\n') };
  });
}

import { join } from 'node:path';
import type { Definition, Text } from '../../../engine/index.ts';
import { readDocuments } from '../catalogues/read-documents.ts';
import { packageRoot } from '../package-root.ts';

/** A whole definition from which a procedure can be begun; what only the author can know is filled in later. */
export interface DefinitionTemplate {
  readonly id: string;
  readonly title: Text;
  readonly summary: Text;
  readonly document: Definition;
}

/** The template that surrounds the form of an imported JSON Schema. */
export const FORM_ONLY = 'form-only';

/** The shipped templates, the simplest workflow first: whoever does not choose begins with what is least to undo. */
export function readTemplates(
  folder = join(packageRoot, 'definitions/skeletons'),
): readonly DefinitionTemplate[] {
  const templates = readDocuments(folder).map(({ path, document }) => {
    const definition = document as Definition;
    const id = path.replace(/^.*[/\\]/, '').replace(/\.json$/, '');
    return { id, title: definition.title, summary: definition.summary, document: definition };
  });
  return templates.toSorted((one, other) => statesOf(one) - statesOf(other));
}

function statesOf({ document }: DefinitionTemplate): number {
  return Object.keys(document.workflow.states).length;
}

import type {
  CatalogueSummary,
  DefinitionPaperTemplateItem,
  FragmentItem,
} from '../../../runtime/api/index.ts';
import { ProblemError } from '../../../runtime/client/index.ts';
import type { DesignerClient } from '../app/designer-client.ts';

/** What forms take from outside of their procedure. */
export interface SharedThings {
  readonly fragments: readonly FragmentItem[];
  readonly catalogues: readonly Pick<CatalogueSummary, 'id' | 'title'>[];
  readonly templates: readonly Pick<DefinitionPaperTemplateItem, 'id' | 'title'>[];
}

/** While the server has not said yet what there is. */
export const nothingShared: SharedThings = { fragments: [], catalogues: [], templates: [] };

/** What the server has for forms; nothing where it cannot be reached, since editing goes on without it. */
export async function fetchShared(
  client: Pick<DesignerClient, 'fragments' | 'definitionSurroundings' | 'paperTemplates'>,
): Promise<SharedThings> {
  try {
    const [fragments, surroundings, templates] = await Promise.all([
      client.fragments(),
      client.definitionSurroundings(),
      client.paperTemplates(),
    ]);
    return { fragments: fragments.items, catalogues: surroundings.catalogues, templates: templates.items };
  } catch (error) {
    if (error instanceof ProblemError) return nothingShared;
    throw error;
  }
}

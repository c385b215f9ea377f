import { inLanguage, type Language } from '../../../engine/index.ts';
import type { DefinitionSurroundings, NamedConnection } from '../../../runtime/api/index.ts';
import { ProblemError } from '../../../runtime/client/index.ts';
import type { DesignerClient } from '../app/designer-client.ts';
import type { Choice } from './thing-names.ts';

/** What connections are chosen by: what people call them with their ids, or these alone. */
export function connectionChoices(
  connections: readonly NamedConnection[],
  language: Language,
): readonly Choice[] {
  return connections.map(({ id, title }) => ({
    value: id,
    label: title === undefined ? id : `${inLanguage(title, language)} (${id})`,
  }));
}

/** The systems that tasks can be handed to; none where the server cannot be reached, since editing goes on without. */
export async function fetchSystems(
  client: Pick<DesignerClient, 'definitionSurroundings'>,
): Promise<DefinitionSurroundings['systems']> {
  try {
    return (await client.definitionSurroundings()).systems;
  } catch (error) {
    if (error instanceof ProblemError) return [];
    throw error;
  }
}

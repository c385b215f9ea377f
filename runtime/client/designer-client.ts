import { createClient } from './client.ts';
import { definitionDraftCalls } from './definition-draft-calls.ts';
import { migrationCalls } from './migration-calls.ts';
import { recalculationCalls } from './recalculation-calls.ts';
import { Transport, type TransportOptions } from './transport.ts';

export type WholeDesignerClient = ReturnType<typeof createDesignerClient>;

/**
 * The client with what administrators ask besides: drafts of definitions, their publication, what they are checked
 * against. The pages of citizens and clerks do without.
 */
export function createDesignerClient(options: TransportOptions = {}) {
  const transport = new Transport(options);
  return {
    ...createClient(options),
    ...definitionDraftCalls(transport),
    ...migrationCalls(transport),
    ...recalculationCalls(transport),
  };
}

import { coveredBy, explorePaths, runScenario, type DraftDocument } from '../../../engine/authoring/index.ts';
import type { CheckSurroundings } from '../checking/check-draft.ts';
import type { Explored } from './explore-messages.ts';
import { playableDraft, type ReadyDraft } from './trial-world.ts';

/** Looks for paths through a draft, and for what its scenarios come to; null where it cannot be played. */
export function exploreDraft(
  document: DraftDocument,
  surroundings: CheckSurroundings,
  submittedAt: string,
): Explored | null {
  const ready = playableDraft(document, surroundings, 'vi');
  if (ready.problems) return null;
  const exploration = explorePaths(ready.procedure, ready.environment, { submittedAt });
  const scenarios = ready.scenarios.map((scenario) => [scenario.key, comesTo(ready, scenario)] as const);
  return { exploration, scenarios: Object.fromEntries(scenarios) };
}

/** Ids of the places that a scenario comes to, whatever it expects. */
function comesTo(
  { procedure, environment }: ReadyDraft,
  scenario: ReadyDraft['scenarios'][number],
): readonly string[] {
  const found = new Set<string>();
  try {
    runScenario(procedure, scenario, {
      ...environment,
      watch: (current, { now }) => {
        for (const id of coveredBy(procedure, current, now)) found.add(id);
      },
    });
  } catch {
    // A scenario that cannot be played to its end has come as far as it has; that it fails is told elsewhere.
  }
  return [...found];
}

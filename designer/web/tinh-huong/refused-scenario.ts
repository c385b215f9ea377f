import { beginPlay, runScenario } from '../../../engine/authoring/index.ts';
import type { Problem, Scenario } from '../../../engine/index.ts';
import type { ReadyDraft } from './trial-world.ts';

/** What a scenario does that is refused by now, and should not be. */
interface Refusals {
  /** What is wrong with the application; nothing where it is accepted, or is to be refused. */
  readonly application: readonly Problem[];
  /** Whether nothing but answers and papers that are missing stands in the application's way. */
  readonly isIncomplete: boolean;
  /** Whether a later step is refused. */
  readonly inSteps: boolean;
}

const none: Refusals = { application: [], isIncomplete: false, inSteps: false };

/** The problems of an answer or a paper that is not there. */
const missing = ['required', 'component-missing', 'component-group-missing'];

/**
 * What is refused in a scenario that should not be: then it no longer tries what it was made for, and is mended rather
 * than taken over as it is.
 */
export function refusalsOf({ procedure, environment }: ReadyDraft, scenario: Scenario): Refusals {
  try {
    const { decision } = beginPlay(procedure, scenario, environment);
    if (decision.kind === 'refused') {
      const { problems } = decision;
      // A refusal that is expected, even for other reasons, is what such a scenario is about.
      if ((scenario.expect?.problems ?? []).length > 0) return none;
      const isIncomplete = problems.every(({ code }) => missing.includes(code));
      return { application: problems, isIncomplete, inSteps: false };
    }
    const inSteps = runScenario(procedure, scenario, environment).some(
      ({ pointer, params }) => pointer.endsWith('/problems') && params?.['found'] !== '[]',
    );
    return { ...none, inSteps };
  } catch {
    // A rule that throws is told with the differences.
    return none;
  }
}

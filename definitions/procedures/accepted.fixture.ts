import { toInstant, type Case, type Decision, type EngineContext } from '../../engine/index.ts';
import { surroundings } from '../read-definitions.fixture.ts';

/** The case of a decision that must have been accepted. */
export function accepted(decision: Decision): Case {
  if (decision.kind !== 'accepted') throw new Error(JSON.stringify(decision));
  return decision.case;
}

/** What the engine knows of the world at a moment with offset, with the shipped catalogues and calendar. */
export function contextAt(moment: string): EngineContext {
  return {
    ...surroundings,
    now: toInstant(moment),
    newId: () => 'id',
    number: () => 1,
    digest: () => '',
    trackingUrl: (reference) => `https://example.vn/tra-cuu/${reference}`,
  };
}

import type { WorkingCalendar } from '../calendar/index.ts';
import type { Case } from '../case/case.ts';
import type { EngineContext, NumberClaim } from '../case/context.ts';
import type { Decision } from '../case/decision.ts';
import type { Catalogue } from '../catalogue/index.ts';
import type { Instant } from '../dates/index.ts';

/** What a scenario needs of the world. */
export interface ScenarioEnvironment {
  readonly calendar: (unit: string) => WorkingCalendar;
  readonly catalogue: (id: string) => Catalogue | undefined;
  /** Told of the case as each step leaves it, for whoever looks at more than the scenario expects. */
  readonly watch?: (current: Case, context: EngineContext) => void;
}

/** The clock, the ids and the number series of one play. */
export interface ScenarioClock {
  readonly context: () => EngineContext;
  readonly moveTo: (moment: Instant) => void;
  /** Decides, claiming the numbers that the decision asks for. */
  readonly decide: (work: (context: EngineContext) => Decision) => Decision;
  /** A clock that stands where this one stands and goes on by itself. */
  readonly fork: () => ScenarioClock;
}

interface ClockState {
  now: Instant;
  ids: number;
  readonly held: Map<string, number | null>;
  readonly next: Map<string, number>;
}

/**
 * A world of its own for one scenario: a clock that is moved by hand and number series that begin at 1.
 */
export function scenarioContext(environment: ScenarioEnvironment, start: Instant): ScenarioClock {
  return clockAt(environment, { now: start, ids: 0, held: new Map(), next: new Map() });
}

function clockAt(environment: ScenarioEnvironment, state: ClockState): ScenarioClock {
  const { held, next } = state;
  const keyOf = ({ scope, purpose }: NumberClaim): string => `${scope} ${purpose}`;
  const context = (): EngineContext => ({
    now: state.now,
    newId: () => `id-${(state.ids += 1)}`,
    calendar: environment.calendar,
    catalogue: environment.catalogue,
    number: (claim) => held.get(keyOf(claim)),
    // Nobody keeps the case of a scenario, so nobody can tamper with it.
    digest: () => '',
    trackingUrl: (reference) => `https://example.vn/tra-cuu/${reference}`,
  });
  return {
    context,
    moveTo(moment: Instant): void {
      state.now = moment;
    },
    decide(work: (context: EngineContext) => Decision): Decision {
      const decision = work(context());
      if (decision.kind !== 'numbers-needed') return decision;
      for (const claim of decision.claims) {
        const value = (next.get(claim.scope) ?? 0) + 1;
        const isLeft = value <= (claim.limit ?? Infinity);
        if (isLeft) next.set(claim.scope, value);
        held.set(keyOf(claim), isLeft ? value : null);
      }
      return work(context());
    },
    fork: () => clockAt(environment, { ...state, held: new Map(held), next: new Map(next) }),
  };
}

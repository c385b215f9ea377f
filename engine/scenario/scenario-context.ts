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

/**
 * A world of its own for one scenario: a clock that is moved by hand and number series that begin at 1.
 */
export function scenarioContext(environment: ScenarioEnvironment, start: Instant) {
  let now = start;
  let ids = 0;
  const held = new Map<string, number | null>();
  const next = new Map<string, number>();
  const keyOf = ({ scope, purpose }: NumberClaim): string => `${scope} ${purpose}`;
  const context = (): EngineContext => ({
    now,
    newId: () => `id-${(ids += 1)}`,
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
      now = moment;
    },
    /** Decides, claiming the numbers that the decision asks for. */
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
  };
}

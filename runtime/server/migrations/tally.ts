import type { MigrationGroup, MigrationPass } from '../store/index.ts';
import type { CaseOutcome } from './case-outcome.ts';

/** As many cases of each group are listed. */
const LISTED = 50;

/** A pass with some more cases in it; those that come off alike are one group. */
export function withOutcomes(
  pass: MigrationPass,
  outcomes: readonly CaseOutcome[],
): Pick<MigrationPass, 'looked' | 'groups'> {
  const groups = new Map(pass.groups.map((group) => [keyOf(group), group]));
  for (const one of outcomes) {
    const { outcome, reason } = one;
    const known = groups.get(keyOf(one)) ?? { outcome, reason, count: 0, cases: [] };
    const cases = known.cases.length < LISTED ? [...known.cases, one.case] : known.cases;
    groups.set(keyOf(one), { ...known, count: known.count + 1, cases });
  }
  return { looked: pass.looked + outcomes.length, groups: [...groups.values()] };
}

/** What makes cases come off alike. */
export function keyOf({ outcome, reason }: Pick<MigrationGroup, 'outcome' | 'reason'>): string {
  return JSON.stringify([outcome, reason]);
}

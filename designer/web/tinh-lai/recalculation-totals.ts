import type { RecalculatedCase } from '../../../runtime/api/index.ts';

/** What comes out otherwise in how many cases, and by how much together. */
export interface RecalculationTotal {
  readonly label: string;
  readonly cases: number;
  /** Sum of the differences; null where the value is no amount. */
  readonly difference: number | null;
  /** Sum of what is owed for the months; null where none were asked for. */
  readonly owed: number | null;
}

/** The values of all cases by their names, as they first come up; rows of one table count as one value. */
export function recalculationTotals(cases: readonly RecalculatedCase[]): RecalculationTotal[] {
  const totals = new Map<string, RecalculationTotal>();
  for (const { values } of cases) {
    const seen = new Set<string>();
    for (const { label, difference, owed } of values) {
      const name = label.replace(/ \([\d.]+\)$/, '');
      const before = totals.get(name) ?? { label: name, cases: 0, difference: null, owed: null };
      totals.set(name, {
        label: name,
        cases: before.cases + (seen.has(name) ? 0 : 1),
        difference: sum(before.difference, difference),
        owed: sum(before.owed, owed),
      });
      seen.add(name);
    }
  }
  return [...totals.values()];
}

function sum(one: number | null, other: number | null): number | null {
  if (one === null || other === null) return one ?? other;
  return one + other;
}

import type { Scenario, ScenarioStep } from '../generated/definition-types.ts';
import type { Play } from '../scenario/index.ts';
import type { Application } from './first-application.ts';
import type { Place } from './places.ts';

/** A case that a search has come to, with the way there. */
export interface Node {
  readonly play: Play;
  readonly application: Application;
  readonly step: ScenarioStep | null;
  readonly from: Node | null;
  readonly depth: number;
  /** What the path has come to, with its last step. */
  readonly covered: ReadonlySet<string>;
  /** See `Signature.kind`. */
  readonly kind: string;
}

/** A path that was found: a scenario without expectations, and what it comes to. */
export interface ExploredPath {
  readonly scenario: Pick<Scenario, 'answers' | 'submittedAt' | 'channel' | 'files' | 'promised'> & {
    readonly steps: readonly ScenarioStep[];
  };
  /** The states in which the case is before each step. */
  readonly from: readonly (readonly string[])[];
  /** Ids of the places that it comes to. */
  readonly covers: readonly string[];
  /** Ids of the states in which it ends. */
  readonly ends: readonly string[];
}

/**
 * Few paths that come to everything that was come to: the one with the most first, each later one for what those before
 * it left.
 *
 * @param nodes the first case at each place
 */
export function fewPaths(nodes: readonly Node[], places: readonly Place[]): readonly ExploredPath[] {
  const known = new Set(places.map(({ id }) => id));
  const wanted = new Set(nodes.flatMap(({ covered }) => [...covered].filter((id) => known.has(id))));
  const chosen: Node[] = [];
  while (wanted.size > 0) {
    const best = nodes.reduce<Node | null>(
      (most, node) => (most === null || count(node, wanted) > count(most, wanted) ? node : most),
      null,
    );
    if (best === null || count(best, wanted) === 0) break;
    chosen.push(best);
    for (const id of best.covered) wanted.delete(id);
  }
  return chosen.map((node) => ({
    scenario: { ...node.application, steps: wayTo(node).map(({ step }) => step) },
    from: wayTo(node).map(({ play }) => play.before?.states ?? []),
    covers: [...node.covered].filter((id) => known.has(id)),
    ends: (node.play.case?.states ?? []).map((path) => `state ${path}`),
  }));
}

function count({ covered }: Node, wanted: ReadonlySet<string>): number {
  let number = 0;
  for (const id of covered) if (wanted.has(id)) number += 1;
  return number;
}

/** The nodes on the way to one, without the opening. */
function wayTo(node: Node): readonly (Node & { readonly step: ScenarioStep })[] {
  const way: (Node & { readonly step: ScenarioStep })[] = [];
  for (let at: Node | null = node; at !== null; at = at.from) {
    const { step } = at;
    if (step) way.unshift({ ...at, step });
  }
  return way;
}

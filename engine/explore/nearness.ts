import type { Procedure } from '../procedure/procedure.ts';
import { transitionsOf, withAncestors } from '../workflow/state-tree.ts';
import { destinations } from '../workflow/workflow-graph.ts';

/** Where nothing that is left can be come to. */
const FAR = 50;

/**
 * How many transitions a case is away from a place that no path has come to yet, if every guard let it through. Worked
 * out anew when the places that are left change.
 */
export class Nearness {
  readonly #tree: Procedure['tree'];
  readonly #left: ReadonlySet<string>;
  /** States that each state leads to, by itself or by what is around it. */
  readonly #next: ReadonlyMap<string, readonly string[]>;
  #distances: Map<string, number> | null = null;

  constructor({ definition, tree }: Procedure, left: ReadonlySet<string>) {
    this.#tree = tree;
    this.#left = left;
    const transitions = transitionsOf(definition.workflow, tree);
    this.#next = new Map(
      [...tree.keys()].map((path) => {
        const around = new Set<string | null>(withAncestors(tree, path).map((node) => node.path));
        const own = transitions.filter(({ from }) => from === null || around.has(from));
        return [path, [...new Set(own.flatMap((one) => destinations(tree, one)))]];
      }),
    );
  }

  /** The least distance of any of some states. */
  of(states: readonly string[]): number {
    const distances = (this.#distances ??= this.#measure());
    return Math.min(FAR, ...states.map((path) => distances.get(path) ?? FAR));
  }

  /** Something has been come to. */
  forget(): void {
    this.#distances = null;
  }

  #measure(): Map<string, number> {
    const distances = new Map<string, number>();
    for (const path of this.#tree.keys()) if (this.#isWanted(path)) distances.set(path, 0);
    for (let distance = 0, isGrowing = true; isGrowing; distance += 1) {
      isGrowing = false;
      for (const [path, next] of this.#next) {
        if (distances.has(path) || !next.some((other) => distances.get(other) === distance)) continue;
        distances.set(path, distance + 1);
        isGrowing = true;
      }
    }
    return distances;
  }

  /** Whether an event of the state, or of one around it, or one of its deadlines is left. */
  #isWanted(path: string): boolean {
    if (this.#left.has(`state ${path}`)) return true;
    return withAncestors(this.#tree, path).some(({ path: holder, state }) => {
      const deadlines = [
        ...Object.keys(state.after ?? {}),
        ...(state.meta?.tasks ?? []).flatMap(({ deadline, system }) =>
          [deadline, system?.wait, system?.waitAgain].filter((name) => name !== undefined),
        ),
      ];
      return (
        Object.keys(state.on ?? {}).some((name) => this.#left.has(`event ${holder} ${name}`)) ||
        deadlines.some((name) => this.#left.has(`deadline ${name}`))
      );
    });
  }
}

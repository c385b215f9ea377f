import type { Machine, Step, Way } from '../machine.ts';
import { layOut, newGraph } from './dagre-graph.ts';
import { routesIn } from './graph-routes.ts';
import type { Box, Point, Size } from './graph-shapes.ts';

/** Where a state stands. A frame is drawn around what is inside of it; its own card is the head of it. */
export interface PlacedStep extends Box {
  readonly step: Step;
  readonly isFrame: boolean;
  readonly card: Box;
}

/** One way on an arrow. */
export interface PlacedLabel extends Box {
  readonly way: Way;
  readonly step: Step;
}

/** An arrow between two states, for all ways that lead from the one to the other. */
export interface PlacedArrow {
  readonly id: string;
  /** JSON pointers of the states at its ends. */
  readonly from: string;
  readonly to: string;
  /** From its beginning to its head. */
  readonly points: readonly Point[];
  readonly labels: readonly PlacedLabel[];
}

/** A workflow as a drawing. */
export interface PlacedMachine extends Size {
  /** Frames before what is inside of them. */
  readonly steps: readonly PlacedStep[];
  readonly arrows: readonly PlacedArrow[];
}

/** How much room things need. */
export interface Sizes {
  readonly step: (step: Step) => Size;
  /** @param isLifted the arrow begins at a frame around the state, which the label must tell */
  readonly label: (way: Way, step: Step, isLifted: boolean) => Size;
}

/** Room around and between things, in pixels. */
const GAP = 24;
/** Between what stands over each other, where arrows turn. */
const TURN = 30;

/** An arrow before it has a place. */
interface Lifted {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly ways: readonly (Size & { readonly way: Way; readonly step: Step })[];
}

/**
 * Places a workflow from top to bottom. Each frame is laid out by itself and then stands in the one around it as a
 * card would, so that a change inside of one leaves the others as they were; the parts of a parallel state stand
 * side by side. A way that crosses frames runs between the outermost of them that are different.
 */
export function placeMachine(machine: Machine, sizes: Sizes): PlacedMachine {
  const byPath = new Map(machine.steps.map((step) => [step.path, step]));
  return placeInside('', machine, byPath, sizes);
}

/** Whether a way is drawn as an arrow to a target: not where one of its ends is inside of the other. */
export function isArrow(step: Step, target: string, machine: Machine): boolean {
  if (!machine.steps.some(({ path }) => path === target)) return false;
  return !target.startsWith(`${step.path}.`) && !step.path.startsWith(`${target}.`);
}

function placeInside(
  path: string,
  machine: Machine,
  byPath: ReadonlyMap<string, Step>,
  sizes: Sizes,
): PlacedMachine {
  const inside = machine.steps.filter((step) => parentPath(step.path) === path);
  const inner = new Map(
    inside
      .filter(({ kind }) => kind === 'compound' || kind === 'parallel')
      .map((step) => [step.at, placeInside(step.path, machine, byPath, sizes)]),
  );
  const graph = newGraph();
  graph.setGraph({
    rankdir: 'TB',
    nodesep: 1.5 * GAP,
    edgesep: GAP,
    ranksep: 2 * TURN,
    marginx: 4,
    marginy: 4,
  });
  for (const step of inside) graph.setNode(step.at, { ...sizeOf(step, inner.get(step.at), sizes) });
  const lifted = liftedArrows(path, machine, byPath, sizes);
  for (const { id, from, to, ways } of lifted)
    graph.setEdge(from, to, { ...stackOf(ways), labelpos: 'c' }, id);
  if (inside.length > 0) layOut(graph);
  const routes = routesIn(graph, lifted);
  const isParallel = byPath.get(path)?.kind === 'parallel';
  const placed = inside.map((step) => {
    const { x = 0, y = 0, width = 0, height = 0 } = graph.node(step.at) as Partial<Box>;
    // What runs at once begins at the same height.
    const corner = { x: x - width / 2, y: isParallel && lifted.length === 0 ? 4 : y - height / 2 };
    const own = sizes.step(step);
    const drawn = inner.get(step.at);
    const isFrame = drawn !== undefined && drawn.steps.length > 0;
    const card = isFrame
      ? { ...corner, width, height: own.height }
      : { ...corner, width: own.width, height: own.height };
    const shift = { x: corner.x + (width - (drawn?.width ?? 0)) / 2, y: corner.y + own.height + GAP / 2 };
    return { step, isFrame, card, ...corner, width, height, drawn, shift };
  });
  const steps = placed.flatMap(({ drawn, shift, ...own }): PlacedStep[] => [
    own,
    ...(drawn?.steps ?? []).map((one) => ({ ...one, ...moved(one, shift), card: moved(one.card, shift) })),
  ]);
  const arrows = lifted.map(({ id, from, to, ways }): PlacedArrow => {
    const edge = graph.edge(from, to, id);
    return { id, from, to, points: routes.get(id) ?? [], labels: stacked(ways, edge) };
  });
  const innerArrows = placed.flatMap(({ drawn, shift }) =>
    (drawn?.arrows ?? []).map((one) => ({
      ...one,
      points: one.points.map((point) => moved(point, shift)),
      labels: one.labels.map((label) => moved(label, shift)),
    })),
  );
  const { width = 0, height = 0 } = graph.graph();
  return { width, height, steps, arrows: [...arrows, ...innerArrows] };
}

function sizeOf(step: Step, drawn: PlacedMachine | undefined, sizes: Sizes): Size {
  const own = sizes.step(step);
  if (drawn === undefined || drawn.steps.length === 0) return own;
  return {
    width: Math.max(own.width, drawn.width + 2 * GAP),
    height: own.height + drawn.height + GAP * 1.5,
  };
}

/** Labels of one arrow stand under each other. */
function stackOf(ways: Lifted['ways']): Size {
  return {
    width: Math.max(...ways.map(({ width }) => width)),
    height: ways.reduce((sum, { height }) => sum + height, 0) + (ways.length - 1) * 4,
  };
}

function stacked(ways: Lifted['ways'], { x, y, height }: Box): PlacedLabel[] {
  let top = y - height / 2;
  return ways.map((one) => {
    const label = { ...one, x: x - one.width / 2, y: top };
    top += one.height + 4;
    return label;
  });
}

/** The arrows that are drawn directly inside a frame, the whole drawing for the empty path. */
function liftedArrows(
  path: string,
  machine: Machine,
  byPath: ReadonlyMap<string, Step>,
  sizes: Sizes,
): Lifted[] {
  const found = new Map<string, Lifted>();
  for (const step of machine.steps) {
    for (const way of step.ways) {
      for (const target of way.targets) {
        const [begin, end] = [
          byPath.get(childOn(path, step.path) ?? ''),
          byPath.get(childOn(path, target) ?? ''),
        ];
        if (begin === undefined || end === undefined || !isArrow(step, target, machine)) continue;
        // Deeper inside one of them it is drawn there.
        if (begin === end && step.path !== begin.path) continue;
        const id = `${begin.at} ${end.at}`;
        const before = found.get(id)?.ways ?? [];
        if (before.some((one) => one.way === way)) continue;
        const size = sizes.label(way, step, begin !== step);
        found.set(id, { id, from: begin.at, to: end.at, ways: [...before, { ...size, way, step }] });
      }
    }
  }
  return [...found.values()];
}

/** The path of the state directly inside a frame that is, or is around, the one of a path; null where it is elsewhere. */
function childOn(frame: string, path: string): string | null {
  const prefix = frame === '' ? '' : `${frame}.`;
  if (!path.startsWith(prefix)) return null;
  const [first = ''] = path.slice(prefix.length).split('.');
  return first === '' ? null : prefix + first;
}

function parentPath(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('.')));
}

/** Something at its place inside of a frame, as it lies around that. */
function moved<Thing extends Point>(thing: Thing, by: Point): Thing {
  return { ...thing, x: thing.x + by.x, y: thing.y + by.y };
}

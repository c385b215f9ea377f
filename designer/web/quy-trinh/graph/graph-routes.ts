import type { DagreGraph } from './dagre-graph.ts';
import type { Box, Point } from './graph-shapes.ts';

/** Which node an arrow leaves and to which it leads. */
interface Ends {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/** A row of the drawing: everything in it stands around the same height. */
interface Band {
  readonly y: number;
  readonly half: number;
}

/** Nearer to its edge no arrow touches a card, in pixels. */
const CORNER = 18;

/**
 * The points through which arrows run. A row is passed straight down or up, so that nothing in it is crossed; an arrow
 * turns between rows only. Arrows at one side of a node stand apart, in the order of where they go.
 */
export function routesIn(graph: DagreGraph, arrows: readonly Ends[]): ReadonlyMap<string, readonly Point[]> {
  const bands = bandsOf(graph);
  const plain = arrows.filter(({ from, to }) => from !== to);
  const inner = new Map(
    plain.map((one) => {
      const isDown = nodeOf(graph, one.to).y >= nodeOf(graph, one.from).y;
      return [one.id, passed(pointsOf(graph, one).slice(1, -1), bands, isDown)];
    }),
  );
  const ports = portsOf(graph, plain, inner);
  return new Map(
    arrows.map((one): [string, readonly Point[]] => {
      const points = inner.get(one.id);
      if (points === undefined) return [one.id, loopOf(graph, one)];
      const [begin, end] = [ports.get(`${one.id} from`), ports.get(`${one.id} to`)];
      return [
        one.id,
        [
          ...leaving(graph, bands, one.from, begin),
          ...points,
          ...leaving(graph, bands, one.to, end).toReversed(),
        ],
      ];
    }),
  );
}

function pointsOf(graph: DagreGraph, { id, from, to }: Ends): readonly Point[] {
  return graph.edge(from, to, id).points;
}

function nodeOf(graph: DagreGraph, at: string): Box {
  const { x, y, width, height } = graph.node(at);
  return { x, y, width, height };
}

function bandsOf(graph: DagreGraph): readonly Band[] {
  const nodes = graph.nodes().map((at) => nodeOf(graph, at));
  const labels = graph.edges().map(({ v, w, name }) => graph.edge(v, w, name));
  const halves = new Map<number, number>();
  for (const { y, height } of [...nodes, ...labels]) {
    const row = Math.round(y);
    halves.set(row, Math.max(halves.get(row) ?? 0, height / 2));
  }
  return [...halves].map(([y, half]) => ({ y, half }));
}

/** Each point as the way through the row in which it lies. */
function passed(points: readonly Point[], bands: readonly Band[], isDown: boolean): readonly Point[] {
  return points.flatMap(({ x, y }) => {
    const half = bands.find((band) => Math.abs(band.y - y) <= 1)?.half ?? 0;
    const [above, below] = [
      { x, y: y - half },
      { x, y: y + half },
    ];
    return isDown ? [above, below] : [below, above];
  });
}

/** From a node straight to the edge of its row: others in it may be higher. */
function leaving(
  graph: DagreGraph,
  bands: readonly Band[],
  at: string,
  port: Point | undefined,
): readonly Point[] {
  if (port === undefined) return [];
  const { y } = nodeOf(graph, at);
  const half = bands.find((band) => Math.abs(band.y - y) <= 1)?.half ?? 0;
  const edge = port.y >= y ? y + half : y - half;
  return Math.abs(edge - port.y) < 1 ? [port] : [port, { x: port.x, y: edge }];
}

/** Where arrows touch their nodes: above or below, side by side. */
function portsOf(
  graph: DagreGraph,
  arrows: readonly Ends[],
  inner: ReadonlyMap<string, readonly Point[]>,
): ReadonlyMap<string, Point> {
  const sides = new Map<string, { readonly name: string; readonly next: number }[]>();
  const note = (at: string, towards: Point | undefined, name: string): void => {
    const node = nodeOf(graph, at);
    const next = towards ?? node;
    const side = `${next.y >= node.y ? 'below' : 'above'} ${at}`;
    sides.set(side, [...(sides.get(side) ?? []), { name, next: next.x }]);
  };
  for (const { id, from, to } of arrows) {
    const points = inner.get(id) ?? [];
    note(from, points[0] ?? nodeOf(graph, to), `${id} from`);
    note(to, points.at(-1) ?? nodeOf(graph, from), `${id} to`);
  }
  const ports = new Map<string, Point>();
  for (const [side, ends] of sides) {
    const { x, y, width, height } = nodeOf(graph, side.slice(side.indexOf(' ') + 1));
    const edge = side.startsWith('below') ? y + height / 2 : y - height / 2;
    const [left, right] = [x - width / 2 + CORNER, x + width / 2 - CORNER];
    const ordered = ends.toSorted((one, other) => one.next - other.next);
    const step = Math.min(48, (right - left) / Math.max(1, ordered.length));
    ordered.forEach(({ name, next }, index) => {
      const only = ordered.length === 1 ? Math.min(right, Math.max(left, next)) : null;
      ports.set(name, { x: only ?? x + (index - (ordered.length - 1) / 2) * step, y: edge });
    });
  }
  return ports;
}

/** A way that leads back to where it began, beside the node. */
function loopOf(graph: DagreGraph, { id, from, to }: Ends): readonly Point[] {
  const node = nodeOf(graph, from);
  const label = graph.edge(from, to, id);
  const side = node.x + node.width / 2;
  const [above, below] = [node.y - node.height / 4, node.y + node.height / 4];
  return [
    { x: side, y: above },
    { x: label.x, y: above },
    { x: label.x, y: below },
    { x: side, y: below },
  ];
}

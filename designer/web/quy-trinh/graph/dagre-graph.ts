import * as dagre from '@dagrejs/dagre';
import type { Box, Point, Size } from './graph-shapes.ts';

/** A way between two nodes once it is placed: `x` and `y` are the middle of its label. */
export interface DagreEdge extends Box {
  readonly points: readonly Point[];
}

/**
 * What is asked of dagre's graph. It is said here since the types of the package name their files in a way that Node's
 * resolution does not follow. Places are those of the middle of things.
 */
export interface DagreGraph {
  setGraph(settings: Readonly<Record<string, string | number>>): void;
  /** How much room everything takes; nothing before it is placed. */
  graph(): Partial<Size>;
  setNode(at: string, size: Size): void;
  setEdge(from: string, to: string, label: Size & { readonly labelpos: 'c' }, id: string): void;
  /** A node; without a place before it is placed. */
  node(at: string): Box;
  nodes(): readonly string[];
  edge(from: string, to: string, id: string): DagreEdge;
  edges(): readonly { readonly v: string; readonly w: string; readonly name: string }[];
}

interface Dagre {
  readonly Graph: new (options: { readonly multigraph: boolean }) => DagreGraph;
  readonly layout: (graph: DagreGraph) => void;
}

const library = dagre as unknown as Dagre;

/** A graph that may have several ways between the same two nodes. */
export function newGraph(): DagreGraph {
  return new library.Graph({ multigraph: true });
}

/** Gives everything in a graph its place. */
export function layOut(graph: DagreGraph): void {
  library.layout(graph);
}

import { childrenOf } from './children.ts';
import type {
  Binding,
  CallNode,
  Expression,
  FilterNode,
  NameNode,
  Node,
  Path,
  PathNode,
} from './expression.ts';
import { typeAt, type TypeScope } from './feel-type.ts';

/** A name that is bound inside the expression, or the row of a filter; the nearest first. */
export type Frame = BoundFrame | RowFrame;

export interface BoundFrame {
  readonly kind: 'bound';
  readonly name: string;
  /** Where its values come from, when they are data. */
  readonly sources: readonly Path[];
  /** The loop's binding, which may be renamed; null for a filter's `item` and for the keys of a context. */
  readonly binder: Binding | null;
  readonly outer: Frame | undefined;
}

export interface RowFrame {
  readonly kind: 'row';
  readonly sources: readonly Path[];
  readonly outer: Frame | undefined;
}

/** What a walk tells about each place that reads data. */
export interface ReadVisitor {
  /**
   * A word of the text (part `part` of the node) that names data at one of the paths. `whole` is false when a
   * longer path goes on from here.
   */
  readonly word?: (
    node: NameNode | PathNode | CallNode,
    part: number,
    paths: readonly Path[],
    whole: boolean,
    frame: Frame | undefined,
  ) => void;
  /** A use of a name that the expression binds itself. */
  readonly bound?: (node: NameNode, frame: BoundFrame, whole: boolean) => void;
  /** Every node, before what is inside it, with the names that are bound around it. */
  readonly enter?: (node: Node, frame: Frame | undefined) => void;
}

/** Functions whose result consists of what their arguments hold, so that a path can go on through them. */
const passingOn = new Set([
  'append',
  'concatenate',
  'flatten',
  'distinct values',
  'reverse',
  'sublist',
  'sort',
  'coalesce',
  'get or else',
]);

/** Functions whose second argument, when written as a text, is the key of a part of the first. */
const keyTaking = new Set(['sort', 'get value']);

/** Walks an expression and gives the paths from which its value, or the items of its value, are taken. */
export function walkReads(
  expression: Expression,
  visitor: ReadVisitor,
  frames?: Frame,
  scope?: TypeScope,
): readonly Path[] {
  return visit(expression, { visitor, scope }, frames, true);
}

interface Walk {
  readonly visitor: ReadVisitor;
  readonly scope: TypeScope | undefined;
}

function visit(
  expression: Expression,
  walk: Walk,
  frames: Frame | undefined,
  whole: boolean,
): readonly Path[] {
  if (expression === null || typeof expression !== 'object') return [];
  walk.visitor.enter?.(expression, frames);
  switch (expression[0]) {
    case 'name':
      return visitName(expression, walk, frames, whole);
    case 'path': {
      const paths = visit(expression[1], walk, frames, false).map((path) => [...path, expression[2]]);
      if (paths.length > 0) walk.visitor.word?.(expression, 2, paths, whole, frames);
      return paths;
    }
    case 'filter':
      return visitFilter(expression, walk, frames, whole);
    case 'for':
    case 'some':
    case 'every': {
      const inner = bind(expression[1], walk, frames, 'loop');
      const sources = visit(expression[2], walk, inner, whole);
      return expression[0] === 'for' ? sources : [];
    }
    case 'context':
      bind(expression.slice(1) as readonly Binding[], walk, frames, 'entry');
      return [];
    case 'if': {
      visit(expression[1], walk, frames, true);
      return [expression[2], expression[3]].flatMap((branch) => visit(branch, walk, frames, whole));
    }
    case 'list':
      return (expression.slice(1) as readonly Expression[]).flatMap((item) =>
        visit(item, walk, frames, whole),
      );
    case 'call':
      return visitCall(expression, walk, frames);
    default:
      for (const part of childrenOf(expression)) visit(part, walk, frames, true);
      return [];
  }
}

function visitName(node: NameNode, walk: Walk, frames: Frame | undefined, whole: boolean): readonly Path[] {
  const rows: Path[] = [];
  for (let frame = frames; frame; frame = frame.outer) {
    if (frame.kind === 'row') {
      // Without types `item` is taken for the whole row, which it nearly always is.
      if (!walk.scope && node[1] === 'item') continue;
      const here = frame.sources.map((source) => [...source, node[1]]);
      const known = walk.scope ? here.filter((path) => typeAt(walk.scope, path) !== undefined) : here;
      rows.push(...known);
      if (walk.scope && known.length > 0) return told(rows);
    } else if (frame.name === node[1]) {
      if (rows.length > 0) return told([...rows, ...frame.sources]);
      walk.visitor.bound?.(node, frame, whole);
      return frame.sources;
    }
  }
  return told([...rows, [node[1]]]);

  function told(paths: readonly Path[]): readonly Path[] {
    walk.visitor.word?.(node, 1, paths, whole, frames);
    return paths;
  }
}

function visitFilter(
  node: FilterNode,
  walk: Walk,
  frames: Frame | undefined,
  whole: boolean,
): readonly Path[] {
  const sources = distinct(visit(node[1], walk, frames, whole));
  const item: Frame = { kind: 'bound', name: 'item', sources, binder: null, outer: frames };
  visit(node[2], walk, { kind: 'row', sources, outer: item }, true);
  return sources;
}

function visitCall(node: CallNode, walk: Walk, frames: Frame | undefined): readonly Path[] {
  const sources = (node.slice(2) as readonly Expression[]).map((argument) =>
    visit(argument, walk, frames, true),
  );
  const key = node[3];
  if (keyTaking.has(node[1]) && typeof key === 'string') {
    const paths = (sources[0] ?? []).map((path) => [...path, key]);
    if (paths.length > 0) walk.visitor.word?.(node, 3, paths, true, frames);
    if (node[1] === 'get value') return paths;
  }
  return passingOn.has(node[1]) ? sources.flat() : [];
}

/** Each path once: without it, loops over loops would double them at every level. */
export function distinct(paths: readonly Path[]): readonly Path[] {
  if (paths.length < 2) return paths;
  return [...new Map(paths.map((path) => [path.join('\u0000'), path])).values()];
}

/** The frames inside a list of bindings: each one sees those before it. */
function bind(
  bindings: readonly Binding[],
  walk: Walk,
  frames: Frame | undefined,
  by: 'loop' | 'entry',
): Frame | undefined {
  let inner = frames;
  for (const binder of bindings) {
    const sources = distinct(visit(binder[1], walk, inner, true));
    inner = { kind: 'bound', name: binder[0], sources, binder: by === 'loop' ? binder : null, outer: inner };
  }
  return inner;
}

import type { Binding, Node, Path } from '../expression.ts';
import type { TypeScope } from '../feel-type.ts';
import { walkReads, type BoundFrame, type Frame } from '../read-walk.ts';
import { spanOf, type Span } from '../spans.ts';
import { parseExpression } from './parse.ts';

/**
 * The author's text with one part of the data called by a new name: everywhere it is read, through loops and
 * filters too, and nowhere else. Spaces and comments stay. A text that cannot be parsed comes back as it is.
 *
 * A loop that has already taken the new name gets another name for its own. The new name must be free where the
 * old one stood; with a scope (of the old names), bare names in filters are told apart exactly.
 *
 * @example renameInExpression('count(con[tuoi < 18])', ['con', 'tuoi'], 'so_tuoi') // 'count(con[so_tuoi < 18])'
 */
export function renameInExpression(text: string, path: Path, newName: string, scope?: TypeScope): string {
  const parsed = parseExpression(text);
  if (parsed.ok === undefined) return text;
  const edits = new Map<number, Span & { readonly text: string }>();
  const replace = (node: Node | Binding, part: number, by: string): void => {
    const span = spanOf(parsed.spans, node, part);
    const quoted = text[span.from] === '"' && !(Array.isArray(node) && node[0] === 'name');
    edits.set(span.from, { ...span, text: quoted ? JSON.stringify(by) : by });
  };
  const capturing = new Set<Binding>();
  const uses: { node: Node; frame: BoundFrame }[] = [];
  const taken = new Set<string>([newName]);
  walkReads(
    parsed.ok,
    {
      word: (node, part, paths, _whole, frame) => {
        if (node[0] === 'name') taken.add(node[1]);
        if (!paths.some((found) => samePath(found, path))) return;
        replace(node, part, newName);
        if (node[0] === 'name') bindersNamed(newName, frame).forEach((binder) => capturing.add(binder));
      },
      bound: (node, frame) => {
        taken.add(frame.name);
        uses.push({ node, frame });
      },
    },
    undefined,
    scope,
  );
  for (const binder of capturing) {
    const free = freeName(newName, taken);
    taken.add(free);
    replace(binder, 0, free);
    for (const { node, frame } of uses) if (frame.binder === binder) replace(node, 1, free);
  }
  return applied(text, [...edits.values()]);
}

function samePath(left: Path, right: Path): boolean {
  return left.length === right.length && left.every((key, index) => key === right[index]);
}

/** Loops around a place that would catch the new name. */
function bindersNamed(name: string, frames: Frame | undefined): readonly Binding[] {
  const found: Binding[] = [];
  for (let frame = frames; frame; frame = frame.outer) {
    if (frame.kind === 'bound' && frame.name === name && frame.binder) found.push(frame.binder);
  }
  return found;
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  let number = 2;
  while (taken.has(`${name}_${number}`)) number++;
  return `${name}_${number}`;
}

function applied(text: string, edits: readonly (Span & { readonly text: string })[]): string {
  return [...edits]
    .sort((left, right) => right.from - left.from)
    .reduce((result, edit) => result.slice(0, edit.from) + edit.text + result.slice(edit.to), text);
}

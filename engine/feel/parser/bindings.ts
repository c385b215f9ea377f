import type { Binding, Expression } from '../expression.ts';
import { distinct, walkReads, type Frame } from '../read-walk.ts';
import { textOfLiteral } from './literals.ts';
import { plainName } from './names.ts';
import type { PartReader, Reading } from './reading.ts';
import type { Syntax } from './syntax.ts';

/** `list[…]`: in the brackets the parts of a row are names too. */
export function filterOf(
  syntax: Syntax,
  reading: Reading,
  frames: Frame | undefined,
  of: PartReader,
): Expression {
  const [list, , condition] = syntax.children;
  // Each filter inside a filter doubles what a bare name may mean; tables nest to three levels.
  if (rowsAround(frames) >= 5) return reading.refuse('feel-too-deep', syntax);
  const subject = of(list);
  const sources = distinct(walkReads(subject, {}, frames));
  const item: Frame = { kind: 'bound', name: 'item', sources, binder: null, outer: frames };
  const inner: Frame = { kind: 'row', sources, outer: item };
  return reading.placed(['filter', subject, of(condition, inner)], syntax, [undefined, list, condition]);
}

/** `for`, `some` and `every`. */
export function loopOf(
  syntax: Syntax,
  reading: Reading,
  frames: Frame | undefined,
  of: PartReader,
): Expression {
  const [word, iterators, , body] = syntax.children;
  const bindings: Binding[] = [];
  let inner = frames;
  for (const iterator of iterators?.children ?? []) {
    const [nameSyntax, , context] = iterator.children;
    if (!nameSyntax || !context) continue;
    const source = sourceOf(context, reading, inner, of);
    const name = reading.nameOf(nameSyntax);
    const binder: Binding = reading.placed([name, source], iterator, [nameSyntax, context]);
    bindings.push(binder);
    inner = { kind: 'bound', name, sources: distinct(walkReads(source, {}, inner)), binder, outer: inner };
  }
  const kind = word?.name;
  const result = of(body, inner);
  const parts = [undefined, undefined, body];
  return kind === 'some' || kind === 'every'
    ? reading.placed([kind, bindings, result], syntax, parts)
    : reading.placed(['for', bindings, result], syntax, parts);
}

/** `{key: value, …}`: later entries see the earlier ones. */
export function contextOf(
  syntax: Syntax,
  reading: Reading,
  frames: Frame | undefined,
  of: PartReader,
): Expression {
  const entries: Binding[] = [];
  const places: Syntax[] = [];
  let inner = frames;
  for (const entry of syntax.children.filter((child) => child.name === 'ContextEntry')) {
    const [key, part] = entry.children;
    if (!key) continue;
    const written = reading.textOf(key);
    const name = written.startsWith('"') ? textOfLiteral(written) : plainName(written);
    if (entries.some(([taken]) => taken === name)) reading.refuse('feel-duplicate-key', key, { name });
    const value = of(part, inner);
    entries.push(reading.placed([name, value], entry, [key, part]));
    places.push(entry);
    inner = {
      kind: 'bound',
      name,
      sources: distinct(walkReads(value, {}, inner)),
      binder: null,
      outer: inner,
    };
  }
  return reading.placed(['context', ...entries], syntax, [undefined, ...places]);
}

function rowsAround(frames: Frame | undefined): number {
  let rows = 0;
  for (let frame = frames; frame; frame = frame.outer) if (frame.kind === 'row') rows++;
  return rows;
}

function sourceOf(context: Syntax, reading: Reading, frames: Frame | undefined, of: PartReader): Expression {
  const [low, dots, high] = context.children;
  if (dots?.name !== '..') return of(low, frames);
  return reading.placed(['range', of(low, frames), of(high, frames)], context, [undefined, low, high]);
}

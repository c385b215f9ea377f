import { isList, isObject, isWithin, type JsonObject } from '../../../../engine/authoring/index.ts';
import type { Json } from '../../../../engine/index.ts';
import type { DraftDocument } from '../../../../runtime/client/index.ts';
import { valueAt } from '../../draft/value-at.ts';
import type { Machine, Step, Way } from '../machine.ts';

/**
 * Pointer of all that may happen on one occasion: of the event, the deadline, or what comes by itself.
 *
 * @example occasionOf('/workflow/states/ky/on/TRA_LAI/1') // '/workflow/states/ky/on/TRA_LAI'
 */
export function occasionOf(way: string): string {
  return way.replace(/^(.*\/(?:on|after)\/[^/]+|.*\/(?:always|onDone))\/\d+$/, '$1');
}

/** Pointers of the branches of an occasion, in their order: it alone where it is no list. */
export function branchesAt(document: DraftDocument, occasion: string): readonly string[] {
  const value = valueAt(document, occasion);
  if (isList(value)) return value.map((_branch, index) => `${occasion}/${index}`);
  return value === undefined ? [] : [occasion];
}

/**
 * An occasion with one more branch: before the last one where that has no condition, since nothing is asked behind it.
 * What is done on the last one is done on the new one too, or a case that goes there would get no code and no clock.
 */
export function withBranch(value: Json | undefined, branch: JsonObject): Json {
  const list = listOf(value);
  const last = list.at(-1);
  const beside = isObject(last) ? last : {};
  const { actions } = beside;
  const hasOpenEnd = isObject(last) && beside['guard'] === undefined;
  const added = actions === undefined ? branch : { actions, ...branch };
  return settled(list, list.toSpliced(hasOpenEnd ? list.length - 1 : list.length, 0, added));
}

/** An occasion with a branch at another place of the order. */
export function withBranchMoved(value: Json | undefined, from: number, to: number): Json | undefined {
  const list = listOf(value);
  const branch = list[from];
  return branch === undefined ? value : settled(list, list.toSpliced(from, 1).toSpliced(to, 0, branch));
}

/** An occasion without a branch; undefined where none is left. */
export function withoutBranch(value: Json | undefined, index: number): Json | undefined {
  const list = listOf(value);
  return list.length <= 1 ? undefined : settled(list, list.toSpliced(index, 1));
}

/** What people read of the event stands with the first branch, whichever that is. One branch is no list. */
function settled(before: readonly Json[], after: readonly Json[]): Json {
  const [first] = before;
  const meta = isObject(first) ? first['meta'] : undefined;
  const [begin, ...others] = after.map((branch) => (branch === first ? withMeta(branch, undefined) : branch));
  if (begin === undefined) return [];
  const head = meta === undefined ? begin : withMeta(begin, meta);
  return others.length === 0 ? head : [head, ...others];
}

function withMeta(branch: Json, meta: Json | undefined): Json {
  if (!isObject(branch)) return branch;
  const { meta: _old, ...rest } = branch;
  return meta === undefined ? rest : { ...rest, meta };
}

function listOf(value: Json | undefined): readonly Json[] {
  if (isList(value)) return value;
  return value === undefined ? [] : [value];
}

/** What of a workflow a pointer is about: the innermost state or way around it. */
export type FlowPlace =
  | { readonly kind: 'step'; readonly step: Step }
  | { readonly kind: 'way'; readonly way: Way; readonly step: Step | null };

/** The state or way that a pointer lies in; null where it is about the workflow as a whole. */
export function placeIn(machine: Machine, pointer: string): FlowPlace | null {
  let best: { readonly place: FlowPlace; readonly length: number } | null = null;
  const offer = (at: string, place: FlowPlace): void => {
    if (isWithin(pointer, at) && at.length > (best?.length ?? 0)) best = { place, length: at.length };
  };
  const offerWays = (ways: readonly Way[], step: Step | null): void => {
    for (const way of ways) {
      const place: FlowPlace = { kind: 'way', way, step };
      offer(occasionOf(way.at), place);
      offer(way.at, place);
    }
  };
  for (const step of machine.steps) {
    offer(step.at, { kind: 'step', step });
    offerWays(step.ways, step);
  }
  offerWays(machine.everywhere, null);
  return (best as { readonly place: FlowPlace } | null)?.place ?? null;
}

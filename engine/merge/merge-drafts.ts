import type { Json } from '../answers/answers.ts';
import { isList, isObject, type DraftDocument, type JsonObject } from '../draft/draft-document.ts';
import { escapedKey } from '../draft/pointer.ts';
import { keyOfItems, sameJson } from '../draft/same-json.ts';
import { mergedOrder } from './merged-order.ts';
import { mergedRows } from './merged-rows.ts';

/** A place that two people changed in different ways. What a side does not have is left out. */
export interface MergeConflict {
  /** JSON pointer in the merged draft. */
  readonly at: string;
  readonly base?: Json;
  readonly theirs?: Json;
  readonly ours?: Json;
}

/** Two drafts made one. */
export interface MergedDrafts {
  readonly draft: DraftDocument;
  /** Empty where every change found its place. */
  readonly conflicts: readonly MergeConflict[];
}

/**
 * Puts together what two people made of the same draft. Lists whose items have keys are merged by key, objects member
 * by member. Where both changed the same, the draft holds ours and a conflict tells both; what one side removed and
 * the other changed stays, so that nothing is lost before somebody has decided.
 *
 * @param base the draft from which both began
 */
export function mergeDrafts(base: DraftDocument, theirs: DraftDocument, ours: DraftDocument): MergedDrafts {
  const conflicts: MergeConflict[] = [];
  const draft = merged({ base, theirs, ours }, '', conflicts);
  return { draft: isObject(draft) ? draft : ours, conflicts };
}

/** The three states of one place; undefined where it does not exist. */
interface Three {
  readonly base: Json | undefined;
  readonly theirs: Json | undefined;
  readonly ours: Json | undefined;
}

function merged(three: Three, at: string, conflicts: MergeConflict[]): Json | undefined {
  const { base, theirs, ours } = three;
  if (sameJson(theirs, ours) || sameJson(base, theirs)) return ours;
  if (sameJson(base, ours)) return theirs;
  if (isObject(theirs) && isObject(ours)) {
    const before = isObject(base) ? base : {};
    // Both began it: then nobody changed what the other had.
    return mergedMembers(before, theirs, ours, at, conflicts);
  }
  if (isList(theirs) && isList(ours) && (isList(base) || base === undefined)) {
    const list = mergedLists(base ?? [], theirs, ours, at, conflicts);
    if (list !== null) return list;
  }
  conflicts.push({ at, ...withoutHoles({ base, theirs, ours }) });
  return ours ?? theirs;
}

function withoutHoles(three: Three): Omit<MergeConflict, 'at'> {
  return Object.fromEntries(Object.entries(three).filter(([, value]) => value !== undefined));
}

function mergedMembers(
  base: JsonObject,
  theirs: JsonObject,
  ours: JsonObject,
  at: string,
  conflicts: MergeConflict[],
): JsonObject {
  const names = mergedOrder(Object.keys(base), Object.keys(theirs), Object.keys(ours)).order;
  return Object.fromEntries(
    names.flatMap((name): [string, Json][] => {
      const three = { base: own(base, name), theirs: own(theirs, name), ours: own(ours, name) };
      const value = merged(three, `${at}/${escapedKey(name)}`, conflicts);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

function own(object: JsonObject, name: string): Json | undefined {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

/** Null where the lists cannot be merged item by item. */
function mergedLists(
  base: readonly Json[],
  theirs: readonly Json[],
  ours: readonly Json[],
  at: string,
  conflicts: MergeConflict[],
): readonly Json[] | null {
  const key = keyOfItems(base, theirs, ours);
  if (key === null) {
    if (base.length !== theirs.length || base.length !== ours.length) return mergedRows(base, theirs, ours);
    return base.flatMap((item, index) => {
      const three = { base: item, theirs: theirs[index], ours: ours[index] };
      return merged(three, `${at}/${index}`, conflicts) ?? [];
    });
  }
  const [before, left, right] = [byKey(base, key), byKey(theirs, key), byKey(ours, key)];
  const { order, isTorn } = mergedOrder([...before.keys()], [...left.keys()], [...right.keys()]);
  if (isTorn)
    conflicts.push({ at, base: [...before.keys()], theirs: [...left.keys()], ours: [...right.keys()] });
  const list: Json[] = [];
  for (const name of order) {
    const three = { base: before.get(name), theirs: left.get(name), ours: right.get(name) };
    const item = merged(three, `${at}/${list.length}`, conflicts);
    if (item !== undefined) list.push(item);
  }
  return list;
}

function byKey(list: readonly Json[], key: string): Map<string, Json> {
  return new Map(list.map((item) => [String((item as JsonObject)[key]), item]));
}

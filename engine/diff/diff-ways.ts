import type { Json } from '../answers/answers.ts';
import { isList, isObject, memberOf, type JsonObject } from '../draft/draft-document.ts';
import { sameJson } from '../draft/same-json.ts';
import type { Text } from '../text/text.ts';
import { kindOfAdded, kindOfRemoved } from './change-kind.ts';
import type { Comparison, Place } from './place.ts';
import { sayName } from './say-name.ts';
import { sayRule } from './say-rule.ts';
import { tell, tellValue, whole } from './tell-change.ts';
import { bare, sentence } from './words-of.ts';

/** One of the ways of an event, and which it is. */
interface Way {
  readonly item: Json;
  readonly index: number;
}

type DiffMembers = (before: JsonObject, after: JsonObject, place: Place, all: Comparison) => void;

/**
 * Compares the ways on which one event leads. A way is known by where it leads: a branch that comes is told as one, with
 * its condition and where the others still lead, not as another target of the way that was there.
 *
 * @param place of the event; each way is told under its name
 */
export function diffWays(
  old: Json,
  now: Json,
  place: Place,
  all: Comparison,
  diffMembers: DiffMembers,
): void {
  const [left, right] = [waysOf(old), waysOf(now)];
  const pairs = paired(left, right);
  const [was, is] = [buttonOf(left), buttonOf(right)];
  const sameButton = sameJson(was, is);
  for (const { before, after } of pairs) {
    const inner: Place = {
      ...place,
      path: `${place.path}/*`,
      at: isList(now) ? `${place.at}/${after?.index ?? 0}` : place.at,
      before: isList(old) ? `${place.before}/${before?.index ?? 0}` : place.before,
      title: 'Transition',
    };
    if (before && after) {
      // The button belongs to the event, whichever of its ways carries it.
      const bare = (item: Json): Json => (sameButton ? withoutButton(item) : item);
      const [one, other] = [bare(before.item), bare(after.item)];
      if (sameJson(one, other)) continue;
      if (isObject(one) && isObject(other)) diffMembers(one, other, inner, all);
      else tellValue(one, other, inner, all);
    } else if (after) tell(all, inner, kindOfAdded(inner.path, after.item), come(after, right, inner, all));
    else if (before) tell(all, inner, kindOfRemoved(inner.path), gone(before, inner, all), true);
  }
  // The first way whose condition holds is taken.
  const kept = pairs.flatMap(({ before, after }) => (before && after ? [after.index] : []));
  if (kept.some((index, number) => index < (kept[number - 1] ?? 0)))
    tell(all, place, 'compatible', sentence('waysOrdered', { what: whole(place) }));
}

function come({ item }: Way, ways: readonly Way[], place: Place, all: Comparison): Text {
  const rule = ruleOf(item, place.at, all.after);
  const last = ways.at(-1)?.item;
  const isRest = last !== undefined && last !== item && memberOf(last, 'guard') === undefined;
  return sentence(rule === null ? 'wayAdded' : isRest ? 'branchAdded' : 'guardedAdded', {
    what: whole(place),
    rule: rule ?? { vi: '' },
    to: targetOf(item, all.after),
    rest: targetOf(last, all.after),
  });
}

function gone({ item }: Way, place: Place, all: Comparison): Text {
  const rule = ruleOf(item, place.before, all.before);
  return sentence(rule === null ? 'wayRemoved' : 'guardedRemoved', {
    what: whole(place),
    rule: rule ?? { vi: '' },
    to: targetOf(item, all.before),
  });
}

function ruleOf(item: Json, at: string, draft: Comparison['after']): Text | null {
  const rule = memberOf(memberOf(memberOf(item, 'guard'), 'params'), 'if');
  if (rule === undefined) return null;
  return bare(sayRule(rule, `${at}/guard/params/if`, draft) ?? sayName('if', rule, draft));
}

function targetOf(item: Json | undefined, draft: Comparison['after']): Text {
  return sayName('target', isObject(item) ? item['target'] : item, draft);
}

function waysOf(value: Json): readonly Way[] {
  return (isList(value) ? value : [value]).map((item, index) => ({ item, index }));
}

/** Ways that lead to the same state belong together; of the others the first with the first. */
function paired(
  left: readonly Way[],
  right: readonly Way[],
): readonly { readonly before?: Way; readonly after?: Way }[] {
  const partners = new Map<Way, Way>();
  const taken = new Set<Way>();
  for (const fits of [
    (one: Way, other: Way) => sameJson(one.item, other.item),
    (one: Way, other: Way) => sameJson(memberOf(one.item, 'target'), memberOf(other.item, 'target')),
    () => true,
  ]) {
    for (const one of left.filter((way) => !partners.has(way))) {
      const other = right.find((way) => !taken.has(way) && fits(one, way));
      if (other === undefined) continue;
      partners.set(one, other);
      taken.add(other);
    }
  }
  return [
    ...left.map((before) => {
      const after = partners.get(before);
      return after === undefined ? { before } : { before, after };
    }),
    ...right.filter((way) => !taken.has(way)).map((after) => ({ after })),
  ];
}

/** What the button of an event says and asks: it stands at the first way that has it. */
function buttonOf(ways: readonly Way[]): Json | undefined {
  return ways.map(({ item }) => memberOf(item, 'meta')).find((meta) => meta !== undefined);
}

function withoutButton(item: Json): Json {
  if (!isObject(item)) return item;
  const { meta: _meta, ...bare } = item;
  return bare;
}

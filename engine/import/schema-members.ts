import { isNode, listOf, textsOf, type ImportRun, type Place, type SchemaNode } from './import-run.ts';
import { both, conditionOf, isAnswered, type Beside } from './schema-conditions.ts';
import type { SchemaKeys } from './schema-keys.ts';

/** A property of an object: its schema, and when it is there and needed. */
export interface Member {
  readonly name: string;
  readonly key: string;
  readonly place: Place;
  /** It is asked while this holds; null: always. */
  readonly visible: string | null;
  /** Needed always, or while one of these holds. */
  readonly required: boolean | string;
}

interface Gathered {
  readonly name: string;
  place: Place;
  readonly visible: string | null;
  readonly required: (string | null)[];
}

/** What a form has no place for. */
const dropped = [
  'patternProperties',
  'propertyNames',
  'minProperties',
  'maxProperties',
  'unevaluatedProperties',
  'not',
  'oneOf',
  'anyOf',
];

/**
 * The properties of an object, those that `allOf`, `then`, `else` and `dependentSchemas` add included. What stands
 * in a branch only is asked while the condition of the branch holds.
 */
export function membersOf(place: Place, keys: SchemaKeys, run: ImportRun): Member[] {
  const found = new Map<string, Gathered>();
  const properties: Record<string, unknown> = {};
  const beside: Beside = { keys, properties };
  absorb(place, null, { found, beside, properties, run });
  return [...found.values()].map(({ name, place: at, visible, required }) => {
    const conditions = required.filter((condition) => condition !== null);
    const always = required.length > conditions.length || conditions.includes(visible ?? '');
    const either = conditions.length > 1 ? conditions.map((one) => `(${one})`).join(' or ') : conditions[0];
    return { name, key: keys.of(name), place: at, visible, required: always || (either ?? false) };
  });
}

interface Gathering {
  readonly found: Map<string, Gathered>;
  readonly beside: Beside;
  readonly properties: Record<string, unknown>;
  readonly run: ImportRun;
}

/** @param condition the branch counts while this holds; null: always. */
function absorb(place: Place, condition: string | null, gathering: Gathering): void {
  const { found, beside, properties, run } = gathering;
  const { node, pointer } = place;
  const own = isNode(node['properties']) ? node['properties'] : {};
  for (const [name, value] of Object.entries(own)) {
    const member = run.part(value, place, 'properties', name);
    const known = found.get(name);
    if (!known) {
      found.set(name, { name, place: member, visible: condition, required: [] });
      properties[name] = member.node;
    } else if (condition === null) {
      known.place = { ...known.place, node: { ...known.place.node, ...member.node } };
    } else if (says(member.node)) {
      run.note('schema-part-dropped', member.pointer, { part: Object.keys(member.node).join(', ') });
    }
  }
  for (const part of dropped) if (part in node) run.note('schema-part-dropped', pointer, { part });
  if (isNode(node['additionalProperties']))
    run.note('schema-part-dropped', pointer, { part: 'additionalProperties' });
  listOf(node['allOf']).forEach((value, at) =>
    absorb(run.part(value, place, 'allOf', String(at)), condition, gathering),
  );
  for (const name of textsOf(node['required'])) need(name, condition, place, gathering);
  branches(place, condition, gathering);
  for (const [name, names] of Object.entries(
    isNode(node['dependentRequired']) ? node['dependentRequired'] : {},
  )) {
    const answered = joined(condition, isAnswered(name, beside));
    for (const other of textsOf(names)) need(other, answered, place, gathering);
  }
  for (const [name, value] of Object.entries(
    isNode(node['dependentSchemas']) ? node['dependentSchemas'] : {},
  )) {
    const inner = run.part(value, place, 'dependentSchemas', name);
    absorb(inner, joined(condition, isAnswered(name, beside)), gathering);
  }
}

function branches(place: Place, condition: string | null, gathering: Gathering): void {
  const { node } = place;
  if (!('if' in node) || !('then' in node || 'else' in node)) return;
  const { run, beside } = gathering;
  const test = run.part(node['if'], place, 'if');
  const holds = conditionOf(test, beside, run);
  if (holds === null) {
    run.note('schema-condition-dropped', test.pointer);
    return;
  }
  if (isNode(node['then']))
    absorb(run.part(node['then'], place, 'then'), joined(condition, holds), gathering);
  if (isNode(node['else']))
    absorb(run.part(node['else'], place, 'else'), joined(condition, `not(${holds})`), gathering);
}

function need(name: string, condition: string | null, place: Place, { found, run }: Gathering): void {
  const known = found.get(name);
  if (known) known.required.push(condition);
  // `required` may name what no schema describes.
  else
    found.set(name, {
      name,
      place: run.part({}, place, 'required'),
      visible: condition,
      required: [condition],
    });
}

/** Whether a schema says more than what something is called. */
function says(node: SchemaNode): boolean {
  return Object.keys(node).some((word) => !['title', 'description', '$comment', 'type'].includes(word));
}

function joined(one: string | null, other: string): string {
  return one === null ? other : both([one, other]);
}

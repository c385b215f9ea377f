import type { ContextValue, Value } from '../feel/index.ts';
import { kindOf } from '../fields/index.ts';
import type { FieldKind } from '../fields/index.ts';
import type {
  CompiledCheck,
  CompiledCondition,
  CompiledField,
  CompiledForm,
  CompiledPage,
  CompiledSection,
} from './compiled-form.ts';
import { landedChecks, type LandedCheck } from './landed-checks.ts';
import { namesIn } from './names-in.ts';

/** What is worth knowing of a form before any answer: kinds, places, and the order in which values follow. */
export interface FormPlan {
  readonly scope: ScopePlan;
  /** One pass in order gives the final values; otherwise passes are repeated until nothing changes. */
  readonly settles: boolean;
}

/** Fields that see each other's values by name: those of the form, of a row, of a group. */
export interface ScopePlan {
  /** In the order of the form. */
  readonly fields: readonly FieldPlan[];
  /** Every field after those that its value or visibility reads, as far as that is possible. */
  readonly order: readonly FieldPlan[];
  /** The place of each field in that order, by its number. */
  readonly positions: readonly number[];
  readonly byKey: ReadonlyMap<string, FieldPlan>;
  /** What expressions see where the whole scope is hidden. */
  readonly empty: ContextValue;
}

export interface FieldPlan {
  readonly key: string;
  /** Its part of a pointer: a slash and the key. Made once, since it is looked up for every field of every form. */
  readonly path: string;
  /** Its number among the fields of its scope. */
  readonly index: number;
  readonly compiled: CompiledField;
  readonly kind: FieldKind;
  /** Page and section of a field at the top. */
  readonly page: CompiledPage | null;
  readonly section: CompiledSection | null;
  /** The party whose identity fills it; null for whoever begins the application. */
  readonly party: string | null;
  /** The columns of a table or the members of a group. */
  readonly inner: ScopePlan | null;
  /** While this holds, nobody can change the field: by its own rule or that of its page or section. */
  readonly readonly: CompiledCondition;
  /** Rules that stand elsewhere and whose problems are shown at this field. */
  readonly landed: readonly LandedCheck[];
  /** Rules for each row whose problems are shown at the row as a whole. */
  readonly rowChecks: readonly CompiledCheck[];
  /** What expressions see where the field is hidden or has no answer. */
  readonly empty: Value;
  /** No rule decides about value or visibility: what was typed counts. Most fields are like that. */
  readonly plain: boolean;
  /** Some choices are offered only under a condition. */
  readonly hasChoices: boolean;
  /** Names of the option expressions. */
  readonly optionNames: readonly string[];
}

const plans = new WeakMap<CompiledForm, FormPlan>();

/** The plan of a form, made once for each compiled form. */
export function planOf(form: CompiledForm): FormPlan {
  const known = plans.get(form);
  if (known) return known;
  const places = form.pages.flatMap((page) =>
    page.sections.flatMap((section) => section.fields.map((compiled) => ({ compiled, page, section }))),
  );
  const { scope, settles } = planScope(places, landedChecks(form));
  const plan = { scope, settles };
  plans.set(form, plan);
  return plan;
}

/** A field with its place, before it is planned. */
export interface Placed {
  readonly compiled: CompiledField;
  readonly page: CompiledPage | null;
  readonly section: CompiledSection | null;
  /** That of what is around it. */
  readonly party?: string | null;
}

interface PlannedScope {
  readonly scope: ScopePlan;
  readonly settles: boolean;
  /** Names around the scope that decide about values and visibility in it. */
  readonly reads: ReadonlySet<string>;
}

type Landed = ReadonlyMap<CompiledField, readonly LandedCheck[]>;

function planScope(places: readonly Placed[], landed: Landed): PlannedScope {
  let settles = true;
  const reads = new Map<FieldPlan, ReadonlySet<string>>();
  const fields = places.map((place, index): FieldPlan => {
    const { type } = place.compiled.field;
    const party = place.section?.section.party ?? place.page?.page.party ?? place.party ?? null;
    const inner =
      type === 'table' || type === 'group'
        ? planScope(withoutPlace(place.compiled.fields, party), landed)
        : null;
    if (inner && !inner.settles) settles = false;
    const { compiled } = place;
    const kind = kindOf(compiled.field.type);
    const plan: FieldPlan = {
      ...place,
      party,
      key: compiled.field.key,
      path: `/${compiled.field.key}`,
      index,
      kind,
      inner: inner?.scope ?? null,
      landed: landed.get(compiled) ?? [],
      rowChecks: compiled.rules.rowChecks.filter(({ at }) => at === null),
      readonly: readonlyOf(place),
      plain: inner === null && isPlain(place),
      hasChoices: Object.keys(compiled.rules.choices).length > 0,
      optionNames: Object.keys(compiled.rules.options),
      empty: kind.type === 'group' ? (inner?.scope.empty ?? null) : kind.empty,
    };
    reads.set(plan, new Set([...decidingNames(place), ...(inner?.reads ?? [])]));
    return plan;
  });
  const sorted = sortByReads(fields, reads);
  const stores = fields.filter(({ kind }) => kind.stores);
  const own = new Set(stores.map(({ key }) => key));
  return {
    scope: {
      fields,
      order: sorted.order,
      positions: positionsOf(sorted.order),
      byKey: new Map(fields.map((field) => [field.key, field])),
      empty: Object.fromEntries(stores.map(({ key, empty }) => [key, empty])),
    },
    settles: settles && sorted.acyclic,
    // A name that the scope has itself never reaches what lies around it.
    reads: new Set([...reads.values()].flatMap((names) => [...names].filter((name) => !own.has(name)))),
  };
}

function positionsOf(order: readonly FieldPlan[]): number[] {
  const positions: number[] = [];
  order.forEach(({ index }, position) => (positions[index] = position));
  return positions;
}

function withoutPlace(fields: readonly CompiledField[], party: string | null): Placed[] {
  return fields.map((compiled) => ({ compiled, page: null, section: null, party }));
}

/** The names whose values decide what a field holds and whether it is there. */
function decidingNames(placed: Placed): Set<string> {
  return new Set([...decidingRules(placed), ...placeRules(placed)].flatMap((rule) => namesIn(rule ?? null)));
}

/** The rules of a field that decide what it holds and whether it is there. */
export function decidingRules(placed: Placed): readonly (CompiledCondition | null)[] {
  const { rules } = placed.compiled;
  const { prefillFrom } = rules;
  const asked = prefillFrom ? [prefillFrom.when, ...Object.values(prefillFrom.input)] : [];
  return [rules.visible, rules.value, readonlyOf(placed), rules.prefillWhen, ...asked, rules.default];
}

function readonlyOf({ compiled, page, section }: Placed): CompiledCondition {
  const all = [page?.readonly ?? false, section?.readonly ?? false, compiled.rules.readonly];
  const rules = all.filter((rule) => rule !== false);
  if (rules.includes(true)) return true;
  return rules.length > 1 ? ['or', ...rules] : (rules[0] ?? false);
}

/** The rules of page and section that decide whether a field is there. */
export function placeRules({ page, section }: Pick<FieldPlan, 'page' | 'section'>): CompiledCondition[] {
  return [page?.visible ?? true, section?.visible ?? true];
}

function isPlain(placed: Placed): boolean {
  const { compiled, page, section } = placed;
  const { visible, value, default: initial } = compiled.rules;
  const isAlwaysThere =
    visible === true && (page?.visible ?? true) === true && (section?.visible ?? true) === true;
  return (
    isAlwaysThere &&
    value === null &&
    readonlyOf(placed) === false &&
    initial === null &&
    !compiled.field.prefill
  );
}

function sortByReads(fields: readonly FieldPlan[], reads: ReadonlyMap<FieldPlan, ReadonlySet<string>>) {
  const byKey = new Map(fields.map((field) => [field.key, field]));
  const order: FieldPlan[] = [];
  const done = new Set<FieldPlan>();
  const open = new Set<FieldPlan>();
  let acyclic = true;
  const visit = (field: FieldPlan): void => {
    if (done.has(field)) return;
    if (open.has(field)) {
      acyclic = false;
      return;
    }
    open.add(field);
    for (const name of reads.get(field) ?? []) {
      const other = byKey.get(name);
      if (other) visit(other);
    }
    open.delete(field);
    done.add(field);
    order.push(field);
  };
  fields.forEach(visit);
  return { order, acyclic };
}

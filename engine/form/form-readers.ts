import type { Expression } from '../feel/index.ts';
import type { CompiledCheck, CompiledCondition } from './compiled-form.ts';
import { decidingRules, placeRules, type FieldPlan, type ScopePlan } from './form-plan.ts';
import { namesIn } from './names-in.ts';

/** Why a field must be looked at again when a name has another value; several are added up. */
export const reason = {
  /** A rule that decides about values inside of the table or group reads the name. */
  inside: 1,
  /** A rule of its page or section reads it. */
  place: 2,
  /** A rule that decides about value or visibility reads it. */
  own: 4,
  /** A rule that only asks or checks reads it. */
  report: 8,
  /** The same, inside of the table or group. */
  reportInside: 16,
} as const;

/** A field that reads a name, with the sum of the reasons. */
export interface Reader {
  readonly field: FieldPlan;
  readonly reasons: number;
}

/** Who reads what in a scope, its own names and those around it. */
export interface ScopeReaders {
  readonly readers: ReadonlyMap<string, readonly Reader[]>;
  /** Names that the rules for the row as a whole read. */
  readonly row: ReadonlySet<string>;
  /** By name, the ways (group by group) to fields at which a rule is shown that reads it in this scope. */
  readonly landings: ReadonlyMap<string, readonly (readonly FieldPlan[])[]>;
  /** Names from around the scope by which values in it are decided. */
  readonly deciding: ReadonlySet<string>;
  /** Names from around the scope that are read in it for whatever end. */
  readonly free: ReadonlySet<string>;
}

const known = new WeakMap<ScopePlan, ScopeReaders>();

/**
 * Who reads what in a scope, found once for each plan. Names that an expression binds itself count too: what is
 * looked at once too often stays as it was.
 *
 * @param holder the table or group whose scope this is
 */
export function readersOf(plan: ScopePlan, holder: FieldPlan | null): ScopeReaders {
  const before = known.get(plan);
  if (before) return before;
  const readers = new Map<string, Map<FieldPlan, number>>();
  for (const field of plan.fields) {
    for (const [names, why] of readsOf(field)) {
      for (const name of names) {
        const fields = readers.get(name) ?? new Map<FieldPlan, number>();
        readers.set(name, fields.set(field, (fields.get(field) ?? 0) | why));
      }
    }
  }
  const row = new Set((holder?.rowChecks ?? []).flatMap(namesOfCheck));
  const landings = landingsIn(plan);
  const own = new Set(plan.fields.filter(({ kind }) => kind.stores).map(({ key }) => key));
  const around = (names: Iterable<string>): Set<string> =>
    new Set([...names].filter((name) => !own.has(name)));
  const deciding = [...readers].filter(([, fields]) =>
    [...fields.values()].some((why) => (why & (reason.own | reason.place | reason.inside)) !== 0),
  );
  const result: ScopeReaders = {
    readers: new Map(
      [...readers].map(([name, fields]) => [
        name,
        [...fields].map(([field, reasons]) => ({ field, reasons })),
      ]),
    ),
    row,
    landings,
    deciding: around(deciding.map(([name]) => name)),
    free: around([...readers.keys(), ...row, ...landings.keys()]),
  };
  known.set(plan, result);
  return result;
}

function readsOf(field: FieldPlan): [names: Iterable<string>, why: number][] {
  const { rules } = field.compiled;
  const asking: readonly Expression[] = [
    rules.required,
    ...Object.values(rules.options),
    ...Object.values(rules.choices),
  ];
  return [
    [namesOf(decidingRules(field)), reason.own],
    [namesOf(placeRules(field)), reason.place],
    [[...namesOf(asking), ...rules.checks.flatMap(namesOfCheck)], reason.report],
    [field.inner ? readersOf(field.inner, field).deciding : [], reason.inside],
    [field.inner ? readersOf(field.inner, field).free : [], reason.reportInside],
  ];
}

function namesOf(rules: readonly (CompiledCondition | null)[]): string[] {
  return rules.flatMap(namesIn);
}

function namesOfCheck({ that, message }: CompiledCheck): string[] {
  const places = [...message.vi, ...(message.en ?? [])].filter((part) => typeof part !== 'string');
  return namesOf([that, ...places]);
}

function landingsIn(plan: ScopePlan): Map<string, (readonly FieldPlan[])[]> {
  const landings = new Map<string, (readonly FieldPlan[])[]>();
  const walk = (scope: ScopePlan, way: readonly FieldPlan[]): void => {
    for (const field of scope.fields) {
      const here = [...way, field];
      for (const { check, up, places } of field.landed) {
        if (up !== way.length) continue;
        for (const name of new Set([...namesOfCheck(check), ...namesOf(places)])) {
          landings.set(name, [...(landings.get(name) ?? []), here]);
        }
      }
      if (field.kind.type === 'group' && field.inner) walk(field.inner, here);
    }
  };
  walk(plan, []);
  return landings;
}

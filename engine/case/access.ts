import type { Answers } from '../answers/answers.ts';
import type { AccessRight, AccessRule, Definition } from '../generated/definition-types.ts';
import type { CompiledForm } from '../form/index.ts';
import type { Problem } from '../problems/problem.ts';
import { canonicalJson } from '../procedure/canonical-json.ts';
import type { Procedure } from '../procedure/procedure.ts';
import type { Case } from './case.ts';
import type { Actor } from './command.ts';
import { applicantRole, isApplicant, mayPlay } from './rights.ts';

/** What one person may do with the fields at the top of the forms of one case, now. */
export interface FieldAccess {
  /** May see that there is such an answer, plain or masked. */
  readonly reads: (form: string, key: string) => boolean;
  /** May give another answer. Nobody writes what they may not read. */
  readonly writes: (form: string, key: string) => boolean;
  /** May see a masked answer plain, by a look that is written down. */
  readonly unmasks: (form: string, key: string) => boolean;
}

/** An access rule with the fields it is about. */
export interface ResolvedRule {
  readonly form: string;
  readonly keys: ReadonlySet<string>;
  readonly rule: AccessRule;
}

/**
 * What a person may do with each field in the present states of a case. Every rule that names a field must admit
 * the person; where none does, whoever may read the case may read it, and whoever fills its form may write it. Those
 * who applied see what they declared unmasked.
 *
 * @param current null before there is a case: then the person is the applicant and no state is active
 */
export function accessOf(procedure: Procedure, current: Case | null, actor: Actor | null): FieldAccess {
  const plays = rolesPlayed(current, actor);
  const isOwn = current === null || (actor !== null && isApplicant(current, actor.account));
  return fieldAccess(rulesOf(procedure), current?.states ?? [], plays, isOwn);
}

/**
 * What whoever holds a role may do with each field while some states are active, for those who write the rules.
 *
 * @param states paths of the active states; none before the application is filed
 */
export function accessIn(
  definition: Pick<Definition, 'application' | 'forms' | 'access'>,
  states: readonly string[],
  role: string,
): FieldAccess {
  const rules = (definition.access ?? []).map((rule) => resolveRule(definition, rule));
  return fieldAccess(rules, states, (one) => one === role, role === applicantRole);
}

function fieldAccess(
  all: readonly ResolvedRule[],
  active: readonly string[],
  plays: (role: string) => boolean,
  isOwn: boolean,
): FieldAccess {
  const holds = ({ states }: AccessRule): boolean =>
    states?.some((state) => active.some((path) => path.split('.').includes(state))) ?? true;
  const rules = all.filter(({ rule }) => holds(rule));
  const admitted = (right: AccessRight, form: string, key: string): boolean =>
    rules.every(
      ({ form: of, keys, rule }) =>
        rule.may !== right || of !== form || !keys.has(key) || rule.roles.some((role) => plays(role)),
    );
  const reads = (form: string, key: string): boolean => admitted('read', form, key);
  return {
    reads,
    writes: (form, key) => reads(form, key) && admitted('write', form, key),
    unmasks: (form, key) => isOwn || (reads(form, key) && admitted('unmask', form, key)),
  };
}

/** Which roles a person holds in a case; before there is one, that of the applicant. */
export function rolesPlayed(current: Case | null, actor: Actor | null): (role: string) => boolean {
  if (current === null || actor === null) return (role) => role === applicantRole;
  const units = new Set([
    current.competentUnit,
    current.receivingUnit,
    ...current.tasks.map((task) => task.unit),
  ]);
  const known = new Map<string, boolean>();
  return (role) => {
    const before = known.get(role);
    if (before !== undefined) return before;
    const may = [...units].some((unit) => mayPlay(role, unit, current, actor));
    known.set(role, may);
    return may;
  };
}

const resolved = new WeakMap<Definition, readonly ResolvedRule[]>();

/** The access rules of a procedure, each with the fields that it names or that stand in the group it names. */
export function rulesOf({ definition }: Pick<Procedure, 'definition'>): readonly ResolvedRule[] {
  const known = resolved.get(definition);
  if (known) return known;
  const rules = (definition.access ?? []).map((rule) => resolveRule(definition, rule));
  resolved.set(definition, rules);
  return rules;
}

/** One access rule with the fields it is about. */
export function resolveRule(
  definition: Pick<Definition, 'application' | 'forms'>,
  rule: AccessRule,
): ResolvedRule {
  const form = rule.form ?? definition.application;
  const keys = [...(rule.fields ?? []), ...keysOfGroup(definition, form, rule.group)];
  return { form, keys: new Set(keys), rule };
}

/** The fields of a page ("thong_tin") or of a section ("thong_tin/cha"). */
function keysOfGroup(
  { forms }: Pick<Definition, 'forms'>,
  form: string,
  group: string | undefined,
): string[] {
  if (group === undefined) return [];
  const [page, section] = group.split('/');
  return (forms[form]?.pages ?? [])
    .filter(({ key }) => key === page)
    .flatMap(({ sections }) => sections)
    .filter(({ key }) => section === undefined || key === section)
    .flatMap(({ fields }) => fields.map(({ key }) => key));
}

const fixed = new WeakMap<CompiledForm, Map<string, CompiledForm>>();

/**
 * A form as one person may fill it: what they may not write is read-only, so that whatever is sent for it is not
 * taken and what was stored stays.
 */
export function formToFill(form: CompiledForm, access: FieldAccess): CompiledForm {
  return withBarred(form, 'write', (key) => !access.writes(form.key, key));
}

/** The same as it is handed out: what they may not read is not in it. */
export function formToShow(form: CompiledForm, access: FieldAccess): CompiledForm {
  return withBarred(formToFill(form, access), 'read', (key) => !access.reads(form.key, key));
}

function withBarred(
  form: CompiledForm,
  right: 'read' | 'write',
  isBarred: (key: string) => boolean,
): CompiledForm {
  const keys = form.pages.flatMap(({ sections }) =>
    sections.flatMap(({ fields }) => fields.map(({ field }) => field.key)),
  );
  const barred = new Set(keys.filter(isBarred));
  if (barred.size === 0) return form;
  // The plan of a form is made once for each form: the same person must get the same one again.
  const name = `${right} ${[...barred].join(' ')}`;
  const made = fixed.get(form) ?? new Map<string, CompiledForm>();
  fixed.set(form, made);
  const known = made.get(name);
  if (known) return known;
  const changed = right === 'read' ? { visible: false } : { readonly: true };
  const pages = form.pages.map((page) => ({
    ...page,
    sections: page.sections.map((section) => ({
      ...section,
      fields: section.fields.map((one) =>
        barred.has(one.field.key) ? { ...one, rules: { ...one.rules, ...changed } } : one,
      ),
    })),
  }));
  const result = { ...form, pages };
  made.set(name, result);
  return result;
}

/** The answers at the top of a form that the person may read. */
export function readableAnswers(access: FieldAccess, form: string, answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([key]) => access.reads(form, key)));
}

/**
 * What was sent for fields that the person may not write and that differs from what stands there. Nothing of it is
 * stored in any case; it is refused so that nobody takes it for done. An empty answer says nothing.
 */
export function notTheirs(
  form: CompiledForm,
  access: FieldAccess,
  sent: Answers,
  standing: Answers,
): Problem[] {
  const fields = form.pages.flatMap(({ sections }) => sections.flatMap(({ fields: all }) => all));
  return fields.flatMap(({ field: { key } }): Problem[] => {
    const value = Object.hasOwn(sent, key) ? sent[key] : undefined;
    if (access.writes(form.key, key) || isNothing(value)) return [];
    if (access.reads(form.key, key) && canonicalJson(value) === canonicalJson(standing[key])) return [];
    return [{ code: 'field-not-yours', pointer: `/${key}`, severity: 'error' }];
  });
}

function isNothing(value: unknown): boolean {
  if (value === undefined || value === null || value === '' || value === false) return true;
  return typeof value === 'object' && Object.values(value).every(isNothing);
}

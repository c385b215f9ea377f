import { resolveRule, type ResolvedRule } from '../case/access.ts';
import type { Definition, Field } from '../generated/definition-types.ts';
import type { Problem } from '../problems/problem.ts';
import { pointerOfState } from '../workflow/state-tree.ts';
import { error, warning, type LintContext, type LintRule } from './lint-context.ts';

/** Access rules name what there is, leave nobody out by mistake, and let everybody do their tasks. */
export const accessRules: LintRule = (context) => {
  const names = unknownNames(context);
  if (names.length > 0) return names;
  const rules = (context.definition.access ?? []).map((rule) => resolveRule(context.definition, rule));
  return [...readByNobody(rules), ...unwritable(context, rules), ...unclassed(context)];
};

function unknownNames({ definition, tree }: LintContext): Problem[] {
  const states = new Set([...tree.keys()].flatMap((path) => path.split('.')));
  return (definition.access ?? []).flatMap((rule, index): Problem[] => {
    const at = `/access/${index}`;
    const form = rule.form ?? definition.application;
    if (!Object.hasOwn(definition.forms, form)) return [error('form-unknown', `${at}/form`, { name: form })];
    const keys = new Set(topFields(definition, form).map(({ key }) => key));
    const { keys: named } = resolveRule(definition, rule);
    return [
      ...(rule.fields === undefined && rule.group === undefined ? [error('access-of-nothing', at)] : []),
      ...(rule.fields ?? []).flatMap((key, place) =>
        keys.has(key) ? [] : [error('field-unknown', `${at}/fields/${place}`, { key })],
      ),
      ...(rule.group !== undefined && [...named].every((key) => rule.fields?.includes(key))
        ? [error('group-unknown', `${at}/group`, { name: rule.group })]
        : []),
      ...rule.roles.flatMap((role, place) =>
        role === 'applicant' || Object.hasOwn(definition.roles, role)
          ? []
          : [error('role-unknown', `${at}/roles/${place}`, { name: role })],
      ),
      ...(rule.states ?? []).flatMap((state, place) =>
        states.has(state) ? [] : [error('access-state-unknown', `${at}/states/${place}`, { name: state })],
      ),
    ];
  });
}

/** What no role is admitted to by all the rules that always hold. */
function readByNobody(rules: readonly ResolvedRule[]): Problem[] {
  const reading = rules.flatMap((rule, index) =>
    rule.rule.may === 'read' && rule.rule.states === undefined ? [{ ...rule, index }] : [],
  );
  const found = new Map<string, Problem>();
  for (const { form, keys, index } of reading) {
    for (const key of keys) {
      const naming = reading.filter((other) => other.form === form && other.keys.has(key));
      const [first, ...others] = naming.map(({ rule }) => rule.roles);
      const admitted = first?.filter((role) => others.every((roles) => roles.includes(role))) ?? [];
      if (admitted.length === 0)
        found.set(`${form} ${key}`, error('access-nobody', `/access/${index}`, { key }));
    }
  }
  return [...found.values()];
}

/** Required fields of a task's form that the task's own role may not write, or not even read. */
function unwritable({ definition, tree }: LintContext, rules: readonly ResolvedRule[]): Problem[] {
  const bars = ({ rule, keys }: ResolvedRule, role: string, key: string, path: string): boolean =>
    rule.may !== 'unmask' &&
    keys.has(key) &&
    !rule.roles.includes(role) &&
    (rule.states?.some((state) => path.split('.').includes(state)) ?? true);
  return [...tree.values()].flatMap(({ path, state }) =>
    (state.meta?.tasks ?? []).flatMap((task, index): Problem[] => {
      const { form, role } = task;
      if (form === undefined) return [];
      const own = rules.filter((rule) => rule.form === form);
      return topFields(definition, form)
        .filter(
          ({ required, key }) =>
            (required ?? false) !== false && own.some((rule) => bars(rule, role, key, path)),
        )
        .map(({ key }) =>
          error('access-required', `${pointerOfState(path)}/meta/tasks/${index}/form`, { key, role }),
        );
    }),
  );
}

/** Kinds whose answers tell who somebody is or how they are reached. */
const personalKinds: ReadonlySet<Field['type']> = new Set(['citizenId', 'person', 'phone', 'email']);

function unclassed({ definition }: LintContext): Problem[] {
  return Object.entries(definition.forms).flatMap(([form, { pages }]) =>
    pages.flatMap((page, p) =>
      page.sections.flatMap((section, s) =>
        unclassedIn(section.fields, `/forms/${form}/pages/${p}/sections/${s}/fields`),
      ),
    ),
  );
}

function unclassedIn(fields: readonly Field[], at: string): Problem[] {
  return fields.flatMap((field, index): Problem[] => {
    const pointer = `${at}/${index}`;
    if (field.personal !== undefined) return [];
    if (personalKinds.has(field.type)) return [warning('personal-unclassed', pointer, { key: field.key })];
    return 'fields' in field && field.fields ? unclassedIn(field.fields, `${pointer}/fields`) : [];
  });
}

function topFields({ forms }: Definition, form: string): readonly Field[] {
  return (forms[form]?.pages ?? []).flatMap(({ sections }) => sections.flatMap(({ fields }) => fields));
}

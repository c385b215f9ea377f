import { fits } from '../feel/type-relations.ts';
import { kindOf } from '../fields/index.ts';
import type { Definition, Field, Lookup, LookupType } from '../generated/definition-types.ts';
import { typeOfOutput } from '../procedure/case-types.ts';
import type { Problem } from '../problems/problem.ts';
import { applicantForms } from './applicant-forms.ts';
import { error, warning, type LintContext, type LintRule } from './lint-context.ts';

/** Every field that a source fills or is compared with names one that exists and gives a value of the field's type, and every look-up is used. */
export const lookupRules: LintRule = (context) => {
  const { definition } = context;
  const used = new Set<string>();
  const problems = [
    ...fieldProblems(context, used),
    ...componentProblems(definition, used),
    ...scenarioProblems(definition),
  ];
  const idle = Object.keys(definition.lookups ?? {}).filter((name) => !used.has(name));
  return [...problems, ...idle.map((name) => warning('lookup-unused', `/lookups/${name}`, { name }))];
};

function fieldProblems(context: LintContext, used: Set<string>): Problem[] {
  const { definition } = context;
  const later = applicantForms(context);
  const problems: Problem[] = [];
  const lookIn = (form: string, fields: readonly Field[], pointer: string): void => {
    fields.forEach((field, index) => {
      const at = `${pointer}/${index}`;
      if ('fields' in field) lookIn(form, field.fields ?? [], `${at}/fields`);
      const { prefill, checkAgainst } = field;
      if (prefill && (prefill.claim === undefined) === (prefill.lookup === undefined)) {
        problems.push(error('prefill-source', `${at}/prefill`));
      }
      if (prefill?.lookup !== undefined) {
        const { lookup, value } = prefill;
        problems.push(...namedProblems(definition, field, { lookup, value }, `${at}/prefill`, used));
        // The citizen's page asks registries for the application alone.
        if (later.has(form)) problems.push(error('lookup-outside', `${at}/prefill/lookup`, { name: lookup }));
      }
      if (checkAgainst === undefined) return;
      problems.push(...namedProblems(definition, field, checkAgainst, `${at}/checkAgainst`, used));
      if (form !== definition.application) problems.push(error('check-outside', `${at}/checkAgainst`));
    });
  };
  for (const [key, form] of Object.entries(definition.forms)) {
    form.pages.forEach((page, p) =>
      page.sections.forEach((section, s) =>
        lookIn(key, section.fields, `/forms/${key}/pages/${p}/sections/${s}/fields`),
      ),
    );
  }
  return problems;
}

/** What is wrong with the look-up and the value that a field names. */
function namedProblems(
  { lookups = {} }: Definition,
  field: Field,
  { lookup, value = '' }: { readonly lookup: string; readonly value?: string | undefined },
  at: string,
  used: Set<string>,
): Problem[] {
  used.add(lookup);
  const named = own(lookups, lookup);
  const output = named && own(named.output, value);
  if (named === undefined) return [error('lookup-unknown', `${at}/lookup`, { name: lookup })];
  if (output === undefined) return [error('lookup-value-unknown', `${at}/value`, { name: value, lookup })];
  if (field.type === 'group' || field.type === 'table' || !isHeld(field, output)) {
    return [error('lookup-value-type', `${at}/value`, { name: value, type: output })];
  }
  return [];
}

/** A component names a look-up, and of it a value that is yes or no; one that has rows is no single thing to ask for. */
function componentProblems({ dossier, lookups = {} }: Definition, used: Set<string>): Problem[] {
  return dossier.components.flatMap(({ checkAgainst, forEach }, index): Problem[] => {
    if (checkAgainst === undefined) return [];
    const at = `/dossier/components/${index}/checkAgainst`;
    const { lookup, value } = checkAgainst;
    used.add(lookup);
    const named: Lookup | undefined = own(lookups, lookup);
    if (named === undefined) return [error('lookup-unknown', `${at}/lookup`, { name: lookup })];
    if (forEach !== undefined) return [error('check-of-rows', at)];
    if (value === undefined) return [];
    const output = own(named.output, value);
    if (output === undefined) return [error('lookup-value-unknown', `${at}/value`, { name: value, lookup })];
    return output === 'boolean'
      ? []
      : [error('lookup-value-type', `${at}/value`, { name: value, type: output })];
  });
}

/** Whether a field can hold what a registry or a system gives. */
export function isHeld(field: Field, output: LookupType): boolean {
  const given = typeOfOutput[output];
  const wanted = kindOf(field.type).feelType(field, {});
  // A code of a choice comes as a text.
  const isChoice = typeof wanted === 'object' && 'enum' in wanted && output === 'text';
  return isChoice || fits(given, wanted);
}

/** What a scenario lets a registry say is what its look-up gives. */
function scenarioProblems({ lookups = {}, scenarios = [] }: Definition): Problem[] {
  const said = scenarios.flatMap(({ registry = {}, steps = [] }, index) => [
    { registry, at: `/scenarios/${index}/registry` },
    ...steps.map((step, number) => ({
      registry: step.registry ?? {},
      at: `/scenarios/${index}/steps/${number}/registry`,
    })),
  ]);
  return said.flatMap(({ registry, at }) =>
    Object.entries(registry).flatMap(([lookup, values]): Problem[] => {
      const named = own(lookups, lookup);
      if (named === undefined) return [error('lookup-unknown', `${at}/${lookup}`, { name: lookup })];
      return Object.keys(values ?? {})
        .filter((name) => !Object.hasOwn(named.output, name))
        .map((name) => error('lookup-value-unknown', `${at}/${lookup}/${name}`, { name, lookup }));
    }),
  );
}

function own<T>(of: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(of, name) ? of[name] : undefined;
}

import { fits } from '../feel/type-relations.ts';
import { kindOf } from '../fields/index.ts';
import type { Definition, Field, LookupType } from '../generated/definition-types.ts';
import { typeOfOutput } from '../procedure/case-types.ts';
import type { Problem } from '../problems/problem.ts';
import { error, warning, type LintRule } from './lint-context.ts';

/** Every field that a source fills names one that exists, gives a value of the field's type, and is used. */
export const lookupRules: LintRule = ({ definition }) => {
  const lookups = definition.lookups ?? {};
  const used = new Set<string>();
  const problems: Problem[] = [];
  const look = (form: string, fields: readonly Field[], pointer: string): void => {
    fields.forEach((field, index) => {
      const at = `${pointer}/${index}`;
      if ('fields' in field) look(form, field.fields ?? [], `${at}/fields`);
      if (!field.prefill) return;
      const { claim, lookup, value = '' } = field.prefill;
      if ((claim === undefined) === (lookup === undefined)) {
        problems.push(error('prefill-source', `${at}/prefill`));
      }
      if (lookup === undefined) return;
      used.add(lookup);
      const named = Object.hasOwn(lookups, lookup) ? lookups[lookup] : undefined;
      const output = named && Object.hasOwn(named.output, value) ? named.output[value] : undefined;
      if (named === undefined) {
        problems.push(error('lookup-unknown', `${at}/prefill/lookup`, { name: lookup }));
      } else if (output === undefined) {
        problems.push(error('lookup-value-unknown', `${at}/prefill/value`, { name: value, lookup }));
      } else if (field.type === 'group' || field.type === 'table' || !isHeld(field, output)) {
        problems.push(error('lookup-value-type', `${at}/prefill/value`, { name: value, type: output }));
      }
      if (form !== definition.application) {
        problems.push(error('lookup-outside', `${at}/prefill/lookup`, { name: lookup }));
      }
    });
  };
  for (const [key, form] of Object.entries(definition.forms)) {
    form.pages.forEach((page, p) =>
      page.sections.forEach((section, s) =>
        look(key, section.fields, `/forms/${key}/pages/${p}/sections/${s}/fields`),
      ),
    );
  }
  problems.push(...scenarioProblems(definition));
  const idle = Object.keys(lookups).filter((name) => !used.has(name));
  return [...problems, ...idle.map((name) => warning('lookup-unused', `/lookups/${name}`, { name }))];
};

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
  return scenarios.flatMap(({ registry = {} }, index) =>
    Object.entries(registry).flatMap(([lookup, values]): Problem[] => {
      const at = `/scenarios/${index}/registry/${lookup}`;
      const named = Object.hasOwn(lookups, lookup) ? lookups[lookup] : undefined;
      if (named === undefined) return [error('lookup-unknown', at, { name: lookup })];
      return Object.keys(values ?? {})
        .filter((name) => !Object.hasOwn(named.output, name))
        .map((name) => error('lookup-value-unknown', `${at}/${name}`, { name, lookup }));
    }),
  );
}

import type { FeelType, TypeScope } from '../feel/index.ts';
import { checkExpression } from '../feel/parser/index.ts';
import type { CompiledCondition } from '../form/index.ts';
import { FormParser, placedProblem, spansOf } from '../form/compiler/index.ts';
import type { Dossier, Form } from '../generated/definition-types.ts';
import type { Problem } from '../problems/problem.ts';
import type { CompiledDossier } from './compiled-dossier.ts';
import { componentRows, rowTypes } from './component-rows.ts';
import { deliveryMistakes } from './delivery-mistakes.ts';
import { readsOfData } from './reads-of-data.ts';

/** A compiled dossier, and what is wrong with its definition. */
export interface DossierCompilation {
  readonly dossier: CompiledDossier;
  readonly problems: readonly Problem[];
}

/**
 * Parses the conditions of a dossier and looks for keys that occur twice and groups that nobody defined or that
 * have no members.
 *
 * @param pointer JSON pointer of the dossier in the definition, e.g. "/dossier"
 * @param form the application form, whose tables components may name
 * @param parser reads the conditions
 */
export function compileDossier(
  dossier: Dossier,
  pointer: string,
  form?: Form,
  parser = new FormParser(),
): DossierCompilation {
  const compiled: CompiledDossier = {
    components: dossier.components.map((component, index) => {
      const at = `${pointer}/components/${index}`;
      const { visible, satisfiedBy, versions } = component;
      const data = satisfiedBy === undefined ? null : parser.expression(satisfiedBy, `${at}/satisfiedBy`);
      return {
        component,
        required: parser.condition(component.required, `${at}/required`),
        visible: visible === undefined ? null : parser.condition(visible, `${at}/visible`),
        satisfiedBy: data,
        satisfiedReads: data === null ? [] : readsOfData(data, form),
        versions:
          versions?.map((version, number) => ({
            version,
            required: parser.condition(version.required ?? true, `${at}/versions/${number}/required`),
          })) ?? null,
        forEach: componentRows(component, form),
      };
    }),
    groups: (dossier.groups ?? []).map((group, index) => ({
      group,
      required: parser.condition(group.required, `${pointer}/groups/${index}/required`),
    })),
  };
  return {
    dossier: compiled,
    problems: [
      ...parser.problems,
      ...mistakesIn(dossier, pointer),
      ...wrongRows(dossier, pointer, form),
      ...deliveryMistakes(dossier, pointer),
    ],
  };
}

/**
 * Checks the types of the conditions of a dossier.
 *
 * @param types what they may read: the answers of the application form, `case`, parameters
 */
export function checkDossierExpressions(
  dossier: CompiledDossier,
  types: Readonly<Record<string, FeelType>>,
  pointer: string,
): Problem[] {
  const top: TypeScope = { names: types };
  const check = (rule: CompiledCondition | null, at: string, scope = top): Problem[] =>
    rule === null || typeof rule === 'boolean'
      ? []
      : checkExpression(rule, scope, 'boolean', spansOf(rule)).problems.map((problem) =>
          placedProblem(problem, at),
        );
  return [
    ...dossier.components.flatMap(({ component, required, visible, satisfiedBy, versions }, index) => {
      const scope = { names: rowTypes(component.forEach, types), outer: top };
      return [
        ...check(required, `${pointer}/components/${index}/required`, scope),
        ...check(visible, `${pointer}/components/${index}/visible`, scope),
        ...check(satisfiedBy, `${pointer}/components/${index}/satisfiedBy`, scope),
        ...(versions ?? []).flatMap((version, number) =>
          check(version.required, `${pointer}/components/${index}/versions/${number}/required`, scope),
        ),
      ];
    }),
    ...dossier.groups.flatMap(({ required }, index) =>
      check(required, `${pointer}/groups/${index}/required`),
    ),
  ];
}

function mistakesIn({ components, groups = [] }: Dossier, pointer: string): Problem[] {
  const keys = components.map(({ key }) => key);
  const groupKeys = groups.map(({ key }) => key);
  const again = (list: readonly string[], name: string): Problem[] =>
    list.flatMap((key, index) =>
      list.indexOf(key) === index
        ? []
        : [error('component-key-repeated', `${pointer}/${name}/${index}/key`, { key })],
    );
  return [
    ...again(keys, 'components'),
    ...again(groupKeys, 'groups'),
    ...components.flatMap(({ group }, index) =>
      group === undefined || groupKeys.includes(group)
        ? []
        : [error('component-group-unknown', `${pointer}/components/${index}/group`, { key: group })],
    ),
    ...groupKeys.flatMap((key, index) =>
      components.some(({ group }) => group === key)
        ? []
        : [error('component-group-empty', `${pointer}/groups/${index}`, { key })],
    ),
  ];
}

/** Tables that the application form does not have, and papers for rows in a group, of which one would be enough. */
function wrongRows({ components }: Dossier, pointer: string, form: Form | undefined): Problem[] {
  return components.flatMap((component, index) => {
    const { forEach, group } = component;
    if (forEach === undefined) return [];
    const at = `${pointer}/components/${index}`;
    const isKnown = form === undefined || componentRows(component, form) !== null;
    return [
      ...(isKnown ? [] : [error('component-rows-unknown', `${at}/forEach`, { name: forEach })]),
      ...(group === undefined
        ? []
        : [error('component-rows-grouped', `${at}/group`, { key: component.key })]),
    ];
  });
}

function error(code: string, pointer: string, params: Problem['params'] & object): Problem {
  return { code, pointer, severity: 'error', params };
}

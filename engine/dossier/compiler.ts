import type { FeelType, TypeScope } from '../feel/index.ts';
import { checkExpression } from '../feel/parser/index.ts';
import type { CompiledCondition } from '../form/index.ts';
import { FormParser, placedProblem, spansOf } from '../form/compiler/index.ts';
import type { Dossier } from '../generated/definition-types.ts';
import type { Problem } from '../problems/problem.ts';
import type { CompiledDossier } from './compiled-dossier.ts';

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
 */
export function compileDossier(dossier: Dossier, pointer: string): DossierCompilation {
  const parser = new FormParser();
  const compiled: CompiledDossier = {
    components: dossier.components.map((component, index) => {
      const at = `${pointer}/components/${index}`;
      const { visible, satisfiedBy } = component;
      return {
        component,
        required: parser.condition(component.required, `${at}/required`),
        visible: visible === undefined ? null : parser.condition(visible, `${at}/visible`),
        satisfiedBy: satisfiedBy === undefined ? null : parser.expression(satisfiedBy, `${at}/satisfiedBy`),
      };
    }),
    groups: (dossier.groups ?? []).map((group, index) => ({
      group,
      required: parser.condition(group.required, `${pointer}/groups/${index}/required`),
    })),
  };
  return { dossier: compiled, problems: [...parser.problems, ...mistakesIn(dossier, pointer)] };
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
  const scope: TypeScope = { names: types };
  const check = (rule: CompiledCondition | null, at: string): Problem[] =>
    rule === null || typeof rule === 'boolean'
      ? []
      : checkExpression(rule, scope, 'boolean', spansOf(rule)).problems.map((problem) =>
          placedProblem(problem, at),
        );
  return [
    ...dossier.components.flatMap(({ required, visible, satisfiedBy }, index) => [
      ...check(required, `${pointer}/components/${index}/required`),
      ...check(visible, `${pointer}/components/${index}/visible`),
      ...check(satisfiedBy, `${pointer}/components/${index}/satisfiedBy`),
    ]),
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

function error(code: string, pointer: string, params: Problem['params'] & object): Problem {
  return { code, pointer, severity: 'error', params };
}

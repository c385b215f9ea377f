import type { Expression, FeelType, TypeScope } from '../../feel/index.ts';
import { checkExpression } from '../../feel/parser/index.ts';
import { kindOf } from '../../fields/index.ts';
import type { Problem } from '../../problems/problem.ts';
import type {
  CompiledCheck,
  CompiledForm,
  CompiledLookup,
  CompiledPage,
  CompiledSection,
} from '../compiled-form.ts';
import { placedProblem } from './form-parser.ts';
import { formTypes, typeScope, typesOf } from './form-types.ts';
import { optionExpressions } from './option-expressions.ts';
import { spansOf } from './parsed-spans.ts';
import { placedFields, type PlacedField } from './walk-form.ts';

/**
 * Checks the types of all expressions of a form, each in its scope (row, then form, then what is outside):
 * unknown names, operands that do not fit, codes that are no option, conditions that are none.
 *
 * @param outerTypes what expressions may read outside of the form: `case`, parameters, other forms
 * @param pointer JSON pointer of the form in the definition
 * @param catalogues what the entries of catalogues hold; without it, `entry` gives a value of any type
 */
export function checkFormExpressions(
  form: CompiledForm,
  outerTypes: Readonly<Record<string, FeelType>>,
  pointer: string,
  catalogues?: TypeScope['catalogues'],
): Problem[] {
  const outer: TypeScope = { names: outerTypes, ...(catalogues ? { catalogues } : {}) };
  const top: TypeScope = { names: formTypes(form), outer };
  return [
    ...form.pages.flatMap((page, index) => {
      const at = `${pointer}/pages/${index}`;
      const sections = page.sections.flatMap((section, number) =>
        problemsOfPlace(section, top, `${at}/sections/${number}`),
      );
      return [...problemsOfPlace(page, top, at), ...sections];
    }),
    ...placedFields(form, pointer).flatMap((placed) => problemsOfField(placed, form, outer)),
    ...form.checks.flatMap((check, index) => problemsOfCheck(check, top, `${pointer}/checks/${index}`)),
  ];
}

function problemsOfField(placed: PlacedField, form: CompiledForm, outer: TypeScope): Problem[] {
  const { compiled, pointer, container } = placed;
  const { field, rules } = compiled;
  const scope = typeScope(container, form, outer);
  const rowScope: TypeScope = { names: typesOf(compiled.fields), outer: scope };
  const own = kindOf(field.type).feelType(field, typesOf(compiled.fields));
  const check = (rule: Expression | null, expected: FeelType | undefined, name: string): Problem[] =>
    rule === null ? [] : problemsIn(rule, scope, expected, `${pointer}/${name}`);
  const question = (asked: CompiledLookup | null | undefined, name: string): Problem[] => [
    ...check(asked?.when ?? true, 'boolean', name),
    ...Object.values(asked?.input ?? {}).flatMap((input) => check(input, undefined, name)),
  ];
  const wanted = optionExpressions(field);
  const choices = 'options' in field ? field.options : [];
  return [
    ...check(rules.visible, 'boolean', 'visible'),
    ...check(rules.required, 'boolean', 'required'),
    ...check(rules.readonly, 'boolean', 'readonly'),
    ...check(rules.prefillWhen, 'boolean', 'prefill/when'),
    ...question(rules.prefillFrom, 'prefill/lookup'),
    ...question(rules.checkFrom, 'checkAgainst/lookup'),
    ...check(rules.value, own, 'value'),
    ...check(rules.default, own, 'default'),
    ...Object.entries(rules.options).flatMap(([name, rule]) => check(rule, wanted[name]?.type, name)),
    ...choices.flatMap(({ code }, index) =>
      check(rules.choices[code] ?? null, 'boolean', `options/${index}/visible`),
    ),
    ...rules.checks.flatMap((rule, index) => problemsOfCheck(rule, scope, `${pointer}/checks/${index}`)),
    // Which rows are locked is read from what is stored, before anything around them is known.
    ...problemsIn(rules.rowReadonly, { names: rowScope.names }, 'boolean', `${pointer}/rowReadonly`),
    ...rules.rowChecks.flatMap((rule, index) =>
      problemsOfCheck(rule, rowScope, `${pointer}/rowChecks/${index}`),
    ),
  ];
}

function problemsOfPlace(
  { visible, readonly, checks }: CompiledPage | CompiledSection,
  top: TypeScope,
  pointer: string,
): Problem[] {
  return [
    ...problemsIn(visible, top, 'boolean', `${pointer}/visible`),
    ...problemsIn(readonly, top, 'boolean', `${pointer}/readonly`),
    ...checks.flatMap((check, index) => problemsOfCheck(check, top, `${pointer}/checks/${index}`)),
  ];
}

function problemsOfCheck({ that, message }: CompiledCheck, scope: TypeScope, pointer: string): Problem[] {
  const places = (parts: CompiledCheck['message']['vi'], language: string): Problem[] =>
    parts.flatMap((part, index) =>
      index % 2 === 0 ? [] : problemsIn(part, scope, undefined, `${pointer}/message/${language}`),
    );
  return [
    ...problemsIn(that, scope, 'boolean', `${pointer}/that`),
    ...places(message.vi, 'vi'),
    ...places(message.en ?? [], 'en'),
  ];
}

function problemsIn(
  rule: Expression,
  scope: TypeScope,
  expected: FeelType | undefined,
  pointer: string,
): Problem[] {
  if (typeof rule === 'boolean' && expected === 'boolean') return [];
  const { problems } = checkExpression(rule, scope, expected, spansOf(rule));
  return problems.map((problem) => placedProblem(problem, pointer));
}

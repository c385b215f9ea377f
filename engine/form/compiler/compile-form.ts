import type { Expression } from '../../feel/index.ts';
import type {
  Check,
  Condition,
  Field,
  Form,
  FormCheck,
  Lookups,
  Page,
  Section,
} from '../../generated/definition-types.ts';
import type { Problem } from '../../problems/problem.ts';
import type {
  CompiledCheck,
  CompiledField,
  CompiledForm,
  CompiledFormCheck,
  CompiledLookup,
  CompiledPage,
  CompiledSection,
  FieldRules,
} from '../compiled-form.ts';
import { hasMarkup, plainText } from '../../text/rich-text.ts';
import { learnKinds, laterKinds } from '../../fields/index.ts';
import { factsRead } from '../facts-read.ts';
import { findCircles } from './find-circles.ts';
import { findRepeatedKeys } from './find-repeated-keys.ts';
import { findMisfitClaims } from './find-misfit-claims.ts';
import { findLostNames } from './find-lost-names.ts';
import { FormParser } from './form-parser.ts';
import { optionExpressions } from './option-expressions.ts';

// Whoever can compile a form can also run it, whatever kinds it has.
learnKinds(laterKinds);

/** A compiled form, and what is wrong with the definition. With an error the form must not be run. */
export interface FormCompilation {
  readonly form: CompiledForm;
  readonly problems: readonly Problem[];
}

/**
 * Parses every expression of a form and looks for mistakes that need no types: keys that occur twice or are
 * reserved, rules that run in a circle, names of fields that do not exist.
 *
 * @param key name of the form in the definition
 * @param pointer JSON pointer of the form in the definition, e.g. "/forms/to_khai"
 * @param lookups questions to registries from which its fields may be filled
 * @param reserved names that mean something else in expressions: `case`, `tasks`, parameters
 */
export function compileForm(
  key: string,
  form: Form,
  pointer: string,
  reserved: ReadonlySet<string> = new Set(),
  lookups: Lookups = {},
): FormCompilation {
  const parser = new FormParser(lookups);
  const compiled = readForm(key, form, pointer, parser);
  const problems = [
    ...parser.problems,
    ...findRepeatedKeys(compiled, pointer, reserved),
    ...findLostNames(compiled, pointer),
    ...findMisfitClaims(compiled, pointer),
    ...findCircles(compiled, pointer),
  ];
  return { form: compiled, problems };
}

/**
 * As `compileForm`, for a form that was looked through before: nobody asks again what is wrong with a definition that
 * was published, and to look for circles and lost names is a quarter of the compiling.
 *
 * @param parser has the questions to registries, and gathers what cannot be parsed
 */
export function readForm(key: string, form: Form, pointer: string, parser: FormParser): CompiledForm {
  const parts: Omit<CompiledForm, 'reads'> = {
    key,
    title: form.title,
    summary: form.summary ?? null,
    pages: form.pages.map((page, index) => compilePage(page, `${pointer}/pages/${index}`, parser)),
    checks: compileFormChecks(form.checks, pointer, parser),
  };
  return { ...parts, reads: factsRead([parts.pages, parts.checks]) };
}

function compilePage(page: Page, pointer: string, parser: FormParser): CompiledPage {
  const { sections, guidance, ...rest } = page;
  return {
    page: rest,
    guidance: parser.guidance(guidance, `${pointer}/guidance`),
    visible: parser.condition(page.visible ?? true, `${pointer}/visible`),
    readonly: parser.condition(page.readonly ?? false, `${pointer}/readonly`),
    checks: compileFormChecks(page.checks, pointer, parser),
    sections: sections.map((section, index) =>
      compileSection(section, `${pointer}/sections/${index}`, parser),
    ),
  };
}

function compileSection(section: Section, pointer: string, parser: FormParser): CompiledSection {
  const { fields, guidance, ...rest } = section;
  return {
    section: rest,
    guidance: parser.guidance(guidance, `${pointer}/guidance`),
    visible: parser.condition(section.visible ?? true, `${pointer}/visible`),
    readonly: parser.condition(section.readonly ?? false, `${pointer}/readonly`),
    checks: compileFormChecks(section.checks, pointer, parser),
    fields: compileFields(fields, `${pointer}/fields`, parser),
  };
}

/** Compiles fields one by one; also the fields of a fragment. */
function compileFields(fields: readonly Field[], pointer: string, parser: FormParser): CompiledField[] {
  return fields.map((field, index) => compileField(field, `${pointer}/${index}`, parser));
}

function compileField(field: Field, pointer: string, parser: FormParser): CompiledField {
  const inner = 'fields' in field ? (field.fields ?? []) : [];
  return {
    ...compileLabel(field, pointer, parser),
    rules: compileRules(field, pointer, parser),
    fields: compileFields(inner, `${pointer}/fields`, parser),
  };
}

/** The label of a notice may have markup; wherever labels are shown, it is plain. */
function compileLabel(
  field: Field,
  pointer: string,
  parser: FormParser,
): Pick<CompiledField, 'field' | 'guidance'> {
  if (field.type !== 'notice') return { field };
  const guidance = parser.guidance(field.label, `${pointer}/label`);
  if (guidance === null || !hasMarkup(guidance)) return { field };
  const { vi, en } = guidance;
  const label = { vi: plainText(vi), ...(en === undefined ? {} : { en: plainText(en) }) };
  return { field: { ...field, label }, guidance };
}

function compileRules(field: Field, pointer: string, parser: FormParser): FieldRules {
  const rule = (name: string, condition: Condition | undefined, otherwise: boolean) =>
    parser.condition(condition ?? otherwise, `${pointer}/${name}`);
  const checks = (name: string, list: readonly Check[] | undefined): CompiledCheck[] =>
    (list ?? []).map((check, index) => compileCheck(check, `${pointer}/${name}/${index}`, parser));
  const expression = (name: string, text: string | undefined): Expression | null =>
    text === undefined ? null : parser.expression(text, `${pointer}/${name}`);
  const options = Object.entries(optionExpressions(field)).map(([name, { text }]): [string, Expression] => [
    name,
    parser.expression(text, `${pointer}/${name}`),
  ]);
  const choices = ('options' in field ? field.options : []).flatMap((option, index) =>
    option.visible === undefined
      ? []
      : [[option.code, parser.condition(option.visible, `${pointer}/options/${index}/visible`)] as const],
  );
  const checkFrom = compileLookup(field.checkAgainst, `${pointer}/checkAgainst/lookup`, parser);
  return {
    visible: rule('visible', field.visible, true),
    required: rule('required', field.required, false),
    readonly: rule('readonly', field.readonly, false),
    value: expression('value', field.value),
    default: expression('default', field.default),
    prefillWhen: rule('prefill/when', field.prefill?.when, true),
    prefillFrom: compileLookup(field.prefill, `${pointer}/prefill/lookup`, parser),
    ...(checkFrom && { checkFrom }),
    checks: checks('checks', field.checks),
    rowChecks: ('rowChecks' in field ? (field.rowChecks ?? []) : []).map((check, index) => ({
      ...compileCheck(check, `${pointer}/rowChecks/${index}`, parser),
      at: check.at ?? null,
    })),
    rowReadonly: rule('rowReadonly', 'rowReadonly' in field ? field.rowReadonly : undefined, false),
    options: Object.fromEntries(options),
    choices: Object.fromEntries(choices),
  };
}

/** The rules of a form, page or section. */
function compileFormChecks(
  checks: readonly FormCheck[] | undefined,
  pointer: string,
  parser: FormParser,
): CompiledFormCheck[] {
  return (checks ?? []).map((check, index) => ({
    ...compileCheck(check, `${pointer}/checks/${index}`, parser),
    at: check.at,
  }));
}

function compileLookup(
  named: Field['prefill'] | Field['checkAgainst'],
  at: string,
  parser: FormParser,
): CompiledLookup | null {
  const { lookup = '', value = '' } = named ?? {};
  const found = Object.hasOwn(parser.lookups, lookup) ? parser.lookups[lookup] : undefined;
  if (found === undefined) return null;
  return {
    lookup,
    value,
    when: parser.condition(found.when ?? true, at),
    input: Object.fromEntries(
      Object.entries(found.input).map(([name, text]) => [name, parser.expression(text, at)]),
    ),
  };
}

function compileCheck(check: Check, pointer: string, parser: FormParser): CompiledCheck {
  return {
    that: parser.expression(check.that, `${pointer}/that`),
    message: parser.message(check.message, `${pointer}/message`),
    level: check.level ?? 'error',
  };
}

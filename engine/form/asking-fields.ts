import { canonicalJson } from '../procedure/canonical-json.ts';
import { scopeOf, type ContextValue, type Scope, type Value } from '../feel/index.ts';
import type { CompiledField, CompiledForm, CompiledLookup, FieldRules } from './compiled-form.ts';
import type { FormEnvironment } from './form-state.ts';
import { isPlainObject } from './plain-object.ts';
import { inputOf } from './prefill-source.ts';
import type { ReadForm } from './read-form.ts';
import { condition, runEnvironment } from './rule-run.ts';

/** A visible field with the question to a registry that is asked about it, as things stand. */
export interface AskingField {
  readonly pointer: string;
  readonly compiled: CompiledField;
  readonly lookup: string;
  /** Which of the values that the registry gives is meant. */
  readonly value: string;
  readonly input: Readonly<Record<string, Value>>;
  /** The input as canonical JSON, by which the answer is known. */
  readonly key: string;
}

/** A question of a field's rules, and while what it is asked. */
export interface FieldQuestion {
  readonly from: CompiledLookup;
  readonly when: FieldRules['prefillWhen'];
}

/**
 * The visible fields about which a registry is asked, each with its question; one whose question is not whole yet is
 * left out.
 *
 * @param questionOf the question of a field's rules; by default the one that fills the field
 */
export function askingFields(
  form: CompiledForm,
  { values, fields: shown }: ReadForm,
  environment: FormEnvironment,
  questionOf: (rules: FieldRules) => FieldQuestion | null = fillingQuestion,
): readonly AskingField[] {
  const env = runEnvironment(form, environment);
  const found: AskingField[] = [];
  const walk = (fields: readonly CompiledField[], row: ContextValue, outer: Scope, at: string): void => {
    const scope: Scope = { values: row, outer };
    for (const compiled of fields) {
      const { field, rules } = compiled;
      const pointer = `${at}/${field.key}`;
      if (!shown.has(pointer)) continue;
      const question = questionOf(rules);
      if (question && condition(question.when, scope, env, undefined)) {
        const { lookup, value } = question.from;
        const input = inputOf(question.from, scope, env, undefined);
        if (input !== null)
          found.push({ pointer, compiled, lookup, value, input, key: canonicalJson(input) });
      }
      const inner = row[field.key];
      if (field.type === 'group' && isPlainObject(inner)) {
        walk(compiled.fields, inner, scope, pointer);
      } else if (field.type === 'table' && Array.isArray(inner)) {
        (inner as readonly ContextValue[]).forEach((one, index) =>
          walk(compiled.fields, one, scope, `${pointer}/${index}`),
        );
      }
    }
  };
  const top = form.pages.flatMap(({ sections }) => sections.flatMap(({ fields }) => fields));
  walk(top, values, scopeOf(environment.outer as ContextValue), '');
  return found;
}

/** The question that fills a field. */
function fillingQuestion({ prefillFrom, prefillWhen }: FieldRules): FieldQuestion | null {
  return prefillFrom && { from: prefillFrom, when: prefillWhen };
}

/** The question with which an answer is compared: its own, or else the one that fills the field. */
export function comparingQuestion(rules: FieldRules): FieldQuestion | null {
  return rules.checkFrom ? { from: rules.checkFrom, when: true } : fillingQuestion(rules);
}

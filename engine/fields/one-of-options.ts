import type { EnumType } from '../feel/index.ts';
import type { Option, RadioField, SelectField } from '../generated/definition-types.ts';
import { inLanguage, type Language } from '../text/text.ts';
import type { FieldKind, ValueProblem } from './field-kind.ts';
import { oneLine } from './typed-text.ts';

/** A kind whose answer is the code of one option. */
export function oneOfOptions<F extends RadioField | SelectField>(type: F['type']): FieldKind<F> {
  return {
    type,
    stores: true,
    empty: null,
    asks: 'choose',
    feelType: (field) => optionType(field.options),
    normalise: oneLine,
    check: (value, field, { choices }) => checkOption(value, field.options, choices),
    display: (value, { field }, language) => optionLabel(value, field.options, language),
    schema: (field) => optionSchema(field.options),
  };
}

/** The type of a chosen code, with the labels that the designer shows. */
export function optionType(options: readonly Option[]): EnumType {
  return { enum: options.map(({ code, label }) => ({ code, label })) };
}

/** A code that is none of the options, or one that is not offered with the present answers. */
export function checkOption(
  value: unknown,
  options: readonly Option[],
  choices: readonly string[] | null,
): ValueProblem[] {
  const option = options.find(({ code }) => code === value);
  if (!option) return [{ code: 'option-unknown' }];
  if (choices === null || choices.includes(option.code)) return [];
  return [{ code: 'option-not-offered', params: { option: option.label.vi } }];
}

/** The label of a code; the code itself where it is no longer an option, so that nothing disappears. */
export function optionLabel(value: unknown, options: readonly Option[], language: Language): string {
  if (typeof value !== 'string') return '';
  const option = options.find(({ code }) => code === value);
  return option ? inLanguage(option.label, language) : value;
}

/** JSON Schema of a chosen code. */
export function optionSchema(options: readonly Option[]): object {
  return { type: 'string', enum: options.map(({ code }) => code) };
}

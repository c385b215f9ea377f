/**
 * Forms at run time, in the server and in the browser. Compiling them stands in `compiler/index.ts`, which needs
 * the parser.
 */
export { answerAt, withAnswer } from './answer-at.ts';
export { askingFields, comparingQuestion } from './asking-fields.ts';
export type { AskingField } from './asking-fields.ts';
export { asksRegistries } from './asks-registries.ts';
export type {
  AnyField,
  CompiledCheck,
  CompiledCondition,
  CompiledField,
  CompiledForm,
  CompiledFormCheck,
  CompiledLookup,
  CompiledMessage,
  CompiledPage,
  CompiledRowCheck,
  CompiledSection,
  FactsRead,
  FieldRules,
} from './compiled-form.ts';
export { displayForm, displayValue, labelsOf } from './display-form.ts';
export type { DisplayItem, DisplayRow, DisplaySection } from './display-form.ts';
export { emptyAnswers, emptyRow, expressionValues } from './empty-answers.ts';
export { factsRead } from './facts-read.ts';
export { formLimits } from './form-limits.ts';
export { changeAnswer, startForm } from './form-progress.ts';
export type { FormProgress } from './form-progress.ts';
export type { FieldState, FormEnvironment, FormState } from './form-state.ts';
export { filledFromRegistry, wantedLookups } from './wanted-lookups.ts';
export type { WantedLookup } from './wanted-lookups.ts';
export type { FieldSource, RegistryAnswer } from './registry-answer.ts';
export { nameRows } from './name-rows.ts';
export { rowIdKey, rowIdOf } from './row-ids.ts';
export { messageOf } from './message-of.ts';
export { tableTotals } from './table-totals.ts';
export type { DisplayTotal } from './table-totals.ts';
export { readForm } from './read-form.ts';
export type { ReadField, ReadForm } from './read-form.ts';
export { formProblems, formState } from './state-of-form.ts';
export { withOptionLabels } from './option-labels.ts';

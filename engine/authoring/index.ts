/**
 * The engine's second front door: reading, checking and compiling definitions, for the server, the command line
 * and the designer. It carries the parser of expressions and the compiled schemas of the format.
 */
export {
  checkExpression,
  functionReference,
  isName,
  parseExpression,
  renameInExpression,
} from '../feel/parser/index.ts';
export type { FunctionReference } from '../feel/parser/index.ts';
export { readsOf } from '../feel/index.ts';
export { parametersOfDraft, tryExpression } from '../procedure/try-expression.ts';
export type { Binding, Expression, Test } from '../feel/expression.ts';
export type { FeelType, Path, Value } from '../feel/index.ts';
export { itemOf } from '../feel/feel-type.ts';
export { writeExpression } from '../feel/writer/index.ts';
export type { WrittenBefore } from '../feel/writer/index.ts';
export { sayExpression } from '../feel/in-words/index.ts';
export { accessIn, resolveRule } from '../case/access.ts';
export { fieldLabel } from '../case/field-label.ts';
export { answersSchema } from '../form/answers-schema.ts';
export type { SchemaNotes } from '../form/answers-schema.ts';
export { compileForm, formTypes } from '../form/compiler/index.ts';
export {
  validateCalendar,
  validateCatalogue,
  validateFragment,
  validatePaperTemplate,
} from '../generated/definition-validator.js';
export type { SchemaValidator } from '../generated/definition-validator.js';
export { importSchema } from '../import/index.ts';
export type { ImportedSchema, ImportOrder } from '../import/index.ts';
export { labelAt } from '../lint/label-at.ts';
export { lintDefinition, lintReadable } from '../lint/lint-definition.ts';
export { lint } from '../lint/lint.ts';
export type { LintEnvironment } from '../lint/lint-definition.ts';
export { addFieldKind } from '../lint/own-kinds.ts';
export { stepBudgets } from '../lint/step-budgets.ts';
export type { StepBudget } from '../lint/step-budgets.ts';
export { writtenNumber } from '../procedure/number-series.ts';
export { checkShape } from '../lint/shape.ts';
export { codesRead } from '../procedure/codes-read.ts';
export { feeRates } from '../procedure/fee-rates.ts';
export type { FeeRate } from '../procedure/fee-rates.ts';
export { compileProcedure } from '../procedure/compile-procedure.ts';
export { serviceLevel } from '../procedure/service-level.ts';
export type { ServiceLevel } from '../procedure/service-level.ts';
export {
  applicationOf,
  beginPlay,
  keptFrom,
  playerOf,
  playOn,
  runScenario,
  runScenarios,
  seenIn,
  seenParts,
  submissionOf,
  trialFees,
  withSeen,
} from '../scenario/index.ts';
export type { ExpectationPart, Play, ScenarioEnvironment } from '../scenario/index.ts';
export {
  coveredBy,
  explorePaths,
  firstApplication,
  likelyAnswers,
  nextMoment,
  placesOf,
  typedAnswers,
  withOffset,
} from '../explore/index.ts';
export type { Exploration, ExploredPath, MissedPlace, Place } from '../explore/index.ts';
export {
  BLOCKS,
  branchesOf,
  DATA_NAMES,
  helperNames,
  isBlock,
  isCall,
  isContent,
  isMustache,
  isPath,
  isProgram,
  isText,
  parseTemplate,
  readingsOf,
} from '../template/index.ts';
export type { TemplateReading } from '../template/index.ts';
export { changeAt } from '../draft/change-at.ts';
export { isList, isObject } from '../draft/draft-document.ts';
export type { DraftDocument, JsonObject } from '../draft/draft-document.ts';
export { isWithin, keysOf, parentOf, pointerOf, valueAt } from '../draft/pointer.ts';
export {
  applyEdit,
  eventFromLabel,
  freeKey,
  impactOfRemoval,
  isEventName,
  isKey,
  keyFromLabel,
  keysTaken,
} from '../edits/index.ts';
export type { Edit, EditArgs, EditDone, EditName, EditOutcome, EditRefused, Impact } from '../edits/index.ts';
export {
  draftStates,
  draftTasks,
  draftTransitions,
  namesIn,
  readableAt,
  referencesIn,
  rowNames,
  scopeAt,
  targetPath,
} from '../references/index.ts';
export type {
  DraftState,
  DraftTask,
  DraftTransition,
  ReadableName,
  ReadableScope,
  ReadableTable,
  Reference,
  ReferenceKind,
} from '../references/index.ts';
export { applyMend, mendedCodes, mendsFor } from '../mends/index.ts';
export type { Mend } from '../mends/index.ts';
export { mergeDrafts } from '../merge/index.ts';
export type { MergeConflict, MergedDrafts } from '../merge/index.ts';
export {
  diffDefinitions,
  fieldKindWords,
  sayParams,
  sayPlace,
  staleTranslations,
  wordOf,
} from '../diff/index.ts';
export type { Change, ChangeKind } from '../diff/index.ts';
export { formShapes } from '../shapes/index.ts';
export type { FormShapes, MemberKind, MemberShape, ValueShape } from '../shapes/index.ts';
export { BRANCH_ENDS, migrateCase, passageOf, planProblems, proposePlan } from '../migration/index.ts';
export { monthsOwed, recalculateCase } from '../recalculation/index.ts';
export type { Recalculated } from '../recalculation/index.ts';
export type {
  MigrationContexts,
  MigrationOrder,
  MigrationPlan,
  Passage,
  PlanQuestion,
} from '../migration/index.ts';

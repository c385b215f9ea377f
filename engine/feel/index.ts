/**
 * Expressions at run time: evaluating a parsed tree, in the server and in the browser. Parsing and checking
 * stand in `parser/index.ts`, so that a page which only evaluates does not carry them.
 */
export type { Environment, WorkingCalendar } from './environment.ts';
export { evaluate, holds } from './evaluate.ts';
export type { Expression, Path } from './expression.ts';
export { dateFunctions } from './functions/dates.ts';
export { fractionFunctions } from './functions/fractions.ts';
export { learnFunctions } from './functions/known-functions.ts';
export { groupOf, laterFunctions } from './functions/later-functions.ts';
export type { FunctionGroup } from './functions/later-functions.ts';
export { listFunctions } from './functions/lists.ts';
export { periodFunctions } from './functions/periods.ts';
export { textFunctions } from './functions/texts.ts';
export { wordFunctions } from './functions/words.ts';
export { workingDayFunctions } from './functions/working-days.ts';
export type {
  ContextType,
  EnumOption,
  EnumType,
  FeelType,
  ListType,
  SimpleType,
  TypeScope,
} from './feel-type.ts';
export { FuelError, limits } from './meter.ts';
export type { FuelCode } from './meter.ts';
export { readsOf } from './reads.ts';
export { lookUp, scopeOf } from './scope.ts';
export type { Scope } from './scope.ts';
export type { ContextValue, Value } from './values.ts';
export type { Duration } from './duration.ts';

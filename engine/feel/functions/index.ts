import type { FeelFunction } from '../environment.ts';
import { dateFunctions } from './dates.ts';
import { fractionFunctions } from './fractions.ts';
import { listFunctions } from './lists.ts';
import { logicFunctions } from './logic.ts';
import { numberFunctions } from './numbers.ts';
import { periodFunctions } from './periods.ts';
import { textFunctions } from './texts.ts';
import { workingDayFunctions } from './working-days.ts';

const table = {
  ...logicFunctions,
  ...listFunctions,
  ...numberFunctions,
  ...fractionFunctions,
  ...textFunctions,
  ...dateFunctions,
  ...workingDayFunctions,
  ...periodFunctions,
} satisfies Record<string, FeelFunction>;

/** The name of a function that expressions may call. */
export type FunctionName = keyof typeof table;

/** The closed table of functions: what is not here cannot be called. */
export const functions: Readonly<Record<string, FeelFunction>> = table;

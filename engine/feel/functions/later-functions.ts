import type { FeelFunction } from '../environment.ts';
import { dateFunctions } from './dates.ts';
import { fractionFunctions } from './fractions.ts';
import { ordinaryNames, type OrdinaryFunction } from './known-functions.ts';
import { listFunctions } from './lists.ts';
import { periodFunctions } from './periods.ts';
import { textFunctions } from './texts.ts';
import { wordFunctions } from './words.ts';
import { workingDayFunctions } from './working-days.ts';

const table = {
  lists: listFunctions,
  texts: textFunctions,
  dates: dateFunctions,
  workingDays: workingDayFunctions,
  periods: periodFunctions,
  fractions: fractionFunctions,
  words: wordFunctions,
} satisfies Record<string, Readonly<Record<string, FeelFunction>>>;

/** Functions that come to a page together, when a form calls one of them. */
export type FunctionGroup = keyof typeof table;

type NamesOf<G> = G extends FunctionGroup ? keyof (typeof table)[G] : never;

/** The name of a function that expressions may call. */
export type FunctionName = OrdinaryFunction | NamesOf<FunctionGroup>;

/** The functions that not every form calls, by the groups in which a page fetches them. */
export const laterFunctions: Readonly<Record<FunctionGroup, Readonly<Record<string, FeelFunction>>>> = table;

/** The names of all functions. */
export const functionNames: readonly string[] = [
  ...ordinaryNames,
  ...Object.values(laterFunctions).flatMap((group) => Object.keys(group)),
];

/** The group of a function; undefined for one that every form carries. */
export function groupOf(name: string): FunctionGroup | undefined {
  const groups = Object.keys(laterFunctions) as FunctionGroup[];
  return groups.find((group) => Object.hasOwn(laterFunctions[group], name));
}

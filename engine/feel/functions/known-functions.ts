import type { FeelFunction } from '../environment.ts';
import { logicFunctions } from './logic.ts';
import { numberFunctions } from './numbers.ts';

/** The functions that every form carries. A new one stands in a file beside this one; see also `later-functions.ts`. */
const ordinaryFunctions = { ...logicFunctions, ...numberFunctions } satisfies Record<string, FeelFunction>;

/** The name of a function that is always known. */
export type OrdinaryFunction = keyof typeof ordinaryFunctions;

const known = new Map<string, FeelFunction>(Object.entries(ordinaryFunctions));

/** The names of the functions that are always known. */
export const ordinaryNames: readonly string[] = Object.keys(ordinaryFunctions);

/**
 * Makes functions known that not every form calls. Parsing makes all of them known; a page that gets compiled forms
 * does it for those that its forms call, before it works out a form.
 */
export function learnFunctions(functions: Readonly<Record<string, FeelFunction>>): void {
  for (const [name, body] of Object.entries(functions)) known.set(name, body);
}

/**
 * The function of a name. The table is closed: what was not made known cannot be called.
 *
 * @throws Error for a function that is not known. An expression has passed the parser, so that is a bug.
 */
export function functionOf(name: string): FeelFunction {
  const body = known.get(name);
  if (!body) throw new Error(`the function <${name}> is not known here: see learnFunctions`);
  return body;
}

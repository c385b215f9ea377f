import type { FunctionName } from '../functions/later-functions.ts';
import { dateSignatures } from './dates.ts';
import { fractionSignatures } from './fractions.ts';
import { listSignatures } from './lists.ts';
import { logicSignatures } from './logic.ts';
import { numberSignatures } from './numbers.ts';
import type { Signature } from './signature.ts';
import { textSignatures } from './texts.ts';

// A function without a signature does not compile. `label` is no function at run time but a node of its own.
const table = {
  ...logicSignatures,
  ...listSignatures,
  ...numberSignatures,
  ...fractionSignatures,
  ...textSignatures,
  ...dateSignatures,
} satisfies Record<FunctionName | 'label', Signature>;

/** What every function takes, gives and is for, by name. */
export const signatures: Readonly<Record<string, Signature>> = table;

/** One function as documentation and completion show it. */
export interface FunctionReference {
  readonly name: string;
  /** As it is called: `substring(text: string, start: number, length?: number): string`. */
  readonly signature: string;
  readonly vi: string;
  readonly en: string;
  readonly example: string;
}

/** All functions, in the order of the table. */
export function functionReference(): readonly FunctionReference[] {
  return Object.entries(signatures).map(([name, { params, returns, vi, en, example }]) => ({
    name,
    signature: `${name}(${params}): ${returns}`,
    vi,
    en,
    example,
  }));
}

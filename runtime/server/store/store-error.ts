import { fillText, inLanguage } from '../../../engine/index.ts';
import type { Language, Text } from '../../../engine/index.ts';
import { storeProblems } from './store-problems.ts';

export type StoreErrorCode = keyof typeof storeProblems;

/**
 * Trouble with the store itself, which nobody who sent a command can mend. It is thrown, since every call
 * would have to answer for it otherwise; `code` and `remedy` are for whoever runs the program.
 */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreErrorCode;
  readonly params: Readonly<Record<string, string | number>>;

  constructor(
    code: StoreErrorCode,
    params: Readonly<Record<string, string | number>> = {},
    cause: unknown = undefined,
  ) {
    super(`${code}: ${fillText(storeProblems[code].says.en, params)}`, { cause });
    this.code = code;
    this.params = params;
  }

  /** What is wrong and what to do about it, as two sentences. */
  explain(language: Language): string {
    const { says, mend }: { says: Text; mend: Text } = storeProblems[this.code];
    return `${fillText(inLanguage(says, language), this.params)} ${inLanguage(mend, language)}`;
  }
}

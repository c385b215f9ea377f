import { fillText, inLanguage } from '../../../engine/index.ts';
import type { Language, Text } from '../../../engine/index.ts';
import { moveProblems } from './move-problems.ts';

/** Why an export, import, backup or restore did not come to its end, for whoever runs it. */
export class MoveError extends Error {
  override readonly name = 'MoveError';
  readonly code: keyof typeof moveProblems;
  readonly params: Readonly<Record<string, string | number>>;

  constructor(
    code: keyof typeof moveProblems,
    params: Readonly<Record<string, string | number>>,
    cause?: unknown,
  ) {
    super(`${code}: ${fillText(moveProblems[code].says.en, params)}`, { cause });
    this.code = code;
    this.params = params;
  }

  /** What is in the way and what to do about it, as two sentences. */
  explain(language: Language): string {
    const { says, mend }: { says: Text; mend: Text } = moveProblems[this.code];
    return `${fillText(inLanguage(says, language), this.params)} ${inLanguage(mend, language)}`;
  }
}

import { foldedWords } from '../../../../engine/index.ts';
import type { Case } from '../../../../engine/index.ts';
import { idWordsOf } from './id-word.ts';

/** What a case is found by. */
export interface CaseSearchRow {
  readonly submittedAt: string;
  readonly isEnded: boolean;
  /** Folded words of code, reference and people, a space before and after each. */
  readonly words: string;
  readonly competentUnit: string;
  readonly receivingUnit: string;
  /** Both, or the one where they are the same. */
  readonly units: readonly string[];
}

export function searchOf(subject: Case): CaseSearchRow {
  const { code, reference, applicant, parties = [], competentUnit, receivingUnit } = subject;
  const names = [applicant.name, ...parties.map(({ person }) => person.name)];
  const words = [code ?? '', reference, ...names].flatMap((text) => foldedWords(text));
  return {
    submittedAt: subject.submittedAt,
    isEnded: subject.endedAt !== null,
    words: ` ${[...new Set([...words, ...idWordsOf(subject)])].join(' ')} `,
    competentUnit,
    receivingUnit,
    units: [...new Set([competentUnit, receivingUnit])],
  };
}

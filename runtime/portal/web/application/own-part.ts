import type { Answers } from '../../../../engine/index.ts';
import type { Draft } from '../../../api/index.ts';

/** The answers of a draft that this person may write: all of them where one person applies. */
export function ownPart({ together }: Pick<Draft, 'together'>, answers: Answers): Answers {
  if (together === undefined) return answers;
  const own = new Set(together.editable.map((pointer) => pointer.slice(1)));
  return Object.fromEntries(Object.entries(answers).filter(([key]) => own.has(key)));
}

/** This person's part as it is on the screen, with that of the others as it is stored. */
export function withOthers(draft: Pick<Draft, 'together' | 'answers'>, answers: Answers): Answers {
  if (draft.together === undefined) return answers;
  const own = new Set(draft.together.editable.map((pointer) => pointer.slice(1)));
  const theirs = Object.entries(draft.answers).filter(([key]) => !own.has(key));
  return { ...Object.fromEntries(theirs), ...ownPart(draft, answers) };
}

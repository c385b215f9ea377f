import { foldedWords } from '../../../../engine/index.ts';
import type { Grant } from '../../../../engine/index.ts';
import type { TaskFilter } from '../ports/task-store.ts';
import { idWord, isIdNumber } from './id-word.ts';

/** Words beyond this many narrow nothing down any more. */
const WORDS = 8;

/** The words that are looked for; each must begin a word of the task or the case. */
export function wordsOfFilter({ text }: Pick<TaskFilter, 'text'>): readonly string[] {
  return [...new Set(foldedWords(text ?? ''))]
    .slice(0, WORDS)
    .map((word) => (isIdNumber(word) ? idWord(word) : word));
}

/** Each grant once, without those of a unit whose role is held everywhere: so no task is listed twice. */
export function distinctGrants(grants: readonly Grant[]): readonly Grant[] {
  const everywhere = new Set(grants.filter(({ unit }) => unit === '*').map(({ role }) => role));
  const kept = new Map<string, Grant>();
  for (const grant of grants) {
    if (grant.unit === '*' || !everywhere.has(grant.role))
      kept.set(JSON.stringify([grant.role, grant.unit]), grant);
  }
  return [...kept.values()];
}

import type { Answers } from '../answers/answers.ts';
import type { CompiledForm } from '../form/index.ts';
import type { Problem } from '../problems/problem.ts';
import { canonicalJson } from '../procedure/canonical-json.ts';
import { partyFields } from './party-fields.ts';

/** A place among the people who apply together. */
export interface Seat {
  /** Key of the party. */
  readonly party: string;
  /** Whether this person began the application, and so fills what belongs to nobody else. */
  readonly isFirst: boolean;
}

/** Keys of the parties that stand for themselves now; see `ownParties`. */
export type OwnParties = ReadonlySet<string>;

/** The fields at the top of the form that a person may write, by key. Nobody writes what is computed. */
export function writableFields(form: CompiledForm, own: OwnParties, seat: Seat): ReadonlySet<string> {
  const mine = partyFields(form).filter(({ party, compiled }) => {
    if (compiled.rules.value !== null) return false;
    return party !== null && own.has(party) ? party === seat.party : seat.isFirst;
  });
  return new Set(mine.map(({ key }) => key));
}

/** The fields at the top of the form that a person may see, by key. */
export function visibleFields(
  form: CompiledForm,
  own: OwnParties,
  seat: Seat,
  others: 'shown' | 'hidden' = 'shown',
): ReadonlySet<string> {
  const seen = partyFields(form).filter(
    ({ party }) => others === 'shown' || party === null || party === seat.party || !own.has(party),
  );
  return new Set(seen.map(({ key }) => key));
}

/** The part of answers that has these keys. */
export function partOf(answers: Answers, keys: ReadonlySet<string>): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([key]) => keys.has(key)));
}

/**
 * Puts what a person sent into what is stored: their own part is as they sent it, that of the others stays. What
 * they would change of the others' answers is a problem; fields that are not sent are no change.
 *
 * @returns problems `party-not-yours`, whose pointers lead into `{ answers }`
 */
export function mergePart(
  form: CompiledForm,
  stored: Answers,
  sent: Answers,
  writable: ReadonlySet<string>,
): { readonly answers: Answers; readonly problems: readonly Problem[] } {
  const answers: Record<string, unknown> = {};
  const problems: Problem[] = [];
  for (const { key, compiled } of partyFields(form)) {
    const isSent = Object.hasOwn(sent, key);
    if (writable.has(key)) {
      if (isSent) answers[key] = sent[key];
      continue;
    }
    if (Object.hasOwn(stored, key)) answers[key] = stored[key];
    const isComputed = compiled.rules.value !== null;
    if (isSent && !isComputed && canonicalJson(sent[key]) !== canonicalJson(stored[key])) {
      problems.push({ code: 'party-not-yours', pointer: `/answers/${key}`, severity: 'error' });
    }
  }
  return { answers, problems };
}

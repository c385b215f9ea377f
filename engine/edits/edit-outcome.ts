import type { DraftDocument } from '../draft/draft-document.ts';
import type { Problem } from '../problems/problem.ts';

/** What an edit gives: another draft, or why it was not done. A refused edit has changed nothing. */
export type EditOutcome = EditDone | EditRefused;

/** The draft after an edit. */
export interface EditDone {
  readonly draft: DraftDocument;
  /** JSON pointer of what was made or changed, to select it; null where it is gone. */
  readonly at: string | null;
  /** What its author should look at, though the edit was done: names that mean nothing here. */
  readonly notes?: readonly Problem[];
  readonly problems?: undefined;
}

/** Why an edit was not done. */
export interface EditRefused {
  readonly problems: readonly Problem[];
  readonly draft?: undefined;
  readonly at?: undefined;
}

/** The outcome of an edit that was done. */
export function done(draft: DraftDocument, at: string | null): EditDone {
  return { draft, at };
}

/** The outcome of an edit that cannot be done, with one problem. */
export function refuse(code: string, pointer: string, params: Problem['params'] = {}): EditRefused {
  return { problems: [{ code, pointer, severity: 'error', params }] };
}

/** Does another edit with what the first one gave; the first refusal ends it. */
export function andThen(outcome: EditOutcome, next: (done: EditDone) => EditOutcome): EditOutcome {
  return outcome.problems ? outcome : next(outcome);
}

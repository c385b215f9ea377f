import type { Problem } from '../problems/problem.ts';
import type { Case } from './case.ts';
import type { Effect } from './command.ts';
import type { NumberClaim } from './context.ts';

/**
 * What the engine says to a command: the case as it is to be stored with its effects; or why not; or which
 * numbers must be claimed before it can be said.
 */
export type Decision = Accepted | Refused | NumbersNeeded;

export interface Accepted {
  readonly kind: 'accepted';
  readonly case: Case;
  readonly effects: readonly Effect[];
}

export interface Refused {
  readonly kind: 'refused';
  readonly problems: readonly Problem[];
}

export interface NumbersNeeded {
  readonly kind: 'numbers-needed';
  readonly claims: readonly NumberClaim[];
}

/** Refuses with one problem. */
export function refuse(code: string, pointer = '', params: Problem['params'] = {}): Refused {
  return { kind: 'refused', problems: [{ code, pointer, severity: 'error', params }] };
}

import type { Problem } from '../../../engine/index.ts';
import { effectProblems, type EffectProblemCode } from '../problems/effect-problems.ts';
import type { EffectOutcome } from './effect-handler.ts';

type Params = Readonly<Record<string, string>>;

/**
 * A failure with its reason as a problem of the catalogue, kept as one line of text.
 *
 * @example failure('effect-address-missing', { channels: 'sms' }, { isFinal: true })
 */
export function failure(
  code: EffectProblemCode,
  params: Params,
  { isFinal }: { readonly isFinal: boolean },
): EffectOutcome {
  return { isDone: false, error: JSON.stringify({ code, params }), isFinal };
}

/** What an effect's last error says; an error that no handler of ours has worded is told as it is. */
export function problemOf(error: string | null): Problem {
  const known = error === null ? null : wordedError(error);
  if (known) return { pointer: '', severity: 'error', ...known };
  if (error === null || error === 'interrupted')
    return { code: 'effect-interrupted', pointer: '', severity: 'error' };
  return { code: 'effect-failed', pointer: '', severity: 'error', params: { detail: error } };
}

function wordedError(error: string): { code: EffectProblemCode; params: Params } | null {
  if (!error.startsWith('{')) return null;
  try {
    const { code, params } = JSON.parse(error) as { code?: string; params?: Params };
    const isKnown = code !== undefined && Object.hasOwn(effectProblems, code);
    return isKnown ? { code: code as EffectProblemCode, params: params ?? {} } : null;
  } catch {
    return null;
  }
}

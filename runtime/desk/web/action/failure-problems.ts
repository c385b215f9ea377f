import type { Problem } from '../../../../engine/index.ts';
import type { Failure } from '../app/failure.ts';

/** What a server found wrong with what was sent, as problems that a summary can show. Its texts are ready-made. */
export function failureProblems(failure: Failure | null): readonly Problem[] {
  if (failure?.kind !== 'refused') return [];
  return failure.problems.map(({ code, pointer, severity, message, mend, label }) => ({
    code,
    pointer,
    severity,
    message: { vi: [label === undefined ? '' : `${label}:`, message, mend ?? ''].filter(Boolean).join(' ') },
  }));
}

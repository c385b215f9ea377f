import type { Answers, FormEnvironment } from '../../../engine/index.ts';
import type { FormFacts } from '../../api/index.ts';

/** The part of a form's environment that can travel: what it knows, without the functions. */
export function formFacts(environment: FormEnvironment, saved: Answers | null = null): FormFacts {
  const { today, now, outer, claims } = environment;
  return {
    today,
    now,
    outer: { ...outer },
    claims: { ...claims },
    saved: saved === null ? null : { ...saved },
  };
}

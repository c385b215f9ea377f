import { kindOf } from '../../fields/index.ts';
import type { Problem } from '../../problems/problem.ts';
import type { CompiledForm } from '../compiled-form.ts';
import { placedFields } from './walk-form.ts';

/** Sources that can never fill their field: a whole identity fills a field with its parts, and nothing else does. */
export function findMisfitClaims(form: CompiledForm, pointer: string): Problem[] {
  return placedFields(form, pointer).flatMap(({ compiled: { field }, pointer: at }): Problem[] => {
    const claim = field.prefill?.claim;
    const takesIdentity = kindOf(field.type).fromIdentity !== undefined;
    if (claim === undefined || (claim === 'identity') === takesIdentity) return [];
    return [{ code: 'claim-misfit', pointer: `${at}/prefill/claim`, severity: 'error', params: { claim } }];
  });
}

import type { ValueProblem } from './field-kind.ts';

/**
 * A list of codes out of what a client sent: at most `limit` are read, a single code, as an HTML form sends it,
 * becomes a list of one, nothing chosen is null, and what is no text is an unknown code, never an object that is
 * stored. Anything else stays as it is, to be complained of.
 */
export function listOfCodes(value: unknown, limit: number): unknown {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'string') return [value];
  if (!Array.isArray(value)) return typeof value === 'object' ? [''] : value;
  const codes = (value as unknown[]).slice(0, limit).map((code) => (typeof code === 'string' ? code : ''));
  return codes.length === 0 ? null : codes;
}

/** Too few or too many choices. */
export function checkCount(count: number, min: number | undefined, max: number | undefined): ValueProblem[] {
  if (min !== undefined && count < min) return [{ code: 'too-few-choices', params: { min } }];
  return max !== undefined && count > max ? [{ code: 'too-many-choices', params: { max } }] : [];
}

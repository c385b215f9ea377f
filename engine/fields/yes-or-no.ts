/** A yes or no in stored shape; the texts are what HTML forms send. */
export function readYesNo(value: unknown): unknown {
  if (value === 'true') return true;
  if (value === 'false') return false;
  return value === '' ? null : (value ?? null);
}

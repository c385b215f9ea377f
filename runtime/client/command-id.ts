/**
 * A new id for a command or a submission. Keep it until the answer has come: the same id sent again gets the first
 * answer and does nothing twice.
 */
export function newCommandId(): string {
  // randomUUID is missing where a page is not served over TLS.
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

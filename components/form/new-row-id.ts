/**
 * An id for a row that was just put into a table. By chance, never by counting: a row that is put in after another was
 * taken out must not be taken for it. `crypto.randomUUID` is not there where a page is not served safely.
 */
export function newRowId(): string {
  return [...crypto.getRandomValues(new Uint8Array(10))]
    .map((byte) => byte.toString(36).padStart(2, '0'))
    .join('');
}

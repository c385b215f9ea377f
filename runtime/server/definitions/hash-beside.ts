import { hashOf } from './hash-of.ts';

/**
 * The hash of a document, as `hashOf` gives it. Where one of the known documents has the same text it is taken from
 * there: to write both as they are costs a tenth of bringing one into its canonical form, and nearly every document that
 * a server finds at its start is stored already.
 *
 * @param known documents with their hashes, such as the stored versions.
 */
export function hashBeside(
  document: unknown,
  known: readonly { readonly document: unknown; readonly hash: string }[],
): string {
  const text = known.length === 0 ? null : JSON.stringify(document);
  return known.find((one) => JSON.stringify(one.document) === text)?.hash ?? hashOf(document);
}

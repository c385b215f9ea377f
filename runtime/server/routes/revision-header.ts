/** A revision as an entity tag (RFC 9110). */
export function etagOf(revision: number): string {
  return `"${revision}"`;
}

/** The revision of an If-Match header; null where there is none that can be read. */
export function revisionOf(header: string | undefined): number | null {
  const found = /^\s*(?:W\/)?"(\d{1,15})"\s*$/.exec(header ?? '')?.[1];
  return found === undefined ? null : Number(found);
}

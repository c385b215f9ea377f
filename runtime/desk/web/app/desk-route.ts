/** Where one is on the desk. */
export type DeskRoute =
  | { readonly place: 'inbox' }
  | { readonly place: 'case'; readonly id: string }
  | { readonly place: 'unknown' };

const ROOT = '/desk';
const CASE = /^\/desk\/ho-so\/([^/]+)$/;

/** The place that a path names. */
export function deskRoute(path: string): DeskRoute {
  const trimmed = path.replace(/\/+$/, '');
  if (trimmed === ROOT) return { place: 'inbox' };
  const id = CASE.exec(trimmed)?.[1];
  if (id === undefined) return { place: 'unknown' };
  try {
    return { place: 'case', id: decodeURIComponent(id) };
  } catch {
    return { place: 'unknown' };
  }
}

/** Address of a case. */
export function casePath(id: string): string {
  return `${ROOT}/ho-so/${encodeURIComponent(id)}`;
}

/** Address of the inbox. */
export const INBOX_PATH = `${ROOT}/`;

/** Where an administrator is. */
export type DesignerRoute =
  | { readonly place: 'start' }
  | { readonly place: 'versions'; readonly procedure: string }
  | { readonly place: 'draft'; readonly id: string; readonly tab: string }
  | { readonly place: 'unknown' };

export const START_PATH = '/designer/';

/** The page with the versions of a procedure. */
export function versionsPath(procedure: string): string {
  return `/designer/phien-ban/${encodeURIComponent(procedure)}`;
}

/** The page of a draft, on one of its tabs. */
export function draftPath(id: string, tab = 'tong-quan'): string {
  return `/designer/ban-thao/${encodeURIComponent(id)}/${tab}`;
}

/** The place that a path names. */
export function designerRoute(path: string): DesignerRoute {
  const [root, kind, id, tab, ...more] = path.replace(/\/+$/, '').split('/').slice(1);
  if (root !== 'designer' || more.length > 0) return { place: 'unknown' };
  if (kind === undefined) return { place: 'start' };
  const name = decoded(id);
  if (name === null) return { place: 'unknown' };
  if (kind === 'phien-ban' && tab === undefined) return { place: 'versions', procedure: name };
  if (kind === 'ban-thao') return { place: 'draft', id: name, tab: tab ?? 'tong-quan' };
  return { place: 'unknown' };
}

function decoded(part: string | undefined): string | null {
  try {
    return part === undefined || part === '' ? null : decodeURIComponent(part);
  } catch {
    return null;
  }
}

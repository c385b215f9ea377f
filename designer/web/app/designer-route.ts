/** Where an administrator is. */
export type DesignerRoute = 'versions' | 'publish' | 'unknown';

export const VERSIONS_PATH = '/designer/';
export const PUBLISH_PATH = '/designer/cong-bo';

/** The place that a path names. */
export function designerRoute(path: string): DesignerRoute {
  const trimmed = path.replace(/\/+$/, '');
  if (`${trimmed}/` === VERSIONS_PATH) return 'versions';
  return trimmed === PUBLISH_PATH ? 'publish' : 'unknown';
}

/**
 * What an embedded service may ask for. Whatever is not listed is closed to other sites: signing in with a password,
 * publishing, and the work of clerks on a case.
 */
const open: readonly (readonly [methods: string, path: RegExp])[] = [
  ['GET', /^\/api\/procedures(\/[^/]+)?$/],
  ['GET', /^\/api\/procedures\/[^/]+\/form$/],
  ['GET', /^\/api\/forms\/[^/]+\/[^/]+$/],
  ['GET', /^\/api\/catalogues\/[^/]+(\/former)?$/],
  ['GET', /^\/api\/track\/[^/]+$/],
  ['GET DELETE', /^\/api\/session$/],
  ['POST', /^\/api\/embed\/token$/],
  ['GET POST PUT PATCH DELETE HEAD', /^\/api\/(drafts|uploads)(\/.*)?$/],
  ['GET', /^\/api\/(cases|tasks)$/],
];

/** Whether an embedded service may send this request. */
export function isOpenToEmbedding(method: string, url: string): boolean {
  const [path = ''] = url.split('?');
  return open.some(([methods, pattern]) => methods.split(' ').includes(method) && pattern.test(path));
}

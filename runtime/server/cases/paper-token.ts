import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * Names a paper in an address that nobody can make up: who has the paper has its address, and learns nothing of the
 * case's other papers or of other cases.
 */
export function paperToken(caseId: string, paperId: string, secret: string): string {
  const name = Buffer.from(`${caseId}/${paperId}`).toString('base64url');
  return `${name}.${markOf(name, secret)}`;
}

/** The paper that a token names; null where somebody made it up. */
export function readPaperToken(
  token: string,
  secret: string,
): { readonly caseId: string; readonly paperId: string } | null {
  const [name = '', mark = '', ...rest] = token.split('.');
  const [given, right] = [Buffer.from(mark), Buffer.from(markOf(name, secret))];
  if (rest.length > 0 || given.length !== right.length || !timingSafeEqual(given, right)) return null;
  const text = Buffer.from(name, 'base64url').toString();
  const at = text.lastIndexOf('/');
  return at < 0 ? null : { caseId: text.slice(0, at), paperId: text.slice(at + 1) };
}

function markOf(name: string, secret: string): string {
  return createHmac('sha256', secret).update(`paper ${name}`).digest('base64url').slice(0, 22);
}

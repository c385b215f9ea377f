/** Where one is on the desk. */
export type DeskRoute =
  | { readonly place: 'inbox' }
  | { readonly place: 'case'; readonly id: string }
  | { readonly place: 'counter' }
  | { readonly place: 'counter-draft'; readonly id: string }
  | { readonly place: 'signatures' }
  | { readonly place: 'sandbox-signing' }
  | { readonly place: 'incidents' }
  | { readonly place: 'sent' }
  | { readonly place: 'substitutes' }
  | { readonly place: 'cases' }
  | { readonly place: 'payments' }
  | { readonly place: 'reads' }
  | { readonly place: 'unknown' };

const ROOT = '/desk';
const CASE = /^\/desk\/ho-so\/([^/]+)$/;
const COUNTER_DRAFT = /^\/desk\/tiep-nhan\/([^/]+)$/;

/** The place that a path names. */
export function deskRoute(path: string): DeskRoute {
  const trimmed = path.replace(/\/+$/, '');
  if (trimmed === ROOT) return { place: 'inbox' };
  if (trimmed === SIGNATURES_PATH) return { place: 'signatures' };
  if (trimmed === SANDBOX_SIGNING_PATH) return { place: 'sandbox-signing' };
  if (trimmed === INCIDENTS_PATH) return { place: 'incidents' };
  if (trimmed === SENT_PATH) return { place: 'sent' };
  if (trimmed === CASES_PATH) return { place: 'cases' };
  if (trimmed === SUBSTITUTES_PATH) return { place: 'substitutes' };
  if (trimmed === PAYMENTS_PATH) return { place: 'payments' };
  if (trimmed === READS_PATH) return { place: 'reads' };
  if (trimmed === COUNTER_PATH) return { place: 'counter' };
  const draft = COUNTER_DRAFT.exec(trimmed)?.[1];
  const id = draft ?? CASE.exec(trimmed)?.[1];
  if (id === undefined) return { place: 'unknown' };
  try {
    return { place: draft === undefined ? 'case' : 'counter-draft', id: decodeURIComponent(id) };
  } catch {
    return { place: 'unknown' };
  }
}

/** Address of a case. */
export function casePath(id: string): string {
  return `${ROOT}/ho-so/${encodeURIComponent(id)}`;
}

/** Address of the counter, where clerks take applications in. */
export const COUNTER_PATH = `${ROOT}/tiep-nhan`;

/** Address of an application that is filled in at the counter. */
export function counterDraftPath(id: string): string {
  return `${COUNTER_PATH}/${encodeURIComponent(id)}`;
}

/** Address of the papers that wait for one's signature. */
export const SIGNATURES_PATH = `${ROOT}/ky-so`;

/** Address of the page of the signing sandbox. */
const SANDBOX_SIGNING_PATH = `${ROOT}/thu-ky-so`;

/** Address of what could not be done outside. */
export const INCIDENTS_PATH = `${ROOT}/su-co`;

/** Address of what was sent by mail and phone. */
export const SENT_PATH = `${ROOT}/tin-da-gui`;

/** Address of the search for cases. */
export const CASES_PATH = `${ROOT}/tra-cuu`;

/** Address of who stands in for whom. */
export const SUBSTITUTES_PATH = `${ROOT}/lam-thay`;

/** Address of the accountant's list of payments. */
export const PAYMENTS_PATH = `${ROOT}/doi-soat`;

/** Address of the log of looks at masked answers. */
export const READS_PATH = `${ROOT}/nhat-ky-xem`;

/** Address of the inbox. */
export const INBOX_PATH = `${ROOT}/`;

/** What an applicant may do with a case as an element, for pages other than the portal's own. */
import './case-action.ts';

export type { CaseClient } from './case-client.ts';

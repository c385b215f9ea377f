import type { Client } from '../../../client/index.ts';

/** What an applicant's actions ask of the server. */
export type CaseClient = Pick<
  Client,
  | 'case'
  | 'caseForm'
  | 'command'
  | 'uploadToCase'
  | 'caseUploads'
  | 'fileUrl'
  | 'caseSlots'
  | 'removeUpload'
  | 'catalogue'
  | 'formerEntries'
>;

import type { Client } from '../../../client/index.ts';

/** What the desk asks of the server. Every call rejects with what `failureOf` understands. */
export type DeskClient = Pick<
  Client,
  | 'session'
  | 'signIn'
  | 'signOut'
  | 'demoAccounts'
  | 'tasks'
  | 'notices'
  | 'readNotice'
  | 'procedures'
  | 'case'
  | 'caseForm'
  | 'unmask'
  | 'command'
  | 'catalogue'
  | 'formerEntries'
  | 'uploadToCase'
  | 'caseUploads'
  | 'caseSlots'
  | 'removeUpload'
  | 'fileUrl'
  | 'paperUrl'
  | 'printoutUrl'
  | 'incidents'
  | 'caseIncidents'
  | 'seeToIncidents'
  | 'sentMessages'
>;

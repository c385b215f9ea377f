import type { Client } from '../../../runtime/client/index.ts';

/** What the administrator's screens ask of the server. */
export type DesignerClient = Pick<
  Client,
  | 'session'
  | 'demoAccounts'
  | 'signIn'
  | 'signOut'
  | 'definitions'
  | 'definition'
  | 'checkDefinition'
  | 'publish'
>;

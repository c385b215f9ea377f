import type { WholeDesignerClient } from '../../../runtime/client/index.ts';

/** What the administrator's screens ask of the server. */
export type DesignerClient = Pick<
  WholeDesignerClient,
  | 'session'
  | 'demoAccounts'
  | 'signIn'
  | 'signOut'
  | 'definitions'
  | 'definition'
  | 'definitionTemplates'
  | 'definitionDrafts'
  | 'startDefinitionDraft'
  | 'definitionDraft'
  | 'saveDefinitionDraft'
  | 'removeDefinitionDraft'
  | 'checkDefinitionDraft'
  | 'definitionEditors'
  | 'proposeDefinition'
  | 'withdrawDefinition'
  | 'publishDefinitionDraft'
  | 'setDefinitionStatus'
  | 'definitionPackageUrl'
  | 'processSheetUrl'
  | 'paperTemplates'
  | 'paperPreview'
  | 'paperPreviewUrl'
  | 'messagePreview'
  | 'definitionSurroundings'
  | 'wholeCatalogue'
  | 'wholeCalendar'
  | 'fragments'
>;

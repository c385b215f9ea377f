export { DefinitionDraftService } from './definition-draft-service.ts';
export { draftHead, draftHeads } from './draft-heads.ts';
export { installationKey, type InstallationKey } from './installation-key.ts';
export { processSheet } from './process-sheet.ts';
export { fingerprintOf } from './signed-package.ts';

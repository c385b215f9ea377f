/** What differs between two versions of a definition, in words. */
export type { Change } from './change.ts';
export type { ChangeKind } from './change-kind.ts';
export { diffDefinitions } from './diff-definitions.ts';
export { fieldKindWords } from './kind-words.ts';
export { sayParams } from './say-params.ts';
export { sayPlace } from './say-place.ts';
export { wordOf } from './words-of.ts';
export { renamesBetween, type AppliedRename } from './renames-between.ts';
export { staleTranslations } from './stale-translations.ts';

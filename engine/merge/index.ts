/** What two people made of one draft, put together. */
export { mergeDrafts } from './merge-drafts.ts';
export type { MergeConflict, MergedDrafts } from './merge-drafts.ts';

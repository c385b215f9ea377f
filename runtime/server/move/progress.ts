import type { MovedKind } from '../store/index.ts';

/** What is under way: documents of a kind, bytes of uploads, pages of the database file, or the look at all of it. */
export type MoveStage = MovedKind | 'bytes' | 'pages' | 'check';

/** Is told how far something is: how many are done, and whether that is all. */
export type Told = (stage: MoveStage, done: number, isWhole: boolean) => void;

import type { CommandWish } from './command-sender.ts';

/** A command without what only the case knows: its revision. */
export type ActionWish = CommandWish extends infer Wish
  ? Wish extends CommandWish
    ? Omit<Wish, 'revision'>
    : never
  : never;

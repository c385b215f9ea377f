/** A list that somebody has given a name: the filters as they stand in the address of the inbox. */
export interface SavedView {
  readonly name: string;
  /** The part of the address after the question mark. */
  readonly query: string;
}

/** The saved views of each account. */
export interface SavedViewStore {
  /** In the order in which they were first saved. */
  of(account: string): Promise<readonly SavedView[]>;
  /** Saves a view; one of the same name is replaced. `full` where the account has as many as it may. */
  put(account: string, view: SavedView, most: number): Promise<'saved' | 'full'>;
  /** False when there is none of this name. */
  remove(account: string, name: string): Promise<boolean>;
}

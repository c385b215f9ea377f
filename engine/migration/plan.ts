/**
 * Where a branch goes that ends with the move, while those beside it go on: work that is open in it is dropped. No state
 * has such a path.
 */
export const BRANCH_ENDS = '*';

/**
 * How cases under way come from one version of a procedure to another, as plain JSON. What has the same key in both
 * versions stays what it is and is not named here.
 */
export interface MigrationPlan {
  /** Things that are called otherwise, as the comparison of the two versions found them. */
  readonly renames: PlanRenames;
  /**
   * Where cases go that are in a state which the new version calls otherwise or does not have: by the path of the old
   * state that of a state without children, or `BRANCH_ENDS` in a branch. Null: they stay on their version.
   */
  readonly states: Readonly<Record<string, string | null>>;
  /**
   * Which deadline takes the place of one that is called otherwise or is gone. Null: its clocks stop.
   */
  readonly deadlines: Readonly<Record<string, string | null>>;
  /**
   * What becomes of a case whose answers or papers the new version would not accept: `stay`: it stays on its version;
   * `move`: it moves as it is.
   */
  readonly unfit: 'stay' | 'move';
}

/** New keys by old ones. */
export interface PlanRenames {
  readonly forms: Readonly<Record<string, string>>;
  /** In the order in which they are done: each path is written with the keys that hold by then. */
  readonly fields: readonly FieldRename[];
  readonly tasks: Readonly<Record<string, string>>;
  readonly roles: Readonly<Record<string, string>>;
  readonly components: Readonly<Record<string, string>>;
  readonly fees: Readonly<Record<string, string>>;
  readonly parties: Readonly<Record<string, string>>;
}

/** A field that is called otherwise. */
export interface FieldRename {
  readonly form: string;
  /** Keys that lead to it from the top of the form, its own old one last. Rows of a table have no part in it. */
  readonly path: readonly string[];
  readonly to: string;
}

/** Something that no comparison can tell: an administrator chooses. */
export interface PlanQuestion {
  readonly kind: 'state' | 'deadline';
  /** Path or key in the old version. */
  readonly key: string;
  /** What may be chosen: paths or keys of the new version; of a state in a branch `BRANCH_ENDS` too. */
  readonly choices: readonly string[];
}

/** The plan that the comparison of two versions proposes, and what is left to choose in it. */
export interface ProposedPlan {
  readonly plan: MigrationPlan;
  readonly questions: readonly PlanQuestion[];
}

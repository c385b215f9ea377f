import type { Expression } from '../feel/index.ts';
import type { CompiledCondition } from '../form/index.ts';
import type { Component, ComponentGroup, ComponentVersion } from '../generated/definition-types.ts';
import type { Text } from '../text/text.ts';

/** The papers of a procedure, ready to run: plain JSON, like a compiled form. */
export interface CompiledDossier {
  readonly components: readonly CompiledComponent[];
  readonly groups: readonly CompiledGroup[];
}

export interface CompiledComponent {
  readonly component: Component;
  readonly required: CompiledCondition;
  /** Null where the definition says nothing: then listed while required, or always where it is optional. */
  readonly visible: CompiledCondition | null;
  readonly satisfiedBy: Expression | null;
  /**
   * Where `satisfiedBy` looks, each as steps from the top: what computed fields are computed from stands for them.
   * From here comes the name of the registry that answered.
   */
  readonly satisfiedReads: readonly (readonly string[])[];
  /** The versions in which it is handed in, at least two; null where there is only the paper itself. */
  readonly versions: readonly CompiledVersion[] | null;
  /** The table for each of whose rows the component is handed in; null where it is handed in once. */
  readonly forEach: ComponentRows | null;
}

export interface CompiledVersion {
  readonly version: ComponentVersion;
  readonly required: CompiledCondition;
}

export interface ComponentRows {
  /** Keys of the groups around the table, then its own. */
  readonly path: readonly string[];
  /** What one row is called; null where the table does not say. */
  readonly rowLabel: Text | null;
  /** The column by whose text a row is known: the first one of text; null where there is none. */
  readonly nameFrom: string | null;
}

export interface CompiledGroup {
  readonly group: ComponentGroup;
  readonly required: CompiledCondition;
}

import type { Expression } from '../feel/index.ts';
import type { CompiledCondition } from '../form/index.ts';
import type { Component, ComponentGroup } from '../generated/definition-types.ts';

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
}

export interface CompiledGroup {
  readonly group: ComponentGroup;
  readonly required: CompiledCondition;
}

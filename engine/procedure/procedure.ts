import type { CompiledDossier } from '../dossier/index.ts';
import type { Expression } from '../feel/index.ts';
import type { CompiledForm } from '../form/index.ts';
import type { Definition, TaskDefinition } from '../generated/definition-types.ts';
import type { PaperReads } from '../paper/paper-reads.ts';
import type { Machine } from '../workflow/machine.ts';
import type { StateTree } from '../workflow/state-tree.ts';

/** A definition ready to run. Compiling costs milliseconds, so keep it, by hash. */
export interface Procedure {
  readonly definition: Definition;
  readonly hash: string;
  readonly machine: Machine;
  readonly tree: StateTree;
  readonly forms: ReadonlyMap<string, CompiledForm>;
  readonly dossier: CompiledDossier;
  /** The task definitions of a state, by its path. */
  readonly tasks: (state: string) => readonly TaskDefinition[];
  /** What the template of a paper reads of its view. */
  readonly paperReads: (paper: string) => PaperReads;
  /** The tree of an expression of this definition. */
  readonly expression: (text: string) => Expression;
}

/** The application form of a procedure. */
export function applicationForm(procedure: Procedure): CompiledForm {
  const form = procedure.forms.get(procedure.definition.application);
  if (!form) throw new Error(`${procedure.definition.id} has no form ${procedure.definition.application}`);
  return form;
}

/** A task definition by its key, wherever in the workflow it is. */
export function taskDefinition(procedure: Procedure, state: string, key: string): TaskDefinition {
  const found = procedure.tasks(state).find((task) => task.key === key);
  if (!found) throw new Error(`State ${state} of ${procedure.definition.id} has no task ${key}`);
  return found;
}

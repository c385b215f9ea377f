import { compileDossier } from '../dossier/compiler/index.ts';
import type { CompiledDossier } from '../dossier/index.ts';
import type { Expression } from '../feel/index.ts';
import { parseExpression } from '../feel/parser/index.ts';
import { compileForm } from '../form/compiler/index.ts';
import type { CompiledForm } from '../form/index.ts';
import type { Definition, TaskDefinition } from '../generated/definition-types.ts';
import { compileMachine, type Machine } from '../workflow/machine.ts';
import { stateTree, type StateTree } from '../workflow/state-tree.ts';

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
  /** The tree of an expression of this definition. */
  readonly expression: (text: string) => Expression;
}

/**
 * Compiles a published definition. It must have passed the linter; a definition that has not throws.
 *
 * @param hash SHA-256 of its canonical JSON, by which cases name it.
 */
export function compileProcedure(definition: Definition, hash: string): Procedure {
  const tree = stateTree(definition.workflow);
  const forms = new Map(
    Object.entries(definition.forms).map(([key, form]) => [
      key,
      compileForm(key, form, `/forms/${key}`).form,
    ]),
  );
  const expressions = new Map<string, Expression>();
  return {
    definition,
    hash,
    machine: compileMachine(definition.workflow),
    tree,
    forms,
    dossier: compileDossier(definition.dossier, '/dossier').dossier,
    tasks: (state) => tree.get(state)?.state.meta?.tasks ?? [],
    expression(text) {
      const known = expressions.get(text);
      if (known !== undefined) return known;
      const parsed = parseExpression(text);
      if (parsed.ok === undefined) throw new Error(`Not an expression of this definition: ${text}`);
      expressions.set(text, parsed.ok);
      return parsed.ok;
    },
  };
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

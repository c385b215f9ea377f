import { compileDossier } from '../dossier/compiler.ts';
import type { Expression } from '../feel/index.ts';
import { parseExpression } from '../feel/parser/index.ts';
import { compileForm } from '../form/compiler/index.ts';
import type { Definition } from '../generated/definition-types.ts';
import { paperReads, type PaperReads } from '../paper/paper-reads.ts';
import { compileMachine } from '../workflow/machine.ts';
import { stateTree } from '../workflow/state-tree.ts';
import type { Procedure } from './procedure.ts';

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
      compileForm(key, form, `/forms/${key}`, new Set(), definition.lookups).form,
    ]),
  );
  const { dossier } = compileDossier(
    definition.dossier,
    '/dossier',
    definition.forms[definition.application],
  );
  const namedRows = dossier.components.flatMap(({ forEach }) => (forEach === null ? [] : [forEach.path]));
  const application = forms.get(definition.application);
  if (application !== undefined && namedRows.length > 0) {
    forms.set(definition.application, { ...application, namedRows });
  }
  const expressions = new Map<string, Expression>();
  const reads = new Map<string, PaperReads>();
  return {
    definition,
    hash,
    machine: compileMachine(definition.workflow),
    tree,
    forms,
    dossier,
    tasks: (state) => tree.get(state)?.state.meta?.tasks ?? [],
    paperReads(key) {
      const known = reads.get(key);
      if (known !== undefined) return known;
      const found = paperReads(definition.papers?.[key] ?? {});
      reads.set(key, found);
      return found;
    },
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

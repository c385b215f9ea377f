import { compileDossier } from '../dossier/compiler.ts';
import type { CompiledDossier } from '../dossier/index.ts';
import type { Expression } from '../feel/index.ts';
import { parseExpression, type Parsed, type Spans } from '../feel/parser/index.ts';
import { FormParser, readForm } from '../form/compiler/index.ts';
import type { CompiledForm } from '../form/index.ts';
import type { Definition } from '../generated/definition-types.ts';
import { paperReads, type PaperReads } from '../paper/paper-reads.ts';
import { compileMachine, type Machine } from '../workflow/machine.ts';
import { stateTree } from '../workflow/state-tree.ts';
import type { Procedure } from './procedure.ts';

/**
 * Compiles a published definition. It must have passed the linter: of one that has not, what is asked for throws, or is
 * unknown.
 *
 * Its forms, its dossier and its machine are each compiled when they are first asked for, since the public page of a
 * procedure needs none of them, and a form no machine; an expression that stands in several places is parsed once.
 *
 * @param hash SHA-256 of its canonical JSON, by which cases name it.
 */
export function compileProcedure(definition: Definition, hash: string): Procedure {
  const tree = stateTree(definition.workflow);
  const expressions = new Map<string, Expression>();
  const parse = (text: string): Parsed => {
    const known = expressions.get(text);
    if (known !== undefined) return { ok: known, spans: nowhere, problems: [] };
    const parsed = parseExpression(text);
    if (parsed.ok === undefined) return parsed;
    expressions.set(text, parsed.ok);
    return { ok: parsed.ok, spans: nowhere, problems: [] };
  };
  let forms: ReadonlyMap<string, CompiledForm> | undefined;
  let dossier: CompiledDossier | undefined;
  let machine: Machine | undefined;
  const reads = new Map<string, PaperReads>();
  return {
    definition,
    hash,
    get machine() {
      return (machine ??= compileMachine(definition.workflow));
    },
    tree,
    get forms() {
      return (forms ??= formsOf(definition, this.dossier, parse));
    },
    get dossier() {
      return (dossier ??= dossierOf(definition, parse));
    },
    tasks: (state) => tree.get(state)?.state.meta?.tasks ?? [],
    paperReads(key) {
      const known = reads.get(key);
      if (known !== undefined) return known;
      const found = paperReads(definition.papers?.[key] ?? {});
      reads.set(key, found);
      return found;
    },
    expression(text) {
      const parsed = parse(text);
      if (parsed.ok === undefined) throw new Error(`Not an expression of this definition: ${text}`);
      return parsed.ok;
    },
  };
}

/** Whoever runs a definition does not ask where in its texts something stands. */
const nowhere: Spans = new WeakMap();

function dossierOf({ dossier, forms, application }: Definition, parse: (text: string) => Parsed) {
  return compileDossier(dossier, '/dossier', forms[application], new FormParser({}, parse)).dossier;
}

/** The forms; the application knows to whose rows papers of the dossier belong. */
function formsOf(
  { forms, application, lookups }: Definition,
  { components }: CompiledDossier,
  parse: (text: string) => Parsed,
): ReadonlyMap<string, CompiledForm> {
  const namedRows = components.flatMap(({ forEach }) => (forEach === null ? [] : [forEach.path]));
  return new Map(
    Object.entries(forms).map(([key, form]) => {
      const read = readForm(key, form, `/forms/${key}`, new FormParser(lookups, parse));
      return [key, key === application && namedRows.length > 0 ? { ...read, namedRows } : read];
    }),
  );
}

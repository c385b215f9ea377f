import type { Definition, Field, Page } from '../generated/definition-types.ts';
import type { Problem } from '../problems/problem.ts';
import { ImportRun, isNode, type Place } from './import-run.ts';
import { fieldOf, labelOf } from './schema-field.ts';
import { SchemaKeys } from './schema-keys.ts';
import { membersOf } from './schema-members.ts';

/** What the definition is to be called, and what surrounds the form. */
export interface ImportOrder {
  readonly id: string;
  /** Official code; absent: that of the skeleton. */
  readonly code?: string | undefined;
  /**
   * A whole definition without scenarios, whose application form asks what its workflow needs. The pages of the
   * schema stand before those of its form.
   */
  readonly skeleton: Definition;
}

/** An imported schema. */
export interface ImportedSchema {
  /** The draft; null where the schema cannot be a form at all. */
  readonly definition: Definition | null;
  /** What could not be carried over, or is stored otherwise, with pointers into the schema. */
  readonly problems: readonly Problem[];
}

/**
 * Makes a draft of a definition from a JSON Schema (2020-12, and what draft-07 has in common with it).
 *
 * Properties become fields under the same names, so the answers have the shape of the schema: objects are groups,
 * lists of objects tables, `enum` and `const` branches choices, formats their kinds; `required`, `if`/`then`/`else`
 * and `dependentRequired` become conditions. `$ref` into the document is replaced; one that leads back to itself is
 * refused. Whatever has no place in a form is a problem of severity warning.
 *
 * @example importSchema({ type: 'object', properties: { ten: { type: 'string' } } }, { id: 'don', skeleton })
 */
export function importSchema(document: unknown, { id, code, skeleton }: ImportOrder): ImportedSchema {
  const run = new ImportRun(document);
  const root = run.resolved(document, '', ['#']);
  const application = skeleton.forms[skeleton.application];
  if (!isObject(root) || !application) {
    run.refuse('schema-not-object', '');
    return { definition: null, problems: run.problems };
  }
  const title = { vi: labelOf(root.node, id) };
  const page = pageOf(root, keysIn(skeleton), run);
  if (page === null || run.isRefused) {
    if (!run.isRefused) run.refuse('schema-not-object', '');
    return { definition: null, problems: run.problems.filter(({ severity }) => severity === 'error') };
  }
  const { description } = root.node;
  const form = { ...application, title, pages: [page, ...application.pages] as typeof application.pages };
  const definition: Definition = {
    ...skeleton,
    id,
    code: code ?? skeleton.code,
    title,
    summary: typeof description === 'string' && description !== '' ? { vi: description } : skeleton.summary,
    forms: { ...skeleton.forms, [skeleton.application]: form },
  };
  return { definition, problems: run.problems };
}

function isObject({ node }: Place): boolean {
  return node['type'] === 'object' || isNode(node['properties']) || Array.isArray(node['allOf']);
}

/** The first page: plain properties under one heading, each object under its own. */
function pageOf(root: Place, keys: SchemaKeys, run: ImportRun): Page | null {
  const sections: { title: string | null; fields: Field[] }[] = [];
  for (const member of membersOf(root, keys, run)) {
    const field = fieldOf(member, run);
    const last = sections.at(-1);
    if (field.type === 'group') sections.push({ title: field.label.vi, fields: [field] });
    else if (last?.title === null) last.fields.push(field);
    else sections.push({ title: null, fields: [field] });
  }
  if (sections.length === 0) return null;
  return {
    key: 'p1',
    title: { vi: labelOf(root.node, '1') },
    sections: sections.map(({ title, fields }, at) => ({
      key: `s${at + 1}`,
      ...(title === null ? {} : { title: { vi: title } }),
      fields,
    })),
  };
}

/** Names that the fields of the schema may not take: those of the skeleton's own fields, and of expressions. */
function keysIn({ forms, application, parameters }: Definition): SchemaKeys {
  const own = (forms[application]?.pages ?? []).flatMap(({ sections }) =>
    sections.flatMap(({ fields }) => fields.map(({ key }) => key)),
  );
  return new SchemaKeys([...own, ...Object.keys(parameters ?? {}), 'case', 'tasks', 'decision', 'service']);
}

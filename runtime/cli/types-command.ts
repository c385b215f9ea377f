import type { JSONSchema } from 'json-schema-to-typescript';
import { answersSchema, type SchemaNotes } from '../../engine/authoring/index.ts';
import type { CompiledForm } from '../../engine/index.ts';
import { compiledForms, type FormsSource, type VersionForms } from './compiled-forms.ts';
import { CommandFailure, type CommandWorld } from './console-out.ts';
import { sayIn } from './say.ts';

export interface TypesOptions extends FormsSource {
  /** JSON Schema in place of TypeScript. */
  readonly schema?: boolean;
  /** One form only. */
  readonly form?: string;
}

/**
 * `thutuc types FILE|id@version`: prints the TypeScript types of the answers of each form, or their JSON Schema
 * (2020-12): of one form with `--form`, else one document with a definition for each.
 */
export async function typesCommand(
  from: string,
  options: TypesOptions,
  world: CommandWorld,
): Promise<number> {
  const say = sayIn(world.language);
  const found = await compiledForms(from, options, world);
  if (found === null) return 1;
  const asked = options.form;
  const forms = [...found.forms].filter(([key]) => asked === undefined || key === asked);
  if (forms.length === 0 && asked !== undefined) {
    throw new CommandFailure(say('formMissing', { form: asked, forms: [...found.forms.keys()].join(', ') }));
  }
  const notes = {
    language: world.language,
    visible: say('noteVisible', { condition: '{condition}' }),
    required: say('noteRequired', { condition: '{condition}' }),
  };
  if (options.schema === true) {
    world.out.line(JSON.stringify(schemaDocument(found, forms, asked, notes), null, 2));
    return 0;
  }
  world.out.line(`// ${nameOf(found)} ${found.hash}`);
  // It brings a formatter of its own, which is too much for every other command to read.
  const { compile } = await import('json-schema-to-typescript');
  for (const [key, form] of forms) {
    const name = typeName(key);
    const schema = { ...(inPlace(answersSchema(form, notes)) as JSONSchema), title: name };
    const style = { bannerComment: '', style: { singleQuote: true } };
    world.out.line(await compile(schema, name, style));
  }
  return 0;
}

function schemaDocument(
  found: VersionForms,
  forms: readonly (readonly [string, CompiledForm])[],
  asked: string | undefined,
  notes: SchemaNotes,
): object {
  const schemas = forms.map(([key, form]) => [key, answersSchema(form, notes)] as const);
  const only = asked === undefined ? undefined : schemas[0]?.[1];
  const id = `urn:thutuc:${nameOf(found)}`;
  if (only) return { $id: `${id}:${asked}`, ...only };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: id,
    $comment: found.hash,
    $defs: Object.fromEntries(schemas.map(([key, { $schema: _, ...schema }]) => [key, schema])),
  };
}

function nameOf({ id, version }: VersionForms): string {
  return `${id}@${version}`;
}

/**
 * A schema whose parts say what they are as comments. Their titles would become names of types, and labels of two
 * forms, or two labels that differ in their marks only, would make the same name.
 */
function inPlace(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(inPlace);
  if (typeof node !== 'object' || node === null) return node;
  const { title, ...rest } = node as { readonly title?: unknown };
  const changed = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, inPlace(value)]));
  // A field may itself be called `title`; then it is a schema and no text.
  if (typeof title === 'string') {
    const described = changed['description'];
    return { ...changed, description: typeof described === 'string' ? `${title}\n${described}` : title };
  }
  return title === undefined ? changed : { ...changed, title: inPlace(title) };
}

/** `to_khai` becomes `ToKhai`. */
function typeName(key: string): string {
  return key
    .split('_')
    .filter((part) => part !== '')
    .map((part) => `${part.charAt(0).toUpperCase()}${part.slice(1)}`)
    .join('');
}

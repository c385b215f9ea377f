import { importSchema } from '../../../engine/authoring/index.ts';
import {
  foldedWords,
  type Definition,
  type Instant,
  type Json,
  type Problem,
} from '../../../engine/index.ts';
import type { DefinitionDraftStart, DefinitionPackage } from '../../api/index.ts';
import type { PlainDocument } from '../definitions/format-migrations.ts';
import { inlineShared, type SharedParts } from '../definitions/shared-parts.ts';
import { RequestError } from '../problems/request-error.ts';
import type { DefinitionDraft, DefinitionStore } from '../store/index.ts';
import { isWhole } from './signed-package.ts';
import { FORM_ONLY, type DefinitionTemplate } from './templates.ts';

/** What a new draft begins with. */
export interface DraftBeginning {
  readonly document: Json;
  readonly base: DefinitionDraft['base'];
  /** What could not be brought over, with pointers into what was imported. */
  readonly problems: readonly Problem[];
  /** The package that it came in; null for other beginnings. */
  readonly package: DefinitionPackage | null;
}

interface Sources {
  readonly definitions: DefinitionStore;
  readonly templates: readonly DefinitionTemplate[];
  readonly shared: SharedParts;
  readonly now: Instant;
}

/**
 * Makes the document of a new draft, with the shared parts that it names taken in, so that what is edited is all
 * there. Throws a RequestError where there is nothing to begin from.
 */
export async function startDocument(order: DefinitionDraftStart, sources: Sources): Promise<DraftBeginning> {
  const beginning = await beginningOf(order, sources);
  const { document } = inlineShared(beginning.document as PlainDocument, sources.shared);
  return { ...beginning, document: document as unknown as Json };
}

async function beginningOf(order: DefinitionDraftStart, sources: Sources): Promise<DraftBeginning> {
  switch (order.from) {
    case 'template':
      return begun(await fromTemplate(order.template, order, sources));
    case 'version':
      return fromVersion(order, sources);
    case 'document':
      return followed(order.document, sources);
    case 'schema':
      return fromSchema(order, sources);
    case 'package':
      return fromPackage(order.package, sources);
  }
}

async function fromTemplate(
  id: string,
  { title, code }: { readonly title: string; readonly code?: string },
  { templates, definitions }: Sources,
): Promise<Json> {
  const template = templates.find((one) => one.id === id);
  if (template === undefined) throw new RequestError('definition-template-unknown');
  const { code: _none, ...document } = template.document;
  // What the template says of itself is no summary of the procedure: citizens would read it.
  const named = { title: { vi: title }, summary: { vi: title } };
  const own = { ...document, id: await freeId(title, definitions), version: 1, ...named };
  return { ...own, ...(code === undefined ? {} : { code }) } as unknown as Json;
}

async function fromVersion(
  { id, version, as }: { readonly id: string; readonly version: number; readonly as: 'next' | 'copy' },
  { definitions }: Sources,
): Promise<DraftBeginning> {
  const record = await definitions.get(id, version);
  if (record === null) throw new RequestError('definition-unknown');
  // The decision approved that version and no other.
  const { approval: _approved, ...document } = record.document as unknown as Definition;
  if (as === 'next') {
    const next = (await latestVersion(id, definitions)) + 1;
    const own = { ...document, version: next } as unknown as Json;
    return { ...begun(own), base: { id, version, hash: record.hash } };
  }
  const { code: _taken, formerCodes: _former, ...rest } = document;
  const title = { ...rest.title, vi: `${rest.title.vi} (bản sao)` };
  const own = { ...rest, id: await freeId(title.vi, definitions), version: 1, title };
  return begun(own as unknown as Json);
}

async function fromSchema(
  { schema, title }: { readonly schema: object; readonly title?: string },
  { templates, definitions }: Sources,
): Promise<DraftBeginning> {
  const skeleton = templates.find(({ id }) => id === FORM_ONLY);
  if (skeleton === undefined) throw new RequestError('definition-template-unknown');
  const { definition, problems } = importSchema(schema, { id: 'ban-nhap', skeleton: skeleton.document });
  if (definition === null) throw new RequestError('schema-refused', { problems, document: schema });
  const { code: _none, ...rest } = definition;
  const name = title ?? rest.title.vi;
  const own = { ...rest, id: await freeId(name, definitions), title: { vi: name } };
  return { ...begun(own as unknown as Json), problems };
}

async function fromPackage(sent: unknown, sources: Sources): Promise<DraftBeginning> {
  if (!isPackage(sent)) throw new RequestError('package-unreadable');
  if (!isWhole(sent)) throw new RequestError('package-damaged');
  return { ...(await followed(sent.definition, sources)), package: sent };
}

/** A definition as it was written elsewhere; where this installation has its procedure, the next version of it. */
async function followed(document: object, { definitions, now }: Sources): Promise<DraftBeginning> {
  const { id, version } = document as { readonly id?: unknown; readonly version?: unknown };
  const own = document as unknown as Json;
  const latest = typeof id === 'string' ? await latestVersion(id, definitions) : 0;
  if (typeof id !== 'string' || latest === 0) return begun(own);
  const base = (await definitions.live(id, now)) ?? (await definitions.get(id, latest));
  const isLater = typeof version === 'number' && version > latest;
  return {
    ...begun(isLater ? own : { ...document, version: latest + 1 }),
    base: base && { id, version: base.version, hash: base.hash },
  };
}

function begun(document: Json): DraftBeginning {
  return { document, base: null, problems: [], package: null };
}

async function latestVersion(id: string, definitions: DefinitionStore): Promise<number> {
  return Math.max(0, ...(await definitions.history(id)).map(({ version }) => version));
}

/** An id that no published procedure has, of the first words of a name. */
async function freeId(title: string, definitions: DefinitionStore): Promise<string> {
  const words = foldedWords(title).flatMap((word) => word.match(/[a-z0-9]+/g) ?? []);
  const id = words.join('-').slice(0, 60).replace(/-+$/, '') || 'thu-tuc';
  const taken = new Set(await definitions.ids());
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? id : `${id}-${number}`;
    if (!taken.has(candidate)) return candidate;
  }
}

function isPackage(sent: unknown): sent is DefinitionPackage {
  const { definition, hash, origin, exportedAt, signature } = sent as Partial<DefinitionPackage>;
  return (
    (sent as { readonly package?: unknown }).package === 1 &&
    typeof definition === 'object' &&
    [hash, origin, exportedAt, signature?.publicKey, signature?.value].every(
      (text) => typeof text === 'string',
    )
  );
}

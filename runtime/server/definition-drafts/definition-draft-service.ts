import type { Definition, Json } from '../../../engine/index.ts';
import type { DefinitionDraftStart, DefinitionPackage, DefinitionProposalOrder } from '../../api/index.ts';
import {
  checkDefinition,
  isError,
  type CheckedDefinition,
  type CheckSurroundings,
} from '../definitions/check-definition.ts';
import { judgePublication, publish, type PublicationOutcome } from '../definitions/publish.ts';
import { RequestError } from '../problems/request-error.ts';
import type { DefinitionDraft, DefinitionDraftHead, DefinitionRecord, Store } from '../store/index.ts';
import type { World } from '../world.ts';
import { Editors } from './editors.ts';
import type { InstallationKey } from './installation-key.ts';
import { signPackage } from './signed-package.ts';
import { startDocument, type DraftBeginning } from './start-document.ts';
import { readTemplates, type DefinitionTemplate } from './templates.ts';

interface ServiceParts {
  readonly store: Pick<Store, 'definitions' | 'definitionDrafts' | 'sessions'>;
  readonly checking: CheckSurroundings;
  readonly world: World;
  readonly publicUrl: string;
  readonly key: InstallationKey;
}

/**
 * Definitions from their first draft to publication: begun, saved over the revision that was seen, put before a
 * second person, published by that person. Every method throws a RequestError where the draft does not allow it.
 */
export class DefinitionDraftService {
  readonly templates: readonly DefinitionTemplate[] = readTemplates();
  readonly editors: Editors;
  readonly #parts: ServiceParts;

  constructor(parts: ServiceParts) {
    this.#parts = parts;
    this.editors = new Editors(parts.store.sessions, parts.world);
  }

  /** Public key of this installation, as packages name it. */
  get publicKey(): string {
    return this.#parts.key.publicKey;
  }

  async list(): Promise<readonly DefinitionDraftHead[]> {
    return this.#parts.store.definitionDrafts.list();
  }

  async of(id: string): Promise<DefinitionDraft> {
    const draft = await this.#parts.store.definitionDrafts.get(id);
    if (draft === null) throw new RequestError('definition-draft-unknown');
    return draft;
  }

  async start(
    account: string,
    order: DefinitionDraftStart,
  ): Promise<{ readonly draft: DefinitionDraft; readonly beginning: DraftBeginning }> {
    const { store, world, checking } = this.#parts;
    const now = world.now();
    const { definitions } = store;
    const sources = { definitions, templates: this.templates, shared: checking.shared, now };
    const beginning = await startDocument(order, sources);
    const { document, base } = beginning;
    const draft: DefinitionDraft = {
      id: world.newId().toLowerCase(),
      revision: 1,
      ...namesOf(document),
      base,
      createdBy: account,
      createdAt: now,
      updatedBy: account,
      updatedAt: now,
      state: 'editing',
      proposal: null,
      document,
    };
    await store.definitionDrafts.insert(draft);
    return { draft, beginning };
  }

  /** Saves a document over the revision that was seen. A draft that is before the second person is closed. */
  async save(account: string, id: string, document: Json, seen: number): Promise<DefinitionDraft> {
    const draft = await this.of(id);
    if (draft.state !== 'editing') throw new RequestError('definition-draft-closed');
    return this.#write(account, draft, seen, { document, ...namesOf(document) });
  }

  async remove(id: string): Promise<void> {
    const draft = await this.of(id);
    if (draft.state === 'proposed') throw new RequestError('definition-draft-closed');
    await this.#parts.store.definitionDrafts.remove(id);
  }

  /** Everything that can be said of the draft as it is kept, as publication would. */
  async check(id: string): Promise<CheckedDefinition> {
    return checkDefinition((await this.of(id)).document, this.#parts.checking);
  }

  /**
   * Puts a draft before the second person, with the decision that approved it. What keeps it from being published
   * is said here already, so that nobody is asked to approve what cannot be.
   */
  async propose(
    account: string,
    id: string,
    order: DefinitionProposalOrder,
    seen: number,
  ): Promise<DefinitionDraft> {
    const { store, checking, world } = this.#parts;
    const draft = await this.of(id);
    if (draft.state !== 'editing') throw new RequestError('definition-draft-closed');
    const { decision, effectiveFrom = null, note = '' } = order;
    const approval = approvalOf(draft.document, decision);
    const document = { ...(draft.document as object), approval } as unknown as Json;
    const now = world.now();
    const wish = { document, effectiveFrom: effectiveFrom ?? undefined, now };
    const { problems, checked } = await judgePublication(wish, store.definitions, checking);
    if (problems.some(isError))
      throw new RequestError('definition-refused', { problems, document: checked.document });
    const proposal = { by: account, at: now, decision, effectiveFrom, note };
    return this.#write(account, draft, seen, { document, state: 'proposed', proposal });
  }

  /** Takes a proposal back, by whoever has something to mend: the draft is open to edits again. */
  async withdraw(account: string, id: string, seen: number): Promise<DefinitionDraft> {
    const draft = await this.of(id);
    if (draft.state !== 'proposed') throw new RequestError('proposal-missing');
    return this.#write(account, draft, seen, { state: 'editing', proposal: null });
  }

  /** Publishes what was put forward. Whoever put it forward may not: two people answer for a version. */
  async publish(account: string, id: string, seen: number): Promise<PublicationOutcome> {
    const { store, checking, world } = this.#parts;
    const draft = await this.of(id);
    const { proposal } = draft;
    if (draft.state !== 'proposed' || proposal === null) throw new RequestError('proposal-missing');
    if (proposal.by === account) throw new RequestError('second-person-needed');
    if (draft.revision !== seen) throw moved(draft.revision);
    const order = {
      document: draft.document,
      effectiveFrom: proposal.effectiveFrom ?? undefined,
      note: proposal.note,
      by: account,
      proposedBy: proposal.by,
      now: world.now(),
    };
    const outcome = await publish(order, store.definitions, checking);
    if (outcome.record !== null) await this.#write(account, draft, seen, { state: 'published' });
    return outcome;
  }

  /** A published version, signed by this installation. */
  exportPackage({ document, hash }: DefinitionRecord): DefinitionPackage {
    const { publicUrl, world, key } = this.#parts;
    const definition = document as unknown as DefinitionPackage['definition'];
    return signPackage({ definition, hash, origin: publicUrl, exportedAt: world.now() }, key);
  }

  async #write(
    account: string,
    draft: DefinitionDraft,
    seen: number,
    change: Partial<DefinitionDraft>,
  ): Promise<DefinitionDraft> {
    const { store, world } = this.#parts;
    if (draft.revision !== seen) throw moved(draft.revision);
    const next = { ...draft, ...change, revision: seen + 1, updatedBy: account, updatedAt: world.now() };
    if ((await store.definitionDrafts.replace(next, seen)) === 'replaced') return next;
    throw moved((await this.of(draft.id)).revision);
  }
}

function moved(revision: number): RequestError {
  return new RequestError('definition-draft-moved', { params: { revision } });
}

/** The decision as a definition holds it; who decided stays, where the draft says so. */
function approvalOf(document: Json, decision: DefinitionProposalOrder['decision']): Definition['approval'] {
  const { authority } = (document as Partial<Definition>).approval ?? {};
  return { ...decision, ...(authority === undefined ? {} : { authority }) };
}

/** What a draft calls itself, as far as it does. */
function namesOf(document: Json): Pick<DefinitionDraftHead, 'title' | 'procedure' | 'version'> {
  const { id, version, title } = document as {
    readonly id?: unknown;
    readonly version?: unknown;
    readonly title?: { readonly vi?: unknown } | null;
  };
  return {
    title: typeof title?.vi === 'string' ? title.vi : '',
    procedure: typeof id === 'string' ? id : '',
    version: typeof version === 'number' ? version : null,
  };
}

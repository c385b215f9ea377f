import { Readable } from 'node:stream';
import { referenceAt, type Case, type IssuedPaper } from '../../../engine/index.ts';
import type { ProcedureLibrary } from '../definitions/procedure-library.ts';
import type { FileStore } from '../files/index.ts';
import {
  renderPaper,
  templateText,
  type DrawPdf,
  type PaperFormat,
  type PaperView,
} from '../papers/index.ts';
import type { RenderedPaper, Store } from '../store/index.ts';
import type { World } from '../world.ts';
import { signatureBlock, type SignatureFacts } from './signature-block.ts';

export interface PaperParts {
  readonly store: Store;
  readonly files: FileStore;
  readonly world: World;
  readonly procedures: ProcedureLibrary;
  readonly drawPdf: DrawPdf;
}

/** The papers of cases as pages and PDFs, rendered once and for good. */
export class PaperService {
  readonly #parts: PaperParts;
  readonly #underWay = new Map<string, Promise<RenderedPaper>>();

  constructor(parts: PaperParts) {
    this.#parts = parts;
  }

  /**
   * A paper of a case as it was rendered first; it is rendered now where that has not been done yet.
   *
   * @throws Error when the case has not issued such a paper.
   */
  async rendered(current: Case, paperId: string): Promise<RenderedPaper> {
    const { signature } = current.papers.find(({ id }) => id === paperId) ?? {};
    // What was signed is the paper; before, it is a draft without a signature.
    if (signature?.status === 'signed') return this.#signed(current, paperId, signature.asked);
    return this.#once(`${current.id}/${paperId}`, current, paperId, null);
  }

  /** Makes the file that is to be signed, with the block that names its signature, and tells its digest. */
  async forSigning(
    current: Case,
    { id, signature }: IssuedPaper,
    facts: SignatureFacts,
  ): Promise<{ digest: string }> {
    const asked = signature?.asked ?? 0;
    await this.#once(signedKey(current.id, id, asked), current, id, facts);
    const digest = await this.digestOf(current, id, asked);
    if (digest === null) throw new Error(`the file of ${id} in ${current.id} is gone`);
    return { digest };
  }

  /** SHA-256 of the file that a question was about; null where none was made. */
  async digestOf(current: Case, paperId: string, asked: number): Promise<string | null> {
    const { store } = this.#parts;
    const paper = await store.papers.get(signedKey(current.id, paperId, asked));
    return paper?.fileId == null ? null : ((await store.files.get(paper.fileId))?.hash ?? null);
  }

  async #signed(current: Case, paperId: string, asked: number): Promise<RenderedPaper> {
    const paper = await this.#parts.store.papers.get(signedKey(current.id, paperId, asked));
    if (!paper) throw new Error(`the signed file of ${paperId} in ${current.id} is gone`);
    return paper;
  }

  async #once(
    key: string,
    current: Case,
    paperId: string,
    facts: SignatureFacts | null,
  ): Promise<RenderedPaper> {
    const known = await this.#parts.store.papers.get(key);
    if (known) return known;
    const waiting = this.#underWay.get(key) ?? this.#render(key, current, paperId, facts);
    this.#underWay.set(key, waiting);
    try {
      return await waiting;
    } finally {
      this.#underWay.delete(key);
    }
  }

  async #render(
    key: string,
    current: Case,
    paperId: string,
    facts: SignatureFacts | null,
  ): Promise<RenderedPaper> {
    const { store, files, world } = this.#parts;
    const issued = current.papers.find(({ id }) => id === paperId);
    if (!issued) throw new Error(`case ${current.id} has issued no paper ${paperId}`);
    const { html, pdf } = await this.#write(current, issued, facts);
    const saved = await files.save({
      name: `${issued.number?.replaceAll('/', '-') ?? paperId}.pdf`,
      owner: '',
      bytes: Readable.from([pdf]),
    });
    if (saved.file === null) throw new Error(`paper ${key} was not kept: ${JSON.stringify(saved.problem)}`);
    await store.files.attach([saved.file.id], current.id);
    const paper: RenderedPaper = {
      key,
      caseId: current.id,
      html,
      fileId: saved.file.id,
      renderedAt: world.now(),
    };
    if (await store.papers.insert(paper)) return paper;
    // Another process was first, and what was read once must not change.
    return (await store.papers.get(key)) ?? paper;
  }

  async #write(current: Case, issued: IssuedPaper, facts: SignatureFacts | null) {
    const { procedures, drawPdf } = this.#parts;
    const { procedure } = await procedures.of(referenceAt(current, issued.issuedAt).hash);
    const paper = procedure.definition.papers?.[issued.paper];
    if (paper?.template === undefined)
      throw new Error(`no template for ${issued.paper} in ${current.procedure.id}`);
    const order = {
      template: facts === null ? paper.template : `${templateText(paper.template)}${signatureBlock}`,
      paperFormat: (paper.page ?? 'A4') satisfies PaperFormat,
      title: paper.title.vi,
      view: { ...issued.view, ...(facts === null ? {} : { signature: facts }) } as unknown as PaperView,
      at: issued.issuedAt,
    };
    return renderPaper(order, drawPdf);
  }
}

/** The file of one question to the signing service: a later question names another moment, so it has a file of its own. */
function signedKey(caseId: string, paperId: string, asked: number): string {
  return `${caseId}/${paperId}/ky-${asked}`;
}

import { Readable } from 'node:stream';
import type { Case, IssuedPaper } from '../../../engine/index.ts';
import type { ProcedureLibrary } from '../definitions/procedure-library.ts';
import type { FileStore } from '../files/index.ts';
import { renderPaper, type PaperFormat, type PaperView } from '../papers/index.ts';
import type { RenderedPaper, Store } from '../store/index.ts';
import type { World } from '../world.ts';

export interface PaperParts {
  readonly store: Store;
  readonly files: FileStore;
  readonly world: World;
  readonly procedures: ProcedureLibrary;
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
    const key = `${current.id}/${paperId}`;
    const known = await this.#parts.store.papers.get(key);
    if (known) return known;
    const waiting = this.#underWay.get(key) ?? this.#render(key, current, paperId);
    this.#underWay.set(key, waiting);
    try {
      return await waiting;
    } finally {
      this.#underWay.delete(key);
    }
  }

  async #render(key: string, current: Case, paperId: string): Promise<RenderedPaper> {
    const { store, files, world, procedures } = this.#parts;
    const issued = current.papers.find(({ id }) => id === paperId);
    if (!issued) throw new Error(`case ${current.id} has issued no paper ${paperId}`);
    const { html, pdf } = await this.#write(current, issued, procedures);
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

  async #write(current: Case, issued: IssuedPaper, procedures: ProcedureLibrary) {
    const { procedure } = await procedures.of(current.procedure.hash);
    const paper = procedure.definition.papers?.[issued.paper];
    if (paper?.template === undefined)
      throw new Error(`no template for ${issued.paper} in ${current.procedure.id}`);
    return renderPaper({
      template: paper.template,
      paperFormat: (paper.page ?? 'A4') satisfies PaperFormat,
      title: paper.title.vi,
      view: issued.view as unknown as PaperView,
      at: issued.issuedAt,
    });
  }
}

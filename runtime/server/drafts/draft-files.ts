import { componentOf, isPlaceOf, type AttachedFile, type HandedWay } from '../../../engine/index.ts';
import { fileIdsOf, referenceTo } from '../cases/attached-files.ts';
import type { FileStore } from '../files/index.ts';
import { RequestError } from '../problems/request-error.ts';
import type { Account, ApplicationDraft, Store } from '../store/index.ts';
import type { DraftService, OpenDraft } from './draft-service.ts';
import { mayWrite } from './draft-together.ts';
import { counterPart, signedPlace, signedPlaceRules } from './at-counter.ts';
import { filePlace, type FilePlace } from './file-place.ts';

export interface DraftFilesParts {
  readonly drafts: Pick<DraftService, 'of' | 'check' | 'change'>;
  readonly files: FileStore;
  readonly store: Pick<Store, 'files'>;
}

/** Most bytes that the files of one draft may have together. */
const DRAFT_FILES_BYTES = 200 * 1024 * 1024;

/** The files of drafts: where each may stand, how many and how large they may be together. */
export class DraftFiles {
  readonly #parts: DraftFilesParts;

  constructor(parts: DraftFilesParts) {
    this.#parts = parts;
  }

  /** Receives a file for a component of the dossier, or for a file field (`field:<pointer>`). */
  async add(
    account: Account,
    id: string,
    placeName: string,
    file: { readonly name: string; readonly bytes: AsyncIterable<Uint8Array> },
  ): Promise<{ readonly file: AttachedFile; readonly draft: ApplicationDraft }> {
    const { accept, maxSize } = await this.placeFor(account, id, placeName);
    const saved = await this.#parts.files.save({
      ...file,
      owner: account.id,
      ...(accept === undefined ? {} : { accept }),
      ...(maxSize === undefined ? {} : { maxSize }),
    });
    if (saved.file === null) throw new RequestError('file-refused', { problems: [saved.problem] });
    await this.assertRoomFor(account, id, saved.file.size);
    const reference = referenceTo(saved.file);
    return { file: reference, draft: await this.take(account, id, placeName, reference) };
  }

  /** What may be put at a place of a draft. Throws where there is no such place, or no room at it. */
  async placeFor(account: Account, id: string, placeName: string): Promise<FilePlace> {
    const { draft, runnable } = await this.#parts.drafts.of(account, id);
    const place = placeIn({ draft, runnable }, account, placeName);
    assertRoom(draft, place);
    this.#assertOwnField({ draft, runnable }, account, placeName);
    return place;
  }

  /** Throws where so many bytes more are too many for a draft. */
  async assertRoomFor(account: Account, id: string, bytes: number): Promise<void> {
    const { draft } = await this.#parts.drafts.of(account, id);
    if ((await this.#parts.store.files.sizeHeld(draft.id)) + bytes > DRAFT_FILES_BYTES) {
      throw new RequestError('files-full', { params: { max: DRAFT_FILES_BYTES / (1024 * 1024) } });
    }
  }

  /** Puts a kept file at a place. Doing it again changes nothing. */
  async take(account: Account, id: string, placeName: string, file: AttachedFile): Promise<ApplicationDraft> {
    const { draft, runnable } = await this.#parts.drafts.of(account, id);
    const place = placeIn({ draft, runnable }, account, placeName);
    const { files } = this.#parts.store;
    await files.attach([file.id], draft.id);
    const { component } = place;
    if (component === null) return draft;
    try {
      return await this.#parts.drafts.change(account, id, (now) => {
        const there = now.dossier[component] ?? [];
        if (there.some((one) => one.id === file.id)) return {};
        assertRoom(now, place);
        return { dossier: { ...now.dossier, [component]: [...there, file] } };
      });
    } catch (error) {
      await files.release([file.id], draft.id);
      throw error;
    }
  }

  /** Notes how a paper will come; `file` takes a promise back. */
  async promise(account: Account, id: string, place: string, way: HandedWay): Promise<ApplicationDraft> {
    const { draft, runnable } = await this.#parts.drafts.of(account, id);
    const atCounter = counterPart(draft, account) !== null;
    const { components } = runnable.procedure.definition.dossier;
    const component = components.find(({ key }) => key === componentOf(place));
    const ways: readonly HandedWay[] = atCounter
      ? ['file', 'received', 'shown']
      : (component?.deliver ?? ['file']);
    if (!component || !isPlaceOf(component, place) || !ways.includes(way)) {
      throw new RequestError('file-place-unknown');
    }
    return this.#parts.drafts.change(account, id, ({ promised = {} }) => {
      const { [place]: _before, ...others } = promised;
      return { promised: way === 'file' ? others : { ...others, [place]: way } };
    });
  }

  async remove(account: Account, id: string, component: string, fileId: string): Promise<ApplicationDraft> {
    const { draft } = await this.#parts.drafts.of(account, id);
    const next = await this.#parts.drafts.change(account, id, (now) => ({
      dossier: {
        ...now.dossier,
        [component]: (now.dossier[component] ?? []).filter((file) => file.id !== fileId),
      },
    }));
    await this.#release(draft, next);
    return next;
  }

  /** Files that a draft named and names no longer do not count for it, and are swept away like any orphan. */
  async #release(before: ApplicationDraft, after: ApplicationDraft): Promise<void> {
    const named = new Set(filesNamedBy(after));
    const gone = filesNamedBy(before).filter((fileId) => !named.has(fileId));
    if (gone.length > 0) await this.#parts.store.files.release(gone, after.id);
  }

  #assertOwnField(open: OpenDraft, account: Account, place: string): void {
    const writable = mayWrite(open.draft, open.runnable, this.#parts.drafts.check(open, account), account.id);
    const [, key] = /^field:\/([^/]+)/.exec(place) ?? [];
    if (writable !== null && key !== undefined && !writable.has(key))
      throw new RequestError('part-not-yours');
  }
}

/** A place of a draft for files; at the counter also that of the signed print. Throws where there is none. */
function placeIn({ draft, runnable }: OpenDraft, account: Account, name: string): FilePlace {
  const isSigned = name === signedPlace && counterPart(draft, account) !== null;
  const place = isSigned ? signedPlaceRules : filePlace(runnable.procedure.definition, name);
  if (!place) throw new RequestError('file-place-unknown');
  return place;
}

function filesNamedBy({ dossier, answers }: ApplicationDraft): readonly string[] {
  return fileIdsOf({ dossier, answers: { application: answers } });
}

function assertRoom(draft: ApplicationDraft, { component, maxFiles }: FilePlace): void {
  if (component === null || maxFiles === undefined) return;
  if ((draft.dossier[component] ?? []).length >= maxFiles) {
    throw new RequestError('file-place-full', { params: { max: maxFiles } });
  }
}

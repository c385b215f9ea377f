import {
  applicantRole,
  applicationEnvironment,
  applicationForm,
  checkApplication,
  emptyAnswers,
  type Answers,
  type Applicant,
  type AttachedFile,
  type Case,
  type CheckedApplication,
  type Problem,
} from '../../../engine/index.ts';
import { attachAnswers, attachDossier, fileIdsOf, referenceTo } from '../cases/attached-files.ts';
import type { CaseService } from '../cases/case-service.ts';
import type { ProcedureLibrary, RunnableProcedure } from '../definitions/procedure-library.ts';
import type { FileStore } from '../files/index.ts';
import { RequestError } from '../problems/request-error.ts';
import type { Account, ApplicationDraft, Store } from '../store/index.ts';
import type { World } from '../world.ts';
import { caseIdOf, newReference } from './case-id.ts';
import { filePlace, type FilePlace } from './file-place.ts';
import { onlineChannel } from './online-channel.ts';

export interface DraftParts {
  readonly store: Store;
  readonly files: FileStore;
  readonly world: World;
  readonly procedures: ProcedureLibrary;
  readonly cases: CaseService;
}

/** A draft with the procedure it is for. */
export interface OpenDraft {
  readonly draft: ApplicationDraft;
  readonly runnable: RunnableProcedure;
}

/** Most bytes that the files of one draft may have together. */
export const DRAFT_FILES_BYTES = 200 * 1024 * 1024;

/** How often a change is tried again that does not depend on what the other one changed. */
const ATTEMPTS = 10;

/**
 * Applications that people have begun. A draft keeps to the version it was begun with while it is filled; what
 * counts when it is handed in is the version that is live then.
 */
export class DraftService {
  readonly #parts: DraftParts;

  constructor(parts: DraftParts) {
    this.#parts = parts;
  }

  async start(account: Account, procedureId: string): Promise<OpenDraft> {
    const { store, world, procedures } = this.#parts;
    const live = await procedures.live(procedureId, world.now());
    if (!live) throw new RequestError('procedure-unknown');
    const at = world.now();
    const draft: ApplicationDraft = {
      id: world.newId(),
      revision: 1,
      account: account.id,
      procedure: { id: live.record.id, version: live.record.version, hash: live.record.hash },
      answers: emptyAnswers(applicationForm(live.procedure), this.environment(live, account)),
      dossier: {},
      createdAt: at,
      updatedAt: at,
    };
    await store.drafts.insert(draft);
    return { draft, runnable: live };
  }

  /** A draft of the account; nobody else can tell whether there is one. */
  async of(account: Account, id: string): Promise<OpenDraft> {
    const draft = await this.#parts.store.drafts.get(id);
    if (!draft || draft.account !== account.id) throw new RequestError('draft-unknown');
    return { draft, runnable: await this.#parts.procedures.of(draft.procedure.hash) };
  }

  /** What the rules of the form know of the world for this person. */
  environment(runnable: RunnableProcedure, account: Account) {
    const about = { channel: onlineChannel(runnable), applicant: applicantOf(account) };
    return applicationEnvironment(runnable.procedure, about, this.#parts.cases.context(runnable));
  }

  /** The application as it stands: what it costs, what is missing, what is wrong. */
  check(
    { draft, runnable }: OpenDraft,
    account: Account,
    channel = onlineChannel(runnable),
  ): CheckedApplication {
    const application = {
      channel,
      applicant: applicantOf(account),
      answers: draft.answers,
      dossier: draft.dossier,
    };
    return checkApplication(runnable.procedure, application, this.#parts.cases.context(runnable));
  }

  /** Keeps answers over the revision that was seen. What the form does not ask for now is not kept. */
  async save(account: Account, id: string, answers: Answers, revision: number): Promise<OpenDraft> {
    const { draft, runnable } = await this.of(account, id);
    if (draft.revision !== revision) throw changed(draft);
    const form = applicationForm(runnable.procedure);
    const rights = { account: account.id, holders: [draft.id] };
    const files = await attachAnswers(this.#parts.store.files, form, answers, rights);
    if (files.problems.length > 0) throw new RequestError('request-invalid', { problems: files.problems });
    const filled = { draft: { ...draft, answers: files.value }, runnable };
    const next = this.#next(draft, { answers: this.check(filled, account).state.answers });
    await this.#parts.store.files.attach(files.ids, draft.id);
    if ((await this.#parts.store.drafts.replace(next, revision)) === 'conflict') throw changed(draft);
    await this.#releaseFiles(draft, next);
    return { draft: next, runnable };
  }

  async remove(account: Account, id: string): Promise<void> {
    const { draft } = await this.of(account, id);
    await this.#parts.store.drafts.remove(draft.id);
    await this.#parts.store.files.detach(draft.id);
  }

  /** Receives a file for a component of the dossier, or for a file field (`field:<pointer>`). */
  async addFile(
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
    return { file: reference, draft: await this.takeFile(account, id, placeName, reference) };
  }

  /** What may be put at a place of a draft. Throws where there is no such place, or no room at it. */
  async placeFor(account: Account, id: string, placeName: string): Promise<FilePlace> {
    const { draft, runnable } = await this.of(account, id);
    const place = filePlace(runnable.procedure.definition, placeName);
    if (!place) throw new RequestError('file-place-unknown');
    assertRoom(draft, place);
    return place;
  }

  /** Throws where so many bytes more are too many for a draft. */
  async assertRoomFor(account: Account, id: string, bytes: number): Promise<void> {
    const { draft } = await this.of(account, id);
    if ((await this.#parts.store.files.sizeHeld(draft.id)) + bytes > DRAFT_FILES_BYTES) {
      throw new RequestError('files-full', { params: { max: DRAFT_FILES_BYTES / (1024 * 1024) } });
    }
  }

  /** Puts a kept file at a place. Doing it again changes nothing. */
  async takeFile(
    account: Account,
    id: string,
    placeName: string,
    file: AttachedFile,
  ): Promise<ApplicationDraft> {
    const { draft, runnable } = await this.of(account, id);
    const place = filePlace(runnable.procedure.definition, placeName);
    if (!place) throw new RequestError('file-place-unknown');
    const { files } = this.#parts.store;
    await files.attach([file.id], draft.id);
    const { component } = place;
    if (component === null) return draft;
    try {
      return await this.#change(account, id, (now) => {
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

  async removeFile(
    account: Account,
    id: string,
    component: string,
    fileId: string,
  ): Promise<ApplicationDraft> {
    const { draft } = await this.of(account, id);
    const next = await this.#change(account, id, (now) => ({
      dossier: {
        ...now.dossier,
        [component]: (now.dossier[component] ?? []).filter((file) => file.id !== fileId),
      },
    }));
    await this.#releaseFiles(draft, next);
    return next;
  }

  /** Files that a draft named and names no longer do not count for it, and are swept away like any orphan. */
  async #releaseFiles(before: ApplicationDraft, after: ApplicationDraft): Promise<void> {
    const named = new Set(filesNamedBy(after));
    const gone = filesNamedBy(before).filter((fileId) => !named.has(fileId));
    if (gone.length > 0) await this.#parts.store.files.release(gone, after.id);
  }

  /** Hands a draft in. Handed in before, it gives the case that it became. */
  async submit(
    account: Account,
    id: string,
    order: { readonly commandId: string; readonly channel?: string | undefined },
  ) {
    const { store, cases } = this.#parts;
    const caseId = caseIdOf(id);
    const known = await store.cases.get(caseId);
    if (known && known.applicant.account === account.id) return this.#leaveDraft(id, known);

    const { draft } = await this.of(account, id);
    const { runnable } = await this.#onLiveVersion(account, draft);
    const channel = order.channel ?? onlineChannel(runnable);
    const problems = channelProblems(account, runnable, channel);
    const rights = { account: account.id, holders: [draft.id] };
    const dossier = await attachDossier(store.files, draft.dossier, rights);
    const answers = await attachAnswers(
      store.files,
      applicationForm(runnable.procedure),
      draft.answers,
      rights,
    );
    problems.push(...dossier.problems, ...answers.problems);
    if (problems.length > 0) throw new RequestError('application-refused', { problems });

    const outcome = await cases.open(runnable, {
      id: caseId,
      commandId: order.commandId,
      reference: newReference(),
      channel,
      applicant: applicantOf(account),
      answers: answers.value,
      dossier: dossier.value,
    });
    if (outcome.kind === 'unknown') throw new RequestError('draft-unknown');
    if (outcome.kind === 'refused') {
      throw new RequestError('application-refused', { problems: outcome.problems });
    }
    return this.#leaveDraft(id, outcome.case);
  }

  /**
   * Gives the case the files that it names and throws the draft away. It is done again when an application is
   * handed in again, since a process may have died in between.
   */
  async #leaveDraft(draftId: string, filed: Case): Promise<{ reference: string; case: string }> {
    const { store } = this.#parts;
    await store.files.attach(fileIdsOf(filed), filed.id);
    await store.drafts.remove(draftId);
    await store.files.detach(draftId);
    return { reference: filed.reference, case: filed.id };
  }

  /** The draft on the version that is live now; one on another version is moved there and must be looked at. */
  async #onLiveVersion(account: Account, draft: ApplicationDraft): Promise<OpenDraft> {
    const { world, procedures } = this.#parts;
    const live = await procedures.live(draft.procedure.id, world.now());
    if (!live) throw new RequestError('procedure-closed');
    const { id, version, hash, effectiveFrom } = live.record;
    if (hash === draft.procedure.hash) return { draft, runnable: live };
    await this.#change(account, draft.id, () => ({ procedure: { id, version, hash } }));
    throw new RequestError('definition-changed', { params: { version, effectiveFrom, hash } });
  }

  async #change(
    account: Account,
    id: string,
    change: (draft: ApplicationDraft) => Partial<ApplicationDraft>,
  ): Promise<ApplicationDraft> {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      const { draft } = await this.of(account, id);
      const next = this.#next(draft, change(draft));
      if ((await this.#parts.store.drafts.replace(next, draft.revision)) === 'replaced') return next;
    }
    throw new RequestError('case-busy');
  }

  #next(draft: ApplicationDraft, change: Partial<ApplicationDraft>): ApplicationDraft {
    return { ...draft, ...change, revision: draft.revision + 1, updatedAt: this.#parts.world.now() };
  }
}

/** The person of an account as the applicant of a case. */
function applicantOf({ id, name, identityLevel, claims }: Account): Applicant {
  const fullName = claims['fullName'];
  return { account: id, name: typeof fullName === 'string' ? fullName : name, identityLevel, claims };
}

function filesNamedBy({ dossier, answers }: ApplicationDraft): readonly string[] {
  return fileIdsOf({ dossier, answers: { application: answers } });
}

function changed(draft: ApplicationDraft): RequestError {
  return new RequestError('draft-changed', { params: { revision: draft.revision } });
}

function assertRoom(draft: ApplicationDraft, { component, maxFiles }: FilePlace): void {
  if (component === null || maxFiles === undefined) return;
  if ((draft.dossier[component] ?? []).length >= maxFiles) {
    throw new RequestError('file-place-full', { params: { max: maxFiles } });
  }
}

/** Only those who receive applications file through the counter or the post. */
function channelProblems(account: Account, runnable: RunnableProcedure, channel: string): Problem[] {
  if (channel === onlineChannel(runnable)) return [];
  const roles = Object.keys(runnable.procedure.definition.roles).filter((role) => role !== applicantRole);
  const isOfficer = account.grants.some(({ role }) => roles.includes(role));
  return isOfficer ? [] : [{ code: 'channel-not-yours', pointer: '/channel', severity: 'error' }];
}

import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { canonicalJson, type Answers, type Language } from '../../../../engine/index.ts';
import type { Draft, DraftCode, DraftTogether } from '../../../api/index.ts';
import { codeOf, ProblemError, type Client } from '../../../client/index.ts';
import type { Files, Promised } from './dossier-now.ts';
import type { DraftKeeper } from './draft-keeper.ts';
import { withOthers } from './own-part.ts';

/** How often one looks what the other people of an application have done. */
const OTHERS_MILLIS = 4000;

/** How often a confirmation is tried again that was overtaken by a change which leaves all that was read. */
const ATTEMPTS = 5;

/** An application as it is on the screen. */
interface OnScreen {
  readonly client: Pick<Client, 'draft' | 'inviteToDraft' | 'confirmDraft'>;
  readonly draft: string;
  /** null while nothing is there to be kept. */
  readonly keeper: DraftKeeper | null;
  readonly answers: Answers;
  readonly files: Files;
  readonly promised: Promised;
}

/** What the controller asks and tells the page around it. */
export interface TogetherParts {
  readonly now: () => OnScreen;
  /** The answers, with what others have changed in theirs. */
  readonly onAnswers: (answers: Answers) => void;
  readonly onFiles: (files: Files, promised: Promised) => void;
  /** Another person changed something that must be read before it is confirmed. */
  readonly onChanged: () => void;
  /** The draft is there no more. */
  readonly onGone: () => void;
  /** Does something, and tells the person what the server refused of it. */
  readonly orNotice: (work: () => Promise<void>) => Promise<unknown>;
}

/** The other people of an application: looks what they do, invites them, and confirms for the person here. */
export class TogetherController implements ReactiveController {
  private readonly host: ReactiveControllerHost;
  private readonly parts: TogetherParts;
  private together: DraftTogether | null = null;
  private invitation: { readonly party: string; readonly code: DraftCode } | null = null;
  private watching: ReturnType<typeof setInterval> | undefined;

  constructor(host: ReactiveControllerHost, parts: TogetherParts) {
    this.host = host;
    this.parts = parts;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearInterval(this.watching);
  }

  /** Pointers that this person may change; null where one person applies, who may change all. */
  get editable(): readonly string[] | null {
    return this.together?.editable ?? null;
  }

  /** Begins with a draft that was opened. */
  begin({ together }: Draft): void {
    this.take(together ?? null);
    clearInterval(this.watching);
    if (this.together !== null) this.watching = setInterval(() => void this.look(), OTHERS_MILLIS);
  }

  /** Shows what the others have done: their answers, who has joined, who has confirmed. */
  see(draft: Draft): void {
    if (draft.together === undefined) return;
    this.take(draft.together);
    const before = this.parts.now().answers;
    const answers = withOthers(draft, before);
    if (!isSame(answers, before)) this.parts.onAnswers(answers);
  }

  /**
   * The people of the application, where it has several.
   *
   * @param confirmable whether the person has everything before them that they would confirm
   */
  people(language: Language, confirmable: boolean): unknown {
    if (this.together === null) return nothing;
    return html`<thutuc-together
      .together=${this.together}
      .language=${language}
      .invitation=${this.invitation}
      .confirmable=${confirmable}
      @together-invite=${this.handleInvite}
      @together-confirm=${this.confirm}
    ></thutuc-together>`;
  }

  private take(together: DraftTogether | null): void {
    this.together = together;
    // Most applications are one person's: the part for several comes with the first that has them.
    if (together !== null) void import('./thutuc-together.ts');
    this.host.requestUpdate();
  }

  private readonly handleInvite = async ({ detail }: CustomEvent<{ party: string }>): Promise<void> => {
    await this.parts.orNotice(async () => {
      const { client, draft } = this.parts.now();
      this.invitation = { party: detail.party, code: await client.inviteToDraft(draft, detail.party) };
      this.host.requestUpdate();
    });
  };

  /** Confirms for the person here, once everything typed is at the server. */
  readonly confirm = async (): Promise<void> => {
    await this.parts.orNotice(async () => {
      const { client, draft: id, keeper } = this.parts.now();
      if (keeper === null || !(await keeper.flush())) return;
      const { draft, isRead } = await this.confirmRead(client, id);
      keeper.see(draft);
      this.see(draft);
      if (!isRead) this.parts.onChanged();
    });
  };

  /** Confirms the draft as it is on the screen. What another person changed in between must be read before. */
  private async confirmRead(
    client: OnScreen['client'],
    id: string,
  ): Promise<{ readonly draft: Draft; readonly isRead: boolean }> {
    for (let attempt = 1; ; attempt += 1) {
      const now = await client.draft(id);
      if (!this.isOnScreen(now)) return { draft: now, isRead: false };
      try {
        return { draft: await client.confirmDraft(id, now.revision), isRead: true };
      } catch (error) {
        // Written between the look and the confirmation, e.g. when the other person joins or confirms too.
        if (codeOf(error) !== 'draft-changed' || attempt === ATTEMPTS) throw error;
      }
    }
  }

  private isOnScreen(now: Draft): boolean {
    const { answers, files, promised } = this.parts.now();
    const hasPapers = isSame(given(now.dossier), given(files)) && isSame(now.promised ?? {}, promised);
    return isSame(withOthers(now, answers), answers) && hasPapers;
  }

  private async look(): Promise<void> {
    const { client, draft: id, keeper } = this.parts.now();
    if (document.hidden || keeper === null) return;
    try {
      const draft = await client.draft(id);
      if (!keeper.see(draft)) return;
      this.parts.onFiles(draft.dossier, draft.promised ?? {});
      this.see(draft);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      // Handed in by the other person: asked again, the server gives the case that it became.
      if (codeOf(error) === 'draft-unknown') this.parts.onGone();
    }
  }
}

/** The components that have files: one from which all were taken out is as good as one that never had any. */
function given(files: Files): Files {
  return Object.fromEntries(Object.entries(files).filter(([, inside]) => inside.length > 0));
}

function isSame(a: unknown, b: unknown): boolean {
  return canonicalJson(a) === canonicalJson(b);
}

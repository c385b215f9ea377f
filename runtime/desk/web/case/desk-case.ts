import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { PropertyValues } from 'lit';
import { fillText, inLanguage } from '../../../../engine/index.ts';
import type { CaseView, Language } from '../../../../engine/index.ts';
import { newCommandId } from '../../../client/index.ts';
import { CommandSender } from '../action/command-sender.ts';
import '../action/desk-actions.ts';
import type { ActionWish } from '../action/desk-actions.ts';
import { isTyped, TypedStore, type TypedInputs } from '../action/typed-input.ts';
import type { DeskClient } from '../app/desk-client.ts';
import { INBOX_PATH } from '../app/desk-route.ts';
import { failureOf, failureText, type Failure } from '../app/failure.ts';
import { Repeating } from '../app/repeating.ts';
import { deskTextsOf } from '../language/desk-texts-of.ts';
import { caseAnswers } from './case-answers.ts';
import { caseClocks } from './case-clocks.ts';
import { caseDossier } from './case-dossier.ts';
import { caseFormServices } from './form-services.ts';
import { caseHeader } from './case-header.ts';
import { caseFees, casePapers } from './case-papers.ts';
import { caseStyles } from './case-styles.ts';
import { caseTasks } from './case-tasks.ts';
import { nextTask, type NextTask } from './next-task.ts';
import { openForm } from './open-form.ts';

/** What came of the last action, told on top of the screen. */
interface Done {
  readonly label: string;
  readonly next: NextTask | null;
}

const EVERY = 20_000;

/** One case on one screen: where it stands, what can be done now, and everything that is known of it. */
@customElement('desk-case')
export class DeskCase extends LitElement {
  static override styles = caseStyles;

  @property({ attribute: false }) client!: DeskClient;
  @property() language: Language = 'vi';
  @property() account = '';
  @property({ attribute: false }) caseId = '';
  /** Told of a failure that concerns the whole desk: no connection, no session. */
  @property({ attribute: false }) onFailure: (failure: Failure) => void = () => undefined;

  @state() private view: CaseView | null = null;
  @state() private loadFailure: Failure | null = null;
  @state() private typed: TypedInputs = {};
  @state() private busy = false;
  @state() private failed: { readonly key: string; readonly failure: Failure } | null = null;
  @state() private done: Done | null = null;
  /** The case was changed by somebody else since it was shown. */
  @state() private stale = false;

  private readonly store = new TypedStore(sessionStorage);
  private sender = this.newSender();
  private loading = 0;

  constructor() {
    super();
    new Repeating(this, EVERY, () => this.lookForChanges());
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('caseId')) {
      this.view = null;
      this.done = null;
      this.failed = null;
      this.typed = this.store.read(this.caseId);
      this.sender = this.newSender();
    }
    // Answers come in the reader's language.
    if (changed.has('caseId') || changed.has('language')) void this.load();
  }

  override render(): unknown {
    const texts = deskTextsOf(this.language);
    const { view } = this;
    if (view === null) {
      if (this.loadFailure === null) return html`<p class="soft" role="status">${texts.loading}</p>`;
      return html`<h1 tabindex="-1">${texts.failed}</h1>
        <p>${failureText(this.loadFailure, this.language)}</p>
        <p class="buttons">
          <button type="button" class="button" @click=${() => void this.load()}>${texts.retry}</button>
          <a class="button" href=${INBOX_PATH}>${texts.toInbox}</a>
        </p>`;
    }
    const now = new Date().toISOString();
    return html`${caseHeader(view, this.language)} ${caseClocks(view, now, this.language)}
      <div class="messages">${this.messages()}</div>
      <div class="columns">
        <div class="main">
          <desk-actions
            class="part"
            .view=${view}
            .language=${this.language}
            .account=${this.account}
            .typed=${this.typed}
            .busy=${this.busy}
            .failed=${this.failed}
            .openForm=${this.openForm}
            .onTyped=${this.keepTyped}
            .onWish=${this.handleWish}
          ></desk-actions>
          ${this.supplement(view)} ${caseAnswers(view.forms, this.language)}
        </div>
        <div class="aside">
          ${caseDossier(view, this.client, this.language)} ${casePapers(view, this.client, this.language)}
          ${caseTasks(view, this.language)} ${caseFees(view, this.language)}
        </div>
      </div>
      ${
        view.history.length === 0
          ? nothing
          : html`<section class="part" aria-labelledby="history">
              <h2 id="history">${texts.history}</h2>
              <thutuc-history .entries=${view.history} .language=${this.language}></thutuc-history>
            </section>`
      }`;
  }

  /** Reads the case anew. What is typed stays. */
  async load(): Promise<void> {
    this.loading += 1;
    const turn = this.loading;
    try {
      const view = await this.client.case(this.caseId);
      if (turn === this.loading) this.show(view);
    } catch (error) {
      if (turn !== this.loading) return;
      this.loadFailure = failureOf(error);
      this.onFailure(this.loadFailure);
    }
  }

  private show(view: CaseView): void {
    const isFirst = this.view === null;
    this.view = view;
    this.loadFailure = null;
    this.stale = false;
    const name = view.code ?? view.reference;
    document.title = `${name} · ${deskTextsOf(this.language).area}`;
    if (isFirst) {
      void this.updateComplete.then(() => {
        this.renderRoot.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
      });
    }
  }

  /** The outcome of the last action, a conflict, a change elsewhere. */
  private messages(): unknown {
    const texts = deskTextsOf(this.language);
    const failure = this.failed?.failure ?? null;
    const conflict = failure?.kind === 'conflict';
    const reload = html`<p class="buttons">
      <button type="button" class="button" @click=${this.handleReload}>${texts.reload}</button>
    </p>`;
    return html`<div role="alert">
        ${
          conflict
            ? html`<thutuc-notice tone="danger" .language=${this.language}>
                <p><strong>${texts.conflict}</strong></p>
                <p>${texts.conflictKept}</p>
                ${reload}
              </thutuc-notice>`
            : failure !== null && failure.kind !== 'signed-out'
              ? html`<thutuc-notice tone="danger" .language=${this.language}
                  >${failureText(failure, this.language)}</thutuc-notice
                >`
              : nothing
        }
      </div>
      <div role="status">
        ${
          this.done === null
            ? nothing
            : html`<thutuc-notice tone="success" .language=${this.language}>
                <p><strong>${this.done.label}</strong></p>
                ${this.next(this.done.next)}
              </thutuc-notice>`
        }
        ${
          this.stale && !conflict
            ? html`<thutuc-notice tone="warning" .language=${this.language}>
                <p>${texts.changedElsewhere}</p>
                ${reload}
              </thutuc-notice>`
            : nothing
        }
      </div>`;
  }

  private next(next: NextTask | null): unknown {
    const texts = deskTextsOf(this.language);
    if (next === null) return nothing;
    if (next.kind === 'here') return html`<p>${fillText(texts.nextInCase, { title: next.title })}</p>`;
    if (next.kind === 'none')
      return html`<p>${texts.nextNone} <a href=${INBOX_PATH}>${texts.toInbox}</a></p>`;
    return html`<p>
      <a href=${next.href}>${fillText(texts.nextTask, { title: next.title })}</a>
      <span class="soft">${next.about}</span>
    </p>`;
  }

  /** What the applicant was asked for and has not answered yet. */
  private supplement({ supplement }: CaseView): unknown {
    if (supplement === null) return nothing;
    const texts = deskTextsOf(this.language);
    return html`<section class="part" aria-labelledby="asked">
      <h2 id="asked">${texts.supplement}</h2>
      <ul class="things">
        ${supplement.items.map(
          ({ label, reason }) =>
            html`<li>
              <p class="thing">${inLanguage(label, this.language)}</p>
              <p>${reason}</p>
            </li>`,
        )}
      </ul>
    </section>`;
  }

  private readonly openForm = async (form: string, task: string | null) => {
    try {
      const filled = await this.client.caseForm(this.caseId, form, task ?? undefined);
      const { hash } = filled.package;
      return openForm(filled, caseFormServices(this.client, this.caseId, hash, this.language));
    } catch (error) {
      this.onFailure(failureOf(error));
      throw error;
    }
  };

  private readonly keepTyped = (typed: TypedInputs): void => {
    this.typed = typed;
    this.store.write(this.caseId, typed);
  };

  private readonly handleReload = (): void => {
    this.failed = null;
    void this.load();
  };

  private readonly handleWish = (wish: ActionWish, key: string, label: string): void => {
    void this.carryOut(wish, key, label);
  };

  private async carryOut(wish: ActionWish, key: string, label: string): Promise<void> {
    if (this.view === null || this.busy) return;
    const { caseId } = this;
    this.busy = true;
    this.failed = null;
    this.done = null;
    const outcome = await this.sender.send({ ...wish, revision: this.view.revision });
    this.busy = false;
    if (caseId !== this.caseId) return;
    if (outcome.kind === 'failed') {
      this.failed = { key, failure: outcome.failure };
      this.onFailure(outcome.failure);
      return;
    }
    const { [key]: _sent, ...rest } = this.typed;
    this.keepTyped(rest);
    this.loading += 1;
    this.show(outcome.reply.view);
    const texts = deskTextsOf(this.language);
    const said =
      wish.type === 'claim'
        ? texts.claimed
        : wish.type === 'release'
          ? texts.released
          : fillText(texts.done, { label });
    this.done = { label: said, next: null };
    this.scrollIntoView({ block: 'start' });
    if (wish.type !== 'act') return;
    const next = await nextTask(outcome.reply, this.client, this.language);
    if (caseId === this.caseId) this.done = { label: said, next };
  }

  /** Shows a change at once where nothing is typed; else only tells of it. */
  private async lookForChanges(): Promise<void> {
    const before = this.view;
    if (before === null || this.busy) return;
    try {
      const view = await this.client.case(this.caseId);
      if (this.view !== before || this.busy || view.revision === before.revision) return;
      if (Object.values(this.typed).some(isTyped)) this.stale = true;
      else this.show(view);
    } catch (error) {
      this.onFailure(failureOf(error));
    }
  }

  private newSender(): CommandSender {
    return new CommandSender((request) => this.client.command(this.caseId, request), newCommandId);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-case': DeskCase;
  }
}

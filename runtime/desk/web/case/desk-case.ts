import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { PropertyValues } from 'lit';
import { fillText, inLanguage, instantOf } from '../../../../engine/index.ts';
import type { CaseView, Answers, Language, OfferView } from '../../../../engine/index.ts';
import { caseSender, type CommandSender } from '../action/command-sender.ts';
import '../action/desk-actions.ts';
import { KeptTyped } from '../action/kept-typed.ts';
import type { ActionWish } from '../action/action-wish.ts';
import { choiceKey } from '../action/supplement-choices.ts';
import { isTyped, offerKey, TypedStore, type TypedInputs } from '../action/typed-input.ts';
import type { DeskClient } from '../app/desk-client.ts';
import { INBOX_PATH } from '../app/desk-route.ts';
import { tellChange } from '../app/desk-changes.ts';
import { failureOf, failureText, type Failure } from '../app/failure.ts';
import { lastQuery } from '../inbox/last-query.ts';
import { tasksWanted } from '../inbox/tasks-wanted.ts';
import { Shortcuts } from '../keys/shortcuts.ts';
import { KeptFresh } from '../app/kept-fresh.ts';
import '../incidents/desk-incidents.ts';
import '../signing/desk-signatures.ts';
import { deskTextsOf } from '../language/desk-texts-of.ts';
import { caseAnswers } from './case-answers.ts';
import type { CaseChecks, SupplementWish } from './case-checks.ts';
import { caseClocks } from './case-clocks.ts';
import { caseDossier } from './case-dossier.ts';
import { caseMessages, type Done, type Failed } from './case-messages.ts';
import { caseSupplement } from './case-supplement.ts';
import { caseFormServices } from './form-services.ts';
import { caseHeader } from './case-header.ts';
import { caseHistory } from './case-history.ts';
import { caseFees } from './case-money.ts';
import { casePapers } from './case-papers.ts';
import { caseReads } from './case-reads.ts';
import { caseServe } from './case-serve.ts';
import { caseStyles } from './case-styles.ts';
import { caseTasks } from './case-tasks.ts';
import { nextTask } from './next-task.ts';
import { openForm } from './open-form.ts';
import { saidOf } from './said-of.ts';
import { RevealedAnswers } from './revealed-answers.ts';

/** One case on one screen: where it stands, what can be done now, and everything that is known of it. */
@customElement('desk-case')
export class DeskCase extends LitElement {
  static override styles = caseStyles;

  @property({ attribute: false }) client!: DeskClient;
  @property() language: Language = 'vi';
  @property() account = '';
  @property({ attribute: false }) caseId = '';
  /** Whether the clerk may know who has seen masked answers. */
  @property({ attribute: false }) seesReads = false;
  /** Told of a failure that concerns the whole desk: no connection, no session. */
  @property({ attribute: false }) onFailure: (failure: Failure) => void = () => undefined;

  @state() private view: CaseView | null = null;
  @state() private loadFailure: Failure | null = null;
  @state() private typed: TypedInputs = {};
  @state() private busy = false;
  @state() private failed: Failed | null = null;
  @state() private done: Done | null = null;
  /** The case was changed by somebody else since it was shown. */
  @state() private stale = false;

  private readonly revealed = new RevealedAnswers(this, () => this);
  private readonly store = new TypedStore(sessionStorage);
  private readonly kept = new KeptTyped(this, {
    typed: () => this.typed,
    change: (typed) => {
      this.holdTyped(typed);
    },
    ask: () => this.client,
    onFailure: (failure) => {
      this.onFailure(failure);
    },
  });
  private sender = this.newSender();
  private loading = 0;

  constructor() {
    super();
    new KeptFresh(
      this,
      () => this.lookForChanges(),
      undefined,
      ({ cases }) => cases?.includes(this.caseId) ?? true,
    );
    new Shortcuts(this, { n: () => this.goOn(), c: () => this.claimFirst() });
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('caseId')) {
      this.view = null;
      this.done = null;
      this.failed = null;
      this.revealed.forget();
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
      <div class="messages">
        ${caseMessages({
          failed: this.failed,
          done: this.done,
          isStale: this.stale,
          language: this.language,
          reload: this.handleReload,
          again: ({ wish, key, label }) => void this.carryOut(wish, key, label),
        })}
      </div>
      ${
        view.ownCase
          ? html`<thutuc-notice tone="warning" class="own-case" .language=${this.language}
              >${texts.ownCase}</thutuc-notice
            >`
          : nothing
      }
      ${
        view.reach === 'clerk'
          ? html`<desk-signatures
                .client=${this.client}
                .language=${this.language}
                .caseId=${view.id}
                .revision=${view.revision}
                .onFailure=${this.onFailure}
                .onChanged=${this.handleSigned}
              ></desk-signatures>
              <desk-incidents
                .client=${this.client}
                .language=${this.language}
                .caseId=${view.id}
                .revision=${view.revision}
                .onFailure=${this.onFailure}
              ></desk-incidents>`
          : nothing
      }
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
            .people=${this.people}
            .sendings=${this.sendings}
            .onTyped=${this.keepTyped}
            .onWish=${this.handleWish}
          ></desk-actions>
          ${caseSupplement(view, this.language)}
          ${caseServe(view, this.client, this.language, this.handleServed)}
          ${caseAnswers(
            view.forms,
            this.fileUrl,
            this.language,
            (form) => this.client.printoutUrl(view.id, form, this.language),
            this.revealed.reveals,
            this.checks(view),
          )}
        </div>
        <div class="aside">
          ${caseDossier(view, {
            client: this.client,
            language: this.language,
            busy: this.busy,
            checks: this.checks(view),
            onWish: this.handleWish,
          })}
          ${casePapers(view, this.client, this.language)}
          ${caseTasks(view, this.fileUrl, this.language, this.revealed.reveals)}
          ${caseFees(view, this.client, this.language)}
        </div>
      </div>
      ${caseHistory(view, this.language)}
      ${caseReads(view, this.seesReads, this.client, this.language, this.onFailure)}`;
  }

  /** Reads the case anew. What is typed stays. */
  async load(): Promise<void> {
    this.loading += 1;
    const turn = this.loading;
    try {
      const isFirst = this.view === null;
      const [view, typed] = await Promise.all([
        this.client.case(this.caseId),
        isFirst ? this.kept.open(this.caseId, this.typed) : null,
      ]);
      if (turn !== this.loading) return;
      // Before it is shown, so that a form begins with what was typed elsewhere.
      if (typed !== null) this.holdTyped(typed);
      this.show(view);
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

  private readonly openForm = async (form: string, task: string | null) => {
    try {
      const filled = await this.client.caseForm(this.caseId, form, task ?? undefined);
      const { hash } = filled.package;
      let { answers } = filled;
      const services = caseFormServices(this.client, this.caseId, hash, this.language, () => ({
        form,
        ...(task === null ? {} : { task }),
        answers,
      }));
      const note = (now: Answers): void => void (answers = { ...now });
      const about = { form, ...(task === null ? {} : { task }) };
      return openForm(filled, services, this.client, {
        noteAnswers: note,
        lookUp: (now) => this.client.caseLookUp(this.caseId, { ...about, answers: { ...now } }),
      });
    } catch (error) {
      this.onFailure(failureOf(error));
      throw error;
    }
  };

  private holdTyped(typed: TypedInputs): void {
    this.typed = typed;
    this.store.write(this.caseId, typed);
  }

  private readonly keepTyped = (typed: TypedInputs): void => {
    this.holdTyped(this.kept.note(this.typed, typed));
    // What would be sent again is no longer what is typed.
    if (this.failed?.failure.kind === 'unreachable') this.failed = null;
  };

  /** Follows the way to the next task, where one is offered. */
  private goOn(): boolean {
    const link = this.renderRoot.querySelector<HTMLElement>('.messages a');
    link?.click();
    return link !== null;
  }

  /** Takes the first task that nobody has. */
  private claimFirst(): boolean {
    const free = this.view?.tasks.find(({ mine, assignee, closed }) => mine && !assignee && !closed);
    if (free === undefined) return false;
    const { claim } = deskTextsOf(this.language);
    this.handleWish({ type: 'claim', task: free.id }, `claim@${free.id}`, claim);
    return true;
  }

  private readonly sendings = () => this.client.handOvers(this.caseId);

  private readonly people = async (task: string) =>
    (await this.client.taskPeople([{ case: this.caseId, task }])).items;

  private readonly fileUrl = (file: string): string => this.client.fileUrl(this.caseId, file);

  private checks(view: CaseView): CaseChecks {
    const offer = view.offers.find(({ supplement, blocked }) => supplement && blocked === null);
    return {
      view,
      language: this.language,
      busy: this.busy,
      onWish: this.handleWish,
      onSupplement: offer ? (items) => void this.askFor(offer, items) : null,
    };
  }

  /** Puts what differs into the supplement request and opens it; what is written there already stays. */
  private async askFor(offer: OfferView, items: readonly SupplementWish[]): Promise<void> {
    const key = offerKey(offer);
    const { supplement = {}, ...typed } = this.typed[key] ?? {
      label: inLanguage(offer.label, this.language),
      answers: null,
      reason: '',
    };
    const wanted = items.map(({ place, reason }) => [choiceKey(place), reason] as const);
    this.keepTyped({
      ...this.typed,
      [key]: { ...typed, supplement: { ...Object.fromEntries(wanted), ...supplement } },
    });
    this.done = {
      label: fillText(deskTextsOf(this.language).checkSupplemented, { count: items.length }),
      next: null,
    };
    await this.updateComplete;
    await this.renderRoot.querySelector('desk-actions')?.show(key);
  }

  private readonly handleSigned = (): void => {
    void this.lookForChanges();
  };

  private readonly handleServed = (label: string): void => {
    this.done = { label, next: null };
    tellChange();
    void this.load();
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
    await this.kept.settle();
    const outcome = await this.sender.send({ ...wish, revision: this.view.revision });
    this.busy = false;
    if (caseId !== this.caseId) return;
    if (outcome.kind === 'failed') {
      this.failed = { wish, key, label, failure: outcome.failure };
      this.onFailure(outcome.failure);
      return;
    }
    const { [key]: _sent, ...rest } = this.typed;
    this.keepTyped(rest);
    this.loading += 1;
    this.show(outcome.reply.view);
    const said = saidOf(wish, label, this.language);
    this.done = { label: said, next: null };
    tellChange();
    // Whoever notes papers or compares goes on to the next one where they are.
    if (!['paper', 'check', 'checkByHand'].includes(wish.type)) this.scrollIntoView({ block: 'start' });
    if (wish.type !== 'act') return;
    const next = await nextTask(outcome.reply, this.client, this.language, {
      ...tasksWanted(lastQuery(), instantOf(Date.now())),
      scope: undefined,
    });
    if (caseId === this.caseId) this.done = { label: said, next };
  }

  /** Shows a change at once where nothing is typed; else only tells of it. */
  private async lookForChanges(): Promise<void> {
    const before = this.view;
    // What could not be read while the line was lost is read now.
    if (before === null) return this.load();
    if (this.busy) return;
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
    return caseSender(this.client, this.caseId);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-case': DeskCase;
  }
}

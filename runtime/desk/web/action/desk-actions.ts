import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { fillText, formatMoney, inLanguage } from '../../../../engine/index.ts';
import type { CaseView, Language, OfferView, TaskView } from '../../../../engine/index.ts';
import type { Assignee, HandOverList } from '../../../api/index.ts';
import type { Failure } from '../app/failure.ts';
import { taskDue, taskName } from '../case/case-tasks.ts';
import type { OpenForm } from '../case/open-form.ts';
import { deskTextsOf } from '../language/desk-texts-of.ts';
import { actionStyles } from './action-styles.ts';
import type { ActionWish } from './action-wish.ts';
import type { ActionInput } from './desk-action.ts';
import './desk-action.ts';
import './desk-assign.ts';
import './desk-hand-over.ts';
import { leftOver } from './left-over.ts';
import { supplementGroups } from './supplement-choices.ts';
import { offerKey, type TypedInput, type TypedInputs } from './typed-input.ts';

/** Everything that the clerk may do with a case now, task by task. */
@customElement('desk-actions')
export class DeskActions extends LitElement {
  static override styles = actionStyles;

  @property({ attribute: false }) view!: CaseView;
  @property() language: Language = 'vi';
  /** Account of the clerk. */
  @property() account = '';
  @property({ attribute: false }) typed: TypedInputs = {};
  @property({ attribute: false }) busy = false;
  /** Why the last attempt failed, and of which offer. */
  @property({ attribute: false }) failed: { readonly key: string; readonly failure: Failure } | null = null;
  @property({ attribute: false }) openForm: (form: string, task: string | null) => Promise<OpenForm> = () =>
    Promise.reject(new Error('no form'));
  @property({ attribute: false }) onTyped: (typed: TypedInputs) => void = () => undefined;
  /** Asks which colleagues may do a task. */
  @property({ attribute: false }) people: (task: string) => Promise<readonly Assignee[]> = () =>
    Promise.resolve([]);
  /** Asks how the sendings of tasks to systems stand. */
  @property({ attribute: false }) sendings: () => Promise<HandOverList> = () =>
    Promise.resolve({ items: [] });
  /** Sends a command; `label` says what is done. */
  @property({ attribute: false }) onWish: (wish: ActionWish, key: string, label: string) => void = () =>
    undefined;

  /** The offer whose panel is open; null: the one that stands open by itself. */
  @state() private open: string | null = null;
  private readonly openers = new Map<string, () => Promise<OpenForm>>();
  private openersOf: CaseView | null = null;

  override willUpdate(): void {
    // A form belongs to the state of the case in which it was opened.
    if (this.openersOf?.revision !== this.view.revision) this.openers.clear();
    this.openersOf = this.view;
  }

  override render(): unknown {
    const texts = deskTextsOf(this.language);
    const { offers, tasks } = this.view;
    const mine = tasks.filter(({ mine: isMine, closed }) => isMine && closed === null);
    const other = offers.filter(({ task }) => task === null || !mine.some(({ id }) => id === task));
    return html`<h2>${texts.actions}</h2>
      ${leftOver(this.view, this.typed, this.language, (key) => {
        const { [key]: _dropped, ...rest } = this.typed;
        this.onTyped(rest);
      })}
      ${mine.length === 0 && other.length === 0 ? html`<p class="soft">${texts.actionsNone}</p>` : nothing}
      ${mine.map((task) => this.task(task))}
      ${
        other.length === 0
          ? nothing
          : html`<section class="other" aria-labelledby="other">
              <h3 id="other" class=${mine.length === 0 ? 'visually-hidden' : ''}>${texts.actionsOther}</h3>
              ${this.offers(other)}
            </section>`
      }
      ${this.overseen(tasks.filter(({ mine: isMine, mayAssign, oversees }) => !isMine && (mayAssign || oversees)))}
      <thutuc-confirm .heading=${texts.confirmTitle} .no=${texts.cancel}></thutuc-confirm>`;
  }

  private task(task: TaskView): unknown {
    const name = taskName(task, this.language);
    const offers = this.view.offers.filter((offer) => offer.task === task.id);
    // What a system has is no work for people until it falls to them.
    const isWithSystem = task.handOver?.state === 'asked';
    return html`<section class="task" aria-label=${name}>
      <div class="task-head">
        <h3>${name}</h3>
        ${taskDue(task, this.language)}
      </div>
      ${isWithSystem ? nothing : this.taking(task, name)} ${this.handOver(task, name)}
      ${
        isWithSystem || task.guidance === null
          ? nothing
          : html`<p class="guidance">${inLanguage(task.guidance, this.language)}</p>`
      }
      ${isWithSystem ? nothing : this.offers(offers)}
    </section>`;
  }

  /** Who has taken the task, and the way to take it or give it back. */
  private taking(task: TaskView, name: string): unknown {
    const { id, assignee, oversees } = task;
    const texts = deskTextsOf(this.language);
    const isMine = assignee?.account === this.account || assignee?.for?.account === this.account;
    const takesBack = oversees && assignee !== null && !isMine;
    const word =
      assignee === null
        ? texts.takenByNobody
        : isMine
          ? texts.takenByMe
          : fillText(texts.takenBy, { name: assignee.name });
    const type = assignee === null ? 'claim' : 'release';
    const label = type === 'claim' ? texts.claim : texts.release;
    return html`<p class="task-taken">
        ${word}
        ${
          task.mine && (assignee === null || isMine)
            ? html`<button
                type="button"
                class="button quiet"
                aria-label="${label}: ${name}"
                aria-disabled=${this.busy ? 'true' : 'false'}
                @click=${() => {
                  this.onWish({ type, task: id }, `${type}@${id}`, label);
                }}
              >
                ${label}
              </button>`
            : nothing
        }
        ${takesBack ? this.takeBack(task, name) : nothing}
      </p>
      ${task.mayAssign ? this.assign(task, name) : nothing}`;
  }

  /** What became of a task that a system does. */
  private handOver({ id, handOver }: TaskView, name: string): unknown {
    if (handOver === null) return nothing;
    return html`<desk-hand-over
      .task=${id}
      .name=${name}
      .handOver=${handOver}
      .language=${this.language}
      .revision=${this.view.revision}
      .busy=${this.busy}
      .sendings=${this.sendings}
      .onOrder=${(type: 'resend' | 'byHand', label: string) => {
        this.onWish({ type, task: id }, `${type}@${id}`, label);
      }}
    ></desk-hand-over>`;
  }

  private takeBack({ id }: TaskView, name: string): unknown {
    const { takeBack } = deskTextsOf(this.language);
    return html`<button
      type="button"
      class="button quiet"
      aria-label="${takeBack}: ${name}"
      aria-disabled=${this.busy ? 'true' : 'false'}
      @click=${() => {
        this.onWish({ type: 'release', task: id }, `release@${id}`, takeBack);
      }}
    >
      ${takeBack}
    </button>`;
  }

  private assign({ id }: TaskView, name: string): unknown {
    const { assign } = deskTextsOf(this.language);
    return html`<desk-assign
      .language=${this.language}
      .name=${name}
      .busy=${this.busy}
      .people=${() => this.people(id)}
      .onAssign=${(to: string, reason: string) => {
        const why = reason === '' ? {} : { reason };
        this.onWish({ type: 'assign', task: id, to, ...why }, `assign@${id}`, assign);
      }}
    ></desk-assign>`;
  }

  /** Tasks of the unit that the clerk does not do but gives to others. */
  private overseen(tasks: readonly TaskView[]): unknown {
    if (tasks.length === 0) return nothing;
    return html`<section class="other" aria-labelledby="overseen">
      <h3 id="overseen">${deskTextsOf(this.language).overseenTasks}</h3>
      ${tasks.map((task) => {
        const name = taskName(task, this.language);
        return html`<div class="task-head">
            <p>${name}</p>
            ${taskDue(task, this.language)}
          </div>
          ${this.taking(task, name)} ${this.handOver(task, name)}`;
      })}
    </section>`;
  }

  private offers(offers: readonly OfferView[]): unknown {
    const shown = offers.find((offer) => this.isOpen(offer, offers));
    return html`<div class="buttons">${offers.map((offer) => this.button(offer, offers))}</div>
      ${shown === undefined ? nothing : this.panel(shown, offers)}`;
  }

  private button(offer: OfferView, among: readonly OfferView[]): unknown {
    const label = inLanguage(offer.label, this.language);
    const id = `why-${offerKey(offer)}`;
    if (offer.blocked !== null) {
      const { blocked } = deskTextsOf(this.language);
      const why = offer.blocked.message === null ? blocked : inLanguage(offer.blocked.message, this.language);
      return html`<button type="button" class="button" aria-disabled="true" aria-describedby=${id}>
          ${label}
        </button>
        <p class="why-blocked" id=${id}>${label}: ${why}</p>`;
    }
    const needsMore = offer.form !== null || offer.reason || offer.supplement;
    if (needsMore && among.length === 1 && this.isOpen(offer, among)) return nothing;
    const collects =
      offer.collects === null || offer.collects === 0
        ? ''
        : fillText(deskTextsOf(this.language).collects, { label, amount: formatMoney(offer.collects) });
    return html`<button
        type="button"
        class="button ${offer.tone === 'neutral' ? '' : offer.tone}"
        aria-describedby=${collects === '' ? nothing : `sum-${offerKey(offer)}`}
        aria-expanded=${needsMore ? String(this.isOpen(offer, among)) : nothing}
        aria-disabled=${this.busy ? 'true' : 'false'}
        @click=${() => {
          if (needsMore) this.toggle(offer, among);
          else void this.send(offer, {});
        }}
      >
        ${label}
      </button>
      ${
        collects === '' ? nothing : html`<p class="collects soft" id="sum-${offerKey(offer)}">${collects}</p>`
      }`;
  }

  private panel(offer: OfferView, among: readonly OfferView[]): unknown {
    const key = offerKey(offer);
    const label = inLanguage(offer.label, this.language);
    // Beside the button that opened the panel, the one that sends it needs a name of its own.
    const sendLabel = among.length === 1 ? label : fillText(deskTextsOf(this.language).send, { label });
    return html`<desk-action
      aria-label=${label}
      role="group"
      .offer=${offer}
      .language=${this.language}
      .typed=${this.typedFor(offer)}
      .groups=${offer.supplement ? this.supplementGroups() : []}
      .openForm=${this.opener(offer)}
      .sendLabel=${sendLabel}
      .busy=${this.busy}
      .failure=${this.failed?.key === key ? this.failed.failure : null}
      .onTyped=${(typed: TypedInput) => {
        this.onTyped({ ...this.typed, [key]: typed });
      }}
      .onSend=${(input: ActionInput) => void this.send(offer, input)}
    ></desk-action>`;
  }

  private supplementGroups() {
    return supplementGroups(this.view, this.language, deskTextsOf(this.language).supplementPapers);
  }

  private typedFor(offer: OfferView): TypedInput {
    const label = inLanguage(offer.label, this.language);
    return this.typed[offerKey(offer)] ?? { label, answers: null, reason: '', supplement: {} };
  }

  /** One opener per offer, so that a redraw does not open the form anew. */
  private opener(offer: OfferView): () => Promise<OpenForm> {
    const key = offerKey(offer);
    const known = this.openers.get(key);
    if (known !== undefined) return known;
    const opener = () => this.openForm(offer.form ?? '', offer.task);
    this.openers.set(key, opener);
    return opener;
  }

  /** The panel that was asked for; else that of the only offer of a task, so that its form is there at once. */
  private isOpen(offer: OfferView, among: readonly OfferView[]): boolean {
    if (offer.blocked !== null) return false;
    if (this.open !== null) return this.open === offerKey(offer);
    return among.length === 1 && offer.form !== null;
  }

  private toggle(offer: OfferView, among: readonly OfferView[]): void {
    this.open = this.isOpen(offer, among) ? '' : offerKey(offer);
    if (this.open === '') return;
    void this.updateComplete.then(async () => {
      const panel = this.renderRoot.querySelector('desk-action');
      await panel?.updateComplete;
      panel?.scrollIntoView({ block: 'nearest' });
    });
  }

  /** Opens the panel of an offer and goes to what is typed there. */
  async show(key: string): Promise<void> {
    this.open = key;
    await this.updateComplete;
    const panel = this.renderRoot.querySelector('desk-action');
    await panel?.updateComplete;
    panel?.scrollIntoView({ block: 'start' });
    await panel?.focusTyped();
  }

  private async send(offer: OfferView, input: ActionInput): Promise<void> {
    if (this.busy) return;
    const label = inLanguage(offer.label, this.language);
    if (offer.confirm !== null) {
      const dialog = this.renderRoot.querySelector('thutuc-confirm');
      if (dialog === null) return;
      dialog.question = inLanguage(offer.confirm, this.language);
      dialog.yes = label;
      dialog.tone = offer.tone === 'danger' ? 'danger' : 'primary';
      if (!(await dialog.ask())) return;
    }
    const { answers, reason, supplement, manualReason } = input;
    this.onWish(
      {
        type: 'act',
        ...(offer.event === null ? {} : { event: offer.event }),
        ...(offer.task === null ? {} : { task: offer.task }),
        ...(answers === undefined ? {} : { answers: { ...answers } }),
        ...(reason === undefined ? {} : { reason }),
        ...(manualReason === undefined ? {} : { manualReason }),
        ...(supplement === undefined ? {} : { supplement: supplement.map((item) => ({ ...item })) }),
      },
      offerKey(offer),
      label,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-actions': DeskActions;
  }
}

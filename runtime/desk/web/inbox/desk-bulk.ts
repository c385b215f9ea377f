import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { fillText, inLanguage } from '../../../../engine/index.ts';
import type { Language } from '../../../../engine/index.ts';
import type { TaskAction, TaskSummary } from '../../../api/index.ts';
import { newCommandId } from '../../../client/index.ts';
import type { DeskClient } from '../app/desk-client.ts';
import { casePath } from '../app/desk-route.ts';
import { failureOf, failureText, type Failure } from '../app/failure.ts';
import { taskName } from '../case/case-tasks.ts';
import { deskTextsOf } from '../language/desk-texts-of.ts';
import { commonActions, sendBulk, type BulkLine, type BulkOutcome, type BulkWish } from './bulk-sender.ts';
import { bulkStyles } from './bulk-styles.ts';

/** What is asked before something is done: whom the tasks go to, or one reason for all. */
type Asking = { readonly do: 'assign' } | { readonly do: 'act'; readonly action: TaskAction };

/** What can be done with the chosen tasks of the inbox, and what came of it, task by task. */
@customElement('desk-bulk')
export class DeskBulk extends LitElement {
  static override styles = bulkStyles;

  @property({ attribute: false }) client!: Pick<DeskClient, 'bulkTasks' | 'taskPeople'>;
  @property() language: Language = 'vi';
  /** The tasks that are chosen. */
  @property({ attribute: false }) chosen: readonly TaskSummary[] = [];
  /** How many tasks the page shows. */
  @property({ attribute: false }) shown = 0;
  /** Chooses every task of the page, or none. */
  @property({ attribute: false }) onAll: (all: boolean) => void = () => undefined;
  /** Told when something was done, so that the list is read anew. */
  @property({ attribute: false }) onDone: () => void = () => undefined;
  @property({ attribute: false }) onFailure: (failure: Failure) => void = () => undefined;

  @state() private asking: Asking | null = null;
  @state() private people: readonly { readonly account: string; readonly name: string }[] | null = null;
  @state() private outcome: BulkOutcome | null = null;
  @state() private failed = '';
  @state() private wrong = '';
  @state() private isBusy = false;
  /** What nobody knows whether it arrived: it goes out again under the same ids. */
  private unanswered: { readonly wish: BulkWish; readonly lines: readonly BulkLine[] } | null = null;

  override render(): unknown {
    const texts = deskTextsOf(this.language);
    const count = this.chosen.length;
    const isAll = count > 0 && count === this.shown;
    return html`<div class="bulk" role="group" aria-label=${texts.bulkTitle} ?hidden=${this.shown === 0}>
        <label class="choose"
          ><input
            type="checkbox"
            .checked=${isAll}
            .indeterminate=${count > 0 && !isAll}
            @change=${() => {
              this.onAll(!isAll);
            }}
          />${texts.bulkAll}</label
        >
        ${count === 0 ? nothing : this.buttons()}
      </div>
      ${count === 0 || this.asking === null ? nothing : this.form(this.asking)}
      <div role="status">${this.told()}</div>
      <div role="alert">
        ${
          this.failed === ''
            ? nothing
            : html`<thutuc-notice tone="danger" .language=${this.language}>
                <p>${this.failed}</p>
                ${this.unanswered === null ? nothing : this.again(texts.sendAgain)}
              </thutuc-notice>`
        }
      </div>
      <thutuc-confirm .heading=${texts.confirmTitle} .no=${texts.cancel}></thutuc-confirm>`;
  }

  /** Takes the chosen tasks. */
  claim(): Promise<void> {
    return this.start({ do: 'claim' });
  }

  private buttons(): unknown {
    const texts = deskTextsOf(this.language);
    const button = (label: string, work: () => void, tone = ''): unknown =>
      html`<button
        type="button"
        class="button ${tone}"
        aria-disabled=${this.isBusy ? 'true' : 'false'}
        @click=${work}
      >
        ${label}
      </button>`;
    return html`<span class="soft">${fillText(texts.bulkChosen, { count: String(this.chosen.length) })}</span>
      ${button(texts.claim, () => void this.start({ do: 'claim' }))}
      ${button(texts.release, () => void this.start({ do: 'release' }))}
      ${button(texts.assign, () => void this.askWhom())}
      ${commonActions(this.chosen).map((action) =>
        button(
          inLanguage(action.label, this.language),
          () => void this.choose(action),
          action.tone === 'danger' ? 'danger' : '',
        ),
      )}`;
  }

  private form(asking: Asking): unknown {
    const texts = deskTextsOf(this.language);
    const label = asking.do === 'assign' ? texts.assign : inLanguage(asking.action.label, this.language);
    return html`<form
      novalidate
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        this.sendForm(asking, new FormData(event.target as HTMLFormElement));
      }}
    >
      ${
        asking.do === 'assign'
          ? html`<div>
              <label for="to">${texts.assignTo}</label>
              <select id="to" name="to" aria-describedby="bulk-wrong">
                <option value="">${this.people === null ? texts.loading : texts.substituteChoose}</option>
                ${(this.people ?? []).map(({ account, name }) => html`<option value=${account}>${name}</option>`)}
              </select>
              ${this.people?.length === 0 ? html`<p class="soft">${texts.assignNobody}</p>` : nothing}
            </div>`
          : nothing
      }
      <div>
        <label for="reason">${asking.do === 'assign' ? texts.reasonOptional : texts.bulkReason}</label>
        <input id="reason" name="reason" maxlength="1000" autocomplete="off" aria-describedby="bulk-wrong" />
      </div>
      <p class="wrong" id="bulk-wrong">${this.wrong}</p>
      <p class="buttons">
        <button type="submit" class="button primary" aria-disabled=${this.isBusy ? 'true' : 'false'}>
          ${fillText(texts.send, { label })}
        </button>
        <button type="button" class="button" @click=${() => (this.asking = null)}>${texts.cancel}</button>
      </p>
    </form>`;
  }

  private told(): unknown {
    const texts = deskTextsOf(this.language);
    if (this.outcome === null) return nothing;
    const { done, failed } = this.outcome;
    const said = fillText(texts.bulkDone, { count: String(done) });
    if (failed.length === 0) {
      return html`<thutuc-notice tone="success" .language=${this.language}>${said}</thutuc-notice>`;
    }
    return html`<thutuc-notice tone="warning" .language=${this.language}>
      <p>${said} ${fillText(texts.bulkFailed, { count: String(failed.length) })}</p>
      <ul>
        ${failed.map(
          ({ task, why }) =>
            html`<li>
              <a href=${casePath(task.case)}>${task.code ?? task.reference}</a> ·
              ${taskName(task, this.language)}: ${why}
            </li>`,
        )}
      </ul>
      ${this.again(texts.bulkRetry)}
    </thutuc-notice>`;
  }

  private again(label: string): unknown {
    return html`<p class="buttons">
      <button
        type="button"
        class="button"
        @click=${() => {
          const lines = this.unanswered?.lines ?? this.outcome?.failed ?? [];
          const wish = this.unanswered?.wish ?? this.outcome?.wish;
          if (wish) void this.send(wish, lines);
        }}
      >
        ${label}
      </button>
    </p>`;
  }

  private async askWhom(): Promise<void> {
    this.asking = { do: 'assign' };
    this.people = null;
    this.wrong = '';
    try {
      const { items } = await this.client.taskPeople(
        this.chosen.map(({ case: id, id: task }) => ({ case: id, task })),
      );
      this.people = items;
    } catch (error) {
      this.tell(failureOf(error));
    }
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#to')?.focus();
  }

  private async choose(action: TaskAction): Promise<void> {
    this.wrong = '';
    if (action.reason) {
      this.asking = { do: 'act', action };
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>('#reason')?.focus();
      return;
    }
    if (await this.confirms(action)) void this.start({ do: 'act', event: action.event });
  }

  /** Asks what the definition wants to be asked before an event. */
  private async confirms(action: TaskAction): Promise<boolean> {
    const dialog = this.renderRoot.querySelector('thutuc-confirm');
    if (action.confirm === null || dialog === null) return true;
    dialog.question = inLanguage(action.confirm, this.language);
    dialog.yes = inLanguage(action.label, this.language);
    dialog.tone = action.tone === 'danger' ? 'danger' : 'primary';
    return dialog.ask();
  }

  private sendForm(asking: Asking, form: FormData): void {
    const texts = deskTextsOf(this.language);
    const value = (name: string): string => String(form.get(name) ?? '').trim();
    const [to, reason] = [value('to'), value('reason')];
    this.wrong = '';
    if (asking.do === 'assign') {
      if (to === '') this.wrong = texts.assignMissing;
      else void this.start({ do: 'assign', to, ...(reason === '' ? {} : { reason }) });
      return;
    }
    const { action } = asking;
    if (reason === '') this.wrong = texts.reasonMissing;
    else {
      void this.confirms(action).then((yes) =>
        yes ? this.start({ do: 'act', event: action.event, reason }) : undefined,
      );
    }
  }

  private start(wish: BulkWish): Promise<void> {
    return this.send(
      wish,
      this.chosen.map((task) => ({ id: newCommandId(), task })),
    );
  }

  private async send(wish: BulkWish, lines: readonly BulkLine[]): Promise<void> {
    if (this.isBusy) return;
    this.isBusy = true;
    this.failed = '';
    this.unanswered = null;
    try {
      this.outcome = await sendBulk((order) => this.client.bulkTasks(order), wish, lines);
      this.asking = null;
      this.onDone();
    } catch (error) {
      const failure = failureOf(error);
      if (failure.kind === 'unreachable') this.unanswered = { wish, lines };
      this.tell(failure);
    } finally {
      this.isBusy = false;
    }
  }

  private tell(failure: Failure): void {
    this.onFailure(failure);
    this.failed = failureText(failure, this.language);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-bulk': DeskBulk;
  }
}

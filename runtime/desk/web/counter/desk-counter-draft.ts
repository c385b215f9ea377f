import { html, LitElement, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { inLanguage } from '../../../../engine/index.ts';
import type { Language } from '../../../../engine/index.ts';
import type { Draft, DraftCheck, DraftCounter } from '../../../api/index.ts';
import { counterClient, type Client } from '../../../client/index.ts';
import { feesBox, type ApplicationPage } from '../../../portal/web/application/index.ts';
import { tellChange } from '../app/desk-changes.ts';
import { casePath, COUNTER_PATH } from '../app/desk-route.ts';
import { failureOf, failureText, type Failure } from '../app/failure.ts';
import { goTo } from '../app/go-to.ts';
import { counterTextsOf } from '../language/counter-texts.ts';
import { deskTextsOf } from '../language/desk-texts-of.ts';
import { filingTextsOf } from '../language/filing-texts.ts';
import { counterStyles } from './counter-styles.ts';
import './desk-counter-sign.ts';
import type { DeskCounterSign } from './desk-counter-sign.ts';
import { identityFields, messagesOf, personFields, readIdentity, readPerson } from './person-fields.ts';

/** One application at the counter: who came, the form that the clerk fills for them, their signature. */
@customElement('desk-counter-draft')
export class DeskCounterDraft extends LitElement {
  static override styles = counterStyles;

  @property({ attribute: false }) client!: Client;
  @property() language: Language = 'vi';
  @property() draftId = '';
  @property({ attribute: false }) onFailure: (failure: Failure) => void = () => undefined;

  @state() private draft: Draft | null = null;
  @state() private failed = '';
  @state() private isEditing = false;
  @state() private isForOrganization = false;
  @state() private wrong: Readonly<Record<string, string>> = {};
  /** Counts the corrections of the applicant: the form begins anew with each. */
  @state() private turn = 0;
  /** The page around the application; one for its whole life. */
  private readonly page: ApplicationPage = {
    urlOf: (path) => path,
    onDraft: () => undefined,
    onSubmitted: ({ case: id }) => {
      tellChange();
      goTo(casePath(id));
    },
    signIn: () => {
      this.onFailure({ kind: 'signed-out' });
    },
    beforeSubmit: (check) => this.beforeSubmit(check),
    mayHandIn: () => this.sign()?.mayHandIn() ?? true,
  };

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('draftId')) void this.load();
  }

  override render(): unknown {
    const texts = counterTextsOf(this.language);
    const { draft } = this;
    return html`<p><a href=${COUNTER_PATH}>← ${texts.back}</a></p>
      <div role="alert">
        ${this.failed === '' ? nothing : html`<thutuc-notice class="said" tone="danger" .language=${this.language}>${this.failed}</thutuc-notice>`}
      </div>
      ${
        draft?.counter === undefined
          ? this.failed === ''
            ? html`<p class="soft" role="status">${deskTextsOf(this.language).loading}</p>`
            : nothing
          : this.application(draft, draft.counter)
      }`;
  }

  private application(draft: Draft, counter: DraftCounter): unknown {
    return html`<h1 tabindex="-1">${inLanguage(draft.procedure.title, this.language)}</h1>
      ${this.facts(counter)} ${this.isEditing ? this.editForm(counter) : nothing}
      ${repeat(
        [this.turn],
        (turn) => turn,
        () =>
          html`<thutuc-application
            .procedure=${draft.procedure.id}
            .draft=${draft.id}
            .client=${this.onlyThisDraft(draft.id)}
            .language=${this.language}
            .page=${this.page}
          ></thutuc-application>`,
      )}
      ${this.leave(counter)}`;
  }

  private facts(counter: DraftCounter): unknown {
    const texts = counterTextsOf(this.language);
    const filing = filingTextsOf(this.language);
    const { applicant, identity, unit, channel, startedBy } = counter;
    const facts: readonly (readonly [string, string])[] = [
      [texts.applicant, applicant],
      [filing.identityShown, `${filing.identityKinds[identity.kind]}: ${identity.number}`],
      [texts.channel, inLanguage(channel.name, this.language)],
      [texts.unit, unit.name],
      [texts.startedBy, startedBy],
    ];
    return html`<dl class="facts">
        ${facts.map(
          ([label, value]) =>
            html`<div>
              <dt>${label}</dt>
              <dd>${value}</dd>
            </div>`,
        )}
      </dl>
      <p>
        <button
          type="button"
          class="button"
          aria-expanded=${this.isEditing}
          @click=${() => {
            this.isEditing = !this.isEditing;
            this.isForOrganization = counter.person?.organization !== undefined;
            this.wrong = {};
          }}
        >
          ${texts.edit}
        </button>
      </p>`;
  }

  private editForm({ identity, person, channel }: DraftCounter): unknown {
    const texts = counterTextsOf(this.language);
    const about = {
      language: this.language,
      prefix: 'edit',
      identity,
      person,
      isForOrganization: this.isForOrganization,
      onOrganization: (is: boolean) => {
        this.isForOrganization = is;
      },
      wrong: this.wrong,
    };
    return html`<form
      class="panel"
      novalidate
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        void this.save(new FormData(event.target as HTMLFormElement), channel.code, person !== undefined);
      }}
    >
      ${person === undefined ? identityFields(about) : personFields(about)}
      <p class="wide">
        <button type="submit" class="button primary">${texts.save}</button>
      </p>
    </form>`;
  }

  private leave({ person }: DraftCounter): unknown {
    const texts = counterTextsOf(this.language);
    const isTheirs = person === undefined;
    return html`<div class="leave">
      <button type="button" class="button quiet" @click=${() => void this.discard()}>
        ${isTheirs ? texts.release : texts.discard}
      </button>
      <thutuc-confirm
        tone="danger"
        .heading=${isTheirs ? texts.release : texts.discardTitle}
        .question=${isTheirs ? texts.releaseQuestion : texts.discardQuestion}
        .yes=${isTheirs ? texts.release : texts.discard}
        .no=${texts.keep}
      ></thutuc-confirm>
    </div>`;
  }

  private beforeSubmit(check: DraftCheck): unknown {
    return html`<div slot="before-submit">
      ${feesBox(check, this.language)}
      <desk-counter-sign
        .client=${this.client}
        .language=${this.language}
        .draftId=${this.draftId}
        .check=${check}
        .onFailure=${this.onFailure}
      ></desk-counter-sign>
    </div>`;
  }

  /** What it stands in is the application's own: the slot before its last button. */
  private sign(): DeskCounterSign | null | undefined {
    return this.renderRoot.querySelector('thutuc-application')?.renderRoot.querySelector('desk-counter-sign');
  }

  /** An application that is gone must not begin one for the clerk, as it does for a citizen. */
  private onlyThisDraft(id: string): Client {
    const { client } = this;
    return { ...client, drafts: () => Promise.resolve({ items: [] }), startDraft: () => client.draft(id) };
  }

  private async load(): Promise<void> {
    this.draft = null;
    this.failed = '';
    try {
      const draft = await this.client.draft(this.draftId);
      if (draft.counter === undefined) {
        this.failed = counterTextsOf(this.language).gone;
        return;
      }
      document.title = `${counterTextsOf(this.language).back} – ${draft.counter.applicant}`;
      this.draft = draft;
    } catch (error) {
      const failure = failureOf(error);
      this.onFailure(failure);
      this.failed =
        failure.kind === 'refused' ? counterTextsOf(this.language).gone : failureText(failure, this.language);
    }
  }

  private async save(form: FormData, channel: string, isPerson: boolean): Promise<void> {
    this.failed = '';
    this.wrong = {};
    try {
      this.draft = await counterClient(this.client).change(this.draftId, {
        channel,
        identity: readIdentity(form),
        ...(isPerson ? { person: readPerson(form, this.isForOrganization) } : {}),
      });
      this.isEditing = false;
      this.turn += 1;
    } catch (error) {
      const failure = failureOf(error);
      this.onFailure(failure);
      this.failed = failureText(failure, this.language);
      if (failure.kind === 'refused') this.wrong = messagesOf(failure.problems);
      void this.updateComplete.then(() => {
        this.renderRoot.querySelector<HTMLElement>('[aria-invalid]')?.focus();
      });
    }
  }

  private async discard(): Promise<void> {
    if (!(await this.renderRoot.querySelector('thutuc-confirm')?.ask())) return;
    try {
      await this.client.removeDraft(this.draftId);
      goTo(COUNTER_PATH);
    } catch (error) {
      const failure = failureOf(error);
      this.onFailure(failure);
      this.failed = failureText(failure, this.language);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-counter-draft': DeskCounterDraft;
  }
}

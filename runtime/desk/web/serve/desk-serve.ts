import { css, html, LitElement, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { baseStyles, buttonStyles } from '../../../../components/index.ts';
import { fillText, inLanguage } from '../../../../engine/index.ts';
import type { CaseView, Language, OfferView } from '../../../../engine/index.ts';
import type { CounterIdentity } from '../../../api/index.ts';
import { counterClient } from '../../../client/index.ts';
import '../../../portal/web/case/index.ts';
import type { CaseClient } from '../../../portal/web/case/index.ts';
import type { DeskClient } from '../app/desk-client.ts';
import './desk-serve-confirm.ts';
import { servingTextsOf } from './serving-texts.ts';

/**
 * What the applicant of a case is asked to do, for the clerk at whose counter they stand: the same actions as on the
 * applicant's own page. It is opened by hand, since whoever looks into it sees what only the applicant sees else.
 */
@customElement('desk-serve')
export class DeskServe extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    css`
      :host {
        display: block;
      }
      p {
        max-width: 44rem;
        margin-block: var(--thutuc-space-1) var(--thutuc-space-3);
      }
      thutuc-case-action {
        display: block;
        margin-block-start: var(--thutuc-space-3);
      }
    `,
  ];

  @property({ attribute: false }) view!: CaseView;
  @property({ attribute: false }) client!: DeskClient;
  @property() language: Language = 'vi';
  /** Told what was done; the case is to be read anew. */
  @property({ attribute: false }) onServed: (label: string) => void = () => undefined;

  @state() private isOpen = false;
  private serving!: CaseClient;
  private shown: CounterIdentity | null = null;

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('client')) this.serving = this.servingClient();
    if (changed.get('view') && changed.get('view')?.id !== this.view.id) this.isOpen = false;
  }

  override render(): unknown {
    const texts = servingTextsOf(this.language);
    const { view, language } = this;
    return html`<section aria-labelledby="title">
      <h2 id="title">${texts.title}</h2>
      <p>${fillText(texts.lead, { name: view.applicant.name })}</p>
      <button
        type="button"
        class="button"
        aria-expanded=${this.isOpen ? 'true' : 'false'}
        @click=${() => {
          this.isOpen = !this.isOpen;
        }}
      >
        ${this.isOpen ? texts.close : texts.open}
      </button>
      ${this.isOpen ? this.actions() : nothing}
      <desk-serve-confirm .language=${language} .applicant=${view.applicant.name}></desk-serve-confirm>
    </section>`;
  }

  private actions(): unknown {
    const { view, language, serving } = this;
    // After something was done the others begin anew, with the case as it is then.
    return repeat(
      view.forApplicant,
      ({ event, task }) => `${event ?? ''}@${task ?? ''}@${view.revision}`,
      (offer) =>
        html`<thutuc-case-action
          .view=${view}
          .offer=${offer}
          .client=${serving}
          .language=${language}
          .atCounter=${true}
          .beforeSend=${this.beforeSend}
          @case-done=${() => {
            this.tell(offer);
          }}
        ></thutuc-case-action>`,
    );
  }

  private tell({ label }: OfferView): void {
    this.isOpen = false;
    const { done } = servingTextsOf(this.language);
    this.onServed(fillText(done, { action: inLanguage(label, this.language) }));
  }

  private readonly beforeSend = async (): Promise<boolean> => {
    this.shown = (await this.renderRoot.querySelector('desk-serve-confirm')?.ask()) ?? null;
    return this.shown !== null;
  };

  /** The client of an applicant's page: forms are those of the counter, and commands say for whom they are. */
  private servingClient(): CaseClient {
    const { client } = this;
    const { form, slots } = counterClient(client);
    return {
      ...client,
      caseForm: form,
      caseSlots: slots,
      command: (id, command) =>
        client.command(id, {
          ...command,
          ...(this.shown === null ? {} : { forApplicant: { identity: this.shown, signed: true } }),
        }),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-serve': DeskServe;
  }
}

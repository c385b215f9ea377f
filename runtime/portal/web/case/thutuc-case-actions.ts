import { html, LitElement } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { CaseView, Language, OfferView } from '../../../../engine/index.ts';
import { ProblemError } from '../../../client/index.ts';
import { webTextsOf } from '../language/web-texts-of.ts';
import './case-action.ts';
import type { CaseClient } from './case-client.ts';
import { caseStyles } from './case-styles.ts';

/** Everything that an applicant may do with a case now. After it was done the page is loaded anew, by the server. */
@customElement('thutuc-case-actions')
export class ThutucCaseActions extends LitElement {
  static override styles = caseStyles;

  @property({ attribute: false }) caseId = '';
  @property({ attribute: false }) client!: CaseClient;
  @property() language: Language = 'vi';
  /** Called when something was done; the page is to be shown anew. */
  @property({ attribute: false }) onDone: () => void = () => undefined;

  @state() private view: CaseView | null = null;
  @state() private failure = '';

  override connectedCallback(): void {
    super.connectedCallback();
    void this.load();
  }

  override render(): unknown {
    const texts = webTextsOf(this.language);
    const { view, client, language } = this;
    if (this.failure !== '') {
      return html`<thutuc-notice tone="danger" role="alert" .language=${language}>
        <p>${texts.actionsFailed} ${this.failure}</p>
        <button type="button" class="button" @click=${this.load}>${texts.tryAgain}</button>
      </thutuc-notice>`;
    }
    if (view === null) return html`<p class="soft" role="status">${texts.actionsLoading}</p>`;
    return inOrder(view.offers).map(
      (offer) =>
        html`<thutuc-case-action
          .view=${view}
          .offer=${offer}
          .client=${client}
          .language=${language}
          @case-done=${() => {
            this.onDone();
          }}
        ></thutuc-case-action>`,
    );
  }

  private readonly load = async (): Promise<void> => {
    this.failure = '';
    try {
      this.view = await this.client.case(this.caseId);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      this.failure = error.message;
    }
  };
}

/** The ordinary way on comes first, and what ends the case last. */
function inOrder(offers: readonly OfferView[]): OfferView[] {
  const ranks = { primary: 0, neutral: 1, danger: 2 };
  return [...offers].sort((one, other) => ranks[one.tone] - ranks[other.tone]);
}

declare global {
  interface HTMLElementTagNameMap {
    'thutuc-case-actions': ThutucCaseActions;
  }
}

import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { PropertyValues } from 'lit';
import { fillText } from '../../../../engine/index.ts';
import type { Language } from '../../../../engine/index.ts';
import type { SandboxOrders } from '../../../api/index.ts';
import type { DeskClient } from '../app/desk-client.ts';
import { failureOf, failureText, type Failure } from '../app/failure.ts';
import { SIGNATURES_PATH } from '../app/desk-route.ts';
import { KeptFresh } from '../app/kept-fresh.ts';
import { outcomeNotes } from '../app/outcome-notes.ts';
import { deskTextsOf } from '../language/desk-texts-of.ts';
import { signingStyles } from './signing-styles.ts';

const EVERY = 5_000;

/** The page of the signing sandbox: what a remote signing service shows the signer, who confirms with a PIN or refuses. */
@customElement('desk-sandbox-signing')
export class DeskSandboxSigning extends LitElement {
  static override styles = signingStyles;

  @property({ attribute: false }) client!: Pick<DeskClient, 'sandboxOrders' | 'confirmSandbox'>;
  @property() language: Language = 'vi';
  @property({ attribute: false }) onFailure: (failure: Failure) => void = () => undefined;

  @state() private orders: SandboxOrders | null = null;
  @state() private isBusy = false;
  @state() private said = '';
  @state() private failed = '';

  constructor() {
    super();
    new KeptFresh(this, () => this.refresh(), EVERY);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('language')) document.title = deskTextsOf(this.language).sandboxTitle;
    if (changed.has('client')) void this.refresh();
  }

  override render(): unknown {
    const texts = deskTextsOf(this.language);
    const items = this.orders?.items ?? [];
    return html`<div class="provider">
      <p class="soft small">${texts.sandboxNote}</p>
      <h1 tabindex="-1">${texts.sandboxTitle}</h1>
      ${outcomeNotes(
        this.said === ''
          ? ''
          : html`<p>${this.said}</p>
              <p><a href=${SIGNATURES_PATH}>${texts.sandboxBack}</a></p>`,
        this.failed,
        this.language,
      )}
      ${this.orders === null ? html`<p class="soft">${texts.loading}</p>` : nothing}
      ${
        items.length === 0
          ? this.orders === null || this.said !== ''
            ? nothing
            : html`<p>${texts.sandboxNone}</p>
                <p><a href=${SIGNATURES_PATH}>${texts.sandboxBack}</a></p>`
          : html`<p>${fillText(texts.sandboxLead, { count: String(items.length) })}</p>
              <ul>
                ${items.map(
                  ({ title, number, digest }) =>
                    html`<li class="incident alone">
                      <div>
                        <p class="name">${title} ${number ?? ''}</p>
                        <p class="digest">SHA-256: ${digest}</p>
                      </div>
                    </li>`,
                )}
              </ul>
              <form class="pin" novalidate @submit=${this.handleSubmit}>
                <label for="pin">${texts.sandboxPin}</label>
                <input
                  id="pin"
                  name="pin"
                  type="password"
                  inputmode="numeric"
                  autocomplete="off"
                  aria-describedby="pin-hint"
                />
                <p id="pin-hint" class="soft small">
                  ${fillText(texts.sandboxPinHint, { pin: this.orders?.pin ?? '' })}
                </p>
                <p class="buttons">
                  <button type="submit" class="button primary" ?disabled=${this.isBusy}>
                    ${texts.sandboxSign}
                  </button>
                  <button
                    type="button"
                    class="button"
                    ?disabled=${this.isBusy}
                    @click=${() => void this.send(null)}
                  >
                    ${texts.sandboxRefuse}
                  </button>
                </p>
              </form>`
      }
    </div>`;
  }

  private readonly handleSubmit = (event: Event): void => {
    event.preventDefault();
    const pin = this.renderRoot.querySelector('input')?.value.trim() ?? '';
    if (pin === '') this.failed = deskTextsOf(this.language).sandboxPinMissing;
    else void this.send(pin);
  };

  /** Confirms all questions with a PIN, or refuses them. */
  private async send(pin: string | null): Promise<void> {
    const ids = (this.orders?.items ?? []).map(({ id }) => id);
    if (this.isBusy || ids.length === 0) return;
    const texts = deskTextsOf(this.language);
    this.isBusy = true;
    this.failed = '';
    try {
      const answer = await this.client.confirmSandbox({ ids, ...(pin === null ? {} : { pin }) });
      if (answer.result === 'wrong-pin') {
        this.failed = fillText(texts.sandboxWrong, { count: String(answer.left ?? 0) });
      } else if (answer.result === 'locked') this.failed = texts.sandboxLocked;
      else this.said = pin === null ? texts.sandboxRefused : texts.sandboxSigned;
      await this.refresh();
    } catch (error) {
      const failure = failureOf(error);
      this.failed = failureText(failure, this.language);
      this.onFailure(failure);
    } finally {
      this.isBusy = false;
    }
  }

  private async refresh(): Promise<void> {
    try {
      this.orders = await this.client.sandboxOrders();
    } catch (error) {
      const failure = failureOf(error);
      this.failed = failureText(failure, this.language);
      this.onFailure(failure);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-sandbox-signing': DeskSandboxSigning;
  }
}

import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { PropertyValues } from 'lit';
import { baseStyles, buttonStyles } from '../../../../components/index.ts';
import { fillText } from '../../../../engine/index.ts';
import type { Language } from '../../../../engine/index.ts';
import type { SavedView } from '../../../api/index.ts';
import type { DeskClient } from '../app/desk-client.ts';
import { failureOf, failureText, type Failure } from '../app/failure.ts';
import { KeptFresh } from '../app/kept-fresh.ts';
import { plainInputs } from '../app/plain-inputs.ts';
import { deskTextsOf } from '../language/desk-texts-of.ts';

/** The lists that the clerk has given a name, and the way to name the one on the screen. */
@customElement('desk-views')
export class DeskViews extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    plainInputs,
    css`
      .views,
      form {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--thutuc-space-2) var(--thutuc-space-3);
        margin-block-end: var(--thutuc-space-3);
      }
      form div {
        flex: 0 1 20rem;
      }
    `,
  ];

  @property({ attribute: false }) client!: Pick<DeskClient, 'views' | 'saveView' | 'removeView'>;
  @property() language: Language = 'vi';
  /** The filters on the screen, as they stand in the address without the question mark. */
  @property() query = '';
  @property({ attribute: false }) onChoose: (query: string) => void = () => undefined;
  @property({ attribute: false }) onFailure: (failure: Failure) => void = () => undefined;

  @state() private views: readonly SavedView[] = [];
  @state() private isNaming = false;
  @state() private failed = '';

  constructor() {
    super();
    new KeptFresh(this, () => this.look());
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('client')) void this.look();
  }

  override render(): unknown {
    const texts = deskTextsOf(this.language);
    const here = this.views.find(({ query }) => query === this.query);
    return html`<div class="views" role="group" aria-label=${texts.views}>
        ${this.views.map(
          ({ name, query }) =>
            html`<button
              type="button"
              class="button"
              aria-pressed=${query === this.query ? 'true' : 'false'}
              @click=${() => {
                this.onChoose(query);
              }}
            >
              ${name}
            </button>`,
        )}
        ${
          here !== undefined
            ? html`<button
                type="button"
                class="button quiet"
                @click=${() => void this.ask(() => this.client.removeView(here.name))}
              >
                ${fillText(texts.viewRemove, { name: here.name })}
              </button>`
            : this.query === ''
              ? nothing
              : html`<button
                  type="button"
                  class="button quiet"
                  aria-expanded=${this.isNaming ? 'true' : 'false'}
                  @click=${() => void this.name()}
                >
                  ${texts.viewSave}
                </button>`
        }
      </div>
      ${this.isNaming && here === undefined && this.query !== '' ? this.form() : nothing}
      <div role="alert">
        ${this.failed === '' ? nothing : html`<thutuc-notice tone="danger" .language=${this.language}>${this.failed}</thutuc-notice>`}
      </div>`;
  }

  private form(): unknown {
    const texts = deskTextsOf(this.language);
    return html`<form
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        const name = String(new FormData(event.target as HTMLFormElement).get('name') ?? '').trim();
        if (name !== '') void this.save(name);
      }}
    >
      <label for="name">${texts.viewName}</label>
      <div><input id="name" name="name" maxlength="100" required autocomplete="off" /></div>
      <button type="submit" class="button primary">${texts.viewSave}</button>
    </form>`;
  }

  private async name(): Promise<void> {
    this.isNaming = !this.isNaming;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#name')?.focus();
  }

  private async look(): Promise<void> {
    await this.ask(() => this.client.views());
  }

  private async save(name: string): Promise<void> {
    if (await this.ask(() => this.client.saveView({ name, query: this.query }))) this.isNaming = false;
  }

  /** True where it was done. A look now and then leaves alone what is being typed. */
  private async ask(work: () => Promise<{ readonly items: readonly SavedView[] }>): Promise<boolean> {
    this.failed = '';
    try {
      this.views = (await work()).items;
      return true;
    } catch (error) {
      const failure = failureOf(error);
      this.onFailure(failure);
      if (failure.kind === 'refused') this.failed = failureText(failure, this.language);
      return false;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-views': DeskViews;
  }
}

import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { PropertyValues } from 'lit';
import { baseStyles, buttonStyles } from '../../../../components/index.ts';
import { formatDateTime } from '../../../../engine/index.ts';
import type { Language } from '../../../../engine/index.ts';
import type { SentMessageItem } from '../../../api/index.ts';
import type { DeskClient } from '../app/desk-client.ts';
import { failureOf, failureText, type Failure } from '../app/failure.ts';
import { KeptFresh } from '../app/kept-fresh.ts';
import { deskTextsOf } from '../language/desk-texts-of.ts';

/**
 * What left the house by mail and phone, for administrators. In a demonstration nothing leaves it: here is where the
 * mails and messages to phones are read.
 */
@customElement('desk-sent')
export class DeskSent extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    css`
      .lead {
        max-width: 44rem;
        margin-block: var(--thutuc-space-1) var(--thutuc-space-4);
      }
      li {
        display: grid;
        gap: var(--thutuc-space-1) var(--thutuc-space-5);
        padding-block: var(--thutuc-space-4);
        border-block-start: 1px solid var(--thutuc-line);
      }
      .where {
        overflow-wrap: anywhere;
      }
      .channel {
        display: inline-block;
        min-width: 4rem;
        font-weight: 700;
      }
      .subject {
        font-weight: 600;
      }
      .body {
        max-width: 44rem;
        white-space: pre-line;
        overflow-wrap: anywhere;
      }
      @media (min-width: 48rem) {
        li {
          grid-template-columns: 16rem minmax(0, 1fr);
        }
      }
    `,
  ];

  @property({ attribute: false }) client!: Pick<DeskClient, 'sentMessages'>;
  @property() language: Language = 'vi';
  @property({ attribute: false }) onFailure: (failure: Failure) => void = () => undefined;

  @state() private items: readonly SentMessageItem[] | null = null;
  @state() private next: string | null = null;
  @state() private failed: Failure | null = null;

  constructor() {
    super();
    new KeptFresh(this, () => this.load(null));
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('language')) document.title = deskTextsOf(this.language).sentTitle;
    if (changed.has('client')) void this.load(null);
  }

  override render(): unknown {
    const texts = deskTextsOf(this.language);
    return html`<h1 tabindex="-1">${texts.sentTitle}</h1>
      <p class="lead soft">${texts.sentLead}</p>
      ${this.list()}
      ${
        this.next === null
          ? nothing
          : html`<p>
              <button type="button" class="button" @click=${() => void this.load(this.next)}>
                ${texts.pageNext}
              </button>
            </p>`
      }`;
  }

  private list(): unknown {
    const texts = deskTextsOf(this.language);
    if (this.failed !== null) return html`<p role="alert">${failureText(this.failed, this.language)}</p>`;
    if (this.items === null) return html`<p class="soft" role="status">${texts.loading}</p>`;
    if (this.items.length === 0) return html`<p class="soft">${texts.sentNone}</p>`;
    return html`<ul>
      ${this.items.map((item) => this.message(item))}
    </ul>`;
  }

  private message({ channel, provider, address, subject, body, sentAt }: SentMessageItem): unknown {
    const texts = deskTextsOf(this.language);
    return html`<li>
      <div class="where">
        <p><span class="channel">${channel.toUpperCase()}</span> ${address}</p>
        <p class="soft small"><time datetime=${sentAt}>${formatDateTime(sentAt)}</time></p>
        ${provider === 'sandbox' ? html`<p class="soft small">${texts.sentSandbox}</p>` : nothing}
      </div>
      <div>
        <p class="subject">${subject}</p>
        <p class="body">${body}</p>
      </div>
    </li>`;
  }

  private async load(cursor: string | null): Promise<void> {
    // A look from the start would take away what was paged to.
    if (cursor === null && (this.items ?? []).length > 100) return;
    try {
      const list = await this.client.sentMessages(cursor === null ? {} : { cursor });
      this.items = cursor === null ? list.items : [...(this.items ?? []), ...list.items];
      this.next = list.next;
      this.failed = null;
    } catch (error) {
      this.failed = failureOf(error);
      this.onFailure(this.failed);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-sent': DeskSent;
  }
}

import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { PropertyValues } from 'lit';
import { baseStyles, buttonStyles } from '../../../../components/index.ts';
import { fillText, formatDateTime } from '../../../../engine/index.ts';
import type { Language } from '../../../../engine/index.ts';
import type { NoticeItem, NoticeList } from '../../../api/index.ts';
import type { DeskClient } from '../app/desk-client.ts';
import { casePath } from '../app/desk-route.ts';
import { failureOf, type Failure } from '../app/failure.ts';
import { KeptFresh } from '../app/kept-fresh.ts';
import { deskTextsOf } from '../language/desk-texts-of.ts';

const EVERY = 60_000;
/** As many as one looks through; what is older stands in the cases themselves. */
const MOST = 20;

/**
 * What the desk has to tell the clerk: reminders of deadlines and other messages to a role that the clerk holds. Folded
 * until somebody opens it; without any notice there is nothing to see.
 */
@customElement('desk-notices')
export class DeskNotices extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    css`
      details {
        margin-block-end: var(--thutuc-space-4);
        border-block-end: 1px solid var(--thutuc-line);
      }
      summary {
        display: flex;
        align-items: center;
        gap: var(--thutuc-space-2);
        min-height: var(--thutuc-target);
        font-weight: 500;
        cursor: pointer;
      }
      summary::before {
        content: '▸';
      }
      details[open] summary::before {
        content: '▾';
      }
      .unread {
        font-weight: 700;
        color: var(--thutuc-lacquer);
      }
      li {
        display: grid;
        gap: var(--thutuc-space-1) var(--thutuc-space-4);
        padding-block: var(--thutuc-space-3);
        border-block-start: 1px solid var(--thutuc-line);
      }
      .subject {
        font-weight: 500;
      }
      .new .subject {
        font-weight: 700;
      }
      time {
        color: var(--thutuc-ink-soft);
        font-size: var(--thutuc-text-small);
      }
      .does {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--thutuc-space-2) var(--thutuc-space-4);
      }
      @media (min-width: 40rem) {
        li {
          grid-template-columns: minmax(0, 1fr) auto;
        }
      }
    `,
  ];

  @property({ attribute: false }) client!: Pick<DeskClient, 'notices' | 'readNotice'>;
  @property() language: Language = 'vi';
  /** Account of the person; another one has other notices. */
  @property() account = '';
  @property({ attribute: false }) onFailure: (failure: Failure) => void = () => undefined;

  @state() private list: NoticeList | null = null;

  constructor() {
    super();
    new KeptFresh(this, () => this.refresh(), EVERY);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('account') || changed.has('client')) {
      this.list = null;
      void this.refresh();
    }
  }

  override render(): unknown {
    if (this.list === null || this.list.items.length === 0) return nothing;
    const texts = deskTextsOf(this.language);
    const { unread, items } = this.list;
    return html`<details>
      <summary>
        <span>${texts.notices}</span>
        ${
          unread === 0
            ? nothing
            : html`<span class="unread">${fillText(texts.noticesUnread, { count: String(unread) })}</span>`
        }
      </summary>
      <ul>
        ${items.map((item) => this.notice(item))}
      </ul>
    </details>`;
  }

  private notice({ key, case: caseId, subject, body, sentAt, readAt }: NoticeItem): unknown {
    const texts = deskTextsOf(this.language);
    return html`<li class=${readAt === null ? 'new' : ''}>
      <div>
        <p class="subject">${subject}</p>
        <p>${body}</p>
        <p><time datetime=${sentAt}>${formatDateTime(sentAt)}</time></p>
      </div>
      <div class="does">
        <a href=${casePath(caseId)} @click=${() => void this.read(key, readAt)}
          >${texts.noticeOpen}<span class="visually-hidden">: ${subject}</span></a
        >
        ${
          readAt === null
            ? html`<button type="button" class="button" @click=${() => void this.read(key, readAt)}>
                ${texts.noticeRead}<span class="visually-hidden">: ${subject}</span>
              </button>`
            : nothing
        }
      </div>
    </li>`;
  }

  private async read(key: string, readAt: string | null): Promise<void> {
    if (readAt !== null) return;
    try {
      await this.client.readNotice(key);
    } catch (error) {
      this.onFailure(failureOf(error));
      return;
    }
    await this.refresh();
  }

  private async refresh(): Promise<void> {
    const { account } = this;
    try {
      const list = await this.client.notices({ limit: MOST });
      // The answer to a question of somebody else who sat here before.
      if (account === this.account) this.list = list;
    } catch (error) {
      this.onFailure(failureOf(error));
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-notices': DeskNotices;
  }
}

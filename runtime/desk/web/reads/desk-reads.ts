import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { PropertyValues } from 'lit';
import { baseStyles, buttonStyles } from '../../../../components/index.ts';
import { formatDateTime, isCalendarDate } from '../../../../engine/index.ts';
import type { Language } from '../../../../engine/index.ts';
import type { ReadItem } from '../../../api/index.ts';
import type { ReadQuery } from '../../../client/index.ts';
import '../app/desk-day.ts';
import type { DeskClient } from '../app/desk-client.ts';
import { casePath, READS_PATH } from '../app/desk-route.ts';
import { failureOf, failureText, type Failure } from '../app/failure.ts';
import { plainInputs } from '../app/plain-inputs.ts';
import { deskTextsOf } from '../language/desk-texts-of.ts';

/** What changes the list at once. */
const READ_ANEW = ['client', 'caseId', 'search', 'language'] as const;
const NAMES = ['case', 'account', 'from', 'to'] as const;

/**
 * Who has seen masked answers, when and why: for administrators and supervisors, by case, person and days, and as a
 * table for spreadsheets. With a case it shows the looks at this case alone.
 */
@customElement('desk-reads')
export class DeskReads extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    plainInputs,
    css`
      .lead {
        max-width: 44rem;
        margin-block: var(--thutuc-space-1) var(--thutuc-space-4);
      }
      form {
        display: grid;
        align-items: start;
        gap: var(--thutuc-space-3) var(--thutuc-space-4);
        margin-block-end: var(--thutuc-space-4);
      }
      label {
        display: block;
        margin-block-end: var(--thutuc-space-1);
        font-weight: 600;
      }
      .does {
        display: flex;
        flex-wrap: wrap;
        gap: var(--thutuc-space-3);
      }
      li {
        display: grid;
        gap: var(--thutuc-space-1) var(--thutuc-space-5);
        padding-block: var(--thutuc-space-3);
        border-block-end: 1px solid var(--thutuc-line);
        overflow-wrap: anywhere;
      }
      .seen {
        font-weight: 600;
      }
      .more {
        margin-block-start: var(--thutuc-space-4);
      }
      @media (min-width: 48rem) {
        form {
          grid-template-columns: repeat(4, minmax(0, 1fr));
        }
        .does {
          grid-column: 1 / -1;
        }
        li {
          grid-template-columns: minmax(12rem, 1fr) minmax(0, 2fr);
        }
      }
    `,
  ];

  @property({ attribute: false }) client!: Pick<DeskClient, 'reads' | 'readsCsvUrl'>;
  @property() language: Language = 'vi';
  /** Id of the case whose looks are shown; empty for those of all cases. */
  @property({ attribute: false }) caseId = '';
  /** Which looks are wanted, as it stands in the address. */
  @property({ attribute: false }) search = '';
  @property({ attribute: false }) onFailure: (failure: Failure) => void = () => undefined;

  @state() private items: readonly ReadItem[] | null = null;
  @state() private next: string | null = null;
  @state() private failed = '';
  private turn = 0;

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('language') && this.caseId === '') document.title = deskTextsOf(this.language).reads;
    if (READ_ANEW.some((name) => changed.has(name))) {
      this.items = null;
      void this.load(null);
    }
  }

  override render(): unknown {
    const texts = deskTextsOf(this.language);
    const isOfCase = this.caseId !== '';
    return html`${
        isOfCase
          ? nothing
          : html`<h1 tabindex="-1">${texts.reads}</h1>
              <p class="lead soft">${texts.readsLead}</p>
              ${this.filters()}`
      }
      <div role="alert">${this.failed === '' ? nothing : html`<p>${this.failed}</p>`}</div>
      <div role="status">
        ${
          this.items === null && this.failed === ''
            ? html`<p class="soft">${texts.loading}</p>`
            : this.items?.length === 0
              ? html`<p class="soft">${texts.readsNone}</p>`
              : nothing
        }
      </div>
      <ul>
        ${(this.items ?? []).map((item) => this.look(item, isOfCase))}
      </ul>
      ${
        this.next === null
          ? nothing
          : html`<p class="more">
              <button type="button" class="button" @click=${() => void this.load(this.next)}>
                ${texts.pageNext}
              </button>
            </p>`
      }`;
  }

  private get wish(): ReadQuery {
    if (this.caseId !== '') return { case: this.caseId };
    const params = new URLSearchParams(this.search);
    const text = (name: (typeof NAMES)[number]): string | undefined => params.get(name) ?? undefined;
    const day = (name: 'from' | 'to'): string | undefined =>
      isCalendarDate(text(name)) ? text(name) : undefined;
    return { case: text('case'), account: text('account'), from: day('from'), to: day('to') };
  }

  private filters(): unknown {
    const texts = deskTextsOf(this.language);
    const { wish } = this;
    const day = (name: 'from' | 'to', label: string): unknown =>
      html`<desk-day
        name=${name}
        .label=${label}
        .language=${this.language}
        .value=${wish[name] ?? ''}
      ></desk-day>`;
    return html`<form role="search" novalidate @submit=${this.handleSubmit}>
      <div>
        <label for="case">${texts.readsCase}</label>
        <input id="case" name="case" maxlength="100" autocomplete="off" .value=${wish.case ?? ''} />
      </div>
      <div>
        <label for="account">${texts.readsAccount}</label>
        <input id="account" name="account" maxlength="200" autocomplete="off" .value=${wish.account ?? ''} />
      </div>
      ${day('from', texts.paymentsFrom)} ${day('to', texts.paymentsTo)}
      <p class="does">
        <button type="submit" class="button primary">${texts.readsFind}</button>
        <a class="button" href=${this.client.readsCsvUrl(wish)} download>${texts.paymentsCsv}</a>
      </p>
    </form>`;
  }

  private look({ at, name, account, caseId, caseName, label, reason }: ReadItem, isOfCase: boolean): unknown {
    const texts = deskTextsOf(this.language);
    return html`<li>
      <div>
        <p>${name}</p>
        <p class="soft small">${account} · <time datetime=${at}>${formatDateTime(at)}</time></p>
      </div>
      <div>
        <p>
          <span class="seen">${label}</span>
          ${isOfCase ? nothing : html` · <a href=${casePath(caseId)}>${caseName}</a>`}
        </p>
        <p class="soft small">${reason ?? texts.readsNoReason}</p>
      </div>
    </li>`;
  }

  private readonly handleSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const params = new URLSearchParams();
    for (const name of NAMES) {
      const text = String(form.get(name) ?? '').trim();
      if (text !== '') params.set(name, text);
    }
    const search = params.size === 0 ? '' : `?${params.toString()}`;
    history.replaceState(history.state, '', READS_PATH + search);
    if (search === this.search) void this.load(null);
    else this.search = search;
  };

  private async load(cursor: string | null): Promise<void> {
    this.turn += 1;
    const { turn } = this;
    this.failed = '';
    try {
      const list = await this.client.reads({ ...this.wish, cursor: cursor ?? undefined });
      if (turn !== this.turn) return;
      this.items = cursor === null ? list.items : [...(this.items ?? []), ...list.items];
      this.next = list.next;
    } catch (error) {
      if (turn !== this.turn) return;
      const failure = failureOf(error);
      this.onFailure(failure);
      this.failed = failureText(failure, this.language);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-reads': DeskReads;
  }
}

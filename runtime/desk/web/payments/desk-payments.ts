import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { PropertyValues } from 'lit';
import { fillText, formatDate, formatMoney, inLanguage, isCalendarDate } from '../../../../engine/index.ts';
import type { Language } from '../../../../engine/index.ts';
import type { PaymentItem, PaymentList } from '../../../api/index.ts';
import { newCommandId } from '../../../client/index.ts';
import type { PaymentQuery } from '../../../client/index.ts';
import '../app/desk-day.ts';
import type { DeskClient } from '../app/desk-client.ts';
import { casePath, PAYMENTS_PATH } from '../app/desk-route.ts';
import { failureOf, failureText, type Failure } from '../app/failure.ts';
import { KeptFresh } from '../app/kept-fresh.ts';
import { paymentWords } from '../case/case-money.ts';
import { outcomeNotes } from '../app/outcome-notes.ts';
import { deskTextsOf } from '../language/desk-texts-of.ts';
import { paymentStyles } from './payment-styles.ts';

/** What changes the list at once. */
const READ_ANEW = ['client', 'language', 'search'] as const;
const shows = ['all', 'paid', 'open', 'attention', 'returned'] as const;

/**
 * The accountant's list of payments: by day and state, with sums, as a table for spreadsheets, and with what has to be
 * given back, which is noted here with its voucher.
 */
@customElement('desk-payments')
export class DeskPayments extends LitElement {
  static override styles = paymentStyles;

  @property({ attribute: false }) client!: Pick<DeskClient, 'payments' | 'paymentsCsvUrl' | 'noteRefund'>;
  @property() language: Language = 'vi';
  /** Which payments are wanted, as it stands in the address: it survives a visit to a case. */
  @property({ attribute: false }) search = '';
  @property({ attribute: false }) onFailure: (failure: Failure) => void = () => undefined;

  @state() private list: PaymentList | null = null;
  @state() private said = '';
  @state() private failed = '';
  /** The refund whose voucher is missing: case, payment and refund. */
  @state() private missing = '';
  @state() private isBusy = false;

  constructor() {
    super();
    new KeptFresh(this, () => this.refresh());
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('language')) document.title = deskTextsOf(this.language).paymentsTitle;
    if (READ_ANEW.some((name) => changed.has(name))) void this.refresh();
  }

  private get wish(): PaymentQuery {
    const params = new URLSearchParams(this.search);
    const day = (name: 'from' | 'to'): string | undefined => {
      const text = params.get(name) ?? '';
      return isCalendarDate(text) ? text : undefined;
    };
    return {
      from: day('from'),
      to: day('to'),
      show: shows.find((show) => show === params.get('show')) ?? 'all',
    };
  }

  override render(): unknown {
    const texts = deskTextsOf(this.language);
    return html`<h1 tabindex="-1">${texts.paymentsTitle}</h1>
      <p class="lead soft">${texts.paymentsLead}</p>
      ${this.filters()} ${outcomeNotes(this.said, this.failed, this.language)}
      ${this.list === null ? html`<p class="soft" role="status">${texts.loading}</p>` : this.payments(this.list)}`;
  }

  private filters(): unknown {
    const texts = deskTextsOf(this.language);
    const day = (name: 'from' | 'to', label: string): unknown =>
      html`<desk-day
        .label=${label}
        .language=${this.language}
        .value=${this.wish[name] ?? this.list?.[name] ?? ''}
        @change=${(event: Event) => {
          this.choose({ [name]: (event.target as HTMLElementTagNameMap['desk-day']).value || undefined });
        }}
      ></desk-day>`;
    return html`<div class="filters">
      ${day('from', texts.paymentsFrom)} ${day('to', texts.paymentsTo)}
      <label
        >${texts.paymentsShow}<select
          @change=${(event: Event) =>
            this.choose({ show: (event.target as HTMLSelectElement).value as PaymentQuery['show'] })}
        >
          ${shows.map((show) => html`<option value=${show} ?selected=${show === this.wish.show}>${texts.paymentShows[show]}</option>`)}
        </select></label
      >
      <a class="button" href=${this.client.paymentsCsvUrl(this.wish)} download>${texts.paymentsCsv}</a>
    </div>`;
  }

  private payments({ items, totals, isCut }: PaymentList): unknown {
    const texts = deskTextsOf(this.language);
    const sums: readonly (readonly [string, number])[] = [
      [texts.paymentReceived, totals.received],
      [texts.paymentCounter, totals.counter],
      [texts.paymentOnline, totals.online],
      [texts.paymentReturned, totals.returned],
      [texts.paymentToReturn, totals.toReturn],
      [texts.paymentKept, totals.kept],
    ];
    return html`<dl class="totals">
        ${sums.map(
          ([name, amount]) =>
            html`<div>
              <dt>${name}</dt>
              <dd>${formatMoney(amount)}</dd>
            </div>`,
        )}
      </dl>
      ${isCut ? html`<p>${texts.paymentsCut}</p>` : nothing}
      ${
        items.length === 0
          ? html`<p class="soft">${texts.paymentsNone}</p>`
          : html`<ul>
              ${items.map((item) => this.row(item))}
            </ul>`
      }`;
  }

  private row(item: PaymentItem): unknown {
    const texts = deskTextsOf(this.language);
    const { payment } = item;
    return html`<li>
      <div>
        <p class="amount">${paymentWords(payment, this.language)}</p>
        <p>${payment.fees.map((title) => inLanguage(title, this.language)).join(', ')}</p>
        <p class="soft">
          ${formatDate(item.day)} · ${texts.paymentMethods[payment.method]}
          ${payment.reference === null ? nothing : html`· ${payment.reference}`}
        </p>
      </div>
      <div>
        <p><a href=${casePath(item.case)}>${item.code}</a> · ${item.applicant}</p>
        <p class="soft">${inLanguage(item.procedure, this.language)}</p>
        ${payment.refunds.map((refund) => this.refund(item, refund))}
      </div>
    </li>`;
  }

  private refund(item: PaymentItem, refund: PaymentItem['payment']['refunds'][number]): unknown {
    const texts = deskTextsOf(this.language);
    const amount = formatMoney(refund.amount);
    const cause = texts.refundCauses[refund.cause];
    if (refund.doneAt !== null) {
      return html`<p>
        ${fillText(texts.refundDone, { amount, reference: refund.reference ?? '' })} (${cause})
      </p>`;
    }
    const key = `${item.case} ${item.payment.id} ${refund.id}`;
    const isMissing = this.missing === key;
    const id = `voucher-${key.replaceAll(' ', '-')}`;
    return html`<form
      class="back"
      novalidate
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        void this.note(key, event.currentTarget as HTMLFormElement);
      }}
    >
      <label for=${id}
        >${texts.refundReference} (${cause})<input
          id=${id}
          name="reference"
          maxlength="200"
          autocomplete="off"
          aria-invalid=${isMissing ? 'true' : nothing}
          aria-describedby=${isMissing ? `${id}-missing` : nothing}
      /></label>
      <button class="button" type="submit" aria-disabled=${this.isBusy ? 'true' : 'false'}>
        ${fillText(texts.refundNote, { amount })}
      </button>
      ${isMissing ? html`<p id="${id}-missing" role="alert">${texts.refundMissing}</p>` : nothing}
    </form>`;
  }

  private choose(change: Partial<PaymentQuery>): void {
    const wish = Object.entries({ ...this.wish, ...change }).filter(
      ([name, value]) => value !== undefined && !(name === 'show' && value === 'all'),
    );
    const params = new URLSearchParams(wish);
    this.search = params.size === 0 ? '' : `?${params.toString()}`;
    history.replaceState(history.state, '', PAYMENTS_PATH + this.search);
    this.said = '';
  }

  private async note(key: string, form: HTMLFormElement): Promise<void> {
    if (this.isBusy) return;
    const input = form.elements.namedItem('reference') as HTMLInputElement;
    const reference = input.value.trim();
    this.missing = reference === '' ? key : '';
    if (reference === '') return input.focus();
    const [id = '', payment = '', refund = ''] = key.split(' ');
    this.isBusy = true;
    try {
      await this.client.noteRefund(id, { id: newCommandId(), payment, refund, reference });
      this.said = deskTextsOf(this.language).refundSaid;
      await this.refresh();
    } catch (error) {
      this.fail(error);
    } finally {
      this.isBusy = false;
    }
  }

  private async refresh(): Promise<void> {
    const { search } = this;
    try {
      const list = await this.client.payments(this.wish);
      // An answer to an older wish that comes late is not shown.
      if (search !== this.search) return;
      this.list = list;
      this.failed = '';
    } catch (error) {
      this.fail(error);
    }
  }

  private fail(error: unknown): void {
    const failure = failureOf(error);
    this.failed = failureText(failure, this.language);
    this.onFailure(failure);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-payments': DeskPayments;
  }
}

import { html, nothing } from 'lit';
import { fillText, formatDateTime, formatMoney, inLanguage } from '../../../../engine/index.ts';
import type { CaseView, Language, PaymentView } from '../../../../engine/index.ts';
import type { DeskClient } from '../app/desk-client.ts';
import { deskTextsOf } from '../language/desk-texts-of.ts';

/** What the case costs, what was paid, how, and what is still owed. */
export function caseFees(view: CaseView, client: Pick<DeskClient, 'paperUrl'>, language: Language): unknown {
  const { money } = view;
  if (money === null || (view.fees.length === 0 && money.payments.length === 0)) return nothing;
  const texts = deskTextsOf(language);
  return html`<section class="part" aria-labelledby="fees">
    <h2 id="fees">${texts.fees}</h2>
    <dl class="rows">
      ${view.fees.map(
        ({ title, amount, waiver }) =>
          html`<div class="row">
            <dt>${inLanguage(title, language)}</dt>
            <dd>
              ${formatMoney(amount)}
              ${
                waiver === null
                  ? nothing
                  : html`<span class="soft small"
                      >${fillText(texts.feeWaived, {
                        full: formatMoney(waiver.full),
                        reason: inLanguage(waiver.reason, language),
                      })}</span
                    >`
              }
            </dd>
          </div>`,
      )}
      ${
        view.endedAt !== null && money.owed === 0
          ? nothing
          : html`<div class="row">
              <dt>${texts.feeOwed}</dt>
              <dd><strong>${formatMoney(money.owed)}</strong></dd>
            </div>`
      }
    </dl>
    ${
      money.payments.length === 0
        ? nothing
        : html`<ul class="things">
            ${money.payments.map((payment) => paymentRow(view, payment, client, language))}
          </ul>`
    }
  </section>`;
}

function paymentRow(
  view: CaseView,
  payment: PaymentView,
  client: Pick<DeskClient, 'paperUrl'>,
  language: Language,
): unknown {
  const texts = deskTextsOf(language);
  const { method, by, reference, receipt } = payment;
  return html`<li>
    <p class="thing">${paymentWords(payment, language)}</p>
    <p class="soft small">
      ${formatDateTime(payment.paidAt ?? payment.at)} · ${texts.paymentMethods[method]} · ${by}
      ${reference === null ? nothing : html`· ${reference}`}
      ${receipt === null ? nothing : html`· <a href=${client.paperUrl(view.id, receipt, 'pdf')} download>${texts.paymentReceipt}</a>`}
    </p>
  </li>`;
}

/** What became of a payment, with its amount. */
export function paymentWords(payment: PaymentView, language: Language): string {
  const texts = deskTextsOf(language);
  const { finding, status, received, amount } = payment;
  const words = finding === null ? texts.paymentStatuses[status] : texts.paymentFindings[finding];
  return `${formatMoney(received ?? amount)}: ${words}`;
}

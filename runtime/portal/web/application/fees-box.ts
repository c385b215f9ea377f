import { html, nothing, type TemplateResult } from 'lit';
import { fillText, formatNumber, inLanguage, type Language } from '../../../../engine/index.ts';
import type { DraftCheck } from '../../../api/index.ts';
import { webTextsOf } from '../language/web-texts-of.ts';

/** What the application costs as it stands. */
export function feesBox({ fees, total }: DraftCheck, language: Language): TemplateResult {
  const texts = webTextsOf(language);
  const money = (amount: number) => fillText(texts.money, { amount: formatNumber(amount) });
  return html`<section class="fees" aria-labelledby="fees-title">
    <h3 id="fees-title">${texts.fees}</h3>
    ${
      fees.length === 0
        ? html`<p>${texts.feesNone}</p>`
        : html`<dl>
            ${fees.map(
              ({ title, amount }) =>
                html`<div>
                  <dt>${inLanguage(title, language)}</dt>
                  <dd>${money(amount)}</dd>
                </div>`,
            )}
            ${
              fees.length === 1
                ? nothing
                : html`<div class="total">
                    <dt>${texts.total}</dt>
                    <dd>${money(total)}</dd>
                  </div>`
            }
          </dl>`
    }
  </section>`;
}

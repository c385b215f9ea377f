import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { fillText, formatDate, formatMoney, formatNumber } from '../../../engine/index.ts';
import type { Language } from '../../../engine/index.ts';
import type { RecalculatedCase, RecalculatedValue } from '../../../runtime/api/index.ts';
import { publishStyles } from '../cong-bo/publish-styles.ts';
import { tinhLaiTextsOf } from '../language/tinh-lai-texts-of.ts';
import { versionTableStyles } from '../versions/version-table-styles.ts';
import { recalculationTotals } from './recalculation-totals.ts';

/** Cases that are shown at first, and more with each press. */
const STEP = 50;

/** Cases that come out otherwise: what comes together, and each by itself. */
@customElement('designer-recalculation-result')
export class DesignerRecalculationResult extends LitElement {
  static override styles = [
    publishStyles,
    versionTableStyles,
    css`
      h3 {
        margin-block: var(--thutuc-space-5) 0;
      }
      .amount,
      .number {
        font-variant-numeric: tabular-nums;
        white-space: nowrap;
      }
      ul {
        margin: 0;
        padding: 0;
        list-style: none;
      }
      .less {
        color: var(--thutuc-lacquer);
      }
    `,
  ];

  @property() language: Language = 'vi';
  /** The cases found so far. */
  @property({ attribute: false }) cases: readonly RecalculatedCase[] = [];
  /** Whether months of what is paid monthly were asked for. */
  @property({ attribute: false }) isMonthly = false;

  @state() private shown = STEP;

  override render(): unknown {
    const { cases } = this;
    if (cases.length === 0) return nothing;
    return html`${this.totals()}${this.list()}`;
  }

  private totals(): unknown {
    const texts = tinhLaiTextsOf(this.language);
    const columns = [texts.value, texts.cases, texts.difference, ...(this.isMonthly ? [texts.owed] : [])];
    const rows = recalculationTotals(this.cases).map(({ label, cases, difference, owed }) => [
      html`<strong>${label}</strong>`,
      html`<span class="amount">${formatNumber(cases)}</span>`,
      this.amount(difference),
      ...(this.isMonthly ? [this.amount(owed)] : []),
    ]);
    return html`<h3>${texts.totals}</h3>
      ${this.isMonthly ? html`<p class="hint">${texts.owedHint}</p>` : nothing}
      ${table(texts.totals, columns, rows)}`;
  }

  private list(): unknown {
    const texts = tinhLaiTextsOf(this.language);
    const columns = [texts.code, texts.unit, texts.filed, texts.ended, texts.change];
    const rows = this.cases.slice(0, this.shown).map((one) => this.cells(one));
    const left = this.cases.length - this.shown;
    return html`<h3>${texts.list}</h3>
      ${table(texts.list, columns, rows)}
      ${
        left <= 0
          ? nothing
          : html`<p>
              <button
                type="button"
                class="button"
                @click=${() => {
                  this.shown += STEP;
                }}
              >
                ${fillText(texts.more, { count: formatNumber(Math.min(left, STEP)) })}
              </button>
            </p>`
      }`;
  }

  private cells({ code, unit, submittedOn, endedOn, outcome, months, values }: RecalculatedCase): unknown[] {
    const texts = tinhLaiTextsOf(this.language);
    const ended = outcome === 'stopped' ? texts.outcomeStopped : texts[outcome ?? 'underWay'];
    return [
      html`<strong class="number">${code}</strong>`,
      unit,
      html`<span class="number">${formatDate(submittedOn)}</span>`,
      html`${ended}${endedOn === null ? nothing : html`<span class="note">${formatDate(endedOn)}</span>`}`,
      html`<ul>
        ${values.map((value) => html`<li>${this.value(value, months)}</li>`)}
      </ul>`,
    ];
  }

  private value({ label, was, is, difference, owed }: RecalculatedValue, months: number | null): unknown {
    const texts = tinhLaiTextsOf(this.language);
    const change =
      was === null || is === null
        ? texts.hidden
        : html`<span class="amount">${was === '' ? '–' : was}</span> →
            <span class="amount">${is === '' ? '–' : is}</span>`;
    return html`${label}:
    ${change}${
      difference === null
        ? nothing
        : html`<span class="note"
            >${this.amount(difference)}${
              owed === null || months === null
                ? nothing
                : html` × ${fillText(texts.months, { count: months })} = ${this.amount(owed)}`
            }</span
          >`
    }`;
  }

  private amount(amount: number | null): unknown {
    if (amount === null) return '–';
    const sign = amount > 0 ? '+' : '';
    return html`<span class="amount ${amount < 0 ? 'less' : ''}">${sign}${formatMoney(amount)}</span>`;
  }
}

/** A table whose cells name their columns on a phone. */
function table(title: string, columns: readonly string[], rows: readonly (readonly unknown[])[]): unknown {
  return html`<table role="table" aria-label=${title}>
    <thead role="rowgroup">
      <tr role="row">
        ${columns.map((name) => html`<th role="columnheader" scope="col">${name}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
        (cells) =>
          html`<tr role="row">
            ${cells.map(
              (cell, index) =>
                html`<td role="cell">
                  <span class="cell-title" aria-hidden="true">${columns[index]}</span><span>${cell}</span>
                </td>`,
            )}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-recalculation-result': DesignerRecalculationResult;
  }
}

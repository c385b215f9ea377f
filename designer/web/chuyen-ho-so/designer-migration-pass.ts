import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { fillText, formatDate, formatNumber } from '../../../engine/index.ts';
import type { Language } from '../../../engine/index.ts';
import type { MigrationCaseView, MigrationGroupView, MigrationPassView } from '../../../runtime/api/index.ts';
import { publishStyles } from '../cong-bo/publish-styles.ts';
import { chuyenHoSoTextsOf } from '../language/chuyen-ho-so-texts-of.ts';

/** What needs a look first stands first. */
const order = ['late', 'stays', 'sooner', 'later', 'moved'] as const;

/** How a dry run or a move came off: one line for each group of cases, and its cases behind it. */
@customElement('designer-migration-pass')
export class DesignerMigrationPass extends LitElement {
  static override styles = [
    publishStyles,
    css`
      details {
        margin-block: var(--thutuc-space-2);
        border: 1px solid var(--thutuc-line);
        border-radius: var(--thutuc-radius);
      }
      summary {
        min-height: var(--thutuc-target);
        padding: var(--thutuc-space-3);
        font-weight: 600;
        cursor: pointer;
      }
      .late summary,
      .stays summary {
        color: var(--thutuc-lacquer);
      }
      .inside {
        padding: 0 var(--thutuc-space-3) var(--thutuc-space-3);
        overflow-x: auto;
      }
      table {
        width: 100%;
        border-collapse: collapse;
      }
      th,
      td {
        padding: var(--thutuc-space-2);
        border-block-end: 1px solid var(--thutuc-line);
        text-align: start;
      }
      td {
        font-variant-numeric: tabular-nums;
      }
    `,
  ];

  /** The dry run or the move. */
  @property({ attribute: false }) pass!: MigrationPassView;
  @property() language: Language = 'vi';

  override render(): unknown {
    const texts = chuyenHoSoTextsOf(this.language);
    const { pass } = this;
    const groups = pass.groups.toSorted((one, other) => placeOf(one) - placeOf(other));
    if (pass.endedAt !== null && pass.looked === 0) return html`<p>${texts.empty}</p>`;
    return html`${
      pass.endedAt === null
        ? nothing
        : html`<p>${fillText(texts.looked, { count: formatNumber(pass.looked) })}</p>`
    }
    ${groups.map((group) => this.group(group))}`;
  }

  private group(group: MigrationGroupView): unknown {
    const texts = chuyenHoSoTextsOf(this.language);
    const { outcome, count, reason, mend, cases } = group;
    const says = fillText(texts[outcome], { count: formatNumber(count), reason: reason ?? '' });
    return html`<details class=${outcome}>
      <summary>${says}</summary>
      <div class="inside">
        ${mend === null || mend === '' ? nothing : html`<p class="hint">${mend}</p>`}
        ${
          cases.length === count
            ? nothing
            : html`<p class="hint">
                ${fillText(texts.firstCases, { shown: cases.length, count: formatNumber(count) })}
              </p>`
        }
        <table aria-label=${says}>
          <thead>
            <tr>
              ${[texts.code, texts.stage, texts.dueBefore, texts.dueAfter].map(
                (name) => html`<th scope="col">${name}</th>`,
              )}
            </tr>
          </thead>
          <tbody>
            ${cases.map((one) => this.line(one))}
          </tbody>
        </table>
      </div>
    </details>`;
  }

  private line({ code, stage, dueBefore, dueAfter }: MigrationCaseView): unknown {
    const texts = chuyenHoSoTextsOf(this.language);
    const day = (date: string | null): string => (date === null ? texts.noDue : formatDate(date));
    return html`<tr>
      <td>${code}</td>
      <td>${stage}</td>
      <td>${day(dueBefore)}</td>
      <td>${day(dueAfter)}</td>
    </tr>`;
  }
}

function placeOf({ outcome }: MigrationGroupView): number {
  return order.indexOf(outcome);
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-migration-pass': DesignerMigrationPass;
  }
}

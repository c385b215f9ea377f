import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { inLanguage } from '../../../engine/index.ts';
import type { CaseView, DisplayRow, Language } from '../../../engine/index.ts';
import { tinhHuongTextsOf } from '../language/tinh-huong-texts-of.ts';
import { factsStyles, trialStyles } from './trial-styles.ts';

/** What a role may read of the case of a trial: answers as they are shown to it, and the papers that were issued. */
@customElement('designer-trial-view')
export class DesignerTrialView extends LitElement {
  static override styles = [
    trialStyles,
    factsStyles,
    css`
      summary {
        min-height: var(--thutuc-target);
        align-content: center;
        font-weight: 600;
        cursor: pointer;
      }
      h3 {
        margin-block: var(--thutuc-space-4) var(--thutuc-space-2);
      }
    `,
  ];

  /** Null where the role has no part in the case. */
  @property({ attribute: false }) view: CaseView | null = null;
  @property() language: Language = 'vi';

  override render(): unknown {
    const texts = tinhHuongTextsOf(this.language);
    const { view } = this;
    if (view === null) return nothing;
    return html`<details class="panel">
      <summary>${texts.view}</summary>
      ${view.forms.map(
        ({ title, sections }) =>
          html`<h2 class="part">${inLanguage(title, this.language)}</h2>
            ${sections.map(({ rows }) => this.rows(rows))}`,
      )}
      <h2 class="part">${texts.papers}</h2>
      ${
        view.papers.length === 0
          ? html`<p class="soft">${texts.none}</p>`
          : html`<ul>
              ${view.papers.map(
                ({ title, number }) =>
                  html`<li>${inLanguage(title, this.language)}${number === null ? '' : `, ${number}`}</li>`,
              )}
            </ul>`
      }
    </details>`;
  }

  private rows(rows: readonly DisplayRow[]): unknown {
    return html`<dl>
      ${rows.map(
        ({ label, value, members, items }) =>
          html`<dt>${label}</dt>
            <dd>
              ${
                members !== undefined
                  ? this.rows(members)
                  : items !== undefined
                    ? items.map((item) => this.rows(item.rows))
                    : value
              }
            </dd>`,
      )}
    </dl>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-trial-view': DesignerTrialView;
  }
}

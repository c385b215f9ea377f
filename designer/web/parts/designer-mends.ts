import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { baseStyles, buttonStyles } from '../../../components/index.ts';
import type { OfferedMend } from '../draft/found-problem.ts';

/**
 * Buttons that mend a problem, each in one step that can be undone. Tells `mended` when one was done.
 *
 * @example html`<designer-mends .mends=${problem.mends}></designer-mends>`
 */
@customElement('designer-mends')
export class DesignerMends extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        gap: var(--thutuc-space-2);
        margin-block: var(--thutuc-space-2);
      }
      .button {
        max-width: 100%;
        min-height: 2.25rem;
        padding: 0.25rem var(--thutuc-space-3);
        font-size: var(--thutuc-text-small);
        font-weight: 600;
        overflow-wrap: anywhere;
        text-align: start;
        white-space: normal;
      }
    `,
  ];

  @property({ attribute: false }) mends: readonly OfferedMend[] = [];

  override render(): unknown {
    return this.mends.map(
      (mend) =>
        html`<button
          type="button"
          class="button"
          @click=${() => {
            this.mend(mend);
          }}
        >
          ${mend.text}
        </button>`,
    );
  }

  private mend({ apply }: OfferedMend): void {
    if (apply().problems === undefined)
      this.dispatchEvent(new Event('mended', { bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-mends': DesignerMends;
  }
}

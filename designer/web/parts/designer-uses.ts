import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { impactOfRemoval } from '../../../engine/authoring/index.ts';
import type { Language } from '../../../engine/index.ts';
import { DraftController } from '../draft/draft-controller.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { valueAt } from '../draft/value-at.ts';
import { partTextsOf } from '../language/part-texts-of.ts';
import { partStyles } from './part-styles.ts';

/**
 * The places that use a thing, each leading there. They are looked for when somebody wants to see them.
 *
 * @example html`<designer-uses .session=${session} at="/deadlines/giai_quyet"></designer-uses>`
 */
@customElement('designer-uses')
export class DesignerUses extends LitElement {
  static override styles = [
    partStyles,
    css`
      summary {
        min-height: var(--thutuc-target);
        font-weight: 600;
        line-height: var(--thutuc-target);
        cursor: pointer;
      }
      ul {
        max-height: 20rem;
        padding-inline-start: var(--thutuc-space-5);
        overflow: auto;
      }
      .button {
        min-height: 2rem;
        padding-block: 0;
        text-align: start;
      }
    `,
  ];

  @property({ attribute: false }) session: DraftSession | null = null;
  @property() language: Language = 'vi';
  /** JSON pointer of the thing. */
  @property() at = '';

  @state() private isOpen = false;

  constructor() {
    super();
    new DraftController(this, () => this.session);
  }

  override render(): unknown {
    const texts = partTextsOf(this.language);
    return html`<details @toggle=${this.handleToggle}>
      <summary>${texts.usedIn}</summary>
      ${this.isOpen ? this.places() : nothing}
    </details>`;
  }

  private places(): unknown {
    const { session } = this;
    if (session === null || valueAt(session.document, this.at) === undefined) return nothing;
    const places = new Map(impactOfRemoval(session.document, this.at).map(({ at, place }) => [place, at]));
    if (places.size === 0) return html`<p>${partTextsOf(this.language).usedNowhere}</p>`;
    return html`<ul>
      ${[...places].map(
        ([place, at]) =>
          html`<li>
            <button
              type="button"
              class="button quiet"
              @click=${() => {
                session.reveal(at);
              }}
            >
              ${place}
            </button>
          </li>`,
      )}
    </ul>`;
  }

  private readonly handleToggle = (event: Event): void => {
    this.isOpen = (event.target as HTMLDetailsElement).open;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-uses': DesignerUses;
  }
}

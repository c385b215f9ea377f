import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { dialogStyles } from '../../../components/styles/index.ts';
import { applyEdit, impactOfRemoval, isWithin, type Impact } from '../../../engine/authoring/index.ts';
import { fillText } from '../../../engine/index.ts';
import type { Language } from '../../../engine/index.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { partTextsOf } from '../language/part-texts-of.ts';
import { partStyles } from './part-styles.ts';

/** What is to go, and the places that use it. */
interface Asked {
  readonly ats: readonly string[];
  readonly name: string;
  readonly places: readonly Impact[];
  /** Whether everything that uses it can go or be changed along. */
  readonly isPossible: boolean;
}

/**
 * Takes things out of a draft. What other places use is taken out only when somebody has read which they are.
 *
 * @fires removed when something is gone
 */
@customElement('designer-removal')
export class DesignerRemoval extends LitElement {
  static override styles = [
    partStyles,
    dialogStyles,
    css`
      dialog {
        width: min(40rem, calc(100vw - 2rem));
      }
      ul {
        max-height: 50vh;
        margin-block: var(--thutuc-space-3);
        padding-inline-start: var(--thutuc-space-5);
        overflow: auto;
      }
    `,
  ];

  @property({ attribute: false }) session: DraftSession | null = null;
  @property() language: Language = 'vi';

  @state() private asked: Asked | null = null;

  override render(): unknown {
    const texts = partTextsOf(this.language);
    const { asked } = this;
    if (asked === null) return nothing;
    // What stands in the way is told first: the rest would go along.
    const places = asked.isPossible ? asked.places : asked.places.filter(({ goesAlong }) => !goesAlong);
    const shown = [...new Set((places.length === 0 ? asked.places : places).map(({ place }) => place))];
    return html`<dialog aria-labelledby="title" @close=${this.forget}>
      <h2 id="title">${fillText(texts.removal, { name: asked.name })}</h2>
      <p>${asked.isPossible ? texts.removalPlaces : texts.removalNeeded}</p>
      <ul tabindex="0" aria-labelledby="title">
        ${shown.map((place) => html`<li>${place}</li>`)}
      </ul>
      <div class="buttons">
        ${
          asked.isPossible
            ? html`<button type="button" class="button primary" @click=${this.confirm}>
                ${texts.removalConfirm}
              </button>`
            : nothing
        }
        <button type="button" class="button" autofocus @click=${this.close}>${texts.removalCancel}</button>
      </div>
    </dialog>`;
  }

  /** Takes out what stands at a pointer, or at several, at once where nothing else uses it. */
  async ask(at: string | readonly string[], name: string): Promise<void> {
    const { session } = this;
    const ats = typeof at === 'string' ? [at] : at;
    if (session?.isEditable !== true) return;
    if (session.edit('removeItems', { ats }).problems === undefined) {
      this.tell();
      return;
    }
    const { document } = session;
    const tried = applyEdit(document, { name: 'removeItems', args: { ats, withReferences: true } });
    const isPossible = tried.problems === undefined;
    const places = ats
      .flatMap((one) => impactOfRemoval(document, one))
      .filter((place) => !ats.some((one) => isWithin(place.at, one)));
    this.asked = { ats, name, places, isPossible };
    await this.updateComplete;
    this.renderRoot.querySelector('dialog')?.showModal();
  }

  private readonly confirm = (): void => {
    const ats = this.asked?.ats;
    this.close();
    if (ats === undefined) return;
    this.session?.edit('removeItems', { ats, withReferences: true });
    this.tell();
  };

  private tell(): void {
    this.dispatchEvent(new Event('removed'));
  }

  private readonly close = (): void => {
    this.renderRoot.querySelector('dialog')?.close();
  };

  private readonly forget = (): void => {
    this.asked = null;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-removal': DesignerRemoval;
  }
}

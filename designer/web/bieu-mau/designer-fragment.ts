import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { JsonObject } from '../../../engine/authoring/index.ts';
import { fillText, inLanguage } from '../../../engine/index.ts';
import type { Language } from '../../../engine/index.ts';
import type { FragmentItem } from '../../../runtime/api/index.ts';
import { DraftController } from '../draft/draft-controller.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { valueAt } from '../draft/value-at.ts';
import { bieuMauTextsOf } from '../language/bieu-mau-texts-of.ts';
import '../parts/designer-choice.ts';
import { partStyles } from '../parts/part-styles.ts';
import { textAt } from './form-nodes.ts';
import { sayRefusal } from '../parts/say-refusal.ts';

/** The fragment whose fields a group takes over: which one, in which version, and how to have its fields for oneself. */
@customElement('designer-fragment')
export class DesignerFragment extends LitElement {
  static override styles = partStyles;

  @property({ attribute: false }) session: DraftSession | null = null;
  @property() language: Language = 'vi';
  /** JSON pointer of the group. */
  @property() at = '';
  /** The fragments that there are. */
  @property({ attribute: false }) fragments: readonly FragmentItem[] = [];

  /** Why the last attempt was refused, and of which group. */
  @state() private refused: { readonly at: string; readonly why: string } | null = null;

  constructor() {
    super();
    new DraftController(this, () => this.session);
  }

  override render(): unknown {
    const texts = bieuMauTextsOf(this.language);
    const use = textAt(valueAt(this.session?.document, this.at), 'use');
    const found = this.fragments.find(({ id }) => id === use);
    const choices = this.fragments.map(({ id, title, version }) => ({
      value: id,
      label: fillText(texts.fragmentVersion, { title: inLanguage(title, this.language), version }),
    }));
    return html`<designer-choice
        .session=${this.session}
        .language=${this.language}
        at="${this.at}/use"
        data-at="${this.at}/use"
        .label=${texts.fragment}
        .hint=${texts.fragmentHint}
        .choices=${choices}
        .none=${texts.unchosen}
      ></designer-choice>
      ${
        found === undefined
          ? nothing
          : html`<p class="hint">
                ${found.fields.map(({ label }) => inLanguage(label, this.language)).join(', ')}
              </p>
              <button
                type="button"
                class="button"
                ?disabled=${this.session?.isEditable !== true}
                @click=${() => {
                  this.detach(found);
                }}
              >
                ${texts.detach}
              </button>`
      }
      <div role="alert">
        ${this.refused?.at === this.at ? html`<p class="problem">${this.refused.why}</p>` : nothing}
      </div>`;
  }

  private detach({ fields }: FragmentItem): void {
    const { session, at } = this;
    const outcome = session?.edit('detachFragment', {
      at,
      fields: fields as unknown as readonly JsonObject[],
    });
    const why = sayRefusal(outcome?.problems, this.language);
    this.refused = why === '' ? null : { at, why };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-fragment': DesignerFragment;
  }
}

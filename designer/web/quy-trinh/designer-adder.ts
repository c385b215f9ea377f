import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { dialogStyles } from '../../../components/styles/index.ts';
import type { Language } from '../../../engine/index.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { quyTrinhTextsOf } from '../language/quy-trinh-texts-of.ts';
import { partStyles } from '../parts/part-styles.ts';
import './designer-new-step.ts';
import './designer-new-way.ts';

/** What is asked for: a step, or a way between two, as far as they are known already. */
type Asked = { readonly kind: 'step' } | { readonly kind: 'way'; readonly from: string; readonly to: string };

/**
 * Asks in a dialog for a new step, or a new way.
 *
 * @fires added with the JSON pointer of what was made
 */
@customElement('designer-adder')
export class DesignerAdder extends LitElement {
  static override styles = [
    partStyles,
    dialogStyles,
    css`
      dialog {
        width: min(32rem, calc(100vw - 2rem));
        border-block-start-color: var(--thutuc-primary);
      }
      h2 {
        font-size: var(--thutuc-heading-3);
      }
    `,
  ];

  @property({ attribute: false }) session: DraftSession | null = null;
  @property() language: Language = 'vi';

  @state() private asked: Asked | null = null;

  override render(): unknown {
    const texts = quyTrinhTextsOf(this.language);
    const { asked, session, language } = this;
    if (asked === null) return nothing;
    return html`<dialog aria-labelledby="title" @close=${this.forget}>
      <h2 id="title">${asked.kind === 'step' ? texts.newStep : texts.newWay}</h2>
      ${
        asked.kind === 'step'
          ? html`<designer-new-step
              .session=${session}
              .language=${language}
              @added=${this.handleAdded}
            ></designer-new-step>`
          : html`<designer-new-way
              .session=${session}
              .language=${language}
              from=${asked.from}
              to=${asked.to}
              @added=${this.handleAdded}
            ></designer-new-way>`
      }
      <div class="buttons">
        <button type="button" class="button" @click=${this.close}>${texts.cancel}</button>
      </div>
    </dialog>`;
  }

  /** Asks for a step. */
  async askStep(): Promise<void> {
    await this.ask({ kind: 'step' });
  }

  /** Asks for a way; what is not known yet is chosen there. */
  async askWay(from: string, to: string): Promise<void> {
    await this.ask({ kind: 'way', from, to });
  }

  private async ask(asked: Asked): Promise<void> {
    if (this.session?.isEditable !== true) return;
    this.asked = asked;
    await this.updateComplete;
    this.renderRoot.querySelector('dialog')?.showModal();
    const form = this.renderRoot.querySelector<LitElement>('designer-new-step, designer-new-way');
    await form?.updateComplete;
    form?.focus();
  }

  private readonly handleAdded = (event: Event): void => {
    this.close();
    this.dispatchEvent(new CustomEvent('added', { detail: (event as CustomEvent<string>).detail }));
  };

  private readonly close = (): void => {
    this.renderRoot.querySelector('dialog')?.close();
  };

  private readonly forget = (): void => {
    this.asked = null;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-adder': DesignerAdder;
  }
}

import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Language } from '../../../engine/index.ts';
import { DraftController } from '../draft/draft-controller.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { valueAt } from '../draft/value-at.ts';
import { thanhPhanTextsOf } from '../language/thanh-phan-texts-of.ts';
import { partStyles } from '../parts/part-styles.ts';
import { problemsAt, sayPlaceProblems } from '../parts/place-problems.ts';
import { bytesOfMegabytes, megabytesOfBytes } from './megabytes.ts';

/** The greatest size of a file, said in megabytes and kept in bytes. */
@customElement('designer-size')
export class DesignerSize extends LitElement {
  static override styles = partStyles;

  @property({ attribute: false }) session: DraftSession | null = null;
  @property() language: Language = 'vi';
  /** JSON pointer of the number of bytes. */
  @property() at = '';
  @property() label = '';

  @state() private isWrong = false;

  constructor() {
    super();
    new DraftController(this, () => this.session);
  }

  override render(): unknown {
    const problems = problemsAt(this.session?.problems ?? [], this.at);
    return html`<label for="box">${this.label}</label>
      <div id="problems">
        <div role="alert">
          ${this.isWrong ? html`<p class="problem">${thanhPhanTextsOf(this.language).maxSizeWrong}</p>` : nothing}
        </div>
        ${sayPlaceProblems(problems)}
      </div>
      <input
        type="text"
        id="box"
        inputmode="decimal"
        autocomplete="off"
        ?readonly=${this.session?.isEditable !== true}
        aria-describedby="problems"
        aria-invalid=${this.isWrong || problems.length > 0 ? 'true' : nothing}
        @change=${this.handleChange}
      />`;
  }

  override updated(): void {
    const box = this.renderRoot.querySelector('input');
    if (box === null || this.isWrong || (this.renderRoot as ShadowRoot).activeElement === box) return;
    const value = valueAt(this.session?.document, this.at);
    const text = typeof value === 'number' ? megabytesOfBytes(value) : '';
    if (box.value !== text) box.value = text;
  }

  override focus(): void {
    this.renderRoot.querySelector('input')?.focus();
  }

  private readonly handleChange = (event: Event): void => {
    const typed = (event.target as HTMLInputElement).value.trim();
    const bytes = bytesOfMegabytes(typed);
    this.isWrong = typed !== '' && bytes === null;
    if (!this.isWrong) this.session?.set(this.at, bytes ?? undefined);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-size': DesignerSize;
  }
}

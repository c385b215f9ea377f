import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { keysOf } from '../../../engine/authoring/index.ts';
import type { Language } from '../../../engine/index.ts';
import { DraftController } from '../draft/draft-controller.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { valueAt } from '../draft/value-at.ts';
import { partStyles } from './part-styles.ts';
import { problemsAt, sayPlaceProblems } from './place-problems.ts';
import { sayRefusal } from './say-refusal.ts';

/**
 * The key of a thing. It is renamed when the box is left or Enter is pressed, with everything that reads it; why it
 * cannot be is said over the box, and what was typed stays there.
 *
 * @fires renamed with the JSON pointer of the thing, which is another one where the key is a part of it
 */
@customElement('designer-key')
export class DesignerKey extends LitElement {
  static override styles = partStyles;

  @property({ attribute: false }) session: DraftSession | null = null;
  @property() language: Language = 'vi';
  /** JSON pointer of the thing. */
  @property() at = '';
  /** Name of the member that is the key: `key` or `code`; empty where the thing stands in a map under its key. */
  @property() name = 'key';
  @property() label = '';
  @property() hint = '';

  /** Why the last rename was refused, and of which place. */
  @state() private refused: { readonly at: string; readonly why: string } | null = null;

  constructor() {
    super();
    new DraftController(this, () => this.session);
  }

  override render(): unknown {
    const place = this.name === '' ? this.at : `${this.at}/${this.name}`;
    const problems = problemsAt(this.session?.problems ?? [], place);
    const refused = this.refused?.at === this.at ? this.refused.why : '';
    return html`<label for="box">${this.label}</label>
      ${this.hint === '' ? nothing : html`<p class="hint" id="hint">${this.hint}</p>`}
      <div id="problems">
        <div role="alert">${refused === '' ? nothing : html`<p class="problem">${refused}</p>`}</div>
        ${sayPlaceProblems(problems)}
      </div>
      <input
        id="box"
        type="text"
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        ?readonly=${this.session?.isEditable !== true}
        aria-describedby="${this.hint === '' ? '' : 'hint '}problems"
        aria-invalid=${refused !== '' || problems.length > 0 ? 'true' : nothing}
        @change=${this.handleChange}
      />`;
  }

  override updated(): void {
    const box = this.renderRoot.querySelector('input');
    const isHere = (this.renderRoot as ShadowRoot).activeElement === box;
    if (box === null || isHere || this.refused?.at === this.at) return;
    const text = this.key();
    if (box.value !== text) box.value = text;
  }

  override focus(): void {
    this.renderRoot.querySelector('input')?.focus();
  }

  private key(): string {
    if (this.name === '') return keysOf(this.at).at(-1) ?? '';
    const value = valueAt(this.session?.document, `${this.at}/${this.name}`);
    return typeof value === 'string' ? value : '';
  }

  private readonly handleChange = (event: Event): void => {
    const value = (event.target as HTMLInputElement).value.trim().normalize('NFC');
    const outcome =
      this.name === ''
        ? this.session?.edit('renameName', { at: this.at, key: value })
        : this.session?.edit('setMember', { at: this.at, name: this.name, value });
    const why = sayRefusal(outcome?.problems, this.language);
    this.refused = why === '' ? null : { at: this.at, why };
    if (outcome?.at != null)
      this.dispatchEvent(new CustomEvent('renamed', { detail: outcome.at, bubbles: true, composed: true }));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-key': DesignerKey;
  }
}

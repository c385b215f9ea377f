import { html, LitElement, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { fillText, inLanguage } from '../../../../engine/index.ts';
import type { ComponentState, Language, PaperNote } from '../../../../engine/index.ts';
import type { ActionWish } from '../action/action-wish.ts';
import { deskTextsOf } from '../language/desk-texts-of.ts';
import type { DeskTexts } from '../language/desk-texts.ts';
import { paperStyles } from './paper-styles.ts';

/** Most copies of one paper that the server takes. */
const MOST_COPIES = 99;

/**
 * Notes what became of one paper: original shown, received with its copies, missing, given back. Closed it is a
 * button; it closes by itself once the case tells that it was noted.
 */
@customElement('desk-paper')
export class DeskPaper extends LitElement {
  static override styles = paperStyles;

  @property({ attribute: false }) component!: ComponentState;
  /** What may be noted now; at least one. */
  @property({ attribute: false }) notes: readonly PaperNote[] = [];
  @property() language: Language = 'vi';
  /** Whether something is on its way. */
  @property({ type: Boolean }) busy = false;
  @property({ attribute: false }) onWish: (wish: ActionWish, key: string, label: string) => void = () =>
    undefined;

  @state() private isOpen = false;
  @state() private note: PaperNote | null = null;
  @state() private copies = '';
  @state() private reason = '';
  @state() private attempted = false;

  override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('component');
    if (before === undefined || !this.isOpen) return;
    if (before.receipt?.at === this.component.receipt?.at) return;
    this.close();
  }

  override render(): unknown {
    const texts = deskTextsOf(this.language);
    const title = inLanguage(this.component.title, this.language);
    return html`<button
        type="button"
        class="button"
        aria-expanded=${this.isOpen}
        aria-label=${fillText(texts.paperNoteOf, { title })}
        @click=${() => {
          this.isOpen = !this.isOpen;
        }}
      >
        ${texts.paperNote}
      </button>
      ${this.isOpen ? this.panel(texts, title) : nothing}`;
  }

  private panel(texts: DeskTexts, title: string): unknown {
    return html`<div class="panel" role="group" aria-label=${fillText(texts.paperNoteOf, { title })}>
      <fieldset aria-describedby=${this.attempted && this.note === null ? 'note-problem' : nothing}>
        <legend>${texts.paperBecame}</legend>
        ${this.notes.map(
          (note) =>
            html`<label class="choice"
              ><input
                type="radio"
                name="note"
                .checked=${this.note === note}
                @change=${() => {
                  this.choose(note);
                }}
              /><span>${wordOf(note, texts)}</span></label
            >`,
        )}
        ${this.attempted && this.note === null ? html`<p class="problem" id="note-problem">${texts.paperNoteMissing}</p>` : nothing}
      </fieldset>
      ${this.note === 'shown' || this.note === 'received' ? this.copiesBox(texts) : nothing}
      ${this.note === 'missing' ? this.reasonBox(texts) : nothing}
      <p class="buttons">
        <button
          type="button"
          class="button primary"
          aria-disabled=${this.busy ? 'true' : nothing}
          @click=${() => {
            this.save(texts, title);
          }}
        >
          ${texts.paperSave}
        </button>
        <button
          type="button"
          class="button"
          @click=${() => {
            this.close();
          }}
        >
          ${texts.cancel}
        </button>
      </p>
    </div>`;
  }

  private copiesBox(texts: DeskTexts): unknown {
    const isWrong = this.attempted && this.copiesKept() === null;
    return html`<label for="copies">${texts.paperCopies}</label>
      <input
        id="copies"
        class="control"
        inputmode="numeric"
        autocomplete="off"
        maxlength="2"
        aria-invalid=${isWrong ? 'true' : nothing}
        aria-describedby=${isWrong ? 'copies-problem' : nothing}
        .value=${this.copies}
        @change=${(event: Event) => {
          this.copies = (event.target as HTMLInputElement).value;
        }}
      />
      ${isWrong ? html`<p class="problem" id="copies-problem">${fillText(texts.paperCopiesWrong, { max: MOST_COPIES })}</p>` : nothing}`;
  }

  private reasonBox(texts: DeskTexts): unknown {
    const isWrong = this.attempted && this.reason.trim() === '';
    return html`<label for="reason">${texts.paperReason}</label>
      <textarea
        id="reason"
        class="control"
        maxlength="2000"
        required
        aria-invalid=${isWrong ? 'true' : nothing}
        aria-describedby=${isWrong ? 'reason-problem' : nothing}
        @change=${(event: Event) => {
          this.reason = (event.target as HTMLTextAreaElement).value;
        }}
      ></textarea>
      ${isWrong ? html`<p class="problem" id="reason-problem">${texts.paperReasonMissing}</p>` : nothing}`;
  }

  private choose(note: PaperNote): void {
    this.note = note;
    this.attempted = false;
    // What is shown goes home again; of what is received there is what the definition asks for.
    this.copies = note === 'received' ? String(this.component.copies) : '0';
  }

  /** Null where what is typed is no number of copies. */
  private copiesKept(): number | null {
    const count = Number(this.copies.trim());
    const isCount = /^\d{1,2}$/.test(this.copies.trim()) && count <= MOST_COPIES;
    return isCount ? count : null;
  }

  private save(texts: DeskTexts, title: string): void {
    if (this.busy) return;
    this.attempted = true;
    const { note, component } = this;
    if (note === null) return this.goTo('input');
    const hasCopies = note === 'shown' || note === 'received';
    const copies = hasCopies ? this.copiesKept() : 0;
    if (copies === null) return this.goTo('#copies');
    if (note === 'missing' && this.reason.trim() === '') return this.goTo('#reason');
    this.onWish(
      {
        type: 'paper',
        component: component.key,
        state: note,
        ...(hasCopies ? { copies } : {}),
        ...(note === 'missing' ? { reason: this.reason.trim() } : {}),
      },
      `paper:${component.key}`,
      `${wordOf(note, texts)}: ${title}`,
    );
  }

  private goTo(selector: string): void {
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
    });
  }

  private close(): void {
    this.isOpen = false;
    this.note = null;
    this.reason = '';
    this.attempted = false;
    this.goTo('button');
  }
}

function wordOf(note: PaperNote, texts: DeskTexts): string {
  return {
    shown: texts.paperShown,
    received: texts.paperReceived,
    missing: texts.paperMissing,
    returned: texts.paperReturned,
  }[note];
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-paper': DeskPaper;
  }
}

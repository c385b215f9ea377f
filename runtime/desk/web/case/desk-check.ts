import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { PropertyValues } from 'lit';
import { fillText, formatDateTime, inLanguage } from '../../../../engine/index.ts';
import type { CheckView, HandResult, Language } from '../../../../engine/index.ts';
import { deskTextsOf } from '../language/desk-texts-of.ts';
import type { DeskTexts } from '../language/desk-texts.ts';
import { checkStyles } from './check-styles.ts';

/**
 * How one answer, or one paper, compares with its registry: the result, and what a clerk can do next. It asks the
 * registry, notes a comparison by hand where that could not tell, and puts a difference into the supplement request.
 */
@customElement('desk-check')
export class DeskCheck extends LitElement {
  static override styles = checkStyles;

  /** What is compared, as people call it: for the names of the buttons. */
  @property() label = '';
  /** What came of the last comparison; null before the first. */
  @property({ attribute: false }) check: CheckView | null = null;
  /** Whether the clerk may compare it now. */
  @property({ type: Boolean }) mayCheck = false;
  @property() language: Language = 'vi';
  /** Whether something is on its way. */
  @property({ type: Boolean }) busy = false;
  @property({ attribute: false }) onCheck: () => void = () => undefined;
  @property({ attribute: false }) onByHand: (result: HandResult, reason: string) => void = () => undefined;
  /** Puts the difference into the supplement request; null where there is none to be made. */
  @property({ attribute: false }) onSupplement: (() => void) | null = null;

  @state() private isOpen = false;
  @state() private result: HandResult | null = null;
  @state() private reason = '';
  @state() private attempted = false;

  override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('check');
    if (this.isOpen && before !== undefined && before?.at !== this.check?.at) this.close();
  }

  override render(): unknown {
    const texts = deskTextsOf(this.language);
    const { check } = this;
    if (check?.result === 'compared') return nothing;
    const differs = check?.result === 'mismatch';
    return html`<div role="status">${check === null ? nothing : this.standing(check, texts)}</div>
      ${
        this.mayCheck
          ? html`<p class="buttons">
                ${this.button(check === null ? texts.check : texts.checkAgain, this.onCheck)}
                ${check?.mayByHand === true ? this.opener(texts) : nothing}
                ${differs && this.onSupplement !== null ? this.button(texts.checkSupplement, this.onSupplement) : nothing}
              </p>
              ${this.isOpen ? this.panel(texts) : nothing}`
          : nothing
      }`;
  }

  private standing(check: Exclude<CheckView, { result: 'compared' }>, texts: DeskTexts): unknown {
    const { result, found, byHand, by, at } = check;
    const registry = inLanguage(check.registry, this.language);
    const words = {
      match: byHand === null ? texts.checkMatch : texts.checkMatchByHand,
      mismatch: byHand === null ? texts.checkMismatch : texts.checkMismatchByHand,
      none: texts.checkNone,
      down: texts.checkDown,
    }[result];
    const mark = { match: '✓', mismatch: '≠', none: '?', down: '!' }[result];
    return html`<p class="result ${result}">
        <span class="mark" aria-hidden="true">${mark}</span> ${fillText(words, { registry })}
      </p>
      ${found === '' ? nothing : html`<p class="found">${fillText(texts.checkFound, { value: found })}</p>`}
      ${byHand === null ? nothing : html`<p class="found">${fillText(texts.checkReason, { reason: byHand })}</p>`}
      <p class="soft">${fillText(texts.checkBy, { name: by, time: formatDateTime(at) })}</p>`;
  }

  private button(word: string, act: () => void): unknown {
    return html`<button
      type="button"
      class="button"
      aria-label="${word}: ${this.label}"
      aria-disabled=${this.busy ? 'true' : nothing}
      @click=${() => {
        if (!this.busy) act();
      }}
    >
      ${word}
    </button>`;
  }

  private opener(texts: DeskTexts): unknown {
    return html`<button
      type="button"
      class="button by-hand"
      aria-expanded=${this.isOpen}
      aria-label="${texts.checkByHand}: ${this.label}"
      @click=${() => {
        if (this.isOpen) this.close();
        else this.isOpen = true;
      }}
    >
      ${texts.checkByHand}
    </button>`;
  }

  private panel(texts: DeskTexts): unknown {
    const noResult = this.attempted && this.result === null;
    const noReason = this.attempted && this.reason.trim() === '';
    return html`<div class="panel" role="group" aria-label="${texts.checkByHand}: ${this.label}">
      <fieldset aria-describedby=${noResult ? 'result-problem' : nothing}>
        <legend>${texts.checkHandResult}</legend>
        ${this.choice('match', texts.checkHandMatch)} ${this.choice('mismatch', texts.checkHandMismatch)}
        ${noResult ? html`<p class="problem" id="result-problem">${texts.checkHandMissing}</p>` : nothing}
      </fieldset>
      <label for="reason">${texts.checkHandReason}</label>
      <textarea
        id="reason"
        class="control"
        rows="2"
        maxlength="2000"
        aria-required="true"
        aria-invalid=${noReason ? 'true' : nothing}
        aria-describedby=${noReason ? 'reason-problem' : nothing}
        @input=${(event: Event) => {
          this.reason = (event.target as HTMLTextAreaElement).value;
        }}
      ></textarea>
      ${noReason ? html`<p class="problem" id="reason-problem">${texts.checkHandReasonMissing}</p>` : nothing}
      <p class="buttons">
        <button
          type="button"
          class="button primary"
          aria-disabled=${this.busy ? 'true' : nothing}
          @click=${this.save}
        >
          ${texts.checkHandSave}
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

  private choice(result: HandResult, word: string): unknown {
    return html`<label class="choice"
      ><input
        type="radio"
        name="result"
        .checked=${this.result === result}
        @change=${() => {
          this.result = result;
        }}
      /><span>${word}</span></label
    >`;
  }

  private readonly save = (): void => {
    if (this.busy) return;
    this.attempted = true;
    const reason = this.reason.trim();
    if (this.result === null) return this.goTo('input');
    if (reason === '') return this.goTo('#reason');
    this.onByHand(this.result, reason);
  };

  private close(): void {
    this.isOpen = false;
    this.result = null;
    this.reason = '';
    this.attempted = false;
    this.goTo('button');
  }

  private goTo(selector: string): void {
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-check': DeskCheck;
  }
}

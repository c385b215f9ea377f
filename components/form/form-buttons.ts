import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Language } from '../../engine/index.ts';
import { formTextsOf } from '../language/form-texts-of.ts';

/** Where the buttons of a form lead. */
export interface FormWays {
  /** Whether the way on ends the form. */
  readonly isLast: boolean;
  /** Text of the last button; empty for the usual one. */
  readonly completeLabel: string;
  /** Whether steps follow outside the form. */
  readonly isFollowed: boolean;
  /** Whether the way on leads to the review. */
  readonly isToReview: boolean;
  /** Goes back; null where there is no way back. */
  readonly back: (() => void) | null;
  readonly language: Language;
}

/** The buttons below a form: on, back, and what the page around it adds. */
export function formButtons(ways: FormWays): TemplateResult {
  const texts = formTextsOf(ways.language);
  return html`<div class="actions" part="actions">
    <button type="submit" class="button primary">${labelOf(ways)}</button>
    ${ways.back === null ? nothing : html`<button type="button" class="button" @click=${ways.back}>${texts.back}</button>`}
    <slot name="actions"></slot>
  </div>`;
}

function labelOf({ isLast, completeLabel, isFollowed, isToReview, language }: FormWays): string {
  const texts = formTextsOf(language);
  if (isLast) return completeLabel || (isFollowed ? texts.next : texts.complete);
  return isToReview ? texts.toReview : texts.next;
}

import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../engine/index.ts';
import { embedTextsOf } from '../language/embed-texts-of.ts';

/** Asks the person to sign in. */
export function gate(about: {
  readonly language: Language;
  /** What the person came for. */
  readonly title: string;
  /** Why it is asked, where that is not plain. */
  readonly problem: string;
  readonly signIn: () => void;
}): TemplateResult {
  const texts = embedTextsOf(about.language);
  return html`<section class="gate" part="gate">
    ${about.title === '' ? nothing : html`<h2>${about.title}</h2>`}
    <p>${texts.signInLead}</p>
    ${about.problem === '' ? nothing : html`<p role="alert">${about.problem}</p>`}
    <button type="button" class="button primary" part="sign-in" @click=${about.signIn}>
      ${texts.signIn}
    </button>
  </section>`;
}

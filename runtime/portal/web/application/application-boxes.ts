import { html, nothing } from 'lit';
import type { Language } from '../../../../engine/index.ts';
import type { DraftCheck, DraftCode } from '../../../api/index.ts';
import { webTextsOf } from '../language/web-texts-of.ts';
import { feesBox } from './fees-box.ts';
import './another-device.ts';

/** Says why an application could not be opened, and lets try again. */
export function openFailedBox(failure: string, language: Language, again: () => Promise<void>): unknown {
  const texts = webTextsOf(language);
  return html`<thutuc-notice tone="danger" role="alert" .language=${language}>
    <p>${texts.openFailed} ${failure}</p>
    <div class="choices">
      <button type="button" class="button" @click=${again}>${texts.tryAgain}</button>
    </div>
  </thutuc-notice>`;
}

/**
 * What stands before the button that submits: the fees, and the draft on paper as the server has it.
 *
 * @param printout address of the draft on paper; null where there is no link to it
 */
export function beforeSubmitBox(check: DraftCheck, printout: string | null, language: Language): unknown {
  const link =
    printout === null
      ? nothing
      : html`<p>
          <a href=${printout} target="_blank" rel="noopener">${webTextsOf(language).draftPrintout}</a>
        </p>`;
  return html`<div slot="before-submit">${feesBox(check, language)} ${link}</div>`;
}

/** What the last box of an application shows and does. */
export interface LeaveParts {
  readonly language: Language;
  readonly isSubmitting: boolean;
  readonly makeCode: () => Promise<DraftCode | null>;
  readonly startOver: () => Promise<void>;
}

/** The ways to leave an application: to another device, or to a new beginning, which a person must confirm. */
export function leaveBox({ language, isSubmitting, makeCode, startOver }: LeaveParts): unknown {
  const texts = webTextsOf(language);
  return html`<div class="start-over">
      <thutuc-another-device .language=${language} .make=${makeCode}></thutuc-another-device>
      <button
        type="button"
        class="button quiet"
        aria-disabled=${isSubmitting ? 'true' : nothing}
        @click=${startOver}
      >
        ${texts.startOver}
      </button>
    </div>
    <thutuc-confirm
      tone="danger"
      .heading=${texts.startOverTitle}
      .question=${texts.startOverQuestion}
      .yes=${texts.startOverYes}
      .no=${texts.keep}
    ></thutuc-confirm>`;
}

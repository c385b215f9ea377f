import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { fillText, formatDateTime, instantOf } from '../../../engine/index.ts';
import type { Language } from '../../../engine/index.ts';
import { failureOf, failureText } from '../app/failure.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { editorTextsOf } from '../language/editor-texts-of.ts';

/** What a person must know of the draft as a whole: work that an earlier visit left, no saving, no editing. */
export function editorNotices(session: DraftSession, language: Language): TemplateResult {
  const texts = editorTextsOf(language);
  const { left, failure, head } = session;
  return html`${
    left === null
      ? nothing
      : html`<thutuc-notice tone="warning" .language=${language}>
          <p>${fillText(texts.leftTitle, { time: formatDateTime(instantOf(left.at)) })}</p>
          <div class="buttons">
            <button
              type="button"
              class="button primary"
              @click=${() => {
                session.takeLeft(true);
              }}
            >
              ${texts.leftTake}
            </button>
            <button
              type="button"
              class="button"
              @click=${() => {
                session.takeLeft(false);
              }}
            >
              ${texts.leftDrop}
            </button>
          </div>
        </thutuc-notice>`
  }
  ${
    session.saving === 'offline' && failure !== null
      ? html`<thutuc-notice tone="warning" .language=${language}>
          <p>${fillText(texts.offlineWhy, { reason: failureText(failureOf(failure), language) })}</p>
          <div class="buttons">
            <button type="button" class="button" @click=${() => void session.saveNow()}>
              ${texts.retry}
            </button>
          </div>
        </thutuc-notice>`
      : nothing
  }
  ${
    head.state === 'editing'
      ? nothing
      : html`<thutuc-notice .language=${language}
          >${head.state === 'proposed' ? texts.closedProposed : texts.closedPublished}</thutuc-notice
        >`
  }`;
}

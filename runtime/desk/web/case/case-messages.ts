import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { fillText } from '../../../../engine/index.ts';
import type { Language } from '../../../../engine/index.ts';
import type { ActionWish } from '../action/action-wish.ts';
import { INBOX_PATH } from '../app/desk-route.ts';
import type { Failure } from '../app/failure.ts';
import { deskTextsOf } from '../language/desk-texts-of.ts';
import type { NextTask } from './next-task.ts';

/** What came of the last action. */
export interface Done {
  readonly label: string;
  readonly next: NextTask | null;
}

/** An action that was not carried out, or of which nobody knows. */
export interface Failed {
  readonly wish: ActionWish;
  /** What tells its offer apart. */
  readonly key: string;
  readonly label: string;
  readonly failure: Failure;
}

interface Messages {
  readonly failed: Failed | null;
  readonly done: Done | null;
  /** The case was changed by somebody else since it was shown. */
  readonly isStale: boolean;
  readonly language: Language;
  readonly reload: () => void;
  readonly again: (failed: Failed) => void;
}

/** The outcome of the last action, a conflict, a change elsewhere. */
export function caseMessages(messages: Messages): TemplateResult {
  const { failed, done, isStale, language } = messages;
  const texts = deskTextsOf(language);
  const isConflict = failed?.failure.kind === 'conflict';
  return html`<div role="alert">${failed === null ? nothing : trouble(failed, messages)}</div>
    <div role="status">
      ${
        done === null
          ? nothing
          : html`<thutuc-notice tone="success" .language=${language}>
              <p><strong>${done.label}</strong></p>
              ${next(done.next, language)}
            </thutuc-notice>`
      }
      ${
        isStale && !isConflict
          ? html`<thutuc-notice tone="warning" .language=${language}>
              <p>${texts.changedElsewhere}</p>
              ${reloadButton(messages)}
            </thutuc-notice>`
          : nothing
      }
    </div>`;
}

function trouble(failed: Failed, messages: Messages): unknown {
  const { language, again } = messages;
  const texts = deskTextsOf(language);
  const { failure, label } = failed;
  switch (failure.kind) {
    case 'signed-out':
      return nothing;
    case 'conflict':
      return html`<thutuc-notice tone="danger" .language=${language}>
        <p><strong>${texts.conflict}</strong></p>
        <p>${texts.conflictKept}</p>
        ${reloadButton(messages)}
      </thutuc-notice>`;
    case 'unreachable':
      return html`<thutuc-notice tone="danger" .language=${language}>
        <p>${fillText(texts.unanswered, { label })}</p>
        <p class="buttons">
          <button
            type="button"
            class="button"
            @click=${() => {
              again(failed);
            }}
          >
            ${texts.sendAgain}
          </button>
        </p>
      </thutuc-notice>`;
    case 'refused':
      return html`<thutuc-notice tone="danger" .language=${language}>${failure.message}</thutuc-notice>`;
  }
}

function reloadButton({ language, reload }: Messages): TemplateResult {
  return html`<p class="buttons">
    <button type="button" class="button" @click=${reload}>${deskTextsOf(language).reload}</button>
  </p>`;
}

function next(task: NextTask | null, language: Language): unknown {
  const texts = deskTextsOf(language);
  if (task === null) return nothing;
  switch (task.kind) {
    case 'here':
      return html`<p>${fillText(texts.nextInCase, { title: task.title })}</p>`;
    case 'elsewhere':
      return html`<p>
        <a href=${task.href}>${fillText(texts.nextTask, { title: task.title })}</a>
        <span class="soft">${task.about}</span>
      </p>`;
    case 'none':
      return html`<p>${texts.nextNone} <a href=${INBOX_PATH}>${texts.toInbox}</a></p>`;
  }
}

import { html, nothing, type TemplateResult } from 'lit';
import { fillText, inLanguage, type Language, type RegistryAnswer } from '../../../../engine/index.ts';
import type { LeftOverItem } from '../../../api/index.ts';
import { webTextsOf } from '../language/web-texts-of.ts';
import type { ApplicationPage } from './application-page.ts';
import type { Difference } from './differences.ts';
import type { KeepingState } from './draft-keeper.ts';

export interface Notices {
  readonly language: Language;
  readonly page: ApplicationPage;
  /** That an earlier draft goes on; empty where it is new. */
  readonly began: string;
  readonly notice: string;
  /** What registries did not know, or could not be asked. */
  readonly silent: readonly RegistryAnswer[];
  readonly askAgain: () => void;
  /** What a newer version no longer takes. */
  readonly leftOver: readonly LeftOverItem[];
  /** What differs from what was saved elsewhere, where that is in the way. */
  readonly differences: readonly Difference[];
  readonly obstacle: KeepingState['obstacle'];
  readonly keepMine: () => void;
  readonly takeTheirs: () => void;
}

/** What a person must know of the application as a whole, above its form. */
export function applicationNotices(about: Notices): TemplateResult {
  const { language, began, notice } = about;
  return html`<div class="notices">
    ${
      began === ''
        ? nothing
        : html`<thutuc-notice tone="info" .language=${language}><p role="status">${began}</p></thutuc-notice>`
    }
    ${
      notice === ''
        ? nothing
        : html`<thutuc-notice tone="warning" role="alert" data-top tabindex="-1" .language=${language}
            ><p>${notice}</p></thutuc-notice
          >`
    }
    ${about.silent.map((answer) => silenceNotice(answer, about))} ${leftOverNotice(about)}
    ${obstacleNotice(about)}
  </div>`;
}

/** A registry that says nothing holds nobody up: the fields are typed. */
function silenceNotice({ status, title }: RegistryAnswer, { language, askAgain }: Notices): TemplateResult {
  const texts = webTextsOf(language);
  const text = status === 'down' ? texts.registryDown : texts.registryNone;
  return html`<thutuc-notice tone=${status === 'down' ? 'warning' : 'info'} .language=${language}>
    <p role="status">${fillText(text, { registry: inLanguage(title, language) })}</p>
    ${
      status === 'down'
        ? html`<div class="choices">
            <button type="button" class="button" @click=${askAgain}>${texts.tryAgain}</button>
          </div>`
        : nothing
    }
  </thutuc-notice>`;
}

function leftOverNotice({ language, leftOver }: Notices): unknown {
  if (leftOver.length === 0) return nothing;
  return html`<thutuc-notice tone="warning" .language=${language}>
    <p>${webTextsOf(language).leftOverTitle}</p>
    <ul>
      ${leftOver.map(({ label, value }) => html`<li>${inLanguage(label, language)}: ${value}</li>`)}
    </ul>
  </thutuc-notice>`;
}

function differenceList({ language, differences }: Notices): unknown {
  const texts = webTextsOf(language);
  const shown = (value: string) => (value === '' ? texts.nothingThere : value);
  return html`<ul>
    ${differences.map(
      ({ label, mine, theirs }) =>
        html`<li>
          ${label}: ${fillText(texts.mineAndTheirs, { mine: shown(mine), theirs: shown(theirs) })}
        </li>`,
    )}
  </ul>`;
}

function obstacleNotice(about: Notices): unknown {
  const { language, page, obstacle, keepMine, takeTheirs } = about;
  const texts = webTextsOf(language);
  switch (obstacle) {
    case null:
      return nothing;
    case 'offline':
      return html`<thutuc-notice tone="warning" role="alert" .language=${language}
        ><p>${texts.offline}</p></thutuc-notice
      >`;
    case 'gone':
      return html`<thutuc-notice tone="danger" role="alert" .language=${language}>
        <p>${texts.gone} <a href=${page.urlOf('/ho-so')}>${texts.submittedOpen}</a></p>
      </thutuc-notice>`;
    case 'signed-out':
      return html`<thutuc-notice tone="warning" role="alert" .language=${language}>
        <p>
          ${texts.signedOut}
          ${
            page.signIn === null
              ? html`<a href="/dang-nhap?${signInQuery()}">${texts.signInAgain}</a>`
              : html`<button type="button" class="button" @click=${page.signIn}>${texts.signInAgain}</button>`
          }
        </p>
      </thutuc-notice>`;
    case 'conflict':
      return html`<thutuc-notice tone="warning" role="alert" .language=${language}>
        <p>${texts.changedElsewhere} ${texts.changedElsewhereAdvice}</p>
        ${differenceList(about)}
        <div class="choices">
          <button type="button" class="button" @click=${keepMine}>${texts.keepMine}</button>
          <button type="button" class="button" @click=${takeTheirs}>${texts.takeTheirs}</button>
        </div>
      </thutuc-notice>`;
  }
}

/** Brings the person back here after signing in. */
function signInQuery(): string {
  return new URLSearchParams({ ve: `${location.pathname}${location.search}` }).toString();
}

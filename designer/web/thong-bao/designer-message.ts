import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { isObject, keysOf } from '../../../engine/authoring/index.ts';
import { fillText } from '../../../engine/index.ts';
import type { Language } from '../../../engine/index.ts';
import type { DesignerClient } from '../app/designer-client.ts';
import { DraftController } from '../draft/draft-controller.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import type { FoundProblem } from '../draft/found-problem.ts';
import { valueAt } from '../draft/value-at.ts';
import { templateTextsOf } from '../language/template-texts-of.ts';
import { thongBaoTextsOf } from '../language/thong-bao-texts-of.ts';
import { choicesOf, controlsOf } from '../parts/controls.ts';
import '../parts/designer-named-values.ts';
import { partStyles } from '../parts/part-styles.ts';
import { problemsAt, sayPlaceProblems } from '../parts/place-problems.ts';
import { thingsOf } from '../parts/thing-names.ts';
import '../template/designer-template.ts';
import './designer-message-preview.ts';
import { channelsOf, leavesPortal } from './message-channels.ts';

/** Everything of one message: to whom, by which ways, what it says. */
@customElement('designer-message')
export class DesignerMessage extends LitElement {
  static override styles = [
    partStyles,
    css`
      :host {
        display: grid;
        gap: var(--thutuc-space-5);
      }
      .line {
        display: grid;
        gap: var(--thutuc-space-4) var(--thutuc-space-5);
      }
      .line > * {
        min-width: 0;
      }
      h4 {
        font-size: var(--thutuc-text);
      }
      @media (min-width: 48rem) {
        .line {
          grid-template-columns: repeat(2, minmax(0, 1fr));
          align-items: start;
        }
      }
    `,
  ];

  @property({ attribute: false }) session!: DraftSession;
  @property({ attribute: false }) client!: DesignerClient;
  @property() language: Language = 'vi';
  /** JSON pointer of the message. */
  @property() at = '';

  /** What the server found in the texts, before everything else is checked. */
  @state() private found: readonly FoundProblem[] = [];

  constructor() {
    super();
    new DraftController(this, () => this.session);
  }

  override render(): unknown {
    const texts = thongBaoTextsOf(this.language);
    const { document } = this.session;
    const roles = thingsOf(document, 'roles', this.language);
    const channels = channelsOf(document, this.at);
    const { pair, choice, ticks, key, uses } = controlsOf(this.session, this.language);
    const people = [{ value: 'applicant', label: texts.applicant }, ...roles];
    return html`${pair(`${this.at}/title`, texts.name)}
      <div class="line">
        ${choice(`${this.at}/to`, texts.to, people, { hint: texts.toHint })}
        <div>
          ${ticks(`${this.at}/channels`, texts.channels, choicesOf(texts.channelNames))}
          ${leavesPortal(channels) ? html`<p class="hint">${texts.outside}</p>` : nothing}
        </div>
      </div>
      ${this.addresses(channels)}
      <p class="hint">${templateTextsOf(this.language).keysPlain}</p>
      ${this.texts('subject')} ${this.texts('body')}
      <designer-message-preview
        .session=${this.session}
        .client=${this.client}
        .language=${this.language}
        .message=${keysOf(this.at).at(-1) ?? ''}
        @looked=${this.handleLooked}
      ></designer-message-preview>
      <designer-named-values
        .session=${this.session}
        .language=${this.language}
        at="${this.at}/values"
      ></designer-named-values>
      ${key(this.at, '')} ${uses(this.at)}`;
  }

  /** The same text in both languages; a problem of both stands over them. */
  private texts(part: 'subject' | 'body'): unknown {
    const texts = thongBaoTextsOf(this.language);
    const values = valueAt(this.session.document, `${this.at}/values`);
    const template = (language: Language, label: string): unknown => {
      const at = `${this.at}/${part}/${language}`;
      const found = problemsAt(this.found, at);
      return html`<designer-template
        tabindex="-1"
        kind="message"
        .session=${this.session}
        .language=${this.language}
        .textLanguage=${language}
        at=${at}
        data-at=${at}
        .label=${label}
        .names=${isObject(values) ? Object.keys(values) : []}
        .marks=${found.map(({ severity, message, mend = '' }) => ({
          line: Number(/^\D+(\d+):/u.exec(message)?.[1] ?? 1),
          severity,
          message: `${message} ${mend}`.trim(),
        }))}
      ></designer-template>`;
    };
    return html`<div data-at="${this.at}/${part}">
      ${sayPlaceProblems(problemsAt(this.session.problems, `${this.at}/${part}`))}
      <div class="line">
        ${template('vi', texts[part])} ${template('en', fillText(texts.inEnglish, { label: texts[part] }))}
      </div>
    </div>`;
  }

  /** Where it reaches the applicant: asked where it goes there, or where the draft says it all the same. */
  private addresses(channels: readonly string[]): unknown {
    const texts = thongBaoTextsOf(this.language);
    const { document } = this.session;
    const at = `${this.at}/address`;
    const isApplicant = valueAt(document, `${this.at}/to`) === 'applicant';
    const asks = {
      email: (isApplicant && channels.includes('email')) || valueAt(document, `${at}/email`) !== undefined,
      phone:
        (isApplicant && (channels.includes('sms') || channels.includes('zalo'))) ||
        valueAt(document, `${at}/phone`) !== undefined,
    };
    if (!asks.email && !asks.phone) return nothing;
    const { expression } = controlsOf(this.session, this.language);
    const box = (member: 'email' | 'phone'): unknown =>
      asks[member] ? expression(`${at}/${member}`, texts[member], 'text') : nothing;
    return html`<div data-at=${at}>
      <h4>${texts.address}</h4>
      <p class="hint">${texts.addressHint}</p>
      ${sayPlaceProblems(problemsAt(this.session.problems, at))}
      <div class="line" @focusout=${this.tidy}>${box('email')} ${box('phone')}</div>
    </div>`;
  }

  /** An object of addresses without any is none. */
  private readonly tidy = (): void => {
    const address = valueAt(this.session.document, `${this.at}/address`);
    if (isObject(address) && Object.keys(address).length === 0)
      this.session.set(`${this.at}/address`, undefined);
  };

  private readonly handleLooked = (event: CustomEvent<readonly FoundProblem[]>): void => {
    this.found = event.detail;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-message': DesignerMessage;
  }
}

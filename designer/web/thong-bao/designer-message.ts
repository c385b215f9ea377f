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
import { partTextsOf } from '../language/part-texts-of.ts';
import { thongBaoTextsOf } from '../language/thong-bao-texts-of.ts';
import '../parts/designer-box.ts';
import '../parts/designer-choice.ts';
import '../parts/designer-key.ts';
import '../parts/designer-named-values.ts';
import '../parts/designer-pair.ts';
import '../parts/designer-ticks.ts';
import '../parts/designer-uses.ts';
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
    const shared = { session: this.session, language: this.language };
    return html`<designer-pair
        .session=${shared.session}
        .language=${shared.language}
        at="${this.at}/title"
        data-at="${this.at}/title"
        .label=${texts.name}
      ></designer-pair>
      <div class="line">
        <designer-choice
          .session=${shared.session}
          .language=${shared.language}
          at="${this.at}/to"
          data-at="${this.at}/to"
          .label=${texts.to}
          .hint=${texts.toHint}
          .choices=${[{ value: 'applicant', label: texts.applicant }, ...roles]}
        ></designer-choice>
        <div>
          <designer-ticks
            .session=${shared.session}
            .language=${shared.language}
            at="${this.at}/channels"
            data-at="${this.at}/channels"
            .label=${texts.channels}
            .choices=${Object.entries(texts.channelNames).map(([value, label]) => ({ value, label }))}
          ></designer-ticks>
          ${leavesPortal(channels) ? html`<p class="hint">${texts.outside}</p>` : nothing}
        </div>
      </div>
      ${this.addresses(channels)} ${this.texts('subject')} ${this.texts('body')}
      <designer-message-preview
        .session=${shared.session}
        .client=${this.client}
        .language=${shared.language}
        .message=${keysOf(this.at).at(-1) ?? ''}
        @looked=${this.handleLooked}
      ></designer-message-preview>
      <designer-named-values
        .session=${shared.session}
        .language=${shared.language}
        at="${this.at}/values"
      ></designer-named-values>
      <designer-key
        .session=${shared.session}
        .language=${shared.language}
        at=${this.at}
        name=""
        .label=${partTextsOf(this.language).key}
        .hint=${partTextsOf(this.language).keyHint}
      ></designer-key>
      <designer-uses .session=${shared.session} .language=${shared.language} at=${this.at}></designer-uses>`;
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
    const box = (member: 'email' | 'phone'): unknown =>
      asks[member]
        ? html`<designer-box
            .session=${this.session}
            .language=${this.language}
            at="${at}/${member}"
            data-at="${at}/${member}"
            .label=${texts[member]}
          ></designer-box>`
        : nothing;
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

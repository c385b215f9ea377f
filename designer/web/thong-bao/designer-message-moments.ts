import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { isObject, labelAt, pointerOf, referencesIn } from '../../../engine/authoring/index.ts';
import type { Json, Language } from '../../../engine/index.ts';
import { DraftController } from '../draft/draft-controller.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { valueAt } from '../draft/value-at.ts';
import { thongBaoTextsOf } from '../language/thong-bao-texts-of.ts';
import { partStyles } from '../parts/part-styles.ts';
import { labelIn, textAt, thingsOf } from '../parts/thing-names.ts';
import { channelsOf } from './message-channels.ts';

/** A place that sends a message. */
interface Moment {
  readonly at: string;
  readonly place: string;
  readonly message: string;
}

/** When which message goes to whom by which way; each moment leads to where it is set. */
@customElement('designer-message-moments')
export class DesignerMessageMoments extends LitElement {
  static override styles = [
    partStyles,
    css`
      summary {
        min-height: var(--thutuc-target);
        font-weight: 600;
        line-height: var(--thutuc-target);
        cursor: pointer;
      }
      .scrolls {
        overflow-x: auto;
      }
      table {
        width: 100%;
        min-width: 40rem;
        border-collapse: collapse;
      }
      th,
      td {
        padding: var(--thutuc-space-1) var(--thutuc-space-3);
        border-block-end: 1px solid var(--thutuc-line);
        text-align: start;
        vertical-align: top;
      }
      .button {
        min-height: 2rem;
        padding: 0;
        text-align: start;
      }
    `,
  ];

  @property({ attribute: false }) session!: DraftSession;
  @property() language: Language = 'vi';

  @state() private isOpen = false;

  private known: {
    readonly parts: readonly (Json | undefined)[];
    readonly moments: readonly Moment[];
  } | null = null;

  constructor() {
    super();
    new DraftController(this, () => this.session);
  }

  override render(): unknown {
    return html`<details
      @toggle=${(event: Event) => {
        this.isOpen = (event.target as HTMLDetailsElement).open;
      }}
    >
      <summary>${thongBaoTextsOf(this.language).moments}</summary>
      ${this.isOpen ? this.table() : nothing}
    </details>`;
  }

  private table(): unknown {
    const texts = thongBaoTextsOf(this.language);
    const { messages } = this.session.document;
    const moments = this.moments();
    const sent = new Set(moments.map(({ message }) => message));
    const unsent = Object.keys(isObject(messages) ? messages : {}).filter((key) => !sent.has(key));
    if (moments.length + unsent.length === 0) return html`<p>${texts.noneYet}</p>`;
    return html`<div class="scrolls" role="region" tabindex="0" aria-label=${texts.moments}>
      <table>
        <thead>
          <tr>
            ${[texts.when, texts.what, texts.whom, texts.through].map((head) => html`<th scope="col">${head}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${moments.map(({ at, place, message }) => this.row(message, this.link(at, place)))}
          ${unsent.map((message) => this.row(message, texts.never))}
        </tbody>
      </table>
    </div>`;
  }

  private row(message: string, when: unknown): unknown {
    const texts = thongBaoTextsOf(this.language);
    const { document } = this.session;
    const at = `/messages${pointerOf([message])}`;
    const names: Readonly<Record<string, string>> = texts.channelNames;
    const to = valueAt(document, `${at}/to`);
    const roles = [
      { value: 'applicant', label: texts.applicant },
      ...thingsOf(document, 'roles', this.language),
    ];
    return html`<tr>
      <td>${when}</td>
      <td>${this.link(at, textAt(document, `${at}/title`, this.language) || message)}</td>
      <td>${typeof to === 'string' ? labelIn(roles, to) : ''}</td>
      <td>
        ${channelsOf(document, at)
          .map((channel) => names[channel] ?? channel)
          .join(', ')}
      </td>
    </tr>`;
  }

  private link(at: string, says: string): unknown {
    return html`<button
      type="button"
      class="button quiet"
      @click=${() => {
        this.session.reveal(at);
      }}
    >
      ${says}
    </button>`;
  }

  /** Looked for anew only where something that sends has changed. */
  private moments(): readonly Moment[] {
    const { document } = this.session;
    const parts = [document['workflow'], document['deadlines'], document['messages']];
    if (this.known?.parts.every((part, index) => part === parts[index]) !== true) {
      const moments = referencesIn(document).flatMap(({ kind, name, at, within }): Moment[] =>
        kind === 'message' && within === 'value' && !at.startsWith('/scenarios/')
          ? [{ at, message: name, place: labelAt(document, at) }]
          : [],
      );
      this.known = { parts, moments };
    }
    return this.known.moments;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-message-moments': DesignerMessageMoments;
  }
}

import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { keysOf, type JsonObject } from '../../../engine/authoring/index.ts';
import type { Language } from '../../../engine/index.ts';
import type { DesignerClient } from '../app/designer-client.ts';
import { DraftController } from '../draft/draft-controller.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { thongBaoTextsOf } from '../language/thong-bao-texts-of.ts';
import '../parts/designer-things.ts';
import { partStyles } from '../parts/part-styles.ts';
import { RevealController } from '../parts/reveal-controller.ts';
import { nameOfThing } from '../parts/thing-names.ts';
import './designer-message-moments.ts';
import './designer-message.ts';
import { channelsOf } from './message-channels.ts';

/** The messages of a procedure. */
@customElement('designer-thong-bao')
export class DesignerThongBao extends LitElement {
  static override styles = [
    partStyles,
    css`
      designer-message-moments {
        margin-block: var(--thutuc-space-3);
      }
    `,
  ];

  @property({ attribute: false }) session!: DraftSession;
  @property({ attribute: false }) client!: DesignerClient;
  @property() language: Language = 'vi';

  constructor() {
    super();
    new DraftController(this, () => this.session);
    new RevealController(this, () => this.session);
  }

  override render(): unknown {
    const texts = thongBaoTextsOf(this.language);
    return html`<h2>${texts.title}</h2>
      <p class="hint">${texts.guidance}</p>
      <designer-message-moments
        .session=${this.session}
        .language=${this.language}
      ></designer-message-moments>
      <designer-things
        .session=${this.session}
        .language=${this.language}
        at="/messages"
        .label=${texts.messages}
        .one=${texts.one}
        .blank=${blankMessage}
        .nameOf=${this.nameOf}
        .summary=${this.channels}
        .row=${this.message}
      ></designer-things>`;
  }

  private readonly nameOf = (at: string): string =>
    nameOfThing(this.session.document, at, this.language) || (keysOf(at).at(-1) ?? '');

  private readonly channels = (at: string): string => {
    const names: Readonly<Record<string, string>> = thongBaoTextsOf(this.language).channelNames;
    return channelsOf(this.session.document, at)
      .map((channel) => names[channel] ?? channel)
      .join(', ');
  };

  private readonly message = (at: string): unknown =>
    html`<designer-message
      .session=${this.session}
      .client=${this.client}
      .language=${this.language}
      at=${at}
    ></designer-message>`;
}

/** Vietnamese whoever writes it: the text is for those who apply. */
function blankMessage(title: string): JsonObject {
  return {
    title: { vi: title },
    to: 'applicant',
    channels: ['portal'],
    subject: { vi: title },
    body: { vi: thongBaoTextsOf('vi').start },
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-thong-bao': DesignerThongBao;
  }
}

import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { JsonObject } from '../../../engine/authoring/index.ts';
import type { Language } from '../../../engine/index.ts';
import type { DesignerClient } from '../app/designer-client.ts';
import { DraftController } from '../draft/draft-controller.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { valueAt } from '../draft/value-at.ts';
import { vanBanTextsOf } from '../language/van-ban-texts-of.ts';
import '../parts/designer-things.ts';
import { partStyles } from '../parts/part-styles.ts';
import { RevealController } from '../parts/reveal-controller.ts';
import './designer-paper.ts';

/** The papers that a procedure issues. */
@customElement('designer-van-ban')
export class DesignerVanBan extends LitElement {
  static override styles = [
    partStyles,
    css`
      h2 + .hint {
        margin-block-end: var(--thutuc-space-5);
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
    const texts = vanBanTextsOf(this.language);
    return html`<h2>${texts.title}</h2>
      <p class="hint">${texts.guidance}</p>
      <designer-things
        .session=${this.session}
        .language=${this.language}
        at="/papers"
        .label=${texts.papers}
        .one=${texts.one}
        .blank=${blankPaper}
        .summary=${this.kindOf}
        .row=${this.paper}
      ></designer-things>`;
  }

  private readonly kindOf = (at: string): string => {
    const kind = valueAt(this.session.document, `${at}/kind`);
    const kinds: Readonly<Record<string, string>> = vanBanTextsOf(this.language).kinds;
    return typeof kind === 'string' ? (kinds[kind] ?? kind) : '';
  };

  private readonly paper = (at: string): unknown =>
    html`<designer-paper
      .session=${this.session}
      .client=${this.client}
      .language=${this.language}
      at=${at}
    ></designer-paper>`;
}

function blankPaper(title: string): JsonObject {
  return {
    title: { vi: title },
    kind: 'notice',
    page: 'A4',
    template: ['<h1 class="center upper">{{paper.title}}</h1>'],
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-van-ban': DesignerVanBan;
  }
}

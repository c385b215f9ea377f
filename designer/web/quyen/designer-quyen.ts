import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Language } from '../../../engine/index.ts';
import type { DesignerClient } from '../app/designer-client.ts';
import { DraftController } from '../draft/draft-controller.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { quyenTextsOf } from '../language/quyen-texts-of.ts';
import '../parts/designer-rows.ts';
import { partStyles } from '../parts/part-styles.ts';
import { RevealController } from '../parts/reveal-controller.ts';
import './designer-access-matrix.ts';
import './designer-access-rule.ts';

/** Who may read, write and unmask which fields: as a table that the engine decides, and as the rules behind it. */
@customElement('designer-quyen')
export class DesignerQuyen extends LitElement {
  static override styles = [
    partStyles,
    css`
      designer-access-matrix {
        margin-block: var(--thutuc-space-4) var(--thutuc-space-6);
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
    const texts = quyenTextsOf(this.language);
    return html`<h2>${texts.title}</h2>
      <p class="hint">${texts.guidance}</p>
      <designer-access-matrix .session=${this.session} .language=${this.language}></designer-access-matrix>
      <designer-rows
        .session=${this.session}
        .language=${this.language}
        at="/access"
        .label=${texts.rules}
        .hint=${texts.rulesHint}
        .one=${texts.rule}
        .blank=${{ roles: [], may: 'read' }}
        .row=${this.rule}
      ></designer-rows>`;
  }

  private readonly rule = (at: string): unknown =>
    html`<designer-access-rule
      tabindex="-1"
      .session=${this.session}
      .language=${this.language}
      at=${at}
      data-at=${at}
    ></designer-access-rule>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-quyen': DesignerQuyen;
  }
}

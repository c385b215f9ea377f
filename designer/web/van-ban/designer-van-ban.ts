import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { writtenNumber, type JsonObject } from '../../../engine/authoring/index.ts';
import { fillText, instantOf, localDateOf } from '../../../engine/index.ts';
import type { Language } from '../../../engine/index.ts';
import type { DesignerClient } from '../app/designer-client.ts';
import { DraftController } from '../draft/draft-controller.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { valueAt } from '../draft/value-at.ts';
import { partTextsOf } from '../language/part-texts-of.ts';
import { vanBanTextsOf } from '../language/van-ban-texts-of.ts';
import '../parts/designer-box.ts';
import '../parts/designer-things.ts';
import { partStyles } from '../parts/part-styles.ts';
import { RevealController } from '../parts/reveal-controller.ts';
import './designer-paper.ts';

/** The papers that a procedure issues, and the series of their numbers. */
@customElement('designer-van-ban')
export class DesignerVanBan extends LitElement {
  static override styles = [
    partStyles,
    css`
      h2 + .hint {
        margin-block-end: var(--thutuc-space-5);
      }
      designer-things + designer-things {
        margin-block-start: var(--thutuc-space-6);
      }
      .fields {
        display: grid;
        gap: var(--thutuc-space-4);
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
      ></designer-things>
      <designer-things
        .session=${this.session}
        .language=${this.language}
        at="/numbers"
        .label=${texts.numbers}
        .hint=${texts.numbersHint}
        .one=${texts.numberOne}
        .blank=${blankSeries}
        .row=${this.series}
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

  private readonly series = (at: string): unknown => {
    const texts = vanBanTextsOf(this.language);
    const box = (member: string, label: string, hint: string): unknown =>
      html`<designer-box
        .session=${this.session}
        .language=${this.language}
        at="${at}/${member}"
        data-at="${at}/${member}"
        .label=${label}
        .hint=${hint}
      ></designer-box>`;
    return html`<div class="fields">
      <designer-pair
        .session=${this.session}
        .language=${this.language}
        at="${at}/title"
        data-at="${at}/title"
        .label=${texts.numberTitle}
      ></designer-pair>
      ${box('pattern', texts.pattern, texts.patternHint)}
      <p class="hint">${fillText(texts.example, { number: this.exampleOf(at) })}</p>
      ${box('scope', texts.scope, texts.scopeHint)}
      <designer-key
        .session=${this.session}
        .language=${this.language}
        at=${at}
        name=""
        .label=${partTextsOf(this.language).key}
        .hint=${partTextsOf(this.language).keyHint}
      ></designer-key>
      <designer-uses .session=${this.session} .language=${this.language} at=${at}></designer-uses>
    </div>`;
  };

  /** The first number of today. */
  private exampleOf(at: string): string {
    const pattern = valueAt(this.session.document, `${at}/pattern`);
    const code = this.session.document['code'];
    const facts = {
      unit: { code: '00000', identifier: 'H00.00000' },
      procedure: { code: typeof code === 'string' ? code : '' },
      date: localDateOf(instantOf(Date.now())),
    };
    return typeof pattern === 'string'
      ? writtenNumber({ title: { vi: '' }, pattern, scope: '' }, facts, 1)
      : '';
  }
}

function blankPaper(title: string): JsonObject {
  return {
    title: { vi: title },
    kind: 'notice',
    page: 'A4',
    template: ['<h1 class="center upper">{{paper.title}}</h1>'],
  };
}

function blankSeries(title: string): JsonObject {
  return { title: { vi: title }, pattern: '{sequence}', scope: '{unit.code}/{date:yyyy}' };
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-van-ban': DesignerVanBan;
  }
}

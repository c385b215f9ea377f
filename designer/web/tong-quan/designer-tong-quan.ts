import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Language } from '../../../engine/index.ts';
import type { DesignerClient } from '../app/designer-client.ts';
import { DraftController } from '../draft/draft-controller.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { tongQuanTextsOf } from '../language/tong-quan-texts-of.ts';
import '../parts/designer-box.ts';
import '../parts/designer-pair.ts';
import '../parts/designer-rows.ts';
import { partStyles } from '../parts/part-styles.ts';
import { RevealController } from '../parts/reveal-controller.ts';
import './designer-authority.ts';
import './designer-roles.ts';
import './designer-service.ts';

/** What a procedure is: its names and codes, the law, who decides, who works on it, how it is offered. */
@customElement('designer-tong-quan')
export class DesignerTongQuan extends LitElement {
  static override styles = [
    partStyles,
    css`
      :host {
        max-width: 68rem;
      }
      h2 {
        margin-block: var(--thutuc-space-6) var(--thutuc-space-3);
      }
      section:first-of-type > h2 {
        margin-block-start: 0;
      }
      .fields {
        display: grid;
        gap: var(--thutuc-space-5);
      }
      .line {
        display: grid;
        gap: var(--thutuc-space-4) var(--thutuc-space-5);
      }
      @media (min-width: 56rem) {
        .line {
          grid-template-columns: repeat(3, minmax(0, 1fr));
          align-items: end;
        }
        .line.two {
          grid-template-columns: repeat(2, minmax(0, 1fr));
        }
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
    const texts = tongQuanTextsOf(this.language);
    return html`<section>
        <h2>${texts.identity}</h2>
        <div class="fields">
          ${this.pair('/title', texts.title)} ${this.pair('/summary', texts.summary, texts.summaryHint, 3)}
          ${this.pair('/sector', texts.sector)}
          <div class="line">
            ${this.box('/code', texts.code, texts.codeHint)}
            ${this.box('/version', texts.version, texts.versionHint, 'number')}
            ${this.box('/id', texts.id, texts.idHint, 'text', this.session.head.base !== null)}
          </div>
          ${this.rows(
            '/formerCodes',
            texts.formerCodes,
            texts.formerCode,
            { code: '' },
            (at) =>
              html`<div class="line two">
                ${this.box(`${at}/code`, texts.formerCodeLabel)}
                ${this.box(`${at}/until`, texts.formerUntil, texts.dateHint, 'date')}
              </div>`,
          )}
          ${this.rows('/keywords', texts.keywords, texts.keyword, '', (at) => this.box(at, texts.keyword), texts.keywordsHint)}
          ${this.rows('/audience', texts.audience, texts.audienceOne, { vi: '' }, (at) => this.pair(at, texts.audience))}
          ${this.rows('/conditions', texts.conditions, texts.conditionsOne, { vi: '' }, (at) => this.pair(at, texts.conditions), texts.conditionsHint)}
        </div>
      </section>
      <section>
        <h2>${texts.law}</h2>
        ${this.rows(
          '/legalBasis',
          texts.law,
          texts.lawOne,
          { document: '' },
          (at) => html`
            ${this.box(`${at}/document`, texts.lawDocument)}
            <div class="line two">
              ${this.box(`${at}/article`, texts.lawArticle)}
              ${this.box(`${at}/inForceFrom`, texts.lawFrom, '', 'date')}
            </div>
            ${this.pair(`${at}/note`, texts.lawNote)}
          `,
          texts.lawHint,
        )}
      </section>
      <section data-at="/approval">
        <h2>${texts.approval}</h2>
        <p class="hint">${texts.approvalHint}</p>
        <div class="line">
          ${this.box('/approval/number', texts.approvalNumber)}
          ${this.box('/approval/date', texts.approvalDate, '', 'date')}
          ${this.box('/approval/authority', texts.approvalBy)}
        </div>
      </section>
      <section>
        <h2>${texts.authority}</h2>
        <designer-authority
          .session=${this.session}
          .client=${this.client}
          .language=${this.language}
        ></designer-authority>
      </section>
      <section>
        <designer-roles .session=${this.session} .language=${this.language}></designer-roles>
      </section>
      <section>
        <h2>${texts.service}</h2>
        <designer-service
          .session=${this.session}
          .client=${this.client}
          .language=${this.language}
        ></designer-service>
      </section>`;
  }

  private pair(at: string, label: string, hint = '', rows = 1): unknown {
    return html`<designer-pair
      .session=${this.session}
      .language=${this.language}
      at=${at}
      data-at=${at}
      .label=${label}
      .hint=${hint}
      .rows=${rows}
    ></designer-pair>`;
  }

  private box(
    at: string,
    label: string,
    hint = '',
    kind: 'text' | 'number' | 'date' = 'text',
    isFixed = false,
  ): unknown {
    return html`<designer-box
      .session=${this.session}
      .language=${this.language}
      at=${at}
      data-at=${at}
      .label=${label}
      .hint=${hint}
      .kind=${kind}
      .fixed=${isFixed}
    ></designer-box>`;
  }

  private rows(
    at: string,
    label: string,
    one: string,
    blank: unknown,
    row: (at: string) => unknown,
    hint = '',
  ): unknown {
    return html`<designer-rows
      .session=${this.session}
      .language=${this.language}
      at=${at}
      data-at=${at}
      .label=${label}
      .one=${one}
      .hint=${hint}
      .blank=${blank}
      .row=${row}
    ></designer-rows>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-tong-quan': DesignerTongQuan;
  }
}

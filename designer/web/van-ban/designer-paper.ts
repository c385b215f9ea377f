import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { draftStates, draftTransitions, isObject, keysOf } from '../../../engine/authoring/index.ts';
import { fillText } from '../../../engine/index.ts';
import type { Language } from '../../../engine/index.ts';
import type { DesignerClient } from '../app/designer-client.ts';
import { DraftController } from '../draft/draft-controller.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { valueAt } from '../draft/value-at.ts';
import { partTextsOf } from '../language/part-texts-of.ts';
import { vanBanTextsOf } from '../language/van-ban-texts-of.ts';
import { choicesOf, controlsOf } from '../parts/controls.ts';
import '../parts/designer-named-values.ts';
import { partStyles } from '../parts/part-styles.ts';
import { textAt, thingsOf } from '../parts/thing-names.ts';
import '../template/designer-template.ts';
import type { LineMark } from '../template/designer-template.ts';
import './designer-official-paper.ts';
import './designer-paper-preview.ts';

const pages = ['A4', 'A5'].map((page) => ({ value: page, label: page }));

/** Everything of one paper: what it is, its template with its preview, who signs and reads it. */
@customElement('designer-paper')
export class DesignerPaper extends LitElement {
  static override styles = [
    partStyles,
    css`
      :host {
        display: grid;
        gap: var(--thutuc-space-5);
      }
      .line,
      .written {
        display: grid;
        gap: var(--thutuc-space-4) var(--thutuc-space-5);
      }
      .written > * {
        min-width: 0;
      }
      @media (min-width: 48rem) {
        .line {
          grid-template-columns: repeat(2, minmax(0, 1fr));
          align-items: end;
        }
      }
      @media (min-width: 72rem) {
        .written {
          grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
          align-items: start;
        }
        /* The text may be long: how it will look stays beside what is typed. */
        designer-paper-preview {
          position: sticky;
          top: 6rem;
        }
      }
    `,
  ];

  @property({ attribute: false }) session!: DraftSession;
  @property({ attribute: false }) client!: DesignerClient;
  @property() language: Language = 'vi';
  /** JSON pointer of the paper. */
  @property() at = '';

  @state() private marks: readonly LineMark[] = [];

  constructor() {
    super();
    new DraftController(this, () => this.session);
  }

  override render(): unknown {
    const texts = vanBanTextsOf(this.language);
    const { document } = this.session;
    const { pair, choice, ticks, condition, key, uses } = controlsOf(this.session, this.language);
    const roles = thingsOf(document, 'roles', this.language);
    const values = valueAt(document, `${this.at}/values`);
    return html`${pair(`${this.at}/title`, texts.name)}
      <div class="line">
        ${choice(`${this.at}/kind`, texts.kind, choicesOf(texts.kinds))}
        ${choice(`${this.at}/page`, texts.page, pages, { none: texts.pageDefault })}
      </div>
      <designer-official-paper
        .session=${this.session}
        .client=${this.client}
        .language=${this.language}
        at=${this.at}
        data-at="${this.at}/use"
      ></designer-official-paper>
      <div class="written">
        <designer-template
          tabindex="-1"
          .session=${this.session}
          .language=${this.language}
          kind="paper"
          at="${this.at}/template"
          data-at="${this.at}/template"
          .label=${texts.template}
          .names=${isObject(values) ? Object.keys(values) : []}
          .marks=${this.marks}
        ></designer-template>
        <designer-paper-preview
          .session=${this.session}
          .client=${this.client}
          .language=${this.language}
          .paper=${keysOf(this.at).at(-1) ?? ''}
          @looked=${this.handleLooked}
        ></designer-paper-preview>
      </div>
      <designer-named-values
        .session=${this.session}
        .language=${this.language}
        at="${this.at}/values"
      ></designer-named-values>
      <div class="line">
        ${choice(`${this.at}/number`, texts.number, thingsOf(document, 'numbers', this.language), {
          none: texts.numberNone,
        })}
        ${choice(`${this.at}/signer`, texts.signer, roles, { none: texts.signerNone, hint: texts.signerHint })}
      </div>
      <p>
        <button
          type="button"
          class="button quiet"
          @click=${() => {
            this.session.reveal('/numbers');
          }}
        >
          ${texts.numbers}
        </button>
      </p>
      ${this.signing()} ${ticks(`${this.at}/replaces`, texts.replaces, null, texts.replacesHint)}
      ${ticks(
        `${this.at}/readers`,
        texts.readers,
        [{ value: 'applicant', label: texts.applicant }, ...roles],
        texts.readersHint,
      )}
      ${condition(`${this.at}/availableWhen`, texts.availableWhen, {
        none: partTextsOf(this.language).always,
        hint: texts.availableHint,
      })}
      ${key(this.at, '')} ${uses(this.at)}`;
  }

  private signing(): unknown {
    const texts = vanBanTextsOf(this.language);
    const at = `${this.at}/sign`;
    const isSigned = valueAt(this.session.document, at) !== undefined;
    const hasSigner = valueAt(this.session.document, `${this.at}/signer`) !== undefined;
    const { document } = this.session;
    const events = new Map(
      draftTransitions(document['workflow'], draftStates(document['workflow'])).flatMap(
        ({ trigger, name, at: way }) =>
          trigger === 'event' ? [[name, textAt(document, `${way}/meta/label`, this.language)] as const] : [],
      ),
    );
    return html`<div data-at=${at}>
      <label class="tick"
        ><input
          type="checkbox"
          .checked=${isSigned}
          ?disabled=${!this.session.isEditable || (!hasSigner && !isSigned)}
          aria-describedby="sign-hint"
          @change=${(event: Event) => {
            this.session.set(at, (event.target as HTMLInputElement).checked ? {} : undefined);
          }}
        />${texts.signTick}</label
      >
      <p class="hint" id="sign-hint">${hasSigner ? texts.signHint : texts.signNoSigner}</p>
      ${
        isSigned
          ? controlsOf(this.session, this.language).choice(
              `${at}/then`,
              texts.signThen,
              [...events].map(([value, label]) => ({
                value,
                label: label === '' ? value : `${label} (${value})`,
              })),
              { none: texts.signThenNone },
            )
          : nothing
      }
    </div>`;
  }

  private readonly handleLooked = (event: CustomEvent<readonly Partial<LineMark>[]>): void => {
    const texts = vanBanTextsOf(this.language);
    this.marks = event.detail.flatMap(({ line, severity = 'error', message = '' }) =>
      line === undefined ? [] : [{ line, severity, message: message || fillText(texts.line, { line }) }],
    );
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-paper': DesignerPaper;
  }
}

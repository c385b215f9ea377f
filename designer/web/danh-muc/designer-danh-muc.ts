import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Language } from '../../../engine/index.ts';
import type { DefinitionSurroundings } from '../../../runtime/api/index.ts';
import { ProblemError } from '../../../runtime/client/index.ts';
import type { DesignerClient } from '../app/designer-client.ts';
import { DraftController } from '../draft/draft-controller.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { valueAt } from '../draft/value-at.ts';
import { danhMucTextsOf } from '../language/danh-muc-texts-of.ts';
import { connectionChoices } from '../parts/connections.ts';
import { choicesOf, controlsOf } from '../parts/controls.ts';
import '../parts/designer-named-values.ts';
import '../parts/designer-things.ts';
import { RevealController } from '../parts/reveal-controller.ts';
import './designer-catalogues.ts';
import { tabStyles } from '../parts/tab-styles.ts';
import { labelIn, type Choice } from '../parts/thing-names.ts';

/** The catalogues that a procedure reads, and the registries that it asks. */
@customElement('designer-danh-muc')
export class DesignerDanhMuc extends LitElement {
  static override styles = tabStyles;

  @property({ attribute: false }) session!: DraftSession;
  @property({ attribute: false }) client!: DesignerClient;
  @property() language: Language = 'vi';

  @state() private surroundings: DefinitionSurroundings | null = null;
  @state() private isLost = false;

  constructor() {
    super();
    new DraftController(this, () => this.session);
    new RevealController(this, () => this.session);
  }

  override firstUpdated(): void {
    void this.load();
  }

  override render(): unknown {
    const { session, client, language } = this;
    const texts = danhMucTextsOf(language);
    return html`${this.isLost ? html`<p class="problem" role="alert">${texts.failed}</p>` : nothing}
      <designer-catalogues
        .session=${session}
        .client=${client}
        .language=${language}
        .surroundings=${this.surroundings}
      ></designer-catalogues>
      <designer-things
        .session=${session}
        .language=${language}
        at="/lookups"
        data-at="/lookups"
        .label=${texts.lookups}
        .hint=${texts.lookupsHint}
        .one=${texts.lookup}
        .blank=${(title: string) => ({
          title: { vi: title },
          connector: this.onlyRegistry(),
          input: {},
          output: {},
        })}
        .summary=${(at: string) => {
          const connector = valueAt(session.document, `${at}/connector`);
          return typeof connector === 'string' ? labelIn(this.registries(), connector) : '';
        }}
        .row=${(at: string) => this.lookup(at)}
      ></designer-things>`;
  }

  private lookup(at: string): unknown {
    const { session, language } = this;
    const texts = danhMucTextsOf(language);
    const { choice, condition, expression, key, pair, uses } = controlsOf(session, language);
    return html`${pair(`${at}/title`, texts.lookupTitle)}
      ${choice(`${at}/connector`, texts.connector, this.registries(), {
        hint: texts.connectorHint,
      })}
      <designer-named-values
        .session=${session}
        .language=${language}
        at="${at}/input"
        data-at="${at}/input"
        .label=${texts.input}
        .hint=${texts.inputHint}
        .one=${texts.inputOne}
        .row=${(place: string) => expression(place, texts.inputValue, 'any')}
      ></designer-named-values>
      <designer-named-values
        .session=${session}
        .language=${language}
        at="${at}/output"
        data-at="${at}/output"
        .label=${texts.output}
        .hint=${texts.outputHint}
        .one=${texts.outputOne}
        blank="text"
        .row=${(place: string) => choice(place, texts.outputType, choicesOf(texts.types))}
      ></designer-named-values>
      ${condition(`${at}/when`, texts.when, { none: texts.whenNone, plain: true })} ${key(at, '')} ${uses(at)}`;
  }

  private registries(): readonly Choice[] {
    return connectionChoices(this.surroundings?.registries ?? [], this.language);
  }

  /** One that nobody chose is no choice: the first is taken where there is no other. */
  private onlyRegistry(): string {
    const [first, ...others] = this.registries();
    return first === undefined || others.length > 0 ? '' : first.value;
  }

  private async load(): Promise<void> {
    try {
      this.surroundings = await this.client.definitionSurroundings();
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      this.isLost = true;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-danh-muc': DesignerDanhMuc;
  }
}

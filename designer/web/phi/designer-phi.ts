import { html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { fillText, instantOf, localDateOf } from '../../../engine/index.ts';
import type { Json, Language } from '../../../engine/index.ts';
import type { DesignerClient } from '../app/designer-client.ts';
import { DraftController } from '../draft/draft-controller.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { valueAt } from '../draft/value-at.ts';
import { phiTextsOf } from '../language/phi-texts-of.ts';
import '../parts/designer-things.ts';
import { RevealController } from '../parts/reveal-controller.ts';
import { textAt } from '../parts/thing-names.ts';
import './designer-fee.ts';
import './designer-fee-trial.ts';
import './designer-parameter.ts';
import { amountInWords, parameterOfAmount } from './fee-words.ts';
import { writeCell } from './parameter-cell.ts';
import { parameterShape, rowsInForce } from './parameter-shape.ts';
import { TrialWorld } from '../tinh-huong/trial-world.ts';
import { tabStyles } from '../parts/tab-styles.ts';

/** What people pay, and the values that change by date, place or channel. */
@customElement('designer-phi')
export class DesignerPhi extends LitElement {
  static override styles = tabStyles;

  @property({ attribute: false }) session!: DraftSession;
  @property({ attribute: false }) client!: DesignerClient;
  @property() language: Language = 'vi';

  constructor() {
    super();
    new DraftController(this, () => this.session);
    new RevealController(this, () => this.session);
  }

  private world: TrialWorld | null = null;

  override render(): unknown {
    const { session, language } = this;
    const world = (this.world ??= new TrialWorld(this.client));
    const texts = phiTextsOf(language);
    return html`<designer-things
        .session=${session}
        .language=${language}
        at="/fees"
        data-at="/fees"
        .label=${texts.fees}
        .hint=${texts.feesHint}
        .one=${texts.fee}
        .blank=${(title: string) => ({ title: { vi: title }, amount: '0', due: 'submission' })}
        .summary=${(at: string) => this.amount(at)}
        .row=${(at: string) =>
          html`<designer-fee .session=${session} .language=${language} at=${at}></designer-fee>`}
      ></designer-things>
      <designer-fee-trial
        .session=${session}
        .client=${this.client}
        .language=${language}
        .world=${world}
        @prepared=${() => {
          this.requestUpdate();
        }}
      ></designer-fee-trial>
      <designer-things
        .session=${session}
        .language=${language}
        at="/parameters"
        data-at="/parameters"
        .label=${texts.parameters}
        .hint=${texts.parametersHint}
        .one=${texts.parameterOne}
        .blank=${(title: string) => ({ title: { vi: title }, type: 'money', rows: [{ value: 0 }] })}
        .summary=${(at: string) => this.standing(at)}
        .row=${(at: string) =>
          html`<designer-parameter
            .session=${session}
            .language=${language}
            at=${at}
            .catalogue=${(id: string) => world.catalogue(id)}
          ></designer-parameter>`}
      ></designer-things>`;
  }

  private amount(at: string): string {
    const { document } = this.session;
    const amount = valueAt(document, `${at}/amount`);
    const named = parameterOfAmount(amount);
    const parameter = named === '' ? '' : textAt(document, `/parameters/${named}/title`, this.language);
    return amountInWords(amount, parameter, this.language);
  }

  /** The value of a plain parameter today; of a table how many rows it has. */
  private standing(at: string): string {
    const texts = phiTextsOf(this.language);
    const { keys, rows, type } = parameterShape(this.session.document, at, this.language);
    if (keys.length > 0) return fillText(texts.rows, { count: rows.length });
    const [index] = rowsInForce(rows, localDateOf(instantOf(Date.now())));
    const row = (index === undefined ? null : (rows[index] ?? null)) as { readonly value?: Json } | null;
    const value = row?.value;
    if (typeof value === 'boolean') return value ? texts.yes : texts.no;
    const words = writeCell(value, type);
    return type === 'money' && words !== '' ? fillText(texts.money, { amount: words }) : words.slice(0, 40);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-phi': DesignerPhi;
  }
}

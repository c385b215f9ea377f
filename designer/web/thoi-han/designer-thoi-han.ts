import { html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { writtenNumber } from '../../../engine/authoring/index.ts';
import { fillText, instantOf, localDateOf } from '../../../engine/index.ts';
import type { Language } from '../../../engine/index.ts';
import type { DesignerClient } from '../app/designer-client.ts';
import { DraftController } from '../draft/draft-controller.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { valueAt } from '../draft/value-at.ts';
import { thoiHanTextsOf } from '../language/thoi-han-texts-of.ts';
import { controlsOf } from '../parts/controls.ts';
import '../parts/designer-things.ts';
import { RevealController } from '../parts/reveal-controller.ts';
import { spanInWords } from './deadline-words.ts';
import './designer-budgets.ts';
import './designer-deadline.ts';
import { tabStyles } from '../parts/tab-styles.ts';

/** The deadlines of a procedure, what the steps take of them, and how things are numbered. */
@customElement('designer-thoi-han')
export class DesignerThoiHan extends LitElement {
  static override styles = tabStyles;

  @property({ attribute: false }) session!: DraftSession;
  @property({ attribute: false }) client!: DesignerClient;
  @property() language: Language = 'vi';

  constructor() {
    super();
    new DraftController(this, () => this.session);
    new RevealController(this, () => this.session);
  }

  override render(): unknown {
    const texts = thoiHanTextsOf(this.language);
    const { session, language } = this;
    return html`<designer-budgets .session=${session} .language=${language}></designer-budgets>
      <designer-things
        .session=${session}
        .language=${language}
        at="/deadlines"
        data-at="/deadlines"
        keeps
        .label=${texts.deadlines}
        .hint=${texts.deadlinesHint}
        .one=${texts.deadline}
        .blank=${(title: string) => ({
          title: { vi: title },
          amount: 1,
          unit: 'workingDay',
          effect: 'serviceNorm',
        })}
        .summary=${(at: string) => spanInWords(valueAt(session.document, at), language)}
        .row=${(at: string) =>
          html`<designer-deadline .session=${session} .language=${language} at=${at}></designer-deadline>`}
      ></designer-things>
      <designer-things
        .session=${session}
        .language=${language}
        at="/numbers"
        data-at="/numbers"
        .label=${texts.numbers}
        .hint=${texts.numbersHint}
        .one=${texts.number}
        .blank=${(title: string) => ({
          title: { vi: title },
          pattern: '{sequence}',
          scope: '{procedure.code}/{unit.code}/{date:yyyy}',
        })}
        .summary=${(at: string) => this.sample(at)}
        .row=${(at: string) => this.series(at)}
      ></designer-things>`;
  }

  private series(at: string): unknown {
    const texts = thoiHanTextsOf(this.language);
    const { box, key, pair, uses } = controlsOf(this.session, this.language);
    return html`${pair(`${at}/title`, texts.numberTitle)}
      ${box(`${at}/pattern`, texts.pattern, { hint: texts.patternHint })}
      ${box(`${at}/scope`, texts.scope, { hint: texts.scopeHint })}
      <p role="status">${this.sample(at)}</p>
      ${key(at, '')} ${uses(at)}`;
  }

  /** How the seventh number of the series would be written today. */
  private sample(at: string): string {
    const pattern = valueAt(this.session.document, `${at}/pattern`);
    const code = valueAt(this.session.document, '/code');
    if (typeof pattern !== 'string') return '';
    const number = writtenNumber(
      { title: { vi: '' }, pattern, scope: '' },
      {
        unit: { code: '00004', identifier: 'H26.00004' },
        procedure: { code: typeof code === 'string' ? code : '' },
        date: localDateOf(instantOf(Date.now())),
      },
      7,
    );
    return fillText(thoiHanTextsOf(this.language).sample, { number });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-thoi-han': DesignerThoiHan;
  }
}

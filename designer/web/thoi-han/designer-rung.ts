import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { draftTransitions, draftStates } from '../../../engine/authoring/index.ts';
import type { Json, Language } from '../../../engine/index.ts';
import { DraftController } from '../draft/draft-controller.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { valueAt } from '../draft/value-at.ts';
import { thoiHanTextsOf } from '../language/thoi-han-texts-of.ts';
import { choicesOf, controlsOf } from '../parts/controls.ts';
import '../parts/designer-actions.ts';
import { partStyles } from '../parts/part-styles.ts';
import { textAt, type Choice } from '../parts/thing-names.ts';
import { linesStyles } from '../parts/lines-styles.ts';

type Moment = 'before' | 'after' | 'share';

/** One moment of a deadline: when it is, what the system does then, and where it moves the case. */
@customElement('designer-rung')
export class DesignerRung extends LitElement {
  static override styles = [
    partStyles,
    linesStyles,
    css`
      input.percent {
        width: 7rem;
      }
    `,
  ];

  @property({ attribute: false }) session: DraftSession | null = null;
  @property() language: Language = 'vi';
  /** JSON pointer of the rung. */
  @property() at = '';

  constructor() {
    super();
    new DraftController(this, () => this.session);
  }

  override render(): unknown {
    const texts = thoiHanTextsOf(this.language);
    const { choice, key } = controlsOf(this.session, this.language);
    const moment = this.moment();
    return html`<div class="line">
        <div>
          <label for="when">${texts.rungWhen}</label>
          <select id="when" ?disabled=${this.isFixed} @change=${this.handleMoment}>
            ${moment === null ? html`<option value="" selected>${texts.rungNames.none}</option>` : nothing}
            ${choicesOf(texts.rungWhens).map(
              ({ value, label }) =>
                html`<option value=${value} .selected=${value === moment}>${label}</option>`,
            )}
          </select>
        </div>
        ${this.amount(moment)}
        ${
          moment === 'share' || moment === null
            ? nothing
            : choice(`${this.at}/unit`, texts.unit, choicesOf(texts.units), { none: texts.rungUnitSame })
        }
      </div>
      <designer-actions
        .session=${this.session}
        .language=${this.language}
        at="${this.at}/do"
        data-at="${this.at}/do"
        .label=${texts.rungDo}
      ></designer-actions>
      <div class="line">
        ${choice(`${this.at}/event`, texts.rungEvent, this.events(), { none: texts.rungEventNone })}
        ${key(this.at, 'key')}
      </div>`;
  }

  private amount(moment: Moment | null): unknown {
    const texts = thoiHanTextsOf(this.language);
    const { box } = controlsOf(this.session, this.language);
    if (moment === 'before')
      return box(`${this.at}/before`, texts.rungBefore, { kind: 'decimal', hint: texts.rungBeforeHint });
    if (moment === 'after')
      return box(`${this.at}/after`, texts.rungAfter, { kind: 'decimal', hint: texts.rungAfterHint });
    if (moment === null) return nothing;
    const share = valueAt(this.session?.document, `${this.at}/share`);
    const percent = typeof share === 'number' ? String(Math.round(share * 1000) / 10) : '';
    return html`<div data-at="${this.at}/share">
      <label for="share">${texts.rungShare}</label>
      <input
        id="share"
        class="percent"
        type="number"
        min="1"
        max="100"
        .value=${percent}
        ?readonly=${this.isFixed}
        @change=${(event: Event) => {
          const { valueAsNumber } = event.target as HTMLInputElement;
          const isShare = valueAsNumber > 0 && valueAsNumber <= 100;
          if (isShare) this.session?.set(`${this.at}/share`, valueAsNumber / 100);
          else this.requestUpdate();
        }}
      />
    </div>`;
  }

  private moment(): Moment | null {
    const moments: readonly Moment[] = ['before', 'after', 'share'];
    return moments.find((one) => valueAt(this.session?.document, `${this.at}/${one}`) !== undefined) ?? null;
  }

  /** The events of the workflow, by the labels of their buttons. */
  private events(): readonly Choice[] {
    const document = this.session?.document;
    const workflow = document?.['workflow'];
    if (document === undefined || workflow === undefined) return [];
    const names = new Map<string, string>();
    for (const { trigger, name, at } of draftTransitions(workflow, draftStates(workflow))) {
      const label = textAt(document, `${at}/meta/label`, this.language);
      if (trigger === 'event' && !(names.get(name) ?? '')) names.set(name, label);
    }
    return [...names].map(([value, label]) => ({
      value,
      label: label === '' ? value : `${label} (${value})`,
    }));
  }

  private readonly handleMoment = (event: Event): void => {
    const chosen = (event.target as HTMLSelectElement).value as Moment | '';
    const value = valueAt(this.session?.document, this.at);
    if (chosen === '' || typeof value !== 'object' || value === null) return;
    const { before: _before, after: _after, share: _share, unit, ...rest } = value as Record<string, Json>;
    const amount = chosen === 'share' ? 0.5 : chosen === 'after' ? 0 : 1;
    const next: Json = { ...rest, [chosen]: amount };
    this.session?.set(this.at, unit === undefined || chosen === 'share' ? next : { ...next, unit });
  };

  private get isFixed(): boolean {
    return this.session?.isEditable !== true;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-rung': DesignerRung;
  }
}

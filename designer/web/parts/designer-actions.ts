import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { fillText } from '../../../engine/index.ts';
import type { Json, Language } from '../../../engine/index.ts';
import { DraftController } from '../draft/draft-controller.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { valueAt } from '../draft/value-at.ts';
import { partTextsOf } from '../language/part-texts-of.ts';
import { choicesOf, controlsOf } from './controls.ts';
import { partStyles } from './part-styles.ts';
import { problemsAt, sayPlaceProblems } from './place-problems.ts';
import { listedThings, thingsOf, type Choice } from './thing-names.ts';

type ActionType = keyof ReturnType<typeof partTextsOf>['actions'];

/** What an action of a kind begins with. */
const blanks: Readonly<Record<ActionType, Json>> = {
  sendMessage: {},
  issuePaper: {},
  clock: { do: 'start' },
  extendClock: { by: 1 },
  issueCode: {},
  changeUnit: {},
  refund: {},
};

/**
 * What the system does at one moment, in its order: messages, papers, clocks and the rest of the actions of the
 * format, each with what it names and when it is done.
 *
 * @example html`<designer-actions .session=${session} at="/deadlines/giai_quyet/rungs/0/do" label="Hệ thống tự làm"></designer-actions>`
 */
@customElement('designer-actions')
export class DesignerActions extends LitElement {
  static override styles = [
    partStyles,
    css`
      fieldset {
        margin: 0;
        padding: 0;
        border: 0;
      }
      legend {
        padding: 0;
        font-weight: 600;
      }
      ol {
        margin-block: var(--thutuc-space-2);
        padding: 0;
        list-style: none;
      }
      li {
        display: grid;
        gap: var(--thutuc-space-2) var(--thutuc-space-4);
        padding-block: var(--thutuc-space-3);
        border-block-start: 1px solid var(--thutuc-line);
      }
      .parts {
        display: grid;
        gap: var(--thutuc-space-2) var(--thutuc-space-4);
        grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr));
        align-items: end;
      }
      .top {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: 0 var(--thutuc-space-3);
      }
      #add {
        width: min(20rem, 100%);
      }
    `,
  ];

  @property({ attribute: false }) session: DraftSession | null = null;
  @property() language: Language = 'vi';
  /** JSON pointer of the list of actions. */
  @property() at = '';
  @property() label = '';

  constructor() {
    super();
    new DraftController(this, () => this.session);
  }

  override render(): unknown {
    const texts = partTextsOf(this.language);
    const types = Object.keys(blanks) as ActionType[];
    return html`<fieldset data-at=${this.at}>
      <legend>${this.label}</legend>
      <ol>
        ${this.items().map((_item, index) => this.action(`${this.at}/${index}`, index))}
      </ol>
      <select
        id="add"
        aria-label="${this.label}: ${texts.actionAdd}"
        ?disabled=${this.isFixed}
        @change=${this.add}
      >
        <option value="">${texts.actionAdd}</option>
        ${types.map((type) => html`<option value=${type}>${texts.actions[type]}</option>`)}
      </select>
    </fieldset>`;
  }

  private action(at: string, index: number): unknown {
    const texts = partTextsOf(this.language);
    const type = this.typeAt(at);
    const name = isActionType(type) ? texts.actions[type] : fillText(texts.actionUnknown, { name: type });
    const count = this.items().length;
    const { condition } = controlsOf(this.session, this.language);
    const button = (says: string, pattern: string, isOff: boolean, work: () => void): unknown =>
      html`<button
        type="button"
        class="button quiet"
        aria-label=${fillText(pattern, { name: `${index + 1}. ${name}` })}
        ?disabled=${isOff || this.isFixed}
        @click=${work}
      >
        ${says}
      </button>`;
    return html`<li data-at=${at}>
      <div class="top">
        <strong>${name}</strong>
        <span>
          ${button(texts.up, texts.upNamed, index === 0, () => {
            this.move(at, index - 1);
          })}
          ${button(texts.down, texts.downNamed, index === count - 1, () => {
            this.move(at, index + 1);
          })}
          ${button(texts.takeOut, texts.takeOutNamed, false, () => {
            this.takeOut(index);
          })}
        </span>
      </div>
      ${sayPlaceProblems(problemsAt(this.session?.problems ?? [], at))}
      <div class="parts">
        ${isActionType(type) ? this.params(type, `${at}/params`) : nothing}
        ${condition(`${at}/when`, texts.actionWhen, { plain: true, none: texts.actionAlways })}
      </div>
    </li>`;
  }

  private params(type: ActionType, at: string): unknown {
    const texts = partTextsOf(this.language);
    const { box, choice, expression, ticks } = controlsOf(this.session, this.language);
    switch (type) {
      case 'sendMessage':
        return choice(`${at}/message`, texts.message, this.things('messages'));
      case 'issuePaper':
        return choice(`${at}/paper`, texts.paper, this.things('papers'));
      case 'issueCode':
        return choice(`${at}/number`, texts.number, this.things('numbers'));
      case 'clock':
        return html`${choice(`${at}/deadline`, texts.deadline, this.things('deadlines'))}
        ${choice(`${at}/do`, texts.clockDo, choicesOf(texts.clockDos))}`;
      case 'extendClock':
        return html`${choice(`${at}/deadline`, texts.deadline, this.things('deadlines'))}
        ${box(`${at}/by`, texts.extendBy, { kind: 'decimal' })} ${ticks(`${at}/again`, texts.extendAgain)}`;
      case 'changeUnit':
        return expression(`${at}/unit`, texts.unit, 'text');
      case 'refund':
        return html`${ticks(`${at}/fees`, texts.refundFees, this.fees())}
        ${expression(`${at}/amount`, texts.refundAmount, 'number')}`;
    }
  }

  private fees(): readonly Choice[] {
    return this.session === null ? [] : listedThings(this.session.document, '/fees', this.language);
  }

  private things(map: string): readonly Choice[] {
    return this.session === null ? [] : thingsOf(this.session.document, map, this.language);
  }

  private items(): readonly Json[] {
    const value = valueAt(this.session?.document, this.at);
    return Array.isArray(value) ? (value as readonly Json[]) : [];
  }

  private typeAt(at: string): string {
    const type = valueAt(this.session?.document, `${at}/type`);
    return typeof type === 'string' ? type : '';
  }

  private move(at: string, to: number): void {
    if (this.session?.edit('moveItem', { at, to }).at != null) void this.focusRow(to);
  }

  private takeOut(index: number): void {
    const left = this.items().toSpliced(index, 1);
    this.session?.set(this.at, left.length === 0 ? undefined : left);
    this.renderRoot.querySelector<HTMLElement>('#add')?.focus();
  }

  private readonly add = (event: Event): void => {
    const select = event.target as HTMLSelectElement;
    const type = select.value;
    select.value = '';
    if (!isActionType(type)) return;
    const index = this.items().length;
    this.session?.set(this.at, [...this.items(), { type, params: blanks[type] }]);
    void this.focusRow(index);
  };

  private async focusRow(index: number): Promise<void> {
    await this.updateComplete;
    const row = this.renderRoot.querySelectorAll('li')[index];
    row?.querySelector<HTMLElement>('designer-choice, designer-box, designer-ticks')?.focus();
  }

  private get isFixed(): boolean {
    return this.session?.isEditable !== true;
  }
}

function isActionType(type: string): type is ActionType {
  return Object.hasOwn(blanks, type);
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-actions': DesignerActions;
  }
}

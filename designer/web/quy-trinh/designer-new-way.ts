import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Language } from '../../../engine/index.ts';
import { DraftController } from '../draft/draft-controller.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { quyTrinhTextsOf } from '../language/quy-trinh-texts-of.ts';
import { partStyles } from '../parts/part-styles.ts';
import { nameOfState, thingsOf, type Choice } from '../parts/thing-names.ts';
import { machineOf, type Step } from './machine.ts';
import { sayRefusal } from '../parts/say-refusal.ts';

/** What makes a case go on: somebody's button, a deadline that passed, or nothing but its conditions. */
const triggers = ['event', 'after', 'always', 'onDone'] as const;

/**
 * Adds a way from one step to another.
 *
 * @fires added with the JSON pointer of the way
 */
@customElement('designer-new-way')
export class DesignerNewWay extends LitElement {
  static override styles = [
    partStyles,
    css`
      form {
        display: grid;
        align-content: start;
        gap: var(--thutuc-space-3);
      }
      select {
        width: 100%;
      }
      .button {
        justify-self: start;
      }
    `,
  ];

  @property({ attribute: false }) session: DraftSession | null = null;
  @property() language: Language = 'vi';
  /** JSON pointer of the state that it leaves; it is chosen where this is empty. */
  @property() from = '';
  /** JSON pointer of the state to which it leads at first; empty for none. */
  @property() to = '';

  /** The state that is chosen as the one that it leaves. */
  @state() private chosenFrom = '';
  @state() private trigger: (typeof triggers)[number] = 'event';
  /** Why the last one was not added; empty where it was. */
  @state() private refused = '';

  constructor() {
    super();
    new DraftController(this, () => this.session);
  }

  override render(): unknown {
    const texts = quyTrinhTextsOf(this.language);
    const isFixed = this.session?.isEditable !== true;
    return html`<form novalidate @submit=${this.add}>
      ${
        this.from === ''
          ? this.select('from', texts.newWayFrom, [
              ...this.steps(hasWays),
              { value: '/workflow', label: texts.everywhere },
            ])
          : nothing
      }
      <div>
        <label for="trigger">${texts.newWayTrigger}</label>
        <select
          id="trigger"
          ?disabled=${isFixed}
          @change=${(event: Event) => {
            const { value } = event.target as HTMLSelectElement;
            this.trigger = triggers.find((one) => one === value) ?? 'event';
            this.refused = '';
          }}
        >
          ${this.triggers().map((one) => html`<option value=${one}>${texts.newWayTriggers[one]}</option>`)}
        </select>
      </div>
      <div role="alert">
        ${this.refused === '' ? nothing : html`<p class="problem" id="refused">${this.refused}</p>`}
      </div>
      ${
        this.trigger === 'event'
          ? html`<div>
              <label for="label">${texts.newWayLabel}</label>
              <input
                type="text"
                id="label"
                autocomplete="off"
                ?readonly=${isFixed}
                aria-invalid=${this.refused === '' ? nothing : 'true'}
                aria-describedby=${this.refused === '' ? nothing : 'refused'}
              />
            </div>`
          : nothing
      }
      ${this.trigger === 'after' ? this.select('deadline', texts.deadlineOfWay, this.deadlines()) : nothing}
      ${this.select('to', texts.newWayTo, [...this.steps(), { value: '', label: texts.stays }], this.to)}
      <button class="button" ?disabled=${isFixed}>${texts.newWayAdd}</button>
    </form>`;
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('select, input')?.focus();
  }

  /** What can happen there: in every step only what somebody does; inner steps must be there to be done. */
  private triggers(): readonly (typeof triggers)[number][] {
    const from = this.from || this.chosenFrom || (this.steps(hasWays)[0]?.value ?? '');
    if (from === '/workflow') return ['event'];
    const document = this.session?.document;
    const step = document === undefined ? undefined : machineOf(document).steps.find(({ at }) => at === from);
    const holds = step?.kind === 'compound' || step?.kind === 'parallel';
    return triggers.filter((one) => one !== 'onDone' || holds);
  }

  private select(id: string, label: string, choices: readonly Choice[], now = ''): unknown {
    return html`<div>
      <label for=${id}>${label}</label>
      <select id=${id} ?disabled=${this.session?.isEditable !== true} @change=${this.handleSelect}>
        ${choices.map(({ value, label: says }) => html`<option value=${value} ?selected=${value === now && now !== ''}>${says}</option>`)}
      </select>
    </div>`;
  }

  private readonly handleSelect = ({ target }: Event): void => {
    const { id, value } = target as HTMLSelectElement;
    if (id !== 'from') return;
    this.chosenFrom = value;
    if (!this.triggers().includes(this.trigger)) this.trigger = 'event';
  };

  private steps(isWanted: (step: Step) => boolean = () => true): readonly Choice[] {
    const document = this.session?.document;
    if (document === undefined) return [];
    return machineOf(document)
      .steps.filter(isWanted)
      .map(({ at }) => ({
        value: at,
        label: nameOfState(document, at, this.language),
      }));
  }

  private deadlines(): readonly Choice[] {
    const document = this.session?.document;
    return document === undefined ? [] : thingsOf(document, 'deadlines', this.language);
  }

  private chosen(id: string): string {
    return this.renderRoot.querySelector<HTMLSelectElement>(`#${id}`)?.value ?? '';
  }

  private readonly add = (event: Event): void => {
    event.preventDefault();
    const { session, trigger } = this;
    const texts = quyTrinhTextsOf(this.language);
    const input = this.renderRoot.querySelector<HTMLInputElement>('#label');
    const label = input?.value.trim().normalize('NFC') ?? '';
    const deadline = this.chosen('deadline');
    if (session === null) return;
    this.refused =
      trigger === 'event' && label === ''
        ? texts.needed
        : trigger === 'after' && deadline === ''
          ? texts.deadlineNeeded
          : '';
    if (this.refused !== '') {
      input?.focus();
      return;
    }
    const to = this.chosen('to');
    const added = session.edit('connectStates', {
      from: this.from || this.chosen('from'),
      ...(to === '' ? {} : { to }),
      ...(trigger === 'event'
        ? { meta: { label: { vi: label } } }
        : { trigger: trigger === 'after' ? { after: deadline } : trigger }),
    });
    this.refused = sayRefusal(added.problems, this.language);
    if (added.problems !== undefined) return;
    if (input !== null) input.value = '';
    this.dispatchEvent(new CustomEvent('added', { detail: added.at }));
  };
}

/** Nothing leads from where a case ends. */
function hasWays({ kind }: Step): boolean {
  return kind !== 'final' && kind !== 'history';
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-new-way': DesignerNewWay;
  }
}

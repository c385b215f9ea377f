import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { fillText } from '../../../engine/index.ts';
import type { Language } from '../../../engine/index.ts';
import { DraftController } from '../draft/draft-controller.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { quyTrinhTextsOf } from '../language/quy-trinh-texts-of.ts';
import { partStyles } from '../parts/part-styles.ts';
import { nameOfState } from '../parts/thing-names.ts';
import { machineOf } from './machine.ts';
import { newState, type NewStateKind } from './new-state.ts';
import { sayRefusal } from '../parts/say-refusal.ts';

/**
 * Adds a step to a workflow.
 *
 * @fires added with the JSON pointer of the step
 */
@customElement('designer-new-step')
export class DesignerNewStep extends LitElement {
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
  /** JSON pointer of the state in which it is added; it is chosen where this is empty. */
  @property() into = '';

  /** Why the last one was not added; empty where it was. */
  @state() private refused = '';
  /** JSON pointer of the state that is chosen to hold it. */
  @state() private chosen = '/workflow';

  constructor() {
    super();
    new DraftController(this, () => this.session);
  }

  override render(): unknown {
    const texts = quyTrinhTextsOf(this.language);
    const isFixed = this.session?.isEditable !== true;
    const kinds = this.kinds();
    return html`<form novalidate @submit=${this.add}>
      <div>
        <label for="title">${texts.newStepTitle}</label>
        ${this.refused === '' ? nothing : html`<p class="problem" id="refused" role="alert">${this.refused}</p>`}
        <input
          type="text"
          id="title"
          autocomplete="off"
          ?readonly=${isFixed}
          aria-invalid=${this.refused === '' ? nothing : 'true'}
          aria-describedby=${this.refused === '' ? nothing : 'refused'}
        />
      </div>
      ${this.into === '' ? this.holder(isFixed) : nothing}
      ${
        kinds.length === 1
          ? nothing
          : html`<div>
              <label for="kind">${texts.newStepKind}</label>
              <select id="kind" ?disabled=${isFixed}>
                ${kinds.map((kind) => html`<option value=${kind}>${texts.newStepKinds[kind]}</option>`)}
              </select>
            </div>`
      }
      <button class="button" ?disabled=${isFixed}>${texts.newStepAdd}</button>
    </form>`;
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('#title')?.focus();
  }

  private holder(isFixed: boolean): unknown {
    const { session, language } = this;
    const texts = quyTrinhTextsOf(language);
    if (session === null) return nothing;
    const frames = machineOf(session.document).steps.filter(
      ({ kind }) => kind === 'compound' || kind === 'parallel',
    );
    if (frames.length === 0) return nothing;
    return html`<div>
      <label for="into">${texts.newStepInto}</label>
      <select
        id="into"
        ?disabled=${isFixed}
        @change=${(event: Event) => {
          this.chosen = (event.target as HTMLSelectElement).value;
        }}
      >
        <option value="/workflow">${texts.newStepOutside}</option>
        ${frames.map(({ at }) => html`<option value=${at}>${nameOfState(session.document, at, language)}</option>`)}
      </select>
    </div>`;
  }

  /** What can be added where it goes: in a parallel state only what runs beside the rest. */
  private kinds(): readonly NewStateKind[] {
    const { session } = this;
    const into = this.into || this.chosen;
    if (session === null || into === '/workflow') return ['step', 'end'];
    const holder = machineOf(session.document).steps.find(({ at }) => at === into);
    if (holder?.kind === 'parallel') return ['region', 'history'];
    return holder?.kind === 'compound' ? ['step', 'end', 'history'] : ['step'];
  }

  private readonly add = (event: Event): void => {
    event.preventDefault();
    const { session } = this;
    const texts = quyTrinhTextsOf(this.language);
    const input = this.renderRoot.querySelector<HTMLInputElement>('#title');
    const title = input?.value.trim().normalize('NFC') ?? '';
    if (input === null || session === null) return;
    if (title === '') {
      this.refused = texts.needed;
      input.focus();
      return;
    }
    const wanted = this.renderRoot.querySelector<HTMLSelectElement>('#kind')?.value;
    const kinds = this.kinds();
    const kind = kinds.find((one) => one === wanted) ?? kinds[0] ?? 'step';
    const into = this.into || this.chosen;
    const made = newState(session.document, kind, title, {
      regionEnd: (name) => fillText(quyTrinhTextsOf('vi').regionEnd, { name }),
    });
    const added = session.edit('addState', { into, state: made });
    this.refused = sayRefusal(added.problems, this.language);
    if (added.problems !== undefined) return;
    input.value = '';
    this.dispatchEvent(new CustomEvent('added', { detail: added.at }));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-new-step': DesignerNewStep;
  }
}

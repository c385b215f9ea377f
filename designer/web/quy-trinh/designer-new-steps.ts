import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { JsonObject } from '../../../engine/authoring/index.ts';
import type { Language } from '../../../engine/index.ts';
import { DraftController } from '../draft/draft-controller.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { quyTrinhTextsOf } from '../language/quy-trinh-texts-of.ts';
import { partStyles } from '../parts/part-styles.ts';
import { machineOf } from './machine.ts';
import { nameOfState } from '../parts/thing-names.ts';

/** Adds steps to a workflow, and ways from one to another. */
@customElement('designer-new-steps')
export class DesignerNewSteps extends LitElement {
  static override styles = [
    partStyles,
    css`
      :host {
        display: grid;
        gap: var(--thutuc-space-5);
        grid-template-columns: repeat(auto-fit, minmax(min(22rem, 100%), 1fr));
      }
      form {
        display: grid;
        align-content: start;
        gap: var(--thutuc-space-3);
        padding: var(--thutuc-space-4);
        border: 1px solid var(--thutuc-line);
        border-radius: var(--thutuc-radius-large);
        background: var(--thutuc-surface);
      }
      h3 {
        margin: 0;
        font-size: var(--thutuc-text);
      }
      .button {
        justify-self: start;
      }
    `,
  ];

  @property({ attribute: false }) session: DraftSession | null = null;
  @property() language: Language = 'vi';

  /** The box that must be filled first. */
  @state() private missing: 'title' | 'label' | null = null;

  constructor() {
    super();
    new DraftController(this, () => this.session);
  }

  override render(): unknown {
    const texts = quyTrinhTextsOf(this.language);
    const isFixed = this.session?.isEditable !== true;
    return html`<form novalidate @submit=${this.addStep}>
        <h3>${texts.newStep}</h3>
        ${this.box('title', texts.newStepTitle)}
        <label class="tick"
          ><input type="checkbox" id="ends" ?disabled=${isFixed} />${texts.newStepEnds}</label
        >
        <button class="button" ?disabled=${isFixed}>${texts.newStepAdd}</button>
      </form>
      ${
        this.steps().length === 0
          ? nothing
          : html`<form novalidate @submit=${this.addWay}>
              <h3>${texts.newWay}</h3>
              ${this.choice('from', texts.newWayFrom, texts.everywhere)}
              ${this.box('label', texts.newWayLabel)} ${this.choice('to', texts.newWayTo, texts.stays)}
              <button class="button" ?disabled=${isFixed}>${texts.newWayAdd}</button>
            </form>`
      }`;
  }

  private box(id: 'title' | 'label', label: string): unknown {
    const isMissing = this.missing === id;
    const { needed } = quyTrinhTextsOf(this.language);
    return html`<div>
      <label for=${id}>${label}</label>
      ${isMissing ? html`<p class="problem" id="${id}-problem" role="alert">${needed}</p>` : nothing}
      <input
        type="text"
        id=${id}
        autocomplete="off"
        ?readonly=${this.session?.isEditable !== true}
        aria-invalid=${isMissing ? 'true' : nothing}
        aria-describedby=${isMissing ? `${id}-problem` : nothing}
      />
    </div>`;
  }

  /** `none` is the choice that is no step, the last one. */
  private choice(id: 'from' | 'to', label: string, none: string): unknown {
    return html`<div>
      <label for=${id}>${label}</label>
      <select id=${id} ?disabled=${this.session?.isEditable !== true}>
        ${[...this.steps(), { at: '', name: none }].map(({ at, name }) => html`<option value=${at}>${name}</option>`)}
      </select>
    </div>`;
  }

  private steps(): readonly { readonly at: string; readonly name: string }[] {
    const document = this.session?.document;
    if (document === undefined) return [];
    return machineOf(document).steps.map(({ at }) => ({
      at,
      name: nameOfState(document, at, this.language),
    }));
  }

  private readonly addStep = (event: Event): void => {
    event.preventDefault();
    const title = this.taken('title');
    const ends = this.renderRoot.querySelector<HTMLInputElement>('#ends');
    if (title === null) return;
    const meta = { title: { vi: title } };
    const state: JsonObject = ends?.checked === true ? { type: 'final', meta } : { meta };
    const added = this.session?.edit('addState', { state });
    if (ends !== null) ends.checked = false;
    if (added?.at != null) this.session?.reveal(added.at);
  };

  private readonly addWay = (event: Event): void => {
    event.preventDefault();
    const label = this.taken('label');
    if (label === null) return;
    const chosen = (id: string): string =>
      this.renderRoot.querySelector<HTMLSelectElement>(`#${id}`)?.value ?? '';
    const to = chosen('to');
    const added = this.session?.edit('connectStates', {
      from: chosen('from') || '/workflow',
      ...(to === '' ? {} : { to }),
      meta: { label: { vi: label } },
    });
    if (added?.at != null) this.session?.reveal(added.at);
  };

  /** What was typed into a box, which is empty again; null where nothing was. */
  private taken(id: 'title' | 'label'): string | null {
    const input = this.renderRoot.querySelector<HTMLInputElement>(`#${id}`);
    const text = input?.value.trim().normalize('NFC') ?? '';
    this.missing = text === '' ? id : null;
    if (text === '') input?.focus();
    else if (input !== null) input.value = '';
    return text === '' ? null : text;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-new-steps': DesignerNewSteps;
  }
}

import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { PropertyValues } from 'lit';
import { baseStyles, buttonStyles, controlStyles } from '../../../../components/index.ts';
import { fillText, formatDate, inLanguage } from '../../../../engine/index.ts';
import type { Language } from '../../../../engine/index.ts';
import type { FoundCase, FoundCases } from '../../../api/index.ts';
import type { DeskClient } from '../app/desk-client.ts';
import { casePath } from '../app/desk-route.ts';
import { failureOf, type Failure } from '../app/failure.ts';
import { plainInputs } from '../app/plain-inputs.ts';
import { Shortcuts } from '../keys/shortcuts.ts';
import { deskTextsOf } from '../language/desk-texts-of.ts';

const STATES = ['all', 'running', 'ended'] as const;

/** Every case of the clerk's units, running or ended, also without a task for them: found by code, name or number. */
@customElement('desk-cases')
export class DeskCases extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    controlStyles,
    plainInputs,
    css`
      form {
        display: grid;
        align-items: end;
        gap: var(--thutuc-space-3) var(--thutuc-space-4);
        margin-block: var(--thutuc-space-4);
      }
      label {
        display: block;
        margin-block-end: var(--thutuc-space-1);
        font-size: var(--thutuc-text-small);
        font-weight: 600;
      }
      select {
        width: 100%;
        min-height: var(--thutuc-target);
      }
      li {
        display: grid;
        gap: var(--thutuc-space-1) var(--thutuc-space-5);
        padding-block: var(--thutuc-space-3);
        border-block-end: 1px solid var(--thutuc-line);
      }
      a {
        display: inline-block;
        min-height: 1.75rem;
        font-weight: 600;
        font-variant-numeric: tabular-nums;
        overflow-wrap: anywhere;
      }
      @media (min-width: 48rem) {
        form {
          grid-template-columns: minmax(16rem, 2fr) minmax(10rem, 1fr) auto;
        }
        li {
          grid-template-columns: minmax(12rem, 1fr) minmax(0, 2fr) minmax(10rem, 1fr);
        }
      }
    `,
  ];

  @property({ attribute: false }) client!: Pick<DeskClient, 'searchCases'>;
  @property() language: Language = 'vi';
  @property({ attribute: false }) onFailure: (failure: Failure) => void = () => undefined;

  @state() private list: FoundCases | null = null;
  @state() private cursor: string | null = null;
  private text = '';
  private which: (typeof STATES)[number] = 'all';
  private turn = 0;

  constructor() {
    super();
    new Shortcuts(this, { '/': () => this.renderRoot.querySelector<HTMLElement>('#text')?.focus() });
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('client') || changed.has('language')) {
      document.title = deskTextsOf(this.language).cases;
      void this.search(null);
    }
  }

  override render(): unknown {
    const texts = deskTextsOf(this.language);
    const states = { all: texts.filterAny, running: texts.casesRunning, ended: texts.casesEnded };
    return html`<h1 tabindex="-1">${texts.cases}</h1>
      <form
        role="search"
        @submit=${(event: SubmitEvent) => {
          event.preventDefault();
          const form = new FormData(event.target as HTMLFormElement);
          this.text = String(form.get('text') ?? '').trim();
          this.which = STATES.find((one) => one === form.get('state')) ?? 'all';
          void this.search(null);
        }}
      >
        <div>
          <label for="text">${texts.casesSearch}</label>
          <input id="text" name="text" maxlength="200" autocomplete="off" />
        </div>
        <div>
          <label for="state">${texts.filterStatus}</label>
          <select id="state" name="state">
            ${STATES.map((one) => html`<option value=${one}>${states[one]}</option>`)}
          </select>
        </div>
        <button type="submit" class="button primary">${texts.casesFind}</button>
      </form>
      <div role="status">
        ${this.list === null ? texts.loading : this.list.items.length === 0 ? texts.casesNone : nothing}
      </div>
      <ul>
        ${(this.list?.items ?? []).map((one) => this.found(one))}
      </ul>
      ${this.pages()}`;
  }

  private found(one: FoundCase): unknown {
    const { id, code, reference, applicantName, procedure, unit, stages, status, submittedOn, endedAt } = one;
    const say = (text: Parameters<typeof inLanguage>[0]): string => inLanguage(text, this.language);
    const texts = deskTextsOf(this.language);
    return html`<li>
      <p><a href=${casePath(id)}>${code ?? reference}</a></p>
      <div>
        <p>${applicantName}</p>
        <p class="soft small">${say(procedure.title)} · ${say(unit)}</p>
      </div>
      <div>
        <p>${endedAt === null && stages.length > 0 ? stages.map(say).join('; ') : say(status.name)}</p>
        <p class="soft small">${fillText(texts.casesSubmitted, { date: formatDate(submittedOn) })}</p>
      </div>
    </li>`;
  }

  private pages(): unknown {
    const texts = deskTextsOf(this.language);
    const next = this.list?.next ?? null;
    if (next === null && this.cursor === null) return nothing;
    return html`<nav aria-label=${texts.pages}>
      ${this.cursor === null ? nothing : html`<button type="button" class="button" @click=${() => void this.search(null)}>${texts.pageFirst}</button>`}
      ${next === null ? nothing : html`<button type="button" class="button" @click=${() => void this.search(next)}>${texts.pageNext}</button>`}
    </nav>`;
  }

  private async search(cursor: string | null): Promise<void> {
    this.turn += 1;
    const { turn } = this;
    try {
      const list = await this.client.searchCases({
        text: this.text,
        state: this.which,
        cursor: cursor ?? undefined,
      });
      if (turn !== this.turn) return;
      this.list = list;
      this.cursor = cursor;
    } catch (error) {
      if (turn === this.turn) this.onFailure(failureOf(error));
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-cases': DeskCases;
  }
}

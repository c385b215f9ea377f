import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { PropertyValues } from 'lit';
import { baseStyles, buttonStyles, controlStyles } from '../../../../components/index.ts';
import { fillText, formatDate, inLanguage, localDateOf } from '../../../../engine/index.ts';
import type { Language } from '../../../../engine/index.ts';
import type { FoundCase, FoundCases } from '../../../api/index.ts';
import type { DeskClient } from '../app/desk-client.ts';
import { CASES_PATH, casePath } from '../app/desk-route.ts';
import { failureOf, type Failure } from '../app/failure.ts';
import { KeptFresh } from '../app/kept-fresh.ts';
import { plainInputs } from '../app/plain-inputs.ts';
import { Shortcuts } from '../keys/shortcuts.ts';
import { deskTextsOf } from '../language/desk-texts-of.ts';

const STATES = ['all', 'running', 'ended'] as const;
/** What changes the list at once. */
const READ_ANEW = ['client', 'language', 'search'] as const;

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
      .register {
        display: flex;
        flex-wrap: wrap;
        align-items: end;
        gap: var(--thutuc-space-3) var(--thutuc-space-4);
        margin-block-start: var(--thutuc-space-6);
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

  @property({ attribute: false }) client!: Pick<DeskClient, 'searchCases' | 'registerCsvUrl'>;
  @property() language: Language = 'vi';
  /** What is looked for, as it stands in the address: it survives a visit to a case. */
  @property({ attribute: false }) search = '';
  @property({ attribute: false }) onFailure: (failure: Failure) => void = () => undefined;

  @state() private list: FoundCases | null = null;
  @state() private cursor: string | null = null;
  @state() private month: string | null = null;
  private turn = 0;

  constructor() {
    super();
    new KeptFresh(this, () => this.find(this.cursor));
    new Shortcuts(this, { '/': () => this.renderRoot.querySelector<HTMLElement>('#text')?.focus() });
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('language')) document.title = deskTextsOf(this.language).cases;
    if (READ_ANEW.some((name) => changed.has(name))) void this.find(null);
  }

  override render(): unknown {
    const texts = deskTextsOf(this.language);
    const { text, state: which } = wanted(this.search);
    const states = { all: texts.filterAny, running: texts.casesRunning, ended: texts.casesEnded };
    return html`<h1 tabindex="-1">${texts.cases}</h1>
      <form
        role="search"
        @submit=${(event: SubmitEvent) => {
          event.preventDefault();
          const form = new FormData(event.target as HTMLFormElement);
          this.look(String(form.get('text') ?? '').trim(), String(form.get('state') ?? ''));
        }}
      >
        <div>
          <label for="text">${texts.casesSearch}</label>
          <input id="text" name="text" maxlength="200" autocomplete="off" .value=${text} />
        </div>
        <div>
          <label for="state">${texts.filterStatus}</label>
          <select id="state" name="state">
            ${STATES.map((one) => html`<option value=${one} ?selected=${one === which}>${states[one]}</option>`)}
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
      ${this.pages()} ${this.register()}`;
  }

  /** The register of a month, for one's spreadsheet: the present month and the eleven before it. */
  private register(): unknown {
    const texts = deskTextsOf(this.language);
    const months = lastMonths(new Date());
    const month = this.month ?? months[0] ?? '';
    return html`<div class="register">
      <div>
        <label for="month">${texts.registerMonth}</label>
        <select
          id="month"
          @change=${(event: Event) => {
            this.month = (event.target as HTMLSelectElement).value;
          }}
        >
          ${months.map((one) => html`<option value=${one} ?selected=${one === month}>${one.slice(5)}/${one.slice(0, 4)}</option>`)}
        </select>
      </div>
      <a class="button" href=${this.client.registerCsvUrl(month)} download>${texts.registerCsv}</a>
    </div>`;
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
      ${this.cursor === null ? nothing : html`<button type="button" class="button" @click=${() => void this.find(null)}>${texts.pageFirst}</button>`}
      ${next === null ? nothing : html`<button type="button" class="button" @click=${() => void this.find(next)}>${texts.pageNext}</button>`}
    </nav>`;
  }

  /** Looks for other cases: by the same words again, for what is new. */
  private look(text: string, which: string): void {
    const params = new URLSearchParams({
      ...(text === '' ? {} : { q: text }),
      ...(which === 'all' ? {} : { state: which }),
    });
    const search = params.size === 0 ? '' : `?${params.toString()}`;
    history.replaceState(history.state, '', CASES_PATH + search);
    if (search === this.search) void this.find(null);
    else this.search = search;
  }

  private async find(cursor: string | null): Promise<void> {
    this.turn += 1;
    const { turn } = this;
    try {
      const list = await this.client.searchCases({
        ...wanted(this.search),
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

/** A month and the eleven before it, yyyy-mm, as it is in Vietnam. */
function lastMonths(now: Date): string[] {
  const [year = 0, month = 1] = localDateOf(now.toISOString()).split('-').map(Number);
  return Array.from({ length: 12 }, (_none, back) => {
    const count = year * 12 + month - 1 - back;
    return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
  });
}

/** What an address asks for. */
function wanted(search: string): { readonly text: string; readonly state: (typeof STATES)[number] } {
  const params = new URLSearchParams(search);
  return {
    text: params.get('q') ?? '',
    state: STATES.find((one) => one === params.get('state')) ?? 'all',
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-cases': DeskCases;
  }
}

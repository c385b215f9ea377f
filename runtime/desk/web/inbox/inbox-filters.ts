import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { fillText } from '../../../../engine/index.ts';
import type { Language } from '../../../../engine/index.ts';
import type { TaskCount, TaskCounts } from '../../../api/index.ts';
import { deskTextsOf } from '../language/desk-texts-of.ts';
import { INBOX_SHOWS, INBOX_SORTS, isNarrowed, type InboxQuery } from './inbox-query.ts';

/** A choice of a list. */
export interface Choice {
  readonly code: string;
  readonly name: string;
}

interface Filters {
  readonly query: InboxQuery;
  readonly counts: TaskCounts | null;
  readonly procedures: readonly Choice[];
  /** Units to choose from; empty where there is no choice. */
  readonly units: readonly Choice[];
  readonly language: Language;
  readonly change: (change: Partial<InboxQuery>, isTyping: boolean) => void;
  readonly clear: () => void;
}

/** The groups of tasks with their numbers, and the boxes that narrow the list. */
export function inboxFilters(filters: Filters): TemplateResult {
  const { query, procedures, units, language, change, clear } = filters;
  const texts = deskTextsOf(language);
  const sorts = { due: texts.sortDue, opened: texts.sortOpened, code: texts.sortCode };
  return html`${groups(filters)}
    <form
      class="filters"
      role="search"
      @submit=${(event: Event) => {
        event.preventDefault();
        change({}, false);
      }}
    >
      <div class="filter wide">
        <label for="text">${texts.search}</label>
        <input
          id="text"
          type="search"
          maxlength="200"
          aria-describedby="text-hint"
          .value=${query.text}
          @input=${(event: Event) => {
            change({ text: (event.target as HTMLInputElement).value }, true);
          }}
        />
        <p class="hint" id="text-hint">${texts.searchHint}</p>
      </div>
      ${list(
        'procedure',
        texts.procedure,
        query.procedure,
        [{ code: '', name: texts.procedureAll }, ...procedures],
        (procedure) => {
          change({ procedure }, false);
        },
      )}
      ${
        units.length === 0
          ? nothing
          : list('unit', texts.unit, query.unit, [{ code: '', name: texts.unitAll }, ...units], (unit) => {
              change({ unit }, false);
            })
      }
      ${list(
        'sort',
        texts.sort,
        query.sort,
        INBOX_SORTS.map((code) => ({ code, name: sorts[code] })),
        (sort) => {
          change({ sort: INBOX_SORTS.find((one) => one === sort) ?? 'due' }, false);
        },
      )}
      ${isNarrowed(query) ? html`<button type="button" class="button quiet clear" @click=${clear}>${texts.clear}</button>` : nothing}
    </form>`;
}

function groups({ query, counts, language, change }: Filters): TemplateResult {
  const texts = deskTextsOf(language);
  const names = {
    all: texts.showAll,
    mine: texts.showMine,
    free: texts.showFree,
    overdue: texts.showOverdue,
    soon: texts.showSoon,
  };
  return html`<div class="groups" role="group" aria-label=${texts.showTitle}>
    ${INBOX_SHOWS.map((show) => {
      const count = show === 'soon' || counts === null ? null : counts[show];
      return html`<button
        type="button"
        class="group ${show === 'overdue' && (count?.count ?? 0) > 0 ? 'late' : ''}"
        aria-pressed=${query.show === show ? 'true' : 'false'}
        @click=${() => {
          change({ show }, false);
        }}
      >
        <span>${names[show]}</span>
        ${count === null ? nothing : html`<span class="count">${inWords(count, texts.countMore)}</span>`}
      </button>`;
    })}
  </div>`;
}

function list(
  id: string,
  label: string,
  value: string,
  choices: readonly Choice[],
  choose: (code: string) => void,
): TemplateResult {
  return html`<div class="filter">
    <label for=${id}>${label}</label>
    <select
      id=${id}
      @change=${(event: Event) => {
        choose((event.target as HTMLSelectElement).value);
      }}
    >
      ${choices.map(({ code, name }) => html`<option value=${code} ?selected=${code === value}>${name}</option>`)}
    </select>
  </div>`;
}

function inWords({ count, exact }: TaskCount, more: string): string {
  return exact ? String(count) : fillText(more, { count });
}

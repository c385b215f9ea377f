import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { fillText } from '../../../../engine/index.ts';
import type { Language } from '../../../../engine/index.ts';
import type { TaskCount, TaskCounts } from '../../../api/index.ts';
import '../app/desk-day.ts';
import { deskTextsOf } from '../language/desk-texts-of.ts';
import {
  INBOX_DUES,
  INBOX_SCOPES,
  INBOX_SHOWS,
  INBOX_SORTS,
  isNarrowed,
  usesMore,
  type InboxQuery,
} from './inbox-query.ts';

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
  readonly statuses: readonly Choice[];
  readonly roles: readonly Choice[];
  readonly colleagues: readonly Choice[];
  /** Whether the person oversees a unit. */
  readonly oversees: boolean;
  readonly language: Language;
  readonly change: (change: Partial<InboxQuery>, isTyping: boolean) => void;
  readonly clear: () => void;
}

/** The groups of tasks with their numbers, and the boxes that narrow the list. */
export function inboxFilters(filters: Filters): TemplateResult {
  const { query, procedures, units, language, change, clear } = filters;
  const texts = deskTextsOf(language);
  const sorts = { due: texts.sortDue, opened: texts.sortOpened, code: texts.sortCode };
  return html`${scopes(filters)} ${groups(filters)}
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
      ${moreFilters(filters)}
      ${isNarrowed(query) ? html`<button type="button" class="button quiet clear" @click=${clear}>${texts.clear}</button>` : nothing}
    </form>`;
}

/** What a supervisor chooses between: tasks of their own, and all tasks of the unit. */
function scopes({ query, oversees, language, change }: Filters): unknown {
  const texts = deskTextsOf(language);
  if (!oversees && query.scope === 'mine') return nothing;
  return html`<div class="scopes" role="group" aria-label=${texts.scopeTitle}>
    ${INBOX_SCOPES.map(
      (scope) =>
        html`<button
          type="button"
          class="button ${query.scope === scope ? 'primary' : ''}"
          aria-pressed=${query.scope === scope ? 'true' : 'false'}
          @click=${() => {
            change({ scope }, false);
          }}
        >
          ${scope === 'mine' ? texts.scopeMine : texts.scopeOverseen}
        </button>`,
    )}
  </div>`;
}

/** Filters that are seldom needed, folded away until one of them is in use. */
function moreFilters({ query, statuses, roles, colleagues, language, change }: Filters): TemplateResult {
  const texts = deskTextsOf(language);
  const any = { code: '', name: texts.filterAny };
  const dues = {
    '': texts.filterAny,
    today: texts.filterToday,
    week: texts.filterWeek,
    none: texts.filterUndated,
  };
  const day = (id: 'from' | 'to', label: string): TemplateResult =>
    html`<desk-day
      class="filter"
      id=${id}
      .label=${label}
      .language=${language}
      .value=${query[id]}
      @change=${(event: Event) => {
        change({ [id]: (event.target as HTMLElementTagNameMap['desk-day']).value }, false);
      }}
    ></desk-day>`;
  return html`<details class="more" ?open=${usesMore(query)}>
    <summary>${texts.filterMore}</summary>
    <div class="filters">
      ${list('status', texts.filterStatus, query.status, [any, ...statuses], (status) => {
        change({ status }, false);
      })}
      ${list('role', texts.filterRole, query.role, [any, ...roles], (role) => {
        change({ role }, false);
      })}
      ${list('colleague', texts.filterColleague, query.colleague, [any, ...colleagues], (colleague) => {
        change({ colleague }, false);
      })}
      ${list(
        'due',
        texts.filterDue,
        query.due,
        INBOX_DUES.map((code) => ({ code, name: dues[code] })),
        (due) => {
          change({ due: INBOX_DUES.find((one) => one === due) ?? '' }, false);
        },
      )}
      ${day('from', texts.filterFrom)} ${day('to', texts.filterTo)}
    </div>
  </details>`;
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
      const count = counts?.[show] ?? null;
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

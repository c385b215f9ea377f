import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { PropertyValues } from 'lit';
import type { TaskChooseDetail, TaskLine, ThutucTaskList } from '../../../../components/index.ts';
import { fillText, formatDateTime, inLanguage, instantOf } from '../../../../engine/index.ts';
import type { Instant, Language, Text } from '../../../../engine/index.ts';
import type {
  Colleague,
  SessionGrant,
  TaskCounts,
  TaskList,
  TaskSummary,
  TaskSystem,
} from '../../../api/index.ts';
import type { DeskClient } from '../app/desk-client.ts';
import { casePath, INBOX_PATH } from '../app/desk-route.ts';
import { tellChange } from '../app/desk-changes.ts';
import { Shortcuts } from '../keys/shortcuts.ts';
import { failureOf, type Failure } from '../app/failure.ts';
import { KeptFresh } from '../app/kept-fresh.ts';
import { taskName } from '../case/case-tasks.ts';
import './desk-bulk.ts';
import './desk-views.ts';
import { deskTextsOf } from '../language/desk-texts-of.ts';
import { inboxFilters, type Choice } from './inbox-filters.ts';
import { keepQuery } from './last-query.ts';
import { inboxStyles } from './inbox-styles.ts';
import { EVERYTHING, isNarrowed, readQuery, writeQuery, type InboxQuery } from './inbox-query.ts';
import { SOON_HOURS, tasksWanted } from './tasks-wanted.ts';

/** Typing is over when no key came for so long. */
const PAUSE = 300;

/** The tasks that wait for a clerk: most urgent first, filtered, a page at a time, kept up to date. */
@customElement('desk-inbox')
export class DeskInbox extends LitElement {
  static override styles = inboxStyles;

  @property({ attribute: false }) client!: DeskClient;
  @property() language: Language = 'vi';
  @property() account = '';
  @property({ attribute: false }) grants: readonly SessionGrant[] = [];
  /** The filters as they stand in the address. */
  @property({ attribute: false }) search = location.search;
  @property({ attribute: false }) onFailure: (failure: Failure) => void = () => undefined;
  /** Does something after so many milliseconds; gives back how to let it be. */
  @property({ attribute: false }) later = (run: () => void, millis: number): (() => void) => {
    const timer = setTimeout(run, millis);
    return () => {
      clearTimeout(timer);
    };
  };

  @state() private query: InboxQuery = readQuery(location.search);
  @state() private list: TaskList | null = null;
  @state() private counts: TaskCounts | null = null;
  @state() private shownAt: Instant | null = null;
  @state() private cursor: string | null = null;
  @state() private procedures: readonly Choice[] = [];
  /** Names of units, learnt from the tasks that were seen. */
  private readonly units = new Map<string, Text>();
  private readonly statuses = new Map<string, Text>();
  private readonly roles = new Map<string, Text>();
  @state() private colleagues: readonly Colleague[] = [];
  /** Tasks of the page that are chosen, by their place. */
  @state() private chosen: ReadonlySet<string> = new Set();
  private turn = 0;
  /** Lets the question be that waits for the end of a word. */
  private stopWaiting: () => void = () => undefined;

  constructor() {
    super();
    new KeptFresh(this, () => this.look());
    new Shortcuts(this, {
      '/': () => this.renderRoot.querySelector<HTMLElement>('#text')?.focus(),
      j: () => this.lines()?.focusBy(1),
      k: () => this.lines()?.focusBy(-1),
      x: () =>
        this.withFocused((id) => {
          this.choose(id, !this.chosen.has(id));
        }),
      c: () => this.withFocused((id) => void this.claim(id)),
    });
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('search') && this.search !== writeQuery(this.query)) {
      // Somebody went back, or to the list without any filter.
      this.query = readQuery(this.search);
      keepQuery(this.query);
      this.cursor = null;
      if (this.hasUpdated) void this.refresh();
    }
    if (changed.has('language') || changed.has('client')) {
      document.title = deskTextsOf(this.language).inboxTitle;
      this.procedures = [];
      void this.look();
    }
  }

  /** Reads the list, and what could not be read before: who and what it can be filtered by. */
  private async look(): Promise<void> {
    await Promise.all([
      this.refresh(),
      ...(this.procedures.length === 0 ? [this.loadProcedures()] : []),
      ...(this.colleagues.length === 0 ? [this.loadColleagues()] : []),
    ]);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stopWaiting();
  }

  override render(): unknown {
    const texts = deskTextsOf(this.language);
    return html`<h1 tabindex="-1">${texts.inboxTitle}</h1>
      ${this.grants.length === 0 ? html`<p class="none">${texts.noRole}</p>` : this.work()}`;
  }

  private work(): unknown {
    const texts = deskTextsOf(this.language);
    const units = [...this.units].map(([code, name]) => ({ code, name: inLanguage(name, this.language) }));
    // A unit that the address names stays chosen, also before one of its tasks was seen.
    const { unit } = this.query;
    if (unit !== '' && !this.units.has(unit)) units.push({ code: unit, name: unit });
    return html`<desk-views
        .client=${this.client}
        .language=${this.language}
        .query=${writeQuery(this.query).slice(1)}
        .onChoose=${(query: string) => {
          this.ask(readQuery(query), false);
        }}
        .onFailure=${this.onFailure}
      ></desk-views>
      ${inboxFilters({
        query: this.query,
        counts: this.counts,
        procedures: this.procedures,
        units: units.length > 1 || unit !== '' ? units : [],
        statuses: this.choices(this.statuses, this.query.status),
        roles: this.choices(this.roles, this.query.role),
        colleagues: this.colleagues.map(({ account, name }) => ({ code: account, name })),
        oversees: this.colleagues.some(({ overseen }) => overseen),
        language: this.language,
        change: (change, isTyping) => {
          this.ask({ ...this.query, ...change }, isTyping);
        },
        clear: () => {
          this.ask({ ...EVERYTHING, sort: this.query.sort }, false);
        },
      })}
      ${this.list === null ? nothing : this.bulk(this.list.items)}
      ${
        this.list === null
          ? html`<p class="soft" role="status">${texts.loading}</p>`
          : this.list.items.length === 0
            ? this.empty()
            : html`<thutuc-task-list
                selectable
                .chosen=${this.chosen}
                @task-choose=${this.handleChoose}
                .tasks=${this.list.items.map((task) => this.line(task))}
                .now=${this.shownAt ?? ''}
                .language=${this.language}
                soon-hours=${SOON_HOURS}
              ></thutuc-task-list>`
      }
      ${this.foot()}`;
  }

  private bulk(items: readonly TaskSummary[]): unknown {
    return html`<desk-bulk
      .client=${this.client}
      .language=${this.language}
      .chosen=${items.filter((task) => this.chosen.has(placeOf(task)))}
      .shown=${items.length}
      .onAll=${(all: boolean) => (this.chosen = new Set(all ? items.map(placeOf) : []))}
      .onDone=${() => {
        this.chosen = new Set();
        tellChange();
        void this.refresh();
      }}
      .onFailure=${this.onFailure}
    ></desk-bulk>`;
  }

  /** What was learnt from the tasks that were seen; what the address names stays among it. */
  private choices(seen: ReadonlyMap<string, Text>, code: string): Choice[] {
    const known = [...seen].map(([one, name]) => ({ code: one, name: inLanguage(name, this.language) }));
    return code === '' || seen.has(code) ? known : [...known, { code, name: code }];
  }

  private readonly handleChoose = ({ detail }: CustomEvent<TaskChooseDetail>): void => {
    this.choose(detail.id, detail.chosen);
  };

  private choose(id: string, isChosen: boolean): void {
    const chosen = new Set(this.chosen);
    if (isChosen) chosen.add(id);
    else chosen.delete(id);
    this.chosen = chosen;
  }

  private lines(): ThutucTaskList | null {
    return this.renderRoot.querySelector('thutuc-task-list');
  }

  /** Does something with the task on which the focus is. */
  private withFocused(work: (id: string) => void): boolean {
    const id = this.lines()?.focused() ?? null;
    if (id !== null) work(id);
    return id !== null;
  }

  /** Takes one task from the list. */
  private async claim(id: string): Promise<void> {
    this.chosen = new Set([id]);
    await this.updateComplete;
    await this.renderRoot.querySelector('desk-bulk')?.claim();
  }

  private empty(): unknown {
    const texts = deskTextsOf(this.language);
    const [says, hint] = isNarrowed(this.query)
      ? [texts.emptyFilter, texts.emptyFilterHint]
      : [texts.emptyInbox, texts.emptyInboxHint];
    return html`<div class="none" role="status">
      <p><strong>${says}</strong></p>
      <p class="soft">${hint}</p>
    </div>`;
  }

  private foot(): unknown {
    const texts = deskTextsOf(this.language);
    const next = this.list?.next ?? null;
    return html`<div class="foot">
      ${
        next === null && this.cursor === null
          ? nothing
          : html`<nav class="pages" aria-label=${texts.pages}>
              ${this.cursor === null ? nothing : html`<button type="button" class="button" @click=${() => void this.turnTo(null)}>${texts.pageFirst}</button>`}
              ${next === null ? nothing : html`<button type="button" class="button" @click=${() => void this.turnTo(next)}>${texts.pageNext}</button>`}
            </nav>`
      }
      ${this.shownAt === null ? nothing : html`<p class="soft small">${fillText(texts.shownAt, { time: formatDateTime(this.shownAt) })}</p>`}
    </div>`;
  }

  private line(task: TaskSummary): TaskLine {
    const texts = deskTextsOf(this.language);
    const { assignee } = task;
    return {
      id: placeOf(task),
      caseCode: task.code ?? task.reference,
      title: { vi: taskName(task, this.language) },
      procedure: task.procedure.title,
      applicant: task.applicantName,
      due: task.due,
      dueDate: task.dueDate,
      assignee: assignee === null ? null : assignee.account === this.account ? texts.me : assignee.name,
      href: casePath(task.case),
      ...(task.for === null ? {} : { standsFor: task.for }),
      ...(task.system === null ? {} : { note: systemNote(task.system, this.language) }),
    };
  }

  /** Asks for other tasks. While somebody types, the question waits for the end of the word. */
  private ask(query: InboxQuery, isTyping: boolean): void {
    this.query = query;
    keepQuery(query);
    this.cursor = null;
    this.stopWaiting();
    this.search = writeQuery(query);
    history.replaceState(history.state, '', INBOX_PATH + this.search);
    if (isTyping) this.stopWaiting = this.later(() => void this.refresh(), PAUSE);
    else void this.refresh();
  }

  private async turnTo(cursor: string | null): Promise<void> {
    this.cursor = cursor;
    await this.refresh();
    this.renderRoot.querySelector<HTMLElement>('h1')?.focus();
    this.scrollIntoView({ block: 'start' });
  }

  /** Reads the page that is shown anew. What is typed in the filters is never touched. */
  private async refresh(): Promise<void> {
    if (this.grants.length === 0) return;
    this.turn += 1;
    const { turn } = this;
    const now = instantOf(Date.now());
    try {
      const list = await this.client.tasks({
        ...tasksWanted(this.query, now),
        cursor: this.cursor ?? undefined,
      });
      if (turn !== this.turn) return;
      for (const { unit, status, role } of list.items) {
        this.units.set(unit.code, unit.name);
        this.statuses.set(status.code, status.name);
        this.roles.set(role.code, role.name);
      }
      this.list = list;
      this.counts = list.counts ?? this.counts;
      this.shownAt = now;
    } catch (error) {
      if (turn === this.turn) this.onFailure(failureOf(error));
    }
  }

  private async loadColleagues(): Promise<void> {
    try {
      this.colleagues = (await this.client.colleagues()).items;
    } catch (error) {
      this.onFailure(failureOf(error));
    }
  }

  private async loadProcedures(): Promise<void> {
    try {
      const { items } = await this.client.procedures();
      this.procedures = items.map(({ id, title }) => ({ code: id, name: inLanguage(title, this.language) }));
    } catch (error) {
      this.onFailure(failureOf(error));
    }
  }
}

/** That a system has a task, since when, and how often it was sent. */
function systemNote({ title, sentAt, times }: TaskSystem, language: Language): string {
  const system = inLanguage(title, language);
  return fillText(deskTextsOf(language).systemHasTask, {
    system,
    time: formatDateTime(sentAt),
    count: times,
  });
}

/** What a task is known by among those of all cases. */
function placeOf(task: TaskSummary): string {
  return `${task.case}/${task.id}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-inbox': DeskInbox;
  }
}

import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { fillText, formatDate, formatDateTime, inLanguage } from '../../engine/index.ts';
import type { CalendarDate, Instant, Language, Text } from '../../engine/index.ts';
import { emit } from '../events/emit.ts';
import { textsOf } from '../language/texts-of.ts';
import { baseStyles } from '../styles/base-styles.ts';
import { dueState } from './due-state.ts';
import type { DueState } from './due-state.ts';
import { taskListStyles } from './task-list-styles.ts';

/** A line of the list. */
export interface TaskLine {
  readonly id: string;
  /** Code of the case, or its reference while it has none. */
  readonly caseCode: string;
  readonly title: Text;
  readonly procedure: Text;
  readonly applicant: string;
  readonly due: Instant | null;
  readonly dueDate: CalendarDate | null;
  /** Who took it; null where nobody has. */
  readonly assignee: string | null;
  /** Address of the task; without it the line is a button. */
  readonly href?: string;
  /** Name of the person in whose place it is done. */
  readonly standsFor?: string;
  /** What else is to be known before it is opened, e.g. that a system has it. */
  readonly note?: string;
}

/**
 * The tasks of a clerk: a table, and on a phone one card for each task.
 *
 * @fires task-open - the person opens a task; prevented, its address is not followed
 * @fires task-choose - the person chooses a task or lets go of it; with its id and whether it is chosen
 * @csspart task, due
 */
@customElement('thutuc-task-list')
export class ThutucTaskList extends LitElement {
  static override styles = [baseStyles, taskListStyles];

  /** The lines of the list, in their order. */
  @property({ attribute: false }) tasks: readonly TaskLine[] = [];
  /** The present moment: no clock ticks in a component. */
  @property({ attribute: false }) now: Instant = '1970-01-01T00:00:00.000Z';
  /** Hours before the end from which a task is due soon. */
  @property({ type: Number, attribute: 'soon-hours' }) soonHours = 24;
  /** Whether tasks can be chosen, to do one thing with many. */
  @property({ type: Boolean }) selectable = false;
  /** Ids of the tasks that are chosen. */
  @property({ attribute: false }) chosen: ReadonlySet<string> = new Set();
  /** Language of the texts. */
  @property() language: Language = 'vi';

  override render(): unknown {
    const texts = textsOf(this.language);
    if (this.tasks.length === 0) return html`<p class="none soft">${texts.tasksNone}</p>`;
    // Roles are written out: a table that is drawn as cards would lose them.
    return html`<table role="table" aria-label=${texts.tasksTitle}>
      <thead role="rowgroup">
        <tr role="row">
          ${this.selectable ? html`<th role="columnheader" scope="col"><span class="visually-hidden">${texts.taskChosen}</span></th>` : nothing}
          ${[texts.taskDue, texts.taskWork, texts.taskCase, texts.taskApplicant, texts.taskAssignee].map(
            (title) => html`<th role="columnheader" scope="col">${title}</th>`,
          )}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${this.tasks.map((task) => this.task(task))}
      </tbody>
    </table>`;
  }

  private task(task: TaskLine): unknown {
    const texts = textsOf(this.language);
    const state = dueState(task.due, this.now, this.soonHours);
    const cell = (title: string, content: unknown, name: string) =>
      html`<td role="cell" class=${name}>
        <span class="cell-title" aria-hidden="true">${title}</span>${content}
      </td>`;
    return html`<tr role="row" part="task" class=${state}>
      ${this.selectable ? html`<td role="cell" class="choice">${this.choice(task)}</td>` : nothing}
      ${cell(texts.taskDue, this.due(task, state), 'due-cell')}
      ${cell(texts.taskWork, this.link(task), 'work')}
      ${cell(texts.taskCase, html`<span class="code">${task.caseCode}</span>`, 'case')}
      ${cell(texts.taskApplicant, task.applicant, 'applicant')}
      ${cell(texts.taskAssignee, task.assignee ?? html`<span class="soft">${texts.taskUnassigned}</span>`, 'assignee')}
    </tr>`;
  }

  /** Moves the focus to the next or the previous task, from none to the first. */
  focusBy(step: 1 | -1): void {
    const links = [...this.renderRoot.querySelectorAll<HTMLElement>('.open')];
    const at = this.focusedAt();
    links[at < 0 ? 0 : Math.min(Math.max(at + step, 0), links.length - 1)]?.focus();
  }

  /** Id of the task on which the focus is; null where it is on none. */
  focused(): string | null {
    return this.tasks[this.focusedAt()]?.id ?? null;
  }

  private focusedAt(): number {
    const { activeElement } = this.shadowRoot ?? {};
    const row = activeElement?.closest('tbody tr') ?? null;
    return row === null ? -1 : [...this.renderRoot.querySelectorAll('tbody tr')].indexOf(row);
  }

  private choice({ id, title, caseCode: code }: TaskLine): unknown {
    const { taskChoose } = textsOf(this.language);
    const label = fillText(taskChoose, { title: inLanguage(title, this.language), code });
    return html`<label class="pick"
      ><input
        type="checkbox"
        aria-label=${label}
        .checked=${this.chosen.has(id)}
        @change=${(event: Event) => {
          emit(this, 'task-choose', { id, chosen: (event.target as HTMLInputElement).checked });
        }}
    /></label>`;
  }

  private link(task: TaskLine): unknown {
    const title = inLanguage(task.title, this.language);
    return html`${
        task.href === undefined
          ? html`<button
              type="button"
              class="open"
              @click=${() => {
                emit(this, 'task-open', { id: task.id });
              }}
            >
              ${title}
            </button>`
          : html`<a
              class="open"
              href=${task.href}
              @click=${(event: Event) => {
                if (!emit(this, 'task-open', { id: task.id })) event.preventDefault();
              }}
              >${title}</a
            >`
      }
      <span class="procedure">${inLanguage(task.procedure, this.language)}</span>
      ${task.standsFor === undefined ? nothing : html`<span class="procedure">${fillText(textsOf(this.language).taskStandsFor, { name: task.standsFor })}</span>`}
      ${task.note === undefined ? nothing : html`<span class="procedure">${task.note}</span>`}`;
  }

  private due(task: TaskLine, state: DueState): unknown {
    const texts = textsOf(this.language);
    const word = {
      overdue: texts.taskOverdue,
      soon: texts.taskSoon,
      inTime: texts.taskInTime,
      none: texts.taskNoDeadline,
    }[state];
    const date =
      task.due !== null && state === 'soon'
        ? formatDateTime(task.due)
        : task.dueDate === null
          ? ''
          : formatDate(task.dueDate);
    return html`<span class="due ${state}" part="due"
        ><span class="sign" aria-hidden="true"></span>${word}</span
      >
      ${date === '' ? nothing : html`<span class="date">${date}</span>`}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'thutuc-task-list': ThutucTaskList;
  }
}

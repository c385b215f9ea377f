import { html } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { TaskLine } from '../../../components/index.ts';
import '../../../components/index.ts';
import type { TaskList, TaskSummary } from '../../api/index.ts';
import { embedTextsOf } from '../language/embed-texts-of.ts';
import { ConnectedElement } from './connected-element.ts';
import { serverOf } from './embed-session.ts';
import { gate } from './gate.ts';

/** How often the list is asked for again. */
const AGAIN_MILLIS = 60_000;

/** The tasks of the clerk who is signed in; each leads to the desk of the server. */
@customElement('thutuc-tasks')
export class ThutucTasks extends ConnectedElement {
  @state() private tasks: TaskList | null = null;

  private timer: ReturnType<typeof setInterval> | undefined;

  override connectedCallback(): void {
    this.server = serverOf(this);
    super.connectedCallback();
    this.timer = setInterval(() => void this.open(), AGAIN_MILLIS);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.timer);
  }

  override render(): unknown {
    if (!this.session.isSignedIn) {
      const signIn = (): void => void this.signIn();
      return gate({ language: this.language, title: '', problem: this.problem, signIn });
    }
    if (this.tasks === null) return html`<p role="status">${embedTextsOf(this.language).opening}</p>`;
    return html`<thutuc-task-list
      .tasks=${this.tasks.items.map((task) => this.line(task))}
      .now=${new Date().toISOString()}
      .language=${this.language}
    ></thutuc-task-list>`;
  }

  protected async open(): Promise<void> {
    if (!this.session.isSignedIn) return;
    await this.attempt(async () => {
      this.tasks = await this.session.client.tasks();
    });
  }

  private line(task: TaskSummary): TaskLine {
    const { assignee } = task;
    return {
      id: `${task.case}/${task.id}`,
      caseCode: task.code ?? task.reference,
      title: task.title,
      procedure: task.procedure.title,
      applicant: task.applicantName,
      due: task.due,
      dueDate: task.dueDate,
      assignee: assignee?.name ?? null,
      href: `${this.server}/desk/ho-so/${encodeURIComponent(task.case)}`,
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'thutuc-tasks': ThutucTasks;
  }
}

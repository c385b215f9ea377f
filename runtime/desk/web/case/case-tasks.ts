import { html, nothing } from 'lit';
import { fillText, formatDate, formatDateTime, inLanguage } from '../../../../engine/index.ts';
import type { CaseView, Language, TaskView } from '../../../../engine/index.ts';
import { deskTextsOf } from '../language/desk-texts-of.ts';
import { answerSections } from './case-answers.ts';
import { handOverLines } from './case-hand-over.ts';
import type { Reveals } from './reveal.ts';
import type { FileUrl } from './file-links.ts';

/** Every task of the case: what it is about, who has it, until when, what came of it. */
export function caseTasks(
  { tasks }: CaseView,
  urlOf: FileUrl,
  language: Language,
  reveals: Reveals,
): unknown {
  if (tasks.length === 0) return nothing;
  const open = tasks.filter(({ closed }) => closed === null);
  const done = tasks.filter(({ closed }) => closed !== null);
  return html`<section class="part" aria-labelledby="tasks">
    <h2 id="tasks">${deskTextsOf(language).tasks}</h2>
    <ul class="things">
      ${open.map((task) => taskOf(task, urlOf, language, reveals))}
    </ul>
    ${
      done.length === 0
        ? nothing
        : html`<details ?open=${isWide()}>
            <summary>${fillText(deskTextsOf(language).tasksDone, { count: done.length })}</summary>
            <ul class="things">
              ${done.map((task) => taskOf(task, urlOf, language, reveals))}
            </ul>
          </details>`
    }
  </section>`;
}

/** On a narrow screen what is over is folded, so that one comes sooner to what follows. */
function isWide(): boolean {
  return matchMedia('(min-width: 48rem)').matches;
}

/** What a task is called: its title, and the item of the list that it is about. */
export function taskName({ title, item }: Pick<TaskView, 'title' | 'item'>, language: Language): string {
  const name = inLanguage(title, language);
  return item === null ? name : `${name}: ${item}`;
}

/** Until when a task is to be done, and whether that has passed. */
export function taskDue({ dueDate, overdue, closed }: TaskView, language: Language): unknown {
  if (dueDate === null || closed !== null) return nothing;
  const texts = deskTextsOf(language);
  return html`<span class=${overdue ? 'late' : ''}
    >${fillText(overdue ? texts.taskLate : texts.taskDue, { date: formatDate(dueDate) })}</span
  >`;
}

function taskOf(task: TaskView, urlOf: FileUrl, language: Language, reveals: Reveals): unknown {
  const texts = deskTextsOf(language);
  const { closed, answers, role, unit } = task;
  return html`<li class=${closed === null ? 'open-task' : ''}>
    <p class="thing">${taskName(task, language)}</p>
    <p class="soft small">${inLanguage(role.name, language)} · ${inLanguage(unit.name, language)}</p>
    <p class="small">${standing(task, language)} ${taskDue(task, language)}</p>
    ${task.handOver === null ? nothing : handOverLines(task.handOver, language)}
    ${
      closed?.by === undefined || closed.by === null
        ? nothing
        : html`<p class="soft small">
            ${fillText(texts.taskBy, { name: nameOf(closed.by, closed.for, texts.standsFor) })}
          </p>`
    }
    ${
      answers === null
        ? nothing
        : html`<details class="answers">
            <summary>${texts.taskAnswer}</summary>
            ${answerSections(answers.sections, urlOf, language, { form: answers.form, task: task.id, reveals })}
          </details>`
    }
  </li>`;
}

function standing({ closed, assignee }: TaskView, language: Language): string {
  const texts = deskTextsOf(language);
  if (closed === null) {
    const taken =
      assignee === null
        ? texts.takenByNobody
        : fillText(texts.takenBy, {
            name: nameOf(assignee.name, assignee.for?.name ?? null, texts.standsFor),
          });
    return `${texts.taskOpen} · ${taken}.`;
  }
  const words = closed.how === 'silence' ? texts.taskSilence : texts.taskDone;
  return fillText(words, { time: formatDateTime(closed.at) });
}

/** The name of a person, and of whom they stand in for. */
function nameOf(name: string, absent: string | null, standsFor: string): string {
  return absent === null ? name : `${name} (${fillText(standsFor, { name: absent })})`;
}

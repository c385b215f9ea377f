import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { keyFromLabel } from '../../../engine/authoring/index.ts';
import { fillText } from '../../../engine/index.ts';
import type { Json } from '../../../engine/index.ts';
import { valueAt } from '../draft/value-at.ts';
import { sayPlaceProblems } from '../parts/place-problems.ts';
import type { Step } from './machine.ts';
import { pick } from '../parts/pick.ts';
import type { TableContext } from './table-context.ts';
import { textAt } from '../parts/thing-names.ts';

/** What must be done in a step: each task with who does it and until when. `keys` are those of all tasks. */
export function taskCell(
  step: Step,
  name: string,
  keys: readonly string[],
  context: TableContext,
): TemplateResult {
  const { session, texts } = context;
  const isLast = step.kind === 'final' || step.kind === 'history';
  return html`${step.tasks.map((at, index) => task(at, fillText(texts.task, { number: index + 1, step: name }), context))}
  ${
    isLast
      ? ''
      : html`<button
          type="button"
          class="button quiet"
          aria-label=${fillText(texts.taskAddTo, { step: name })}
          ?disabled=${!session.isEditable}
          @click=${() => {
            addTask(step, keys, context);
          }}
        >
          ${texts.taskAdd}
        </button>`
  }`;
}

function task(at: string, name: string, context: TableContext): TemplateResult {
  const { session, language, texts, problems, roles, deadlines, takeOut } = context;
  const isFixed = !session.isEditable;
  const chosen = (member: string): string => {
    const value = valueAt(session.document, `${at}/${member}`);
    return typeof value === 'string' ? value : '';
  };
  return html`<div class="task" role="group" aria-label=${name} data-at=${at}>
    <designer-box
      .session=${session}
      .language=${language}
      at="${at}/title/vi"
      data-at="${at}/title/vi"
      text-language="vi"
      bare
      .label=${texts.taskTitle}
    ></designer-box>
    ${pick({
      label: texts.role,
      value: chosen('role'),
      choices: roles,
      ...(chosen('role') === '' ? { none: texts.roleNone } : {}),
      isFixed,
      at: `${at}/role`,
      choose: (role) => {
        if (role !== '') session.set(`${at}/role`, role);
      },
    })}
    ${pick({
      label: texts.deadline,
      value: chosen('deadline'),
      choices: deadlines,
      none: texts.deadlineNone,
      isFixed,
      at: `${at}/deadline`,
      choose: (deadline) => {
        session.set(`${at}/deadline`, deadline === '' ? undefined : deadline);
      },
    })}
    ${sayPlaceProblems((problems.get(at) ?? []).filter(({ pointer }) => pointer !== `${at}/title/vi`))}
    <button
      type="button"
      class="button quiet"
      aria-label=${fillText(texts.takeOutOf, { name })}
      ?disabled=${isFixed}
      @click=${() => {
        takeOut(at, textAt(session.document, `${at}/title`, language) || name);
      }}
    >
      ${texts.takeOut}
    </button>
  </div>`;
}

/** A new task begins with the name of its step, which is often what is to be done. */
function addTask(step: Step, keys: readonly string[], { session, texts }: TableContext): void {
  const title = textAt(session.document, `${step.at}/meta/title`, 'vi') || texts.taskNew;
  const list = `${step.at}/meta/tasks`;
  const before = valueAt(session.document, list);
  const items: readonly Json[] = Array.isArray(before) ? (before as readonly Json[]) : [];
  session.set(list, [...items, { key: keyFromLabel(title, keys), title: { vi: title } }]);
  session.reveal(`${list}/${items.length}/title/vi`);
}

import type { Answers } from '../answers/answers.ts';
import { isCalendarDate } from '../dates/index.ts';
import { formState } from '../form/index.ts';
import type { LookupType, SystemTask, TaskDefinition } from '../generated/definition-types.ts';
import type { Procedure } from '../procedure/procedure.ts';
import { caseFormEnvironment } from './case-scope.ts';
import { closeTask } from './case-tasks.ts';
import type { ActorReference, Case } from './case.ts';
import type { AnswerCommand } from './command.ts';
import type { EngineContext } from './context.ts';
import { refuse, type Decision } from './decision.ts';
import { runItemActions } from './item-actions.ts';
import { itemOf } from './form-sections.ts';
import type { HandOver } from './hand-over.ts';
import { isHandedOver } from './handed-over.ts';
import { failHandOver, setHandOver } from './send-to-system.ts';
import { settle, settleTasks, stepOf } from './settle.ts';
import type { Task } from './task.ts';
import { addHistory, decide, workOn, type WorkingCase } from './working-case.ts';

/** Longer texts are no answer to a question of ours. */
const longestText = 10_000;

/**
 * Takes what a system says to a task that it was sent. A right answer completes the task. Whatever cannot be used
 * leaves the task to people, with the reason; what comes when nothing is open any more is noted and changes nothing.
 */
export function hearSystem(
  procedure: Procedure,
  current: Case,
  command: AnswerCommand,
  context: EngineContext,
): Decision {
  const task = current.tasks.find((candidate) => candidate.id === command.task);
  const definition = task && procedure.tasks(task.state).find(({ key }) => key === task.key);
  if (!task || !isHandedOver(task) || !definition?.system || definition.system.connector !== command.system) {
    return refuse('task-unknown', '/task');
  }
  const actor: ActorReference = { account: null, name: definition.system.title.vi, role: null, unit: null };
  const work = workOn(procedure, current, { command: command.id, actor }, context);
  const from = current.states;
  const isOpen = current.endedAt === null && task.closed === null;
  const { says } = command;
  if (!isOpen) {
    // A delivery that failed for a task that is done is nobody's business any more.
    if (says.kind !== 'answer') return { kind: 'accepted', case: current, effects: [] };
    work.noted.push({ kind: 'system', did: 'late', task: task.id });
    addHistory(work, { event: 'system', task: task.id, from });
    return decide(work);
  }
  if (says.kind !== 'answer') {
    if (task.handOver.state !== 'asked') return { kind: 'accepted', case: current, effects: [] };
    failHandOver(work, task, { code: `system-${says.kind}`, params: { detail: says.detail } });
    addHistory(work, { event: 'system', task: task.id, from });
    return decide(work);
  }
  const read = readAnswer(work, task, definition, definition.system, says.values);
  if ('wrong' in read) {
    failHandOver(work, task, { code: 'system-answer-wrong', params: { names: read.wrong.join(', ') } });
    addHistory(work, { event: 'system', task: task.id, from });
    return decide(work);
  }
  return complete(work, current, task, definition, definition.system, read.values);
}

/** Closes the task with the answer and sends its event; a guard that is closed leaves the task to people. */
function complete(
  work: WorkingCase,
  current: Case,
  task: Task & { readonly handOver: HandOver },
  { form }: TaskDefinition,
  { then, title }: SystemTask,
  values: Answers,
): Decision {
  const from = current.states;
  setHandOver(work, task, { ...task.handOver, state: 'answered', until: null, fault: null });
  closeTask(work, task.id, { how: 'done', by: null, event: then ?? null, answers: values });
  if (form !== undefined && task.item === null) {
    const source = { kind: 'registry', title, at: work.context.now } as const;
    work.now.answers = { ...work.now.answers, [form]: values };
    work.now.sources = {
      ...work.now.sources,
      [form]: Object.fromEntries(Object.keys(values).map((name) => [`/${name}`, source])),
    };
  }
  work.noted.push({ kind: 'system', did: 'answered', task: task.id });
  if (then === undefined) {
    runItemActions(work, task.id);
    addHistory(work, { event: 'complete', task: task.id, from });
    settleTasks(work);
    return decide(work);
  }
  const step = stepOf(work, { kind: 'event', name: then });
  if (step === null) {
    work.noted.splice(0);
    const { tasks, answers, sources } = current;
    Object.assign(work.now, { tasks, answers, sources });
    failHandOver(work, task, { code: 'system-answer-closed', params: {} });
    addHistory(work, { event: 'system', task: task.id, from });
    return decide(work);
  }
  settle(work, step, { event: then, task: task.id });
  return decide(work);
}

/** The declared values of an answer, or the names of those that are not what was declared or do not suit the form. */
function readAnswer(
  work: WorkingCase,
  task: Task,
  { form: key }: TaskDefinition,
  { output }: SystemTask,
  said: Answers,
): { readonly values: Answers } | { readonly wrong: readonly string[] } {
  const given = Object.keys(output).filter((name) => Object.hasOwn(said, name) && said[name] !== null);
  const wrong = given.filter((name) => !isOfType(said[name], output[name] ?? 'text'));
  // An answer that says nothing of what was asked is none.
  if (given.length === 0) return { wrong: Object.keys(output) };
  if (wrong.length > 0) return { wrong };
  const values = Object.fromEntries(given.map((name) => [name, said[name]]));
  const form = key === undefined ? undefined : work.procedure.forms.get(key);
  if (!form) return { values };
  const nearest = itemOf(work.procedure, task);
  const environment = caseFormEnvironment(work.procedure, work.now, form.key, work.context, nearest);
  const state = formState(form, values, environment);
  const refused = state.problems.filter(({ severity }) => severity === 'error');
  if (refused.length > 0) return { wrong: [...new Set(refused.map(({ pointer }) => pointer.slice(1)))] };
  return { values: { ...values, ...state.answers } };
}

function isOfType(value: unknown, type: LookupType): boolean {
  switch (type) {
    case 'text':
      return typeof value === 'string' && value.length <= longestText;
    case 'number':
      return typeof value === 'number' && Number.isFinite(value);
    case 'boolean':
      return typeof value === 'boolean';
    case 'date':
      return typeof value === 'string' && isCalendarDate(value);
    case 'time':
      return typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/.test(value);
    case 'address':
      return (
        typeof value === 'object' &&
        value !== null &&
        Object.values(value).every((part) => typeof part === 'string' && part.length <= longestText)
      );
  }
}

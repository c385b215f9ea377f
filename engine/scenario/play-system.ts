import { advance } from '../case/advance.ts';
import type { Case } from '../case/case.ts';
import type { AnswerCommand } from '../case/command.ts';
import type { Decision } from '../case/decision.ts';
import type { ScenarioStep } from '../generated/definition-types.ts';
import type { Procedure } from '../procedure/procedure.ts';
import type { ScenarioClock } from './scenario-context.ts';

/** Lets a system answer, or refuse, the newest task that it was sent, or the one that the step names. */
export function playSystem(
  procedure: Procedure,
  current: Case,
  step: Pick<ScenarioStep, 'task' | 'item' | 'answers' | 'fails'> & { readonly system: string },
  id: string,
  clock: ScenarioClock,
): Decision {
  const { system, fails, answers = {} } = step;
  const sent = current.tasks.filter(
    ({ handOver, key, item }) =>
      handOver?.system === system &&
      (step.task === undefined || step.task === key) &&
      (step.item === undefined || step.item === item?.index),
  );
  const task = sent.findLast(({ closed }) => closed === null) ?? sent.at(-1);
  const command: AnswerCommand = {
    id,
    type: 'answer',
    system,
    task: task?.id ?? '',
    says: fails === undefined ? { kind: 'answer', values: answers } : { kind: 'refused', detail: fails },
  };
  return clock.decide((context) => advance(procedure, current, command, context));
}

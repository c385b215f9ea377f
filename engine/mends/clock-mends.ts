import {
  itemsOf,
  memberOf,
  textMember,
  type DraftDocument,
  type JsonObject,
} from '../draft/draft-document.ts';
import { valueAt } from '../draft/pointer.ts';
import type { Edit } from '../edits/index.ts';
import { draftStates, draftTransitions, targetPath, type DraftTransition } from '../references/index.ts';
import { mend, paramOf, type Mend, type MendRule, type MendRules } from './mend.ts';

/**
 * A clock that runs while the applicant is waited for: it stands still for as long as the state lasts, or, where they
 * supplement, begins anew with what they send (NĐ 61/2018 Điều 19 k4).
 */
const whileWaiting: MendRule = (draft, problem) => {
  const deadline = paramOf(problem, 'deadline');
  const states = draftStates(draft['workflow']);
  const here = states.find(({ at }) => at === problem.pointer);
  const ways = draftTransitions(draft['workflow'], states);
  const into = ways.filter(
    ({ from, transition }) =>
      targetsOf(transition).some((target) => targetPath(from, target) === here?.path) &&
      !stands(transition, deadline),
  );
  const [first, ...others] = into.map((way) => clockEdit(way, deadline, 'exclude'));
  if (here === undefined || first === undefined) return [];
  const name = textMember(valueAt(draft, `/deadlines/${deadline}/title`), 'vi') ?? deadline;
  const english = textMember(valueAt(draft, `/deadlines/${deadline}/title`), 'en') ?? name;
  const paused = mend(
    `Tạm dừng “${name}” khi chờ người nộp, sau đó tính tiếp`,
    `Let “${english}” stand still meanwhile, and go on afterwards`,
    first,
    ...others,
  );
  return [paused, ...anew(draft, { here: here.at, into, deadline, name, english })];
};

interface Anew {
  readonly here: string;
  readonly into: readonly DraftTransition[];
  readonly deadline: string;
  readonly name: string;
  readonly english: string;
}

/** What is supplemented is a whole dossier only then: the time is counted from its receipt. */
function anew(draft: DraftDocument, { here, into, deadline, name, english }: Anew): readonly Mend[] {
  const tasks = itemsOf(valueAt(draft, `${here}/meta/tasks`));
  if (!tasks.some((task) => memberOf(task, 'supplement') === true)) return [];
  const out = draftTransitions(draft['workflow'], draftStates(draft['workflow'])).filter(
    ({ from, trigger, transition }) =>
      from?.at === here && trigger === 'event' && memberOf(transition['meta'], 'roles') === undefined,
  );
  if (out.length === 0) return [];
  const [first, ...others] = [
    ...into.map((way) => clockEdit(way, deadline, 'pause')),
    ...out
      .filter((way) => !begins(way.transition, deadline))
      .map((way) => clockEdit(way, deadline, 'restart')),
  ];
  return first === undefined
    ? []
    : [
        mend(
          `Tạm dừng “${name}”, tính lại từ đầu khi đã bổ sung`,
          `Let “${english}” stand still, and begin anew with the supplement`,
          first,
          ...others,
        ),
      ];
}

function clockEdit({ at }: DraftTransition, deadline: string, verb: string): Edit {
  return {
    name: 'insertItem',
    args: { at: `${at}/actions`, item: { type: 'clock', params: { deadline, do: verb } } },
  };
}

function targetsOf({ target }: JsonObject): readonly string[] {
  return [target ?? []].flat().filter((one) => typeof one === 'string');
}

/** Whether a transition makes the clock stand still already. */
function stands(transition: JsonObject, deadline: string): boolean {
  return verbsOf(transition, deadline).some((verb) => ['pause', 'stop', 'exclude'].includes(verb));
}

function begins(transition: JsonObject, deadline: string): boolean {
  return verbsOf(transition, deadline).some((verb) => ['start', 'restart', 'resume'].includes(verb));
}

function verbsOf({ actions }: JsonObject, deadline: string): readonly string[] {
  return itemsOf(actions).flatMap((action) => {
    const params = memberOf(action, 'params');
    const isOfIt = textMember(action, 'type') === 'clock' && textMember(params, 'deadline') === deadline;
    return isOfIt ? [textMember(params, 'do') ?? ''] : [];
  });
}

/** Clocks that run while nobody of the office has anything to do. */
export const clockMends: MendRules = { 'clock-while-waiting': whileWaiting };

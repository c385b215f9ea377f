import type { Json } from '../answers/answers.ts';
import {
  isList,
  itemsOf,
  memberOf,
  membersOf,
  textMember,
  type DraftDocument,
  type JsonObject,
} from '../draft/draft-document.ts';
import { parentOf, valueAt } from '../draft/pointer.ts';
import type { Edit } from '../edits/index.ts';
import {
  draftStates,
  draftTransitions,
  targetPath,
  type DraftState,
  type DraftTransition,
} from '../references/index.ts';
import { mend, paramOf, type Mend, type MendRule, type MendRules } from './mend.ts';
import { takeOut } from './place-edits.ts';

const statesOf = (draft: DraftDocument): DraftState[] => draftStates(draft['workflow']);

const waysOf = (draft: DraftDocument): DraftTransition[] =>
  draftTransitions(draft['workflow'], statesOf(draft));

function titleOf({ state, key }: DraftState): string {
  return textMember(memberOf(state['meta'], 'title'), 'vi') ?? key;
}

function labelOf({ transition, name }: DraftTransition): string {
  return textMember(memberOf(transition['meta'], 'label'), 'vi') ?? name;
}

/** The states beside one another, and which of them is meant. */
function beside(draft: DraftDocument, at: string): { readonly all: DraftState[]; readonly index: number } {
  const all = statesOf(draft).filter((state) => parentOf(state.at).parent === parentOf(at).parent);
  return { all, index: all.findIndex((state) => state.at === at) };
}

/** The only task of a state, which is then done by each of its events. */
function onlyTask({ state }: DraftState): string | undefined {
  const tasks = itemsOf(memberOf(state['meta'], 'tasks'));
  const [task] = tasks;
  const isPlain = memberOf(task, 'forEach') === undefined && memberOf(task, 'pay') === undefined;
  return tasks.length === 1 && isPlain ? textMember(task, 'key') : undefined;
}

/** Whether a state has one task, and somebody of the office does it. */
function isOfOffice(state: DraftState): boolean {
  const [task] = itemsOf(memberOf(state.state['meta'], 'tasks'));
  return onlyTask(state) !== undefined && textMember(task, 'role') !== 'applicant';
}

/** A new button from one state to another. */
function way(from: DraftState, to: DraftState, task?: string): Mend {
  return mend(
    `Thêm nút “${titleOf(to)}” ở bước “${titleOf(from)}”`,
    `Add a button “${titleOf(to)}” to the state “${titleOf(from)}”`,
    {
      name: 'connectStates',
      args: {
        from: from.at,
        to: to.at,
        meta: { label: { vi: titleOf(to) }, ...(task === undefined ? {} : { task }) },
      },
    },
  );
}

/** A state that nothing leads to: from the one before it, or away with it. */
const unreachable: MendRule = (draft, { pointer }) => {
  // Nothing can be reached where the workflow does not begin anywhere: that is mended first.
  const initial = statesOf(draft).find(({ path }) => path === textMember(draft['workflow'], 'initial'));
  if (initial === undefined || initial.state['type'] === 'final') return [];
  const { all, index } = beside(draft, pointer);
  const here = all[index];
  // The step right before it, or none: one further off, or in which the applicant is waited for, leads elsewhere.
  const before = all.slice(0, Math.max(0, index)).findLast(({ state }) => state['type'] !== 'final');
  const leads = here === undefined || before === undefined || !isOfOffice(before) ? [] : [way(before, here)];
  const isWanted = waysOf(draft).some(({ from, transition }) =>
    targetsOf(transition).some((target) => targetPath(from, target) === here?.path),
  );
  if (isWanted) return leads;
  return [
    ...leads,
    mend('Bỏ bước này', 'Remove this state', {
      name: 'removeItem',
      args: { at: pointer, withReferences: true },
    }),
  ];
};

function targetsOf({ target }: JsonObject): readonly string[] {
  return (isList(target) ? target : [target]).filter((one) => typeof one === 'string');
}

/** A state without an end: to each of the ends beside it. */
const deadEnd: MendRule = (draft, { pointer }) => {
  const { all, index } = beside(draft, pointer);
  const here = all[index];
  if (here === undefined || onlyTask(here) === undefined) return [];
  return all
    .filter(({ state }) => state['type'] === 'final')
    .slice(0, 2)
    .map((end) => way(here, end));
};

/** A task that no event completes: a button to the next state. */
const taskWithoutEvent: MendRule = (draft, { pointer }) => {
  const at = pointer.replace(/\/meta\/tasks\/\d+$/, '');
  const { all, index } = beside(draft, at);
  const here = all[index];
  const next = all[index + 1];
  const key = textMember(valueAt(draft, pointer), 'key');
  return here === undefined || next === undefined || key === undefined ? [] : [way(here, next, key)];
};

/** Which of the tasks of a state an event completes. */
const whoseEvent: MendRule = (draft, { pointer }) => {
  const placed = waysOf(draft).find(({ at }) => at === pointer);
  const tasks = itemsOf(memberOf(placed?.from?.state['meta'], 'tasks'));
  return tasks.flatMap((task) => {
    const key = textMember(task, 'key');
    const title = textMember(memberOf(task, 'title'), 'vi') ?? key;
    if (key === undefined) return [];
    return [
      mend(`Hoàn thành việc “${title}”`, `Let it complete “${title}”`, {
        name: 'setMember',
        args: { at: `${pointer}/meta`, name: 'task', value: key },
      }),
    ];
  });
};

/** The status of the state in front, or of the first that has one. */
const status: MendRule = (draft, problem) => {
  const at = problem.pointer.replace(/\/meta\/status$/, '');
  const { all, index } = beside(draft, at);
  const code = (one: DraftState): string | undefined => textMember(one.state['meta'], 'status');
  const others = [...all.slice(0, Math.max(0, index)).toReversed(), ...all.slice(index + 1)];
  const like = others.find((one) => code(one) !== undefined && one.state['type'] !== 'final');
  const value = like && code(like);
  if (like === undefined || value === undefined) return [];
  const edit =
    valueAt(draft, `${at}/meta`) === undefined
      ? ({ name: 'setMember', args: { at, name: 'meta', value: { status: value } } } as const)
      : ({ name: 'setMember', args: { at: `${at}/meta`, name: 'status', value } } as const);
  return [
    mend(
      `Dùng mã “${value}” như bước “${titleOf(like)}”`,
      `Use “${value}” as the state “${titleOf(like)}” does`,
      edit,
    ),
  ];
};

const outcomes = [
  ['granted', 'Kết quả: được giải quyết', 'Outcome: granted'],
  ['refused', 'Kết quả: từ chối', 'Outcome: refused'],
  ['withdrawn', 'Kết quả: người nộp rút', 'Outcome: withdrawn'],
  ['stopped', 'Kết quả: dừng giải quyết', 'Outcome: stopped'],
] as const;

const outcome: MendRule = (draft, { pointer }) =>
  outcomes.map(([value, vi, en]) =>
    valueAt(draft, `${pointer}/meta`) === undefined
      ? mend(vi, en, { name: 'setMember', args: { at: pointer, name: 'meta', value: { outcome: value } } })
      : mend(vi, en, { name: 'setMember', args: { at: `${pointer}/meta`, name: 'outcome', value } }),
  );

/** No end that refuses: one of the ends that there are may be meant so. */
const refusal: MendRule = (draft) =>
  statesOf(draft)
    .filter(({ state, parent }) => state['type'] === 'final' && parent === null)
    .slice(1)
    .map((end) =>
      mend(`Bước “${titleOf(end)}” là từ chối`, `The state “${titleOf(end)}” refuses`, {
        name: 'setMember',
        args: { at: `${end.at}/meta`, name: 'outcome', value: 'refused' },
      }),
    );

/** The dossier code is given with the first event of the first step. */
const code: MendRule = (draft) => {
  const initial = textMember(draft['workflow'], 'initial') ?? '';
  const first = waysOf(draft).find(
    ({ from, trigger, transition }) =>
      from?.path === initial && trigger === 'event' && transition['meta'] !== undefined,
  );
  if (first === undefined) return [];
  return membersOf(draft['numbers']).map(([number, series]) => {
    const title = textMember(memberOf(series, 'title'), 'vi') ?? number;
    return mend(`Cấp “${title}” khi ${labelOf(first)}`, `Give out “${title}” with ${labelOf(first)}`, {
      name: 'insertItem',
      args: { at: `${first.at}/actions`, item: { type: 'issueCode', params: { number } }, index: 0 },
    });
  });
};

/** What the first other branch does and this one does not: all of it where this one does nothing. */
const branchActions =
  (isMeant: (action: Json) => boolean): MendRule =>
  (draft, { pointer }) => {
    const { parent, key } = parentOf(pointer);
    const branches = itemsOf(valueAt(draft, parent));
    const actionsOf = (branch: Json): readonly Json[] => itemsOf(memberOf(branch, 'actions'));
    const model = branches.findIndex((branch) => actionsOf(branch).some(isMeant));
    const own = actionsOf(branches[Number(key)] ?? {});
    const wanted = actionsOf(branches[model] ?? {}).filter((action) => own.length === 0 || isMeant(action));
    if (wanted.length === 0) return [];
    return [
      mend(
        `Làm như hướng ${model + 1}: thêm ${wanted.length} việc tự động`,
        `Do as branch ${model + 1} does: add ${wanted.length}`,
        { name: 'setMember', args: { at: pointer, name: 'actions', value: [...wanted, ...own] } },
      ),
    ];
  };

const givesCode = (action: Json): boolean => textMember(action, 'type') === 'issueCode';

const beginsClock = (action: Json): boolean =>
  textMember(action, 'type') === 'clock' &&
  ['start', 'restart'].includes(textMember(memberOf(action, 'params'), 'do') ?? '');

/** A choice that forgets a case: its last way is for all the rest. */
const gap: MendRule = (draft, { pointer }) => {
  const list = valueAt(draft, pointer);
  if (!isList(list)) return [];
  return [
    mend('Để trường hợp cuối áp dụng cho mọi trường hợp còn lại', 'Let the last way be for all other cases', {
      name: 'removeMember',
      args: { at: `${pointer}/${list.length - 1}`, name: 'guard' },
    }),
  ];
};

/** A state in which a case can get stuck: one of its ways is open to every case. */
const withoutWay: MendRule = (draft, { pointer }) =>
  waysOf(draft)
    .filter(({ from, transition }) => from?.at === pointer && transition['guard'] !== undefined)
    .map((placed) =>
      mend(`Bỏ điều kiện của “${labelOf(placed)}”`, `Take the condition of “${labelOf(placed)}” away`, {
        name: 'removeMember',
        args: { at: placed.at, name: 'guard' },
      }),
    );

/** A guard that those before it cover: it comes first, or goes. */
const covered: MendRule = (draft, { pointer }) => {
  const { parent } = parentOf(pointer);
  const meta = valueAt(draft, `${parent}/0/meta`);
  const move = { name: 'moveItem', args: { at: pointer, to: 0 } } as const;
  // The first way of an event is the one that says what its button is called.
  const edits: readonly [Edit, ...Edit[]] =
    meta === undefined || valueAt(draft, `${pointer}/meta`) !== undefined
      ? [move]
      : [
          move,
          { name: 'setMember', args: { at: `${parent}/0`, name: 'meta', value: meta } },
          { name: 'removeMember', args: { at: `${parent}/1`, name: 'meta' } },
        ];
  return [
    mend('Xét trường hợp này trước', 'Let this way come first', ...edits),
    mend('Bỏ trường hợp này', 'Remove this way', takeOut(draft, pointer)),
  ];
};

/** The problem of a transition that stands in a list, with the meta of the first. */
const reason: MendRule = (draft, problem) => {
  const at = problem.pointer.replace(/\/actions\/\d+$/, '');
  const { parent } = parentOf(at);
  const first = isList(valueAt(draft, parent)) ? `${parent}/0` : at;
  if (paramOf(problem, 'name') === '' || valueAt(draft, `${first}/meta`) === undefined) return [];
  return [
    mend('Yêu cầu ghi lý do', 'Ask for the reason', {
      name: 'setMember',
      args: { at: `${first}/meta`, name: 'reason', value: true },
    }),
  ];
};

/** The workflow: ways, ends, codes. */
export const workflowMends: MendRules = {
  'state-unreachable': unreachable,
  'state-dead-end': deadEnd,
  'task-without-event': taskWithoutEvent,
  'event-nobody': whoseEvent,
  'status-missing': status,
  'status-unknown': status,
  'outcome-missing': outcome,
  'refusal-missing': refusal,
  'code-missing': code,
  'branch-without-code': branchActions(givesCode),
  'branch-without-clock': branchActions(beginsClock),
  'guards-gap': gap,
  'guard-covered': covered,
  'state-without-way': withoutWay,
  'extend-without-reason': reason,
};

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
import { valueAt } from '../draft/pointer.ts';
import { eventFromLabel, keyFromLabel, type Edit } from '../edits/index.ts';
import {
  draftNames,
  draftStates,
  draftTasks,
  draftTransitions,
  targetPath,
  type DraftState,
  type DraftTransition,
} from '../references/index.ts';
import { mend, type Mend, type MendRule, type MendRules } from './mend.ts';
import { cashButton } from './cash-button.ts';
import { paymentWords as words, roleAtCounter } from './payment-words.ts';
import { scenarioPayments } from './scenario-payments.ts';

/** Where a state of payment comes in: before `next`, by a way or as the beginning. */
interface Gap {
  readonly next: DraftState;
  /** The way that leads there now; null where the workflow begins there. */
  readonly way: DraftTransition | null;
}

/** A fee without a way to pay it: with the task of payment that there is, or in a state of its own. */
const withPayment: MendRule = (draft, { pointer }) => {
  const at = /^\/fees\/\d+/.exec(pointer)?.[0] ?? pointer;
  const fee = textMember(valueAt(draft, at), 'key');
  if (fee === undefined) return [];
  return [...together(draft, fee), ...ownState(draft, fee, textMember(valueAt(draft, at), 'due') ?? '')];
};

/** The fee is paid where another is paid already. */
function together(draft: DraftDocument, fee: string): Mend[] {
  const states = draftStates(draft['workflow']);
  const ways = draftTransitions(draft['workflow'], states);
  return draftTasks(states).flatMap(({ task, at, state, key }) => {
    const fees = memberOf(memberOf(task, 'pay'), 'fees');
    if (!isList(fees) || fees.includes(fee)) return [];
    const title = textMember(memberOf(task, 'title'), 'vi') ?? key;
    const inCash = ways
      .filter(
        (way) => way.from?.at === state.at && memberOf(way.transition['meta'], 'collects') !== undefined,
      )
      .map((way): Edit => ({ name: 'insertItem', args: { at: `${way.at}/meta/collects`, item: fee } }));
    return [
      mend(
        `Nộp cùng lúc ở việc “${title}”`,
        `Pay it with “${textMember(memberOf(task, 'title'), 'en') ?? title}”`,
        ...withFirst({ name: 'insertItem', args: { at: `${at}/pay/fees`, item: fee } }, [
          ...withoutCash(ways, fee, state.at),
          ...inCash,
        ]),
      ),
    ];
  });
}

/** A state in which nothing happens but that the fee is paid, online or at the counter, as the law says when. */
function ownState(draft: DraftDocument, fee: string, due: string): Mend[] {
  const states = draftStates(draft['workflow']);
  const ways = draftTransitions(draft['workflow'], states);
  const gap = gapFor(draft, states, ways, due);
  if (gap === null) return [];
  const { next, way } = gap;
  const receipt = receiptOf(ways, fee);
  const keys = draftTasks(states).map(({ key }) => key);
  const names = draftNames(draft).states.map(({ path }) => path.split('.').at(-1) ?? path);
  const key = keyFromLabel(words.state.vi, names, 'buoc');
  const at = `/workflow/states/${key}`;
  const [paid, taken] = [eventFromLabel(words.paid.vi), eventFromLabel(words.taken.vi)];
  const role = roleAtCounter(states);
  const status = statusOf(next);
  const named: JsonObject = receipt === undefined ? {} : { receipt };
  const tasks: Json[] = [
    {
      key: keyFromLabel(words.task.vi, keys),
      title: words.task,
      role: 'applicant',
      pay: { fees: [fee], then: paid, ...named },
    },
    ...(role === undefined
      ? []
      : [{ key: keyFromLabel(words.cash.vi, keys), title: words.cash, role } satisfies Json]),
  ];
  const meta: JsonObject = { title: words.state, ...(status === undefined ? {} : { status }), tasks };
  const before = next.path.split('.')[0] ?? '';
  const edits: Edit[] = [
    { name: 'connectStates', args: { from: at, to: next.at, event: paid } },
    ...(role === undefined
      ? []
      : [
          {
            name: 'connectStates',
            args: {
              from: at,
              to: next.at,
              event: taken,
              meta: { label: words.taken, tone: 'primary', collects: [fee], ...named },
            },
          } satisfies Edit,
        ]),
    ...withdrawal(states, ways, at),
    ...withoutCash(ways, fee, at),
    ...(way === null
      ? [{ name: 'setMember', args: { at: '/workflow', name: 'initial', value: key } } satisfies Edit]
      : [
          { name: 'redirectTransition', args: { at: way.at, to: at } } satisfies Edit,
          ...clocksHeld(ways, way),
        ]),
    {
      name: 'moveMember',
      args: { at, to: membersOf(valueAt(draft, '/workflow/states')).findIndex(([one]) => one === before) },
    },
    ...scenarioPayments(draft, { state: key, event: way === null ? null : way.name }),
  ];
  return [
    mend(
      `Thêm bước “${words.state.vi}” trước “${titleOf(next, 'vi')}”, nộp trực tuyến hoặc tại quầy`,
      `Add a state “${words.state.en}” before “${titleOf(next, 'en')}”, to pay online or at the counter`,
      ...withFirst({ name: 'addState', args: { key, state: { meta } } }, edits),
    ),
  ];
}

/** Where the fee is due: at the beginning, behind the acceptance, or before the result. */
function gapFor(
  draft: DraftDocument,
  states: readonly DraftState[],
  ways: readonly DraftTransition[],
  due: string,
): Gap | null {
  const stateOf = (path: string | undefined): DraftState | undefined =>
    states.find((state) => state.path === path);
  if (due === 'submission') {
    const next = stateOf(textMember(draft['workflow'], 'initial'));
    return next === undefined ? null : { next, way: null };
  }
  const fitting = ways.filter((way) => {
    const target = way.transition['target'];
    const to = typeof target === 'string' ? stateOf(targetPath(way.from, target)) : undefined;
    if (to === undefined || way.from === null) return false;
    return due === 'acceptance'
      ? itemsOf(way.transition['actions']).some((action) => textMember(action, 'type') === 'issueCode')
      : textMember(to.state['meta'], 'outcome') === 'granted';
  });
  const [way] = fitting;
  if (way === undefined || fitting.length > 1) return null;
  const target = way.transition['target'];
  const next = typeof target === 'string' ? stateOf(targetPath(way.from, target)) : undefined;
  return next === undefined ? null : { next, way };
}

function statusOf(state: DraftState): string | undefined {
  for (let node: DraftState | null = state; node !== null; node = node.parent) {
    const status = textMember(node.state['meta'], 'status');
    if (status !== undefined) return status;
  }
  return undefined;
}

function titleOf({ state, key }: DraftState, language: 'vi' | 'en'): string {
  const title = memberOf(state['meta'], 'title');
  return textMember(title, language) ?? textMember(title, 'vi') ?? key;
}

/** What was printed when the fee was taken at the counter. */
function receiptOf(ways: readonly DraftTransition[], fee: string): string | undefined {
  const way = ways.find(({ transition }) => collectsOf(transition).includes(fee));
  return way === undefined ? undefined : textMember(way.transition['meta'], 'receipt');
}

function collectsOf({ meta }: JsonObject): readonly Json[] {
  return itemsOf(memberOf(meta, 'collects'));
}

/** No button elsewhere takes the fee any more: it would count as paid before anybody has paid it. */
function withoutCash(ways: readonly DraftTransition[], fee: string, except: string): Edit[] {
  return ways
    .filter(({ transition, from }) => from?.at !== except && collectsOf(transition).includes(fee))
    .flatMap(({ transition, at }): Edit[] => {
      const list = collectsOf(transition);
      if (list.length > 1)
        return [{ name: 'removeItem', args: { at: `${at}/meta/collects/${list.indexOf(fee)}` } }];
      const members = ['collects', 'receipt'].filter(
        (name) => memberOf(transition['meta'], name) !== undefined,
      );
      return members.map((name) => ({ name: 'removeMember', args: { at: `${at}/meta`, name } }));
    });
}

/** The applicant may withdraw here as elsewhere; what the whole workflow allows holds here by itself. */
function withdrawal(states: readonly DraftState[], ways: readonly DraftTransition[], from: string): Edit[] {
  const isWithdrawal = ({ transition, from: holder, trigger }: DraftTransition): boolean => {
    const target = transition['target'];
    const path = typeof target === 'string' ? targetPath(holder, target) : '';
    const to = states.find((state) => state.path === path);
    return trigger === 'event' && textMember(to?.state['meta'], 'outcome') === 'withdrawn';
  };
  const all = ways.filter(isWithdrawal);
  const [way] = all;
  if (way === undefined || all.some((one) => one.from === null)) return [];
  const { target, meta, guard: _guard, ...transition } = way.transition;
  const to = states.find(({ path }) => typeof target === 'string' && path === targetPath(way.from, target));
  return to === undefined
    ? []
    : [
        {
          name: 'connectStates',
          args: {
            from,
            to: to.at,
            event: way.name,
            meta: { ...asObject(meta), roles: ['applicant'] },
            transition,
          },
        },
      ];
}

function asObject(value: Json | undefined): JsonObject {
  return Object.fromEntries(membersOf(value));
}

/** The office's clocks stand still while the fee is waited for. */
function clocksHeld(ways: readonly DraftTransition[], way: DraftTransition): Edit[] {
  const clocks = (one: DraftTransition, verbs: readonly string[]): string[] =>
    itemsOf(one.transition['actions']).flatMap((action) => {
      const params = memberOf(action, 'params');
      const isOne = textMember(action, 'type') === 'clock' && verbs.includes(textMember(params, 'do') ?? '');
      return isOne ? [textMember(params, 'deadline') ?? ''] : [];
    });
  const isAccepted = itemsOf(way.transition['actions']).some(
    (action) => textMember(action, 'type') === 'issueCode',
  );
  const begun = (isAccepted ? [way] : ways).flatMap((one) => clocks(one, ['start']));
  const ended = clocks(way, ['stop', 'pause', 'exclude']);
  return [...new Set(begun)]
    .filter((deadline) => !ended.includes(deadline))
    .map((deadline) => ({
      name: 'insertItem',
      args: {
        at: `${way.at}/actions`,
        item: { type: 'clock', params: { deadline, do: 'exclude' } },
      },
    }));
}

function withFirst(first: Edit, others: readonly Edit[]): readonly [Edit, ...Edit[]] {
  return [first, ...others];
}

/** Fees that somebody cannot pay. */
export const paymentMends: MendRules = {
  'fee-not-online': withPayment,
  'fee-never-collected': withPayment,
  'fee-not-counter': cashButton,
};

import { isList, itemsOf, memberOf, membersOf, textMember } from '../draft/draft-document.ts';
import { parentOf, valueAt } from '../draft/pointer.ts';
import { eventFromLabel, keyFromLabel } from '../edits/index.ts';
import { draftStates, draftTasks, draftTransitions } from '../references/index.ts';
import { mend, type MendRule } from './mend.ts';
import { paymentWords as words, roleAtCounter } from './payment-words.ts';

/** Nobody takes the money at the counter: a button for the official there, which goes the way of the payment. */
export const cashButton: MendRule = (draft, { pointer }) => {
  const states = draftStates(draft['workflow']);
  const placed = draftTasks(states).find(({ at }) => at === pointer);
  const pay = memberOf(placed?.task, 'pay');
  const role = roleAtCounter(states);
  if (placed === undefined || role === undefined) return [];
  const { state } = placed;
  const then = textMember(pay, 'then');
  const way = draftTransitions(draft['workflow'], states).find(
    ({ from, name, trigger }) => from?.at === state.at && trigger === 'event' && name === then,
  );
  if (way === undefined) return [];
  const named = memberOf(pay, 'fees');
  const fees = isList(named) ? named : itemsOf(draft['fees']).flatMap((fee) => textMember(fee, 'key') ?? []);
  const receipt = textMember(pay, 'receipt');
  const events = membersOf(state.state['on']).map(([name]) => name);
  const key = keyFromLabel(
    words.cash.vi,
    draftTasks(states).map((task) => task.key),
  );
  const { meta: _meta, ...transition } = way.transition;
  const title = textMember(valueAt(draft, `/roles/${role}`), 'vi') ?? role;
  const meta = {
    label: words.taken,
    task: key,
    tone: 'primary',
    collects: fees,
    ...(receipt === undefined ? {} : { receipt }),
  };
  const item = { key, title: words.cash, role };
  return [
    mend(
      `Thêm nút “${words.taken.vi}” cho ${title}`,
      `Add a button “${words.taken.en}” for ${textMember(valueAt(draft, `/roles/${role}`), 'en') ?? title}`,
      { name: 'insertItem', args: { at: parentOf(pointer).parent, item } },
      {
        name: 'setMember',
        args: {
          at: `${state.at}/on`,
          name: eventFromLabel(words.taken.vi, events),
          value: { ...transition, meta },
        },
      },
    ),
  ];
};

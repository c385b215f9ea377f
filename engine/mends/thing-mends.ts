import type { Json } from '../answers/answers.ts';
import { isObject, itemsOf, memberOf, membersOf, textMember } from '../draft/draft-document.ts';
import { parentOf, valueAt } from '../draft/pointer.ts';
import { draftStates, draftTransitions } from '../references/index.ts';
import { mend, paramOf, type MendRule, type MendRules } from './mend.ts';
import { put, takeOut } from './place-edits.ts';

/** Personal data are of one of two classes; which one, the author knows. */
const personal: MendRule = (_draft, { pointer }) => [
  mend('Dữ liệu cá nhân cơ bản', 'Basic personal data', {
    name: 'setMember',
    args: { at: pointer, name: 'personal', value: 'basic' },
  }),
  mend('Dữ liệu cá nhân nhạy cảm', 'Sensitive personal data', {
    name: 'setMember',
    args: { at: pointer, name: 'personal', value: 'sensitive' },
  }),
];

/** One offer for each of a few roles. */
function eachRole(
  vi: string,
  en: string,
  place: (pointer: string) => readonly [string, string],
  isList: boolean,
): MendRule {
  return (draft, { pointer }) => {
    const [at, name] = place(pointer);
    return membersOf(draft['roles'])
      .slice(0, 4)
      .map(([role, title]) => {
        const said = textMember(title, 'vi') ?? role;
        const value: Json = isList ? [role] : role;
        return mend(`${vi}: ${said}`, `${en}: ${said}`, { name: 'setMember', args: { at, name, value } });
      });
  };
}

/** The applicant is let into the rules that keep the role of a task from a field. */
const mayWrite: MendRule = (draft, problem) => {
  const role = paramOf(problem, 'role');
  const key = paramOf(problem, 'key');
  const rules = itemsOf(draft['access']).flatMap((rule, index) => {
    const names = itemsOf(memberOf(rule, 'fields'));
    const keeps = names.includes(key) && !itemsOf(memberOf(rule, 'roles')).includes(role);
    return keeps ? [index] : [];
  });
  const [first, ...others] = rules.map(
    (index) => ({ name: 'insertItem', args: { at: `/access/${index}/roles`, item: role } }) as const,
  );
  if (first === undefined) return [];
  const said = textMember(valueAt(draft, `/roles/${role}`), 'vi') ?? role;
  return [mend(`Cho vai trò “${said}” vào quy tắc`, `Let the role “${said}” in`, first, ...others)];
};

/** A clock begins where the case gets its code: that is when it is accepted. */
const start: MendRule = (draft, problem) => {
  const ways = draftTransitions(draft['workflow'], draftStates(draft['workflow']));
  const place = ways.find(({ transition }) =>
    itemsOf(transition['actions']).some((action) => textMember(action, 'type') === 'issueCode'),
  );
  const remove = mend('Bỏ tác động này', 'Remove this action', takeOut(draft, problem.pointer));
  if (place === undefined) return [remove];
  const label = textMember(memberOf(place.transition['meta'], 'label'), 'vi') ?? place.name;
  const item = { type: 'clock', params: { deadline: paramOf(problem, 'name'), do: 'start' } };
  return [
    mend(`Bắt đầu tính khi ${label}`, `Begin to count with ${label}`, {
      name: 'insertItem',
      args: { at: `${place.at}/actions`, item },
    }),
    remove,
  ];
};

/** A deadline is a length of time or a moment. */
const length: MendRule = (draft, { pointer }) => {
  const deadline = valueAt(draft, pointer);
  if (memberOf(deadline, 'amount') === undefined)
    return [
      mend('Đặt thời hạn là 1', 'Let it be 1', {
        name: 'setMember',
        args: { at: pointer, name: 'amount', value: 1 },
      }),
    ];
  return [
    mend('Tính theo khoảng thời gian', 'Count an amount of time', {
      name: 'removeMember',
      args: { at: pointer, name: 'until' },
    }),
    mend('Kết thúc vào thời điểm đã ghi', 'End at the moment', {
      name: 'removeMember',
      args: { at: pointer, name: 'amount' },
    }),
  ];
};

/** A moment has no parts: reminders come so long before it. */
const moment: MendRule = (draft, { pointer }) => {
  const { parent, key } = parentOf(pointer);
  if (key !== 'share') return [mend('Bỏ mục này', 'Remove this', takeOut(draft, pointer))];
  return [
    mend(
      'Nhắc trước 1',
      'Remind 1 before',
      { name: 'removeMember', args: { at: parent, name: key } },
      { name: 'setMember', args: { at: parent, name: 'before', value: 1 } },
    ),
  ];
};

/** A rung stands at one moment. */
const rungMoment: MendRule = (draft, { pointer }) => {
  const rung = valueAt(draft, pointer);
  const named = ['before', 'after', 'share'].filter((name) => memberOf(rung, name) !== undefined);
  const [, ...others] = named;
  const [first, ...rest] = others.map(
    (name) => ({ name: 'removeMember', args: { at: pointer, name } }) as const,
  );
  if (named.length === 0)
    return [
      mend('Nhắc trước hạn 1', 'Remind 1 before it ends', {
        name: 'setMember',
        args: { at: pointer, name: 'before', value: 1 },
      }),
    ];
  return first === undefined ? [] : [mend('Chỉ giữ mốc đầu', 'Keep the first moment', first, ...rest)];
};

/** A fee is taken with the event by which the case is accepted. */
const collected: MendRule = (draft, { pointer }) => {
  const key =
    textMember(valueAt(draft, pointer), 'key') ?? textMember(valueAt(draft, parentOf(pointer).parent), 'key');
  const ways = draftTransitions(draft['workflow'], draftStates(draft['workflow']));
  const place = ways.find(
    ({ transition, trigger }) =>
      trigger === 'event' &&
      isObject(transition['meta']) &&
      itemsOf(transition['actions']).some((action) => textMember(action, 'type') === 'issueCode'),
  );
  if (key === undefined || place === undefined) return [];
  const label = textMember(memberOf(place.transition['meta'], 'label'), 'vi') ?? place.name;
  return [
    mend(`Thu tại quầy khi ${label}`, `Take it at the counter with ${label}`, {
      name: 'insertItem',
      args: { at: `${place.at}/meta/collects`, item: key },
    }),
  ];
};

/** A step of a scenario happens no earlier than the one before it. */
const forwards: MendRule = (draft, { pointer }) => {
  const [, scenario = '', index = ''] = /^(\/scenarios\/\d+)\/steps\/(\d+)\/at$/.exec(pointer) ?? [];
  const before =
    index === '0'
      ? textMember(valueAt(draft, scenario), 'submittedAt')
      : textMember(valueAt(draft, `${scenario}/steps/${Number(index) - 1}`), 'at');
  return before === undefined
    ? []
    : [
        mend(
          'Cùng lúc với bước liền trước',
          'At the time of the step before it',
          ...put(draft, pointer, before),
        ),
      ];
};

/** Opening hours whose ends stand the wrong way round. */
const hours: MendRule = (draft, { pointer }) => {
  const at = valueAt(draft, `${pointer}/from`) === undefined ? parentOf(pointer).parent : pointer;
  const from = textMember(valueAt(draft, at), 'from');
  const to = textMember(valueAt(draft, at), 'to');
  if (from === undefined || to === undefined) return [];
  return [
    mend(
      `Đổi thành ${to}–${from}`,
      `Change to ${to}–${from}`,
      { name: 'setMember', args: { at, name: 'from', value: to } },
      { name: 'setMember', args: { at, name: 'to', value: from } },
    ),
  ];
};

/** A component that is grouped and comes for each row: others are in the group, too. */
const grouped: MendRule = (_draft, { pointer }) => {
  const at = /^\/dossier\/components\/\d+/.exec(pointer)?.[0] ?? pointer;
  return [
    mend('Nộp một lần cho cả hồ sơ', 'Once for the whole case', {
      name: 'removeMember',
      args: { at, name: 'forEach' },
    }),
  ];
};

/** A component that is no paper has neither versions nor ways to hand it in. */
const noPaper: MendRule = (draft, { pointer }) => {
  const at = /^\/dossier\/components\/\d+/.exec(pointer)?.[0] ?? pointer;
  const [first, ...others] = ['versions', 'deliver']
    .filter((name) => memberOf(valueAt(draft, at), name) !== undefined)
    .map((name) => ({ name: 'removeMember', args: { at, name } }) as const);
  return first === undefined
    ? []
    : [mend('Bỏ phiên bản và cách nộp', 'Remove versions and ways to hand it in', first, ...others)];
};

/** What comes by file only. */
const fileOnly: MendRule = (_draft, { pointer }) => {
  const at = /^\/dossier\/components\/\d+/.exec(pointer)?.[0] ?? pointer;
  return [
    mend('Chỉ nộp bằng tệp', 'By file only', {
      name: 'setMember',
      args: { at, name: 'deliver', value: ['file'] },
    }),
  ];
};

/** Deadlines, roles, money, papers, personal data. */
export const thingMends: MendRules = {
  'personal-unclassed': personal,
  'signer-missing': eachRole(
    'Người ký',
    'Signed by',
    (pointer) => [parentOf(pointer).parent, 'signer'],
    false,
  ),
  'event-taskless': eachRole('Người bấm nút', 'Pressed by', (pointer) => [`${pointer}/meta`, 'roles'], true),
  'accountants-missing': eachRole('Kế toán', 'Accountant', () => ['', 'accountants'], true),
  'component-nobody-receives': eachRole(
    'Người xác nhận',
    'Confirmed by',
    () => ['/dossier', 'receivers'],
    true,
  ),
  'access-required': mayWrite,
  'clock-never-started': start,
  'deadline-length': length,
  'deadline-moment': moment,
  'rung-moment': rungMoment,
  'fee-never-collected': collected,
  'pay-not-applicant': (draft, { pointer }) => [
    mend('Giao cho người nộp hồ sơ', 'Give it to the applicant', ...put(draft, pointer, 'applicant')),
  ],
  'scenario-backwards': forwards,
  'slot-hours-reversed': hours,
  'component-rows-grouped': grouped,
  'component-no-paper': noPaper,
  'component-paper-only': fileOnly,
};

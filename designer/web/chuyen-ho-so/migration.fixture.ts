import type { CaseMigration, MigrationCaseView, MigrationPassView } from '../../../runtime/api/index.ts';

/** One case as the lists of a pass show it, by its number. */
export function passedCase(number: number): MigrationCaseView {
  return {
    id: `c${number}`,
    code: `H08.22-261120-${String(number).padStart(4, '0')}`,
    stage: 'Thẩm định hồ sơ; Lấy ý kiến cơ quan liên quan',
    dueBefore: '2026-11-26',
    dueAfter: number % 2 === 0 ? '2026-11-25' : null,
  };
}

const firstOf = (count: number): MigrationCaseView[] =>
  Array.from({ length: Math.min(count, 50) }, (_, index) => passedCase(index + 1));

/** A pass that came off in every way. */
const pass: MigrationPassView = {
  startedAt: '2026-11-20T02:10:00.000Z',
  endedAt: '2026-11-20T02:11:00.000Z',
  isStopped: false,
  looked: 100_122,
  groups: [
    { outcome: 'moved', reason: null, mend: null, count: 1, cases: firstOf(1) },
    { outcome: 'sooner', reason: null, mend: null, count: 100_000, cases: firstOf(100_000) },
    {
      outcome: 'stays',
      reason: 'Phiên bản mới không có bước “Lấy ý kiến cơ quan liên quan”.',
      mend: 'Chọn nơi tiếp nhận trong phần “Cần chọn”, hoặc để hồ sơ giải quyết xong theo phiên bản cũ.',
      count: 120,
      cases: firstOf(120),
    },
    { outcome: 'late', reason: null, mend: null, count: 1, cases: firstOf(1) },
  ],
};

const person = (name: string) => ({ account: name.toLowerCase(), name });

/** A plan with a lost step, a lost branch and a lost deadline. */
const planned: CaseMigration = {
  ...{ id: 'm1', revision: 3, procedure: 'cap-giay', title: 'Cấp giấy', from: 1, to: 2, state: 'planned' },
  ...{ createdBy: person('An'), createdAt: '2026-11-20T02:00:00.000Z', unfit: 'stay' },
  states: [
    { key: 'tham_dinh', title: 'Thẩm định', to: { key: 'kiem_tra', title: 'Kiểm tra' }, choices: [] },
    {
      key: 'xu_ly.y_kien.cho',
      title: 'Xử lý › Lấy ý kiến cơ quan liên quan',
      to: null,
      choices: [
        { key: 'kiem_tra', title: 'Kiểm tra' },
        { key: '*', title: 'Nhánh này kết thúc, các nhánh khác tiếp tục' },
      ],
    },
  ],
  deadlines: [
    {
      key: 'y_kien',
      title: 'Trả lời ý kiến',
      to: null,
      choices: [{ key: 'giai_quyet', title: 'Giải quyết hồ sơ' }],
    },
  ],
  ...{ proposal: null, approval: null, trial: null, run: null },
};

const proposal = {
  by: person('An'),
  at: '2026-11-20T02:30:00.000Z',
  decision: { number: '45/QĐ-UBND', date: '2026-11-19' },
  reason: 'Điều khoản chuyển tiếp',
};
const approval = { by: person('Bình'), at: '2026-11-20T03:00:00.000Z' };
const under = { ...pass, endedAt: null, looked: 40_200 };

/** A move of cases in every state in which a person can find it. */
export const migrations = {
  planned,
  trying: { ...planned, trial: under },
  tried: { ...planned, trial: pass },
  proposed: {
    ...planned,
    state: 'proposed',
    states: planned.states.map((one) =>
      one.to === null ? { ...one, to: { key: '*', title: 'Nhánh này kết thúc' } } : one,
    ),
    trial: pass,
    proposal,
  },
  running: { ...planned, state: 'running', trial: pass, proposal, approval, run: under },
  stopped: {
    ...planned,
    state: 'stopped',
    trial: pass,
    proposal,
    approval,
    run: { ...under, isStopped: true },
  },
  done: { ...planned, state: 'done', trial: pass, proposal, approval, run: pass },
} as const satisfies Readonly<Record<string, CaseMigration>>;

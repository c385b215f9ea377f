import type { CaseView, OfferView, TaskView } from '../../../../engine/index.ts';

/** An offer that needs nothing. */
export function offer(about: Partial<OfferView> = {}): OfferView {
  return {
    event: 'NHAN',
    task: 'kiem_tra.1',
    label: { vi: 'Tiếp nhận' },
    tone: 'primary',
    form: null,
    answers: null,
    reason: false,
    supplement: false,
    corrects: false,
    confirm: null,
    collects: null,
    blocked: null,
    ...about,
  };
}

const task: TaskView = {
  id: 'kiem_tra.1',
  key: 'kiem_tra',
  title: { vi: 'Kiểm tra hồ sơ' },
  guidance: null,
  role: { code: 'vai', name: { vi: 'Bộ phận Một cửa' } },
  unit: { code: '1', name: { vi: 'Phường Mẫu' } },
  item: null,
  openedAt: '2026-11-20T02:00:00.000Z',
  dueDate: null,
  due: null,
  overdue: false,
  assignee: null,
  closed: null,
  answers: null,
  handOver: null,
  mine: true,
  mayAssign: false,
  oversees: false,
};

/** A case with one open task of the clerk's. */
export function caseView(about: Partial<CaseView> = {}): CaseView {
  return {
    id: 'ho-so-1',
    revision: 3,
    reach: 'clerk',
    ownCase: false,
    filing: null,
    reference: 'AAAA-BBBB',
    code: 'H01.1-0001',
    procedure: { id: 'mau', version: 1, hash: 'h', title: { vi: 'Thủ tục mẫu' }, code: '1.000001' },
    status: { code: '2', name: { vi: 'Đang xử lý' } },
    asked: [],
    checks: {},
    checkable: [],
    stages: [{ vi: 'Kiểm tra' }],
    applicant: { name: 'Lê Quốc Duy' },
    competentUnit: { code: '1', name: { vi: 'Phường Mẫu' } },
    receivingUnit: { code: '1', name: { vi: 'Phường Mẫu' } },
    submittedAt: '2026-11-20T02:00:00.000Z',
    acceptedAt: null,
    endedAt: null,
    outcome: null,
    forms: [
      {
        form: 'to_khai',
        title: { vi: 'Tờ khai' },
        sections: [
          {
            key: 'p/s',
            page: 'p',
            pageTitle: 'Trang',
            title: 'Người khai',
            rows: [
              { pointer: '/ho_ten', key: 'ho_ten', type: 'text', label: 'Họ tên', value: 'Lê Quốc Duy' },
            ],
          },
        ],
      },
    ],
    dossier: [],
    notable: {},
    components: [],
    fees: [],
    money: { owed: 0, payable: 0, underWay: null, payments: [] },
    clocks: [],
    tasks: [task],
    papers: [],
    history: [],
    supplement: null,
    offers: [offer()],
    forApplicant: [],
    ...about,
  };
}

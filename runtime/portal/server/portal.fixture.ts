import Fastify, { type FastifyInstance } from 'fastify';
import type { CaseView } from '../../../engine/index.ts';
import type { CaseSummary, ProcedurePage, ProcedureSummary, Tracking } from '../../api/index.ts';
import { portalPages } from './portal-pages.ts';
import type { PortalReader, PortalServices } from './portal-services.ts';

export const citizen: PortalReader = { account: 'cong-dan', name: 'Lê Quốc Duy', workplace: null };

const title = { vi: 'Cấp giấy mẫu', en: 'Sample certificate' };

export const procedure: ProcedurePage = {
  id: 'giay-mau',
  version: 3,
  hash: 'h3',
  application: 'to_khai',
  code: '1.000001',
  formerCodes: ['2.000009'],
  title,
  summary: { vi: 'Dùng để thử <b>trang</b>.', en: 'For trying pages.' },
  sector: { vi: 'Hộ tịch', en: 'Civil status' },
  audience: [{ vi: 'Công dân Việt Nam', en: 'Citizens' }],
  conditions: [{ vi: 'Từ đủ 18 tuổi' }],
  legalBasis: [{ document: 'Luật Mẫu 01/2020/QH14', article: 'Điều 5', inForceFrom: '2020-07-01' }],
  authority: { vi: 'Ủy ban nhân dân cấp xã', en: 'Commune' },
  steps: [
    {
      key: 'tiep_nhan',
      title: { vi: 'Chờ tiếp nhận' },
      byApplicant: false,
      deadline: { vi: '4 giờ làm việc' },
      isMain: true,
    },
    {
      key: 'tra',
      title: { vi: 'Đã có kết quả' },
      byApplicant: false,
      deadline: null,
      isMain: true,
    },
    {
      key: 'bo_sung',
      title: { vi: 'Cần bổ sung hồ sơ' },
      byApplicant: true,
      deadline: { vi: '30 ngày' },
      isMain: false,
    },
  ],
  dossier: [
    {
      key: 'A',
      title: { vi: 'Tờ khai' },
      kind: 'form',
      copies: 1,
      required: 'always',
      condition: null,
      guidance: null,
    },
    {
      key: 'B',
      title: { vi: 'Bản án' },
      kind: 'copy',
      copies: 2,
      required: 'sometimes',
      condition: { vi: 'Tình trạng là “Đã ly hôn”' },
      guidance: { vi: 'Khi đã ly hôn.' },
    },
    {
      key: 'C',
      title: { vi: 'Văn bản ủy quyền' },
      kind: 'original',
      copies: 1,
      required: 'sometimes',
      condition: null,
      guidance: null,
    },
  ],
  fees: [
    {
      key: 'phi',
      title: { vi: 'Lệ phí' },
      amount: 8000,
      rates: [],
      sometimes: false,
      due: 'result',
      note: null,
      legalBasis: null,
    },
  ],
  deadlines: [
    {
      key: 'chung',
      title: { vi: 'Giải quyết' },
      words: { vi: 'trong ngày làm việc' },
      forApplicant: false,
      cutoff: '15:00',
      legalBasis: 'Điều 5',
    },
    {
      key: 'bo_sung',
      title: { vi: 'Bổ sung hồ sơ' },
      words: { vi: '30 ngày' },
      forApplicant: true,
      cutoff: null,
      legalBasis: null,
    },
  ],
  service: {
    level: { code: '3', name: { vi: 'Một phần' } },
    next: { code: '4', name: { vi: 'Toàn trình' } },
    missing: [{ vi: 'Trả kết quả trực tuyến' }],
    paperReason: { vi: 'Phải nộp lại bản chính' },
    identityLevel: 2,
  },
  channels: {
    submit: [
      {
        code: '2',
        name: { vi: 'Trực tuyến' },
        deadline: { vi: 'trong ngày làm việc' },
        rates: { least: 8000, most: 8000 },
      },
    ],
    pay: [],
    receive: [{ code: '1', name: { vi: 'Trực tiếp' } }],
  },
  results: [{ vi: 'Giấy mẫu' }],
  effectiveFrom: '2026-06-30T17:00:00.000Z',
  online: true,
};

const listed: ProcedureSummary = {
  id: procedure.id,
  version: procedure.version,
  hash: procedure.hash,
  code: procedure.code,
  title,
  summary: procedure.summary,
  sector: procedure.sector,
  online: true,
};

const tracking: Tracking = {
  view: {
    reference: '7KQM-X2PD-93TF',
    code: null,
    procedure: title,
    status: { code: '1', name: { vi: 'Mới đăng ký' } },
    stage: { vi: 'Chờ tiếp nhận' },
    submittedOn: '2026-11-20',
    dueDate: '2026-11-26',
    endedAt: null,
  },
  stages: [{ vi: 'Chờ tiếp nhận' }, { vi: 'Đã có kết quả' }],
};

const caseSummary: CaseSummary = {
  id: 'case1',
  reference: '7KQM-X2PD-93TF',
  code: null,
  procedure: { id: procedure.id, version: 3, hash: 'h3', title },
  status: { code: '5', name: { vi: 'Yêu cầu bổ sung giấy tờ' } },
  stage: { vi: 'Cần bổ sung hồ sơ' },
  submittedAt: '2026-11-20T02:10:00.000Z',
  dueDate: '2026-11-20',
  endedAt: null,
  waitsForMe: true,
};

export const caseView: CaseView = {
  id: 'case1',
  revision: 4,
  reach: 'applicant',
  ownCase: false,
  filing: null,
  reference: '7KQM-X2PD-93TF',
  code: 'H44-261120-0001',
  procedure: { id: procedure.id, version: 3, hash: 'h3', title, code: procedure.code },
  status: { code: '5', name: { vi: 'Yêu cầu bổ sung giấy tờ' } },
  asked: [{ vi: 'Hệ thống thuế' }],
  checks: {},
  checkable: [],
  stages: [{ vi: 'Cần bổ sung hồ sơ' }],
  applicant: { name: 'Lê Quốc Duy' },
  competentUnit: { code: '08707', name: { vi: 'Phường Mẫu' } },
  receivingUnit: { code: '08707', name: { vi: 'Phường Mẫu' } },
  submittedAt: '2026-11-20T02:10:00.000Z',
  acceptedAt: null,
  endedAt: null,
  outcome: null,
  forms: [
    {
      form: 'to_khai',
      title: { vi: 'Tờ khai' },
      sections: [
        {
          key: 'a/b',
          page: 'a',
          pageTitle: 'Người đề nghị',
          title: '',
          rows: [
            { pointer: '/ho_ten', key: 'ho_ten', type: 'text', label: 'Họ tên', value: 'Lê <i>Duy</i>' },
            {
              pointer: '/ky',
              key: 'ky',
              type: 'table',
              label: 'Nơi cư trú',
              value: '',
              items: [
                {
                  pointer: '/ky/0',
                  label: 'Kỳ cư trú 1',
                  rows: [
                    { pointer: '/ky/0/tu', key: 'tu', type: 'date', label: 'Từ tháng', value: '02/2018' },
                    {
                      pointer: '/ky/0/anh',
                      key: 'anh',
                      type: 'file',
                      label: 'Ảnh chụp',
                      value: 'sổ.pdf',
                      files: [{ id: 'f7', name: 'sổ.pdf', type: 'application/pdf', size: 10 }],
                    },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
  ],
  dossier: [],
  notable: {},
  components: [],
  fees: [{ key: 'phi', title: { vi: 'Lệ phí' }, amount: 6000, paid: 0, owed: 6000, waiver: null }],
  money: { owed: 6000, payable: 6000, underWay: null, payments: [] },
  clocks: [],
  tasks: [],
  papers: [
    {
      id: 'p1',
      title: { vi: 'Giấy mẫu' },
      kind: 'result',
      number: '12/UBND-XN',
      issuedAt: '2026-11-21T03:00:00.000Z',
      locked: false,
    },
  ],
  history: [
    {
      at: '2026-11-20T02:10:00.000Z',
      what: { vi: 'Nộp hồ sơ' },
      who: 'Lê Quốc Duy',
      role: null,
      unit: null,
      reason: null,
      stages: [{ vi: 'Chờ tiếp nhận' }],
      papers: [],
      notes: [],
    },
  ],
  supplement: {
    requestedAt: '2026-11-20T03:00:00.000Z',
    items: [{ component: 'B', label: { vi: 'Bản án' }, reason: 'Ảnh chụp mờ' }],
  },
  forApplicant: [],
  offers: [
    {
      event: 'BO_SUNG',
      task: 't1',
      label: { vi: 'Nộp bổ sung' },
      tone: 'primary',
      form: null,
      answers: null,
      reason: false,
      supplement: false,
      corrects: true,
      confirm: null,
      collects: null,
      blocked: null,
    },
  ],
};

/** Services that answer out of this file. `change` replaces some of them. */
function fakeServices(change: Partial<PortalServices> = {}): PortalServices {
  return {
    assets: () => ({ script: '/assets/main.js', styles: ['/assets/main.css'], preload: [] }),
    today: () => '2026-11-21',
    demoPeople: [],
    procedures: (_request, query) => Promise.resolve({ items: query === 'khong co' ? [] : [listed] }),
    procedure: (_request, id) => Promise.resolve(id === procedure.id ? procedure : null),
    signedPaper: () => Promise.resolve(null),
    track: (_request, code) => Promise.resolve(code === tracking.view.reference ? tracking : null),
    drafts: () => Promise.resolve({ items: [] }),
    mayFill: () => Promise.resolve(false),
    openCode: () => Promise.resolve('Mã không đúng.'),
    removeDraft: () => Promise.resolve(),
    cases: () => Promise.resolve({ items: [caseSummary], next: null }),
    notices: () => Promise.resolve({ items: [], unread: 0, next: null }),
    pay: (_request, id) =>
      Promise.resolve(
        id === caseView.id ? { redirect: '/sandbox/payment/1' } : { refusal: 'Không có hồ sơ.' },
      ),
    case: (_request, id) => Promise.resolve(id === caseView.id ? caseView : null),
    language: (request) => (Object.hasOwn(request.query as object, 'lang') ? 'en' : 'vi'),
    keepLanguage: (_request, reply, language) => void reply.header('x-kept', language),
    reader: () => Promise.resolve(null),
    formToken: () => Promise.resolve('token-of-page'),
    assertFormToken: ({ body }) =>
      (body as { readonly _csrf?: string })._csrf === 'token-of-page'
        ? Promise.resolve()
        : Promise.reject(Object.assign(new Error('token'), { status: 403 })),
    signIn: (_request, _reply, { username, password }) =>
      Promise.resolve(username === 'cong-dan' && password === ' mật khẩu ' ? citizen : null),
    signOut: () => Promise.resolve(),
    ...change,
  };
}

/** The pages on such services. */
export async function fakePortal(change: Partial<PortalServices> = {}): Promise<FastifyInstance> {
  const app = Fastify();
  await app.register(portalPages, { services: fakeServices(change) });
  return app;
}

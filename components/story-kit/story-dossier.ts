import type { ComponentState } from '../../engine/index.ts';

const BASE: Omit<ComponentState, 'key' | 'component' | 'title' | 'kind'> = {
  row: null,
  version: null,
  copies: 1,
  guidance: null,
  legalBasis: null,
  required: true,
  visible: true,
  satisfied: null,
  sources: [],
  accept: ['application/pdf', 'image/jpeg'],
  maxSize: 10 * 1024 * 1024,
  maxFiles: 3,
  files: [],
  withheld: false,
  deliver: ['file'],
  receipt: null,
  group: null,
};

/** Papers before the clerk who files for the applicant: one that stays, one that was shown, one that is to come. */
export const storyAtCounter: readonly ComponentState[] = (['received', 'shown', null] as const).map(
  (state, index) => ({
    ...BASE,
    key: `TQ0${index + 1}`,
    component: `TQ0${index + 1}`,
    kind: index === 0 ? 'original' : 'copy',
    title: { vi: ['Giấy chứng sinh', 'Giấy chứng nhận kết hôn', 'Hợp đồng thuê địa điểm'][index] ?? '' },
    deliver: ['file', 'received', 'shown'],
    satisfied: state === null ? null : 'paper',
    receipt: state === null ? null : { promised: null, state, copies: 1, at: null, by: null },
  }),
);

/** A dossier with a component in every state. */
export const storyComponents: readonly ComponentState[] = [
  {
    ...BASE,
    key: 'HN01',
    component: 'HN01',
    kind: 'form',
    title: { vi: 'Tờ khai cấp Giấy xác nhận tình trạng hôn nhân' },
    satisfied: 'form',
  },
  {
    ...BASE,
    key: 'HN02',
    component: 'HN02',
    kind: 'certifiedCopy',
    title: { vi: 'Bản án, quyết định ly hôn đã có hiệu lực pháp luật' },
    guidance: { vi: 'Chụp đủ các trang, thấy rõ dấu và chữ ký.' },
  },
  {
    ...BASE,
    key: 'HN04',
    component: 'HN04',
    kind: 'original',
    title: { vi: 'Giấy xác nhận tình trạng hôn nhân đã cấp trước đây' },
    satisfied: 'file',
    files: [{ id: 'a', name: 'giay-xac-nhan-2025.pdf', type: 'application/pdf', size: 482_310 }],
  },
  {
    ...BASE,
    key: 'HN05',
    component: 'HN05',
    kind: 'original',
    title: { vi: 'Giấy xác nhận của nơi cư trú trước' },
    required: false,
  },
  {
    ...BASE,
    key: 'HN03',
    component: 'HN03',
    kind: 'data',
    title: { vi: 'Trích lục khai tử của vợ hoặc chồng' },
    satisfied: 'data',
  },
];

const LAND = {
  key: 'giay_to_dat',
  title: { vi: 'Giấy tờ chứng minh quyền sử dụng đất' },
  rule: 'atLeastOne',
  required: true,
} as const;

/** Papers of which one is enough. */
export const storyGroup: readonly ComponentState[] = [
  {
    ...BASE,
    key: 'XD01',
    component: 'XD01',
    kind: 'form',
    title: { vi: 'Đơn đề nghị cấp giấy phép' },
    satisfied: 'form',
  },
  {
    ...BASE,
    key: 'XD02',
    component: 'XD02',
    kind: 'copy',
    title: { vi: 'Giấy chứng nhận quyền sử dụng đất' },
    required: false,
    group: LAND,
  },
  {
    ...BASE,
    key: 'XD03',
    component: 'XD03',
    kind: 'certifiedCopy',
    title: { vi: 'Quyết định giao đất' },
    required: false,
    group: LAND,
  },
];

const OUTLETS = ['Cửa hàng 1', 'Cửa hàng 2, số 22 đường Mẫu F'] as const;
const PAPER = { vi: 'Hợp đồng thuê, mượn hoặc tài liệu về quyền sử dụng địa điểm' };

/** A paper for each row of a table. */
export const storyRows: readonly ComponentState[] = OUTLETS.map((name, index) => {
  const label = { vi: `Địa điểm ${index + 1}: ${name}` };
  return {
    ...BASE,
    key: `RU03[k${index}]`,
    component: 'RU03',
    kind: 'copy',
    title: { vi: `${PAPER.vi} – ${label.vi}` },
    row: { id: `k${index}`, index, label, paper: PAPER },
    guidance: { vi: 'Chụp đủ các trang của hợp đồng.' },
  };
});

const REPORT = { vi: 'Báo cáo đánh giá tác động môi trường' };

/** A paper in two versions, of which one is confidential. */
export const storyVersions: readonly ComponentState[] = [
  {
    key: 'day_du',
    title: { vi: 'Bản đầy đủ' },
    guidance: { vi: 'Toàn bộ nội dung, kể cả bí mật kinh doanh.' },
    confidential: true,
  },
  {
    key: 'cong_khai',
    title: { vi: 'Bản công khai' },
    guidance: { vi: 'Đã lược bỏ bí mật kinh doanh.' },
    confidential: false,
  },
].map((version) => ({
  ...BASE,
  key: `BC.${version.key}`,
  component: 'BC',
  kind: 'original',
  title: { vi: `${REPORT.vi} – ${version.title.vi}` },
  version: { ...version, paper: REPORT },
}));

const PROXY = {
  ...BASE,
  component: 'UQ',
  kind: 'original',
  title: { vi: 'Văn bản ủy quyền' },
  deliver: ['file', 'counter', 'post'],
} as const;

const AWAITED = { promised: 'counter', state: 'awaited', copies: 0, at: null, by: null } as const;

/** A paper that may come in three ways, one that was promised, and one that can only be brought. */
export const storyDelivery: readonly ComponentState[] = [
  { ...PROXY, key: 'UQ' },
  {
    ...PROXY,
    key: 'KS02',
    component: 'KS02',
    title: { vi: 'Giấy chứng sinh' },
    satisfied: 'promised',
    receipt: AWAITED,
  },
  {
    ...PROXY,
    key: 'HN04',
    component: 'HN04',
    title: { vi: 'Giấy xác nhận đã cấp, nộp lại bản chính' },
    deliver: ['counter'],
  },
];

/** Papers of a case: shown, missing, withheld, and data with the registry that gave them. */
export const storyStanding: readonly ComponentState[] = [
  {
    ...PROXY,
    key: 'UQ',
    satisfied: 'paper',
    receipt: { ...AWAITED, state: 'shown', copies: 1, at: '2026-11-20T02:10:00.000Z', by: 'Phạm Thu Hà' },
  },
  {
    ...PROXY,
    key: 'KS02',
    component: 'KS02',
    title: { vi: 'Giấy chứng sinh' },
    receipt: { ...AWAITED, state: 'missing', at: '2026-11-20T02:10:00.000Z', by: 'Phạm Thu Hà' },
  },
  {
    ...BASE,
    key: 'BC.day_du',
    component: 'BC',
    kind: 'original',
    title: { vi: `${REPORT.vi} – Bản đầy đủ` },
    satisfied: 'file',
    withheld: true,
  },
  {
    ...BASE,
    key: 'RU02',
    component: 'RU02',
    kind: 'copy',
    title: { vi: 'Giấy chứng nhận đăng ký doanh nghiệp' },
    satisfied: 'data',
    sources: [
      {
        kind: 'registry',
        title: { vi: 'Cơ sở dữ liệu quốc gia về đăng ký doanh nghiệp' },
        at: '2026-11-20T02:10:00.000Z',
      },
    ],
  },
];

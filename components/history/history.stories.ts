import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { HistoryView } from '../../engine/index.ts';
import './history.ts';

const meta: Meta = { title: 'Công việc/thutuc-history', component: 'thutuc-history', tags: ['autodocs'] };
export default meta;

const ENTRIES: readonly HistoryView[] = [
  {
    at: '2026-11-20T02:10:00.000Z',
    what: { vi: 'Nộp hồ sơ' },
    who: 'Lê Quốc Duy',
    role: null,
    unit: null,
    reason: null,
    stages: [{ vi: 'Tiếp nhận' }],
    papers: [],
    notes: [],
  },
  {
    at: '2026-11-20T03:45:00.000Z',
    what: { vi: 'Tiếp nhận' },
    who: 'Trần Văn Hữu',
    role: { vi: 'Cán bộ một cửa' },
    unit: { vi: 'UBND xã Tề Lỗ' },
    reason: null,
    stages: [{ vi: 'Thẩm định' }],
    papers: ['Giấy tiếp nhận hồ sơ và hẹn trả kết quả'],
    notes: [{ vi: 'Bắt đầu tính thời hạn “Giải quyết hồ sơ”, đến ngày 02/12/2026' }],
  },
  {
    at: '2026-11-23T01:05:00.000Z',
    what: { vi: 'Yêu cầu bổ sung' },
    who: 'Nguyễn Thị Ổn',
    role: { vi: 'Công chức tư pháp - hộ tịch' },
    unit: { vi: 'UBND xã Tề Lỗ' },
    reason: 'Bản án thiếu trang có chữ ký',
    stages: [{ vi: 'Chờ bổ sung' }],
    papers: [],
    notes: [{ vi: 'Tạm dừng thời hạn “Giải quyết hồ sơ”' }],
  },
];

export const Full: StoryObj = { render: () => html`<thutuc-history .entries=${ENTRIES}></thutuc-history>` };
export const Empty: StoryObj = { render: () => html`<thutuc-history></thutuc-history>` };

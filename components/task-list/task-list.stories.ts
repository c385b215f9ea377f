import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { TaskLine } from './task-list.ts';
import './task-list.ts';

const meta: Meta = { title: 'Công việc/thutuc-task-list', component: 'thutuc-task-list', tags: ['autodocs'] };
export default meta;

const PROCEDURE = { vi: 'Cấp Giấy xác nhận tình trạng hôn nhân' };
const TASKS: readonly TaskLine[] = [
  {
    id: '1',
    caseCode: '08707-261119-0007',
    title: { vi: 'Thẩm định hồ sơ' },
    procedure: PROCEDURE,
    applicant: 'Nguyễn Thị Hồng Đào',
    due: '2026-11-19T10:00:00.000Z',
    dueDate: '2026-11-19',
    assignee: 'Trần Văn Hữu',
  },
  {
    id: '2',
    caseCode: '08707-261120-0001',
    title: { vi: 'Kiểm tra, tiếp nhận hồ sơ' },
    procedure: PROCEDURE,
    applicant: 'Lê Quốc Duy',
    due: '2026-11-20T07:30:00.000Z',
    dueDate: '2026-11-20',
    assignee: null,
  },
  {
    id: '3',
    caseCode: '08707-261120-0002',
    title: { vi: 'Gửi văn bản xác minh đến Phường Cầu Giấy' },
    procedure: PROCEDURE,
    applicant: 'Vũ Thị Mẫu',
    due: '2026-11-26T10:00:00.000Z',
    dueDate: '2026-11-26',
    assignee: null,
    href: '#',
  },
  {
    id: '4',
    caseCode: '08707-261118-0003',
    title: { vi: 'Trả kết quả' },
    procedure: PROCEDURE,
    applicant: 'Phạm Ngọc Ánh',
    due: null,
    dueDate: null,
    assignee: null,
  },
];

export const Full: StoryObj = {
  render: () =>
    html`<thutuc-task-list .tasks=${TASKS} .now=${'2026-11-20T02:10:00.000Z'}></thutuc-task-list>`,
};
export const Empty: StoryObj = { render: () => html`<thutuc-task-list></thutuc-task-list>` };

/** Tasks can be chosen; one of them is done in somebody's place, and has a note. */
export const Choosing: StoryObj = {
  render: () =>
    html`<thutuc-task-list
      selectable
      .tasks=${TASKS.map((task, index) => (index === 0 ? { ...task, standsFor: 'Trần Văn Hữu', note: 'Hệ thống thuế đang xử lý, gửi lúc 09:10 ngày 20/11/2026, lần 3' } : task))}
      .chosen=${new Set(['2'])}
      now="2026-11-20T03:00:00.000Z"
    ></thutuc-task-list>`,
};

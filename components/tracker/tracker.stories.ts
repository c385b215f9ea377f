import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { TrackerStage } from './tracker.ts';
import './tracker.ts';

const meta: Meta = { title: 'Công việc/thutuc-tracker', component: 'thutuc-tracker', tags: ['autodocs'] };
export default meta;

const STAGES: readonly TrackerStage[] = [
  { title: { vi: 'Nộp hồ sơ' }, state: 'done', at: '2026-11-20T02:10:00.000Z' },
  { title: { vi: 'Tiếp nhận' }, state: 'done', at: '2026-11-20T03:45:00.000Z' },
  {
    title: { vi: 'Xác minh tại nơi cư trú trước' },
    state: 'current',
    at: '2026-11-20T07:00:00.000Z',
    note: { vi: 'Thời gian chờ xác minh không tính vào thời hạn giải quyết.' },
  },
  { title: { vi: 'Ký giấy xác nhận' }, state: 'upcoming' },
  { title: { vi: 'Trả kết quả' }, state: 'upcoming' },
];

export const Running: StoryObj = {
  render: () =>
    html`<thutuc-tracker
      .stages=${STAGES}
      .status=${{ vi: 'Đang xử lý' }}
      .dueDate=${'2026-11-26'}
    ></thutuc-tracker>`,
};
export const Stopped: StoryObj = {
  render: () =>
    html`<thutuc-tracker
      .stages=${[...STAGES.slice(0, 2), { title: { vi: 'Người nộp rút hồ sơ' }, state: 'stopped' }]}
      .status=${{ vi: 'Công dân yêu cầu rút hồ sơ' }}
    ></thutuc-tracker>`,
};

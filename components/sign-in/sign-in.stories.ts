import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './sign-in.ts';

const meta: Meta = { title: 'Trang/thutuc-sign-in', component: 'thutuc-sign-in', tags: ['autodocs'] };
export default meta;

const ACCOUNTS = [
  {
    account: 'mot-cua',
    name: 'Phạm Thu Hà',
    password: 'mot-cua-2026',
    description: { vi: 'Bộ phận Một cửa: tiếp nhận hồ sơ, trả kết quả.' },
  },
  {
    account: 'lanh-dao',
    name: 'Đỗ Văn Thành',
    password: 'lanh-dao-2026',
    description: { vi: 'Lãnh đạo Ủy ban nhân dân: ký duyệt.' },
  },
];

export const Plain: StoryObj = { render: () => html`<thutuc-sign-in></thutuc-sign-in>` };
export const Demonstration: StoryObj = {
  render: () => html`<thutuc-sign-in .demoAccounts=${ACCOUNTS}></thutuc-sign-in>`,
};
export const Refused: StoryObj = {
  render: () => html`<thutuc-sign-in .problem=${'Tên đăng nhập hoặc mật khẩu không đúng.'}></thutuc-sign-in>`,
};

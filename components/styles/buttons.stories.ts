import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

const meta: Meta = {
  title: 'Biểu mẫu/Nút',
  tags: ['autodocs'],
  parameters: {
    docs: {
      description: {
        component: 'Plain buttons with the class `button`, and `primary`, `danger` or `quiet`.',
      },
    },
  },
};
export default meta;

export const All: StoryObj = {
  render: () => html`
    <button type="button" class="button primary">Nộp hồ sơ</button>
    <button type="button" class="button">Quay lại</button>
    <button type="button" class="button danger">Từ chối</button>
    <button type="button" class="button quiet">Sửa</button>
    <button type="button" class="button" disabled>Chưa dùng được</button>
  `,
};

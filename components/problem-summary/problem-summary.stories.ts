import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './problem-summary.ts';

const meta: Meta = {
  title: 'Biểu mẫu/thutuc-problem-summary',
  component: 'thutuc-problem-summary',
  tags: ['autodocs'],
};
export default meta;

const PROBLEMS = ['Nhập họ, chữ đệm, tên', 'Chọn nơi thường trú'].map((vi, index) => ({
  code: 'required',
  pointer: `/f${index}`,
  severity: 'error' as const,
  message: { vi },
}));

export const Several: StoryObj = {
  render: () => html`<thutuc-problem-summary .problems=${PROBLEMS}></thutuc-problem-summary>`,
};
export const One: StoryObj = {
  render: () => html`<thutuc-problem-summary .problems=${PROBLEMS.slice(0, 1)}></thutuc-problem-summary>`,
};

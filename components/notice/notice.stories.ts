import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './notice.ts';

const meta: Meta = { title: 'Biểu mẫu/thutuc-notice', component: 'thutuc-notice', tags: ['autodocs'] };
export default meta;

const notice = (tone: string): StoryObj => ({
  render: () => html`<thutuc-notice tone=${tone}>Hồ sơ cần bổ sung trước ngày 27/11/2026.</thutuc-notice>`,
});

export const Info = notice('info');
export const Warning = notice('warning');
export const Success = notice('success');
export const Danger = notice('danger');

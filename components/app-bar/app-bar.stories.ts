import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './app-bar.ts';

const meta: Meta = { title: 'Trang/thutuc-app-bar', component: 'thutuc-app-bar', tags: ['autodocs'] };
export default meta;

export const SignedIn: StoryObj = {
  render: () => html`<thutuc-app-bar .area=${'Xử lý hồ sơ'} .person=${'Phạm Thu Hà'}></thutuc-app-bar>`,
};
export const SignedOut: StoryObj = {
  render: () => html`<thutuc-app-bar .area=${'Xử lý hồ sơ'}></thutuc-app-bar>`,
};

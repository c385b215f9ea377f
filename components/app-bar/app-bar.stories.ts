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

/** Somebody with many places to go to: they have a line of their own, below the name of the person. */
export const ManyPlaces: StoryObj = {
  render: () =>
    html`<thutuc-app-bar .area=${'Xử lý hồ sơ'} .person=${'Nguyễn Thị Quản Trị'}>
      <nav slot="places" aria-label="Các nơi">
        ${['Việc cần làm', 'Tiếp nhận trực tiếp', 'Ký số', 'Tra cứu hồ sơ', 'Đối soát', 'Tin đã gửi'].map(
          (name) => html`<a href="#${name}">${name}</a> `,
        )}
      </nav>
    </thutuc-app-bar>`,
  play: ({ canvasElement }) => {
    const bar = canvasElement.querySelector('thutuc-app-bar');
    const places = canvasElement.querySelector('nav')?.getBoundingClientRect();
    const person = bar?.shadowRoot?.querySelector('.person')?.getBoundingClientRect();
    if ((places?.top ?? 0) < (person?.bottom ?? Infinity)) throw new Error('The places are not below.');
  },
};

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './confirm.ts';
import type { ThutucConfirm } from './confirm.ts';

const meta: Meta = { title: 'Biểu mẫu/thutuc-confirm', component: 'thutuc-confirm', tags: ['autodocs'] };
export default meta;

/** A page may open the question at any time; here a button does, and the story presses it. */
function story(about: Pick<ThutucConfirm, 'heading' | 'question' | 'yes' | 'no' | 'tone'>): StoryObj {
  return {
    render: () =>
      html`<button
          type="button"
          class="button"
          @click=${(event: Event) => {
            const next = (event.currentTarget as HTMLElement).nextElementSibling;
            void (next as ThutucConfirm | null)?.ask();
          }}
        >
          ${about.yes}</button
        ><thutuc-confirm
          .heading=${about.heading}
          .question=${about.question}
          .yes=${about.yes}
          .no=${about.no}
          .tone=${about.tone}
        ></thutuc-confirm>`,
    play: ({ canvasElement }) => {
      canvasElement.querySelector('button')?.click();
    },
  };
}

export const Primary = story({
  heading: 'Công bố phiên bản 2?',
  question: [
    '“Đăng ký kết hôn” sẽ nhận hồ sơ mới theo phiên bản 2 ngay khi công bố.',
    'Phiên bản đã công bố không sửa và không xóa được.',
  ],
  yes: 'Công bố',
  no: 'Hủy',
  tone: 'primary',
});

export const Danger = story({
  heading: 'Xác nhận',
  question: 'Từ chối tiếp nhận hồ sơ này?',
  yes: 'Từ chối tiếp nhận',
  no: 'Hủy',
  tone: 'danger',
});

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import type { Field } from '../../../engine/index.ts';
import { compileField } from '../../story-kit/compile-story.ts';
import { storyServices } from '../../story-kit/story-services.ts';
import './table-paste.ts';
import type { ThutucTablePaste } from './table-paste.ts';

const meta: Meta = {
  title: 'Trường/thutuc-table-paste',
  component: 'thutuc-table-paste',
  tags: ['autodocs'],
};
export default meta;

const MEMBERS: Field = {
  key: 'thanh_vien',
  type: 'table',
  label: { vi: 'Thành viên', en: 'Members' },
  fields: [
    { key: 'ho_ten', type: 'text', label: { vi: 'Họ tên', en: 'Name' } },
    { key: 'ngay_sinh', type: 'date', label: { vi: 'Ngày sinh', en: 'Date of birth' } },
    { key: 'gop', type: 'money', label: { vi: 'Góp vốn', en: 'Share' } },
  ],
};

/** A page opens the dialog when something is pasted; here the story does. */
function story(text: string): StoryObj {
  return {
    render: () =>
      html`<thutuc-table-paste
        .columns=${compileField(MEMBERS).fields}
        .services=${storyServices()}
      ></thutuc-table-paste>`,
    play: async ({ canvasElement }) => {
      const paste = canvasElement.querySelector<ThutucTablePaste>('thutuc-table-paste');
      void paste?.ask(text, 50);
      // What was pasted is read piece by piece; the button to take it waits for that.
      await waitFor(() => expect(paste?.renderRoot.querySelector('.primary')).toBeEnabled());
    },
  };
}

export const Readable = story('Họ tên\tNgày sinh\tGóp vốn\nNguyễn Văn An\t02/11/1985\t1.000.000\n');

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Field, Language } from '../../../engine/index.ts';
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
function story(text: string, language: Language = 'vi'): StoryObj {
  return {
    render: () =>
      html`<thutuc-table-paste
        .columns=${compileField(MEMBERS).fields}
        .services=${storyServices()}
        .language=${language}
      ></thutuc-table-paste>`,
    play: ({ canvasElement }) => {
      void canvasElement.querySelector<ThutucTablePaste>('thutuc-table-paste')?.ask(text, 50);
    },
  };
}

export const Readable = story('Họ tên\tNgày sinh\tGóp vốn\nNguyễn Văn An\t02/11/1985\t1.000.000\n');
export const WithMistakes = story('Nguyễn Văn An\t30/02/1985\tmột triệu\nLê Thị Bình\t01/01/1990\t500.000\n');
export const InEnglish = story('Name\tDate of birth\tShare\nAn\t02/11/1985\t1.000.000\n', 'en');

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Field } from '../../engine/index.ts';
import { formOf } from '../story-kit/compile-story.ts';
import { storyAnswers, storyForm } from '../story-kit/story-form.ts';
import { storyEnvironment, storyServices } from '../story-kit/story-services.ts';
import './review.ts';

const meta: Meta = { title: 'Biểu mẫu/thutuc-review', component: 'thutuc-review', tags: ['autodocs'] };
export default meta;

function reviewStory(answers: Readonly<Record<string, unknown>>, changeable: boolean): StoryObj {
  return {
    render: () =>
      html`<thutuc-review
        .form=${storyForm}
        .answers=${answers}
        .environment=${storyEnvironment()}
        .services=${storyServices()}
        .changeable=${changeable}
      ></thutuc-review>`,
  };
}

export const ReadOnly = reviewStory(storyAnswers, false);
export const Changeable = reviewStory(storyAnswers, true);
export const Empty = reviewStory({}, true);

const name: Field = { key: 'ten', type: 'text', label: { vi: 'Họ tên', en: 'Name' } };
const born: Field = { key: 'sinh', type: 'date', label: { vi: 'Ngày sinh', en: 'Date of birth' } };
const children: Field = {
  key: 'con',
  type: 'table',
  label: { vi: 'Các con', en: 'Children' },
  rowLabel: { vi: 'Người con', en: 'Child' },
  fields: [name, born],
};
const branches: Field = {
  key: 'nhanh',
  type: 'table',
  label: { vi: 'Các nhánh', en: 'Branches' },
  rowLabel: { vi: 'Nhánh', en: 'Branch' },
  fields: [name, children],
};
const heirs = Array.from({ length: 6 }, (_, index) => ({
  ten: `Nguyễn Văn Mẫu ${index + 1}`,
  sinh: `199${index}-02-14`,
}));

/** Rows in rows in rows: long lists fold, paper shows all. */
export const LongLists: StoryObj = {
  render: () =>
    html`<thutuc-review
      .form=${formOf({
        key: 'hang',
        type: 'table',
        label: { vi: 'Hàng thừa kế', en: 'Order of succession' },
        fields: [name, branches],
      })}
      .answers=${{ hang: [{ ten: 'Hàng thứ nhất', nhanh: [{ ten: 'Nhánh trưởng', con: heirs }] }] }}
      .environment=${storyEnvironment()}
      .services=${storyServices()}
    ></thutuc-review>`,
};

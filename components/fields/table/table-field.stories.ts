import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Answers, Field } from '../../../engine/index.ts';
import '../../form/form.ts';
import { formOf } from '../../story-kit/compile-story.ts';
import { fieldDocs } from '../../story-kit/field-story.ts';
import { storyEnvironment, storyServices } from '../../story-kit/story-services.ts';

const FIELD: Field = {
  key: 'cu_tru',
  type: 'table',
  label: { vi: 'Các kỳ cư trú', en: 'Periods of residence' },
  rowLabel: { vi: 'Kỳ cư trú', en: 'Period' },
  required: true,
  maxRows: 3,
  fields: [
    { key: 'noi', type: 'text', label: { vi: 'Nơi cư trú', en: 'Place' }, required: true },
    { key: 'tu', type: 'date', label: { vi: 'Từ ngày', en: 'From' }, required: true },
  ],
};
const FORM = formOf(FIELD);
const ROWS = [
  { noi: 'Phường Cầu Giấy', tu: '2018-02-14' },
  { noi: 'Xã Tề Lỗ', tu: '2021-09-01' },
];

const meta: Meta = {
  title: 'Trường/Bảng',
  component: 'thutuc-table-field',
  tags: ['autodocs'],
  ...fieldDocs('Rows of the same fields; each a card.'),
};
export default meta;

const story = (answers: Answers, editable: readonly string[] | null = null): StoryObj => ({
  render: () =>
    html`<thutuc-form
      mode="single-page"
      .form=${FORM}
      .answers=${answers}
      .environment=${storyEnvironment()}
      .services=${storyServices()}
      .editable=${editable}
    ></thutuc-form>`,
});

export const Empty = story({});
export const Filled = story({ cu_tru: ROWS });
export const FullUp = story({ cu_tru: [...ROWS, {}] });
export const ReadOnly = story({ cu_tru: ROWS }, []);

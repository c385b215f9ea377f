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

const SHARES: Field = {
  key: 'von_gop',
  type: 'table',
  label: { vi: 'Vốn góp của các thành viên', en: 'Shares of the members' },
  rowLabel: { vi: 'Thành viên', en: 'Member' },
  fields: [
    { key: 'ten', type: 'text', label: { vi: 'Họ và tên', en: 'Name' }, required: true },
    { key: 'cccd', type: 'citizenId', label: { vi: 'Số định danh', en: 'Citizen id' } },
    { key: 'von', type: 'money', label: { vi: 'Vốn góp', en: 'Share' }, required: true },
  ],
  totals: [
    { column: 'von', function: 'sum' },
    { column: 'ten', function: 'count', label: { vi: 'Số thành viên', en: 'Members' } },
  ],
};
const LINES = formOf(SHARES);
const MEMBERS = [
  { ten: 'Kiều Văn Mẫu', cccd: '026084001203', von: 120000000 },
  { ten: 'Vũ Thị Mẫu', cccd: '026190004521', von: 80000000 },
  { ten: 'Lê Quốc Duy', von: 40000000 },
];

/** Few short columns: lines below one line of names where the screen is wide, cards where it is narrow. */
export const Lines: StoryObj = {
  render: () =>
    html`<thutuc-form
      mode="single-page"
      .form=${LINES}
      .answers=${{ von_gop: MEMBERS }}
      .environment=${storyEnvironment()}
      .services=${storyServices()}
    ></thutuc-form>`,
};

const text = (key: string, vi: string): Field => ({ key, type: 'text', label: { vi } });
const NESTED = formOf({
  key: 'ho',
  type: 'table',
  label: { vi: 'Các hộ', en: 'Households' },
  rowLabel: { vi: 'Hộ', en: 'Household' },
  fields: [
    text('ten', 'Chủ hộ'),
    {
      key: 'thua',
      type: 'table',
      label: { vi: 'Các thửa đất' },
      rowLabel: { vi: 'Thửa' },
      fields: [
        text('so', 'Số thửa'),
        {
          key: 'cay',
          type: 'table',
          label: { vi: 'Cây trồng' },
          rowLabel: { vi: 'Cây' },
          fields: [text('loai', 'Loại cây'), { key: 'so_luong', type: 'integer', label: { vi: 'Số lượng' } }],
          totals: [{ column: 'so_luong', function: 'sum' }],
        },
      ],
    },
  ],
});

export const ThreeLevels: StoryObj = {
  render: () =>
    html`<thutuc-form
      mode="single-page"
      .form=${NESTED}
      .answers=${{
        ho: [
          {
            ten: 'Kiều Văn Mẫu',
            thua: [
              {
                so: '12',
                cay: [
                  { loai: 'Bưởi', so_luong: 40 },
                  { loai: 'Cam', so_luong: 25 },
                ],
              },
            ],
          },
        ],
      }}
      .environment=${storyEnvironment()}
      .services=${storyServices()}
    ></thutuc-form>`,
};

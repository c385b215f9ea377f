import type { Meta } from '@storybook/web-components-vite';
import type { Field } from '../../../engine/index.ts';
import { fieldDocs, fieldStory } from '../../story-kit/field-story.ts';

const FIELD: Field = {
  key: 'ngay_sinh',
  type: 'date',
  label: { vi: 'Ngày, tháng, năm sinh', en: 'Date of birth' },
};

const meta: Meta = {
  title: 'Trường/Ngày tháng',
  component: 'thutuc-date-field',
  tags: ['autodocs'],
  ...fieldDocs('Day, month and year in three boxes.'),
};
export default meta;

export const Empty = fieldStory(FIELD);
export const Filled = fieldStory(FIELD, { value: '1998-02-14' });
export const Wrong = fieldStory(FIELD, { value: '1998-02-14', error: 'Ngày này không có trong lịch' });
export const Optional = fieldStory(FIELD, { required: false });
export const ReadOnly = fieldStory(FIELD, { value: '1998-02-14', readonly: true });
export const TakenFromIdentity = fieldStory(FIELD, { value: '1998-02-14', readonly: true, locked: true });
export const KnownInPart = fieldStory({ ...FIELD, precision: ['day', 'year'] }, { value: '1950' });
export const MonthAndYear = fieldStory(
  { ...FIELD, precision: ['month'], label: { vi: 'Từ tháng, năm', en: 'From' } },
  { value: '2018-02' },
);
export const YearOnly = fieldStory(
  { ...FIELD, precision: ['year'], label: { vi: 'Năm sinh của cha', en: 'Year of birth' } },
  { value: '1972' },
);
export const InEnglish = fieldStory(FIELD, { language: 'en', required: false });

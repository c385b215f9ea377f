import type { Meta } from '@storybook/web-components-vite';
import type { Field } from '../../../engine/index.ts';
import { fieldDocs, fieldStory } from '../../story-kit/field-story.ts';

const FIELD: Field = {
  key: 'cccd',
  type: 'citizenId',
  label: { vi: 'Số định danh cá nhân', en: 'Personal identification number' },
};

const meta: Meta = {
  title: 'Trường/Số định danh cá nhân',
  component: 'thutuc-citizen-id-field',
  tags: ['autodocs'],
  ...fieldDocs('12 digits.'),
};
export default meta;

export const Empty = fieldStory(FIELD);
export const Filled = fieldStory(FIELD, { value: '026098003310' });
export const Wrong = fieldStory(FIELD, {
  value: '026098003310',
  error: 'Số định danh cá nhân có đúng 12 chữ số',
});
export const Optional = fieldStory(FIELD, { required: false });
export const ReadOnly = fieldStory(FIELD, { value: '026098003310', readonly: true });
export const TakenFromIdentity = fieldStory(FIELD, { value: '026098003310', readonly: true, locked: true });
export const InEnglish = fieldStory(FIELD, { language: 'en', required: false });
export const Doubtful = fieldStory(FIELD, {
  value: '026098003310',
  warning: 'Năm sinh trong số định danh khác ngày sinh đã khai',
});

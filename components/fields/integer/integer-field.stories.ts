import type { Meta } from '@storybook/web-components-vite';
import type { Field } from '../../../engine/index.ts';
import { fieldDocs, fieldStory } from '../../story-kit/field-story.ts';

const FIELD: Field = {
  key: 'so_ban',
  type: 'integer',
  label: { vi: 'Số bản', en: 'Copies' },
  min: 1,
  max: 5,
  unit: { vi: 'bản', en: 'copies' },
};

const meta: Meta = {
  title: 'Trường/Số nguyên',
  component: 'thutuc-integer-field',
  tags: ['autodocs'],
  ...fieldDocs('A whole number.'),
};
export default meta;

export const Empty = fieldStory(FIELD);
export const Filled = fieldStory(FIELD, { value: 2 });
export const Wrong = fieldStory(FIELD, { value: 2, error: 'Số bản phải từ 1 đến 5' });
export const Optional = fieldStory(FIELD, { required: false });
export const ReadOnly = fieldStory(FIELD, { value: 2, readonly: true });
export const InEnglish = fieldStory(FIELD, { language: 'en', required: false });

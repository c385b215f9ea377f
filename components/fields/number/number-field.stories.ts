import type { Meta } from '@storybook/web-components-vite';
import type { Field } from '../../../engine/index.ts';
import { fieldDocs, fieldStory } from '../../story-kit/field-story.ts';

const FIELD: Field = {
  key: 'dien_tich',
  type: 'number',
  label: { vi: 'Diện tích đất', en: 'Area' },
  min: 0,
  decimals: 2,
  unit: { vi: 'm²', en: 'm²' },
};

const meta: Meta = {
  title: 'Trường/Số thập phân',
  component: 'thutuc-number-field',
  tags: ['autodocs'],
  ...fieldDocs('A decimal number with a decimal comma.'),
};
export default meta;

export const Empty = fieldStory(FIELD);
export const Filled = fieldStory(FIELD, { value: 1234.5 });
export const Wrong = fieldStory(FIELD, { value: 1234.5, error: 'Diện tích phải lớn hơn 0' });
export const Optional = fieldStory(FIELD, { required: false });
export const ReadOnly = fieldStory(FIELD, { value: 1234.5, readonly: true });
export const InEnglish = fieldStory(FIELD, { language: 'en', required: false });

import type { Meta } from '@storybook/web-components-vite';
import type { Field } from '../../../engine/index.ts';
import { fieldDocs, fieldStory } from '../../story-kit/field-story.ts';

const FIELD: Field = {
  key: 'le_phi',
  type: 'computed',
  label: { vi: 'Lệ phí phải nộp', en: 'Fee' },
  as: 'money',
  value: '3000',
};

const meta: Meta = {
  title: 'Trường/Giá trị tính ra',
  component: 'thutuc-computed-field',
  tags: ['autodocs'],
  ...fieldDocs('A value that nobody types.'),
};
export default meta;

export const Empty = fieldStory(FIELD);
export const Filled = fieldStory(FIELD, { value: 6000 });

import type { Meta } from '@storybook/web-components-vite';
import type { Field } from '../../../engine/index.ts';
import { fieldDocs, fieldStory } from '../../story-kit/field-story.ts';

const FIELD: Field = { key: 'mst', type: 'taxCode', label: { vi: 'Mã số thuế', en: 'Tax code' } };

const meta: Meta = {
  title: 'Trường/Mã số thuế',
  component: 'thutuc-tax-code-field',
  tags: ['autodocs'],
  ...fieldDocs('10 or 13 digits, or 12.'),
};
export default meta;

export const Empty = fieldStory(FIELD);
export const Filled = fieldStory(FIELD, { value: '0100109106' });
export const Wrong = fieldStory(FIELD, {
  value: '0100109106',
  error: 'Mã số thuế không đúng chữ số kiểm tra',
});
export const Optional = fieldStory(FIELD, { required: false });
export const ReadOnly = fieldStory(FIELD, { value: '0100109106', readonly: true });
export const InEnglish = fieldStory(FIELD, { language: 'en', required: false });

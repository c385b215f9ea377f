import type { Meta } from '@storybook/web-components-vite';
import type { Field } from '../../../engine/index.ts';
import { fieldDocs, fieldStory } from '../../story-kit/field-story.ts';

const FIELD: Field = { key: 'dien_thoai', type: 'phone', label: { vi: 'Số điện thoại', en: 'Telephone' } };

const meta: Meta = {
  title: 'Trường/Số điện thoại',
  component: 'thutuc-phone-field',
  tags: ['autodocs'],
  ...fieldDocs('A Vietnamese telephone number.'),
};
export default meta;

export const Empty = fieldStory(FIELD);
export const Filled = fieldStory(FIELD, { value: '0912345678' });
export const Wrong = fieldStory(FIELD, {
  value: '0912345678',
  error: 'Số điện thoại có 10 chữ số, bắt đầu bằng 0',
});
export const Optional = fieldStory(FIELD, { required: false });
export const ReadOnly = fieldStory(FIELD, { value: '0912345678', readonly: true });
export const TakenFromIdentity = fieldStory(FIELD, { value: '0912345678', readonly: true, locked: true });
export const InEnglish = fieldStory(FIELD, { language: 'en', required: false });

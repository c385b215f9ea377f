import type { Meta } from '@storybook/web-components-vite';
import type { Field } from '../../../engine/index.ts';
import { fieldDocs, fieldStory } from '../../story-kit/field-story.ts';

const FIELD: Field = { key: 'email', type: 'email', label: { vi: 'Thư điện tử', en: 'E-mail' } };

const meta: Meta = {
  title: 'Trường/Thư điện tử',
  component: 'thutuc-email-field',
  tags: ['autodocs'],
  ...fieldDocs('An e-mail address.'),
};
export default meta;

export const Empty = fieldStory(FIELD);
export const Filled = fieldStory(FIELD, { value: 'duy.le@vidu.vn' });
export const Wrong = fieldStory(FIELD, {
  value: 'duy.le@vidu.vn',
  error: 'Địa chỉ thư điện tử thiếu ký tự @',
});
export const Optional = fieldStory(FIELD, { required: false });
export const ReadOnly = fieldStory(FIELD, { value: 'duy.le@vidu.vn', readonly: true });
export const InEnglish = fieldStory(FIELD, { language: 'en', required: false });

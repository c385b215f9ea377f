import type { Meta } from '@storybook/web-components-vite';
import type { Field } from '../../../engine/index.ts';
import { fieldDocs, fieldStory } from '../../story-kit/field-story.ts';

const FIELD: Field = {
  key: 'ly_do',
  type: 'longText',
  label: { vi: 'Lý do cấp lại', en: 'Reason' },
  maxLength: 40,
};

const meta: Meta = {
  title: 'Trường/Nhiều dòng chữ',
  component: 'thutuc-long-text-field',
  tags: ['autodocs'],
  ...fieldDocs('Several lines; a limit is counted, not enforced.'),
};
export default meta;

export const Empty = fieldStory(FIELD);
export const Filled = fieldStory(FIELD, { value: 'Giấy cấp lần trước bị thất lạc.' });
export const Wrong = fieldStory(FIELD, {
  value: 'Giấy cấp lần trước bị thất lạc.',
  error: 'Nhập lý do cấp lại',
});
export const Optional = fieldStory(FIELD, { required: false });
export const ReadOnly = fieldStory(FIELD, { value: 'Giấy cấp lần trước bị thất lạc.', readonly: true });
export const InEnglish = fieldStory(FIELD, { language: 'en', required: false });
export const TooLong = fieldStory(FIELD, {
  value: 'Giấy cấp lần trước bị thất lạc khi chuyển nhà.',
  error: 'Rút ngắn còn tối đa 40 ký tự',
});

import type { Meta } from '@storybook/web-components-vite';
import type { Field } from '../../../engine/index.ts';
import { fieldDocs, fieldStory } from '../../story-kit/field-story.ts';

const FIELD: Field = {
  key: 'nhac',
  type: 'notice',
  label: {
    vi: 'Từ ngày 01/01/2026, đăng ký kết hôn trong nước không phải nộp giấy này.',
    en: 'No longer needed for marriage in Vietnam.',
  },
};

const meta: Meta = {
  title: 'Trường/Lời nhắc',
  component: 'thutuc-notice-field',
  tags: ['autodocs'],
  ...fieldDocs('A text between the fields.'),
};
export default meta;

export const Info = fieldStory(FIELD);
export const Warning = fieldStory({
  ...FIELD,
  tone: 'warning',
  help: { vi: 'Bạn vẫn có thể tiếp tục nếu cơ quan khác yêu cầu.' },
});
export const Success = fieldStory({ ...FIELD, tone: 'success' });

import type { Meta } from '@storybook/web-components-vite';
import type { Field } from '../../../engine/index.ts';
import { fieldDocs, fieldStory } from '../../story-kit/field-story.ts';

const FIELD: Field = {
  key: 'cam_doan',
  type: 'checkbox',
  label: {
    vi: 'Tôi cam đoan nội dung khai là đúng sự thật và chịu trách nhiệm trước pháp luật',
    en: 'I declare that my statements are true',
  },
};

const meta: Meta = {
  title: 'Trường/Ô đánh dấu',
  component: 'thutuc-checkbox-field',
  tags: ['autodocs'],
  ...fieldDocs('One statement that is ticked or not.'),
};
export default meta;

export const Empty = fieldStory(FIELD);
export const Filled = fieldStory(FIELD, { value: true });
export const Wrong = fieldStory(FIELD, { error: 'Đánh dấu vào ô để tiếp tục' });
export const ReadOnly = fieldStory(FIELD, { value: true, readonly: true });
export const WithText = fieldStory(
  { ...FIELD, label: { vi: 'Cam đoan' }, text: FIELD.label },
  {
    value: true,
  },
);

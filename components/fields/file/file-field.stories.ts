import type { Meta } from '@storybook/web-components-vite';
import type { Field } from '../../../engine/index.ts';
import { fieldDocs, fieldStory } from '../../story-kit/field-story.ts';

const FIELD: Field = {
  key: 'anh',
  type: 'file',
  label: { vi: 'Ảnh chân dung', en: 'Portrait' },
  accept: ['image/jpeg', 'image/png', 'application/pdf'],
  maxSize: 5242880,
  maxFiles: 2,
};

const meta: Meta = {
  title: 'Trường/Tệp đính kèm',
  component: 'thutuc-file-field',
  tags: ['autodocs'],
  ...fieldDocs('Files of this place of the form.'),
};
export default meta;

export const Empty = fieldStory(FIELD);
export const Filled = fieldStory(FIELD, {
  value: [{ id: 'a', name: 'anh-chan-dung-2026.jpg', type: 'image/jpeg', size: 482310 }],
});
export const Wrong = fieldStory(FIELD, {
  value: [{ id: 'a', name: 'anh-chan-dung-2026.jpg', type: 'image/jpeg', size: 482310 }],
  error: 'Đính kèm tệp cho mục “Ảnh chân dung”',
});
export const Optional = fieldStory(FIELD, { required: false });
export const ReadOnly = fieldStory(FIELD, {
  value: [{ id: 'a', name: 'anh-chan-dung-2026.jpg', type: 'image/jpeg', size: 482310 }],
  readonly: true,
});
export const InEnglish = fieldStory(FIELD, { language: 'en', required: false });
export const Unfinished = fieldStory(FIELD, {
  services: {
    unfinished: () =>
      Promise.resolve([{ id: 'a', name: 'anh-chan-dung-2026.jpg', size: 4_200_000, received: 1_900_000 }]),
  },
});

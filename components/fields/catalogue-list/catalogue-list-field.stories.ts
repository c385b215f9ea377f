import type { Meta } from '@storybook/web-components-vite';
import type { Field } from '../../../engine/index.ts';
import { fieldDocs, fieldStory } from '../../story-kit/field-story.ts';

const FIELD: Field = {
  key: 'quoc_tich',
  type: 'catalogueList',
  label: { vi: 'Quốc tịch', en: 'Nationalities' },
  catalogue: 'quoc-gia',
};

const meta: Meta = {
  title: 'Trường/Chọn nhiều mục trong danh mục',
  component: 'thutuc-catalogue-list-field',
  tags: ['autodocs'],
  ...fieldDocs('Several entries of a catalogue.'),
};
export default meta;

export const Empty = fieldStory(FIELD);
export const Filled = fieldStory(FIELD, { value: ['VN', 'JP'] });
export const Wrong = fieldStory(FIELD, { error: 'Chọn quốc tịch' });
export const Optional = fieldStory(FIELD, { required: false });
export const ReadOnly = fieldStory(FIELD, { value: ['VN', 'JP'], readonly: true });
export const InEnglish = fieldStory(FIELD, { language: 'en', value: ['LA'], required: false });

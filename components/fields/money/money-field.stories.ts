import type { Meta } from '@storybook/web-components-vite';
import type { Field } from '../../../engine/index.ts';
import { fieldDocs, fieldStory } from '../../story-kit/field-story.ts';

const FIELD: Field = { key: 'von', type: 'money', label: { vi: 'Vốn kinh doanh', en: 'Capital' }, min: 0 };

const meta: Meta = {
  title: 'Trường/Số tiền',
  component: 'thutuc-money-field',
  tags: ['autodocs'],
  ...fieldDocs('An amount of đồng, with its words.'),
};
export default meta;

export const Empty = fieldStory(FIELD);
export const Filled = fieldStory(FIELD, { value: 105000000 });
export const Wrong = fieldStory(FIELD, { value: 105000000, error: 'Nhập vốn kinh doanh' });
export const Optional = fieldStory(FIELD, { required: false });
export const ReadOnly = fieldStory(FIELD, { value: 105000000, readonly: true });
export const InEnglish = fieldStory(FIELD, { language: 'en', required: false });

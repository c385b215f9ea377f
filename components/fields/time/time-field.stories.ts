import type { Meta } from '@storybook/web-components-vite';
import type { Field } from '../../../engine/index.ts';
import { fieldDocs, fieldStory } from '../../story-kit/field-story.ts';

const FIELD: Field = { key: 'gio_chet', type: 'time', label: { vi: 'Giờ chết', en: 'Time of death' } };

const meta: Meta = {
  title: 'Trường/Giờ',
  component: 'thutuc-time-field',
  tags: ['autodocs'],
  ...fieldDocs('A time of day on the 24-hour clock.'),
};
export default meta;

export const Empty = fieldStory(FIELD);
export const Filled = fieldStory(FIELD, { value: '14:30' });
export const Wrong = fieldStory(FIELD, { value: '14:30', error: 'Giờ này không có trong ngày' });
export const Optional = fieldStory(FIELD, { required: false });
export const ReadOnly = fieldStory(FIELD, { value: '14:30', readonly: true });
export const InEnglish = fieldStory(FIELD, { language: 'en', required: false });

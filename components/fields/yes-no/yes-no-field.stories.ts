import type { Meta } from '@storybook/web-components-vite';
import type { Field } from '../../../engine/index.ts';
import { fieldDocs, fieldStory } from '../../story-kit/field-story.ts';

const FIELD: Field = {
  key: 'da_cap',
  type: 'yesNo',
  label: {
    vi: 'Đã được cấp giấy này trong 6 tháng qua?',
    en: 'Was this paper issued to you in the last 6 months?',
  },
};

const meta: Meta = {
  title: 'Trường/Có hoặc không',
  component: 'thutuc-yes-no-field',
  tags: ['autodocs'],
  ...fieldDocs('A question answered with yes or no.'),
};
export default meta;

export const Empty = fieldStory(FIELD);
export const Filled = fieldStory(FIELD, { value: false });
export const Wrong = fieldStory(FIELD, { value: false, error: 'Chọn có hoặc không' });
export const Optional = fieldStory(FIELD, { required: false });
export const ReadOnly = fieldStory(FIELD, { value: false, readonly: true });
export const InEnglish = fieldStory(FIELD, { language: 'en', required: false });

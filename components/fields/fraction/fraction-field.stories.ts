import type { Meta } from '@storybook/web-components-vite';
import type { Field } from '../../../engine/index.ts';
import { fieldDocs, fieldStory } from '../../story-kit/field-story.ts';

const FIELD: Field = {
  key: 'phan',
  type: 'fraction',
  label: { vi: 'Phần được hưởng', en: 'Share' },
};
const THIRD = { numerator: 1, denominator: 3 };

const meta: Meta = {
  title: 'Trường/Phân số',
  component: 'thutuc-fraction-field',
  tags: ['autodocs'],
  ...fieldDocs('A share of a whole as a fraction, with its percentage.'),
};
export default meta;

export const Empty = fieldStory(FIELD);
export const Filled = fieldStory(FIELD, { value: THIRD });
export const Wrong = fieldStory(FIELD, {
  value: { numerator: 4, denominator: 3 },
  error: 'Phần được hưởng không được lớn hơn toàn bộ. Nhập tử số không lớn hơn mẫu số.',
});
export const Optional = fieldStory(FIELD, { required: false });
export const ReadOnly = fieldStory(FIELD, { value: THIRD, readonly: true });
export const InEnglish = fieldStory(FIELD, { language: 'en', value: { numerator: 1, denominator: 8 } });

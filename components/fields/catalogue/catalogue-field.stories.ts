import type { Meta } from '@storybook/web-components-vite';
import type { Field } from '../../../engine/index.ts';
import { fieldDocs, fieldStory } from '../../story-kit/field-story.ts';

const FIELD: Field = {
  key: 'quoc_tich',
  type: 'catalogue',
  label: { vi: 'Quốc tịch', en: 'Nationality' },
  catalogue: 'quoc-gia',
};

const meta: Meta = {
  title: 'Trường/Danh mục',
  component: 'thutuc-catalogue-field',
  tags: ['autodocs'],
  ...fieldDocs('An entry of a catalogue, found by typing.'),
};
export default meta;

export const Empty = fieldStory(FIELD);
export const Filled = fieldStory(FIELD, { value: 'VN' });
export const Wrong = fieldStory(FIELD, { value: 'VN', error: 'Chọn quốc tịch' });
export const Optional = fieldStory(FIELD, { required: false });
export const ReadOnly = fieldStory(FIELD, { value: 'VN', readonly: true });
export const TakenFromIdentity = fieldStory(FIELD, { value: 'VN', readonly: true, locked: true });
export const WithCode = fieldStory(
  { ...FIELD, catalogue: 'nganh-nghe', showCode: true, label: { vi: 'Ngành, nghề kinh doanh', en: 'Trade' } },
  { value: '4723' },
);
export const OldCode = fieldStory(
  { ...FIELD, catalogue: 'nganh-nghe', showCode: true, label: { vi: 'Ngành, nghề kinh doanh', en: 'Trade' } },
  { value: '4719', readonly: true },
);
export const InEnglish = fieldStory(FIELD, { language: 'en', required: false });

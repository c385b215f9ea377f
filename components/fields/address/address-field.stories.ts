import type { Meta } from '@storybook/web-components-vite';
import type { Field } from '../../../engine/index.ts';
import { fieldDocs, fieldStory } from '../../story-kit/field-story.ts';

const FIELD: Field = {
  key: 'noi_thuong_tru',
  type: 'address',
  label: { vi: 'Nơi thường trú', en: 'Permanent residence' },
  catalogue: 'don-vi',
};

const meta: Meta = {
  title: 'Trường/Địa chỉ',
  component: 'thutuc-address-field',
  tags: ['autodocs'],
  ...fieldDocs('Province, commune and the rest of it.'),
};
export default meta;

export const Empty = fieldStory(FIELD);
export const Filled = fieldStory(FIELD, { value: { tinh: '25', xa: '08707', chi_tiet: 'Số 3 đường Mẫu B' } });
export const Wrong = fieldStory(FIELD, {
  value: { tinh: '25', xa: '08707', chi_tiet: 'Số 3 đường Mẫu B' },
  error: 'Chọn nơi thường trú',
});
export const Optional = fieldStory(FIELD, { required: false });
export const WithoutDetail = fieldStory({ ...FIELD, detail: 'none' });
export const ReadOnly = fieldStory(FIELD, {
  value: { tinh: '25', xa: '08707', chi_tiet: 'Số 3 đường Mẫu B' },
  readonly: true,
});
export const TakenFromIdentity = fieldStory(FIELD, {
  value: { tinh: '25', xa: '08707', chi_tiet: 'Số 3 đường Mẫu B' },
  readonly: true,
  locked: true,
});
export const InEnglish = fieldStory(FIELD, { language: 'en', required: false });

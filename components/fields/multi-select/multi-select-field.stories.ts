import type { Meta } from '@storybook/web-components-vite';
import type { Field } from '../../../engine/index.ts';
import { fieldDocs, fieldStory } from '../../story-kit/field-story.ts';

const FIELD: Field = {
  key: 'san_pham',
  type: 'multiSelect',
  label: { vi: 'Loại rượu kinh doanh', en: 'Kinds of alcohol' },
  options: [
    { code: 'VANG', label: { vi: 'Rượu vang', en: 'Wine' } },
    { code: 'TRANG', label: { vi: 'Rượu trắng', en: 'White spirit' } },
    { code: 'MUI', label: { vi: 'Rượu mùi, rượu thuốc', en: 'Liqueur' } },
    { code: 'MANH', label: { vi: 'Rượu mạnh nhập khẩu', en: 'Imported spirit' } },
    { code: 'CAN', label: { vi: 'Rượu cần', en: 'Jar wine' } },
  ],
};

const meta: Meta = {
  title: 'Trường/Chọn nhiều mục trong danh sách',
  component: 'thutuc-multi-select-field',
  tags: ['autodocs'],
  ...fieldDocs('Several of many choices, found by typing.'),
};
export default meta;

export const Empty = fieldStory(FIELD);
export const Filled = fieldStory(FIELD, { value: ['VANG', 'MUI', 'CAN'] });
export const Wrong = fieldStory(FIELD, { error: 'Chọn loại rượu kinh doanh' });
export const Full = fieldStory({ ...FIELD, max: 2 }, { value: ['VANG', 'MUI'] });
export const Optional = fieldStory(FIELD, { required: false });
export const ReadOnly = fieldStory(FIELD, { value: ['VANG', 'MUI'], readonly: true });
export const InEnglish = fieldStory(FIELD, { language: 'en', value: ['VANG'], required: false });

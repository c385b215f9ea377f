import type { Meta } from '@storybook/web-components-vite';
import type { Field } from '../../../engine/index.ts';
import { fieldDocs, fieldStory } from '../../story-kit/field-story.ts';

const FIELD: Field = {
  key: 'tinh_trang',
  type: 'radio',
  label: { vi: 'Tình trạng hôn nhân hiện nay', en: 'Marital status' },
  options: [
    { code: 'CHUA_KET_HON', label: { vi: 'Chưa kết hôn lần nào', en: 'Never married' } },
    {
      code: 'DA_LY_HON',
      label: { vi: 'Đã ly hôn', en: 'Divorced' },
      help: { vi: 'Bản án hoặc quyết định đã có hiệu lực', en: 'The judgment is in force' },
    },
    { code: 'VO_CHONG_CHET', label: { vi: 'Vợ hoặc chồng đã chết', en: 'Widowed' } },
  ],
};

const meta: Meta = {
  title: 'Trường/Chọn một, bày sẵn',
  component: 'thutuc-radio-field',
  tags: ['autodocs'],
  ...fieldDocs('One of a few choices, all in view.'),
};
export default meta;

export const Empty = fieldStory(FIELD);
export const Filled = fieldStory(FIELD, { value: 'DA_LY_HON' });
export const Wrong = fieldStory(FIELD, { value: 'DA_LY_HON', error: 'Chọn tình trạng hôn nhân hiện nay' });
export const Optional = fieldStory(FIELD, { required: false });
export const ReadOnly = fieldStory(FIELD, { value: 'DA_LY_HON', readonly: true });
export const InEnglish = fieldStory(FIELD, { language: 'en', required: false });
export const FewerChoices = fieldStory(FIELD, { choices: ['CHUA_KET_HON', 'DA_LY_HON'] });

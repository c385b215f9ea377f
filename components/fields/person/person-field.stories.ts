import type { Meta } from '@storybook/web-components-vite';
import type { Field } from '../../../engine/index.ts';
import { fieldDocs, fieldStory } from '../../story-kit/field-story.ts';

const FIELD: Field = {
  key: 'me',
  type: 'person',
  label: { vi: 'Người mẹ', en: 'Mother' },
  help: { vi: 'Viết như trên giấy tờ tùy thân', en: 'As on the identity paper' },
  sex: true,
};
const MOTHER = {
  ho_ten: 'Vi Thị Ánh Nguyệt',
  ngay_sinh: '1996-03-08',
  gioi_tinh: 'NU',
  so: '026196003310',
};
const FOREIGNER: Field = {
  key: 'cha',
  type: 'person',
  label: { vi: 'Người cha', en: 'Father' },
  papers: ['CAN_CUOC', 'HO_CHIEU', 'KHAC'],
  birthDate: ['day', 'month', 'year'],
  optional: ['so'],
};

const meta: Meta = {
  title: 'Trường/Nhân thân',
  component: 'thutuc-person-field',
  tags: ['autodocs'],
  ...fieldDocs('Who somebody is: name, birth date, sex, paper and number.'),
};
export default meta;

export const Empty = fieldStory(FIELD);
export const Filled = fieldStory(FIELD, { value: MOTHER });
export const Wrong = fieldStory(FIELD, { value: { ho_ten: 'Vi Thị Ánh Nguyệt' }, error: 'Chọn giới tính.' });
export const NumberDisagrees = fieldStory(FIELD, {
  value: { ...MOTHER, ngay_sinh: '1995-03-08' },
  warning: 'Số định danh này được cấp cho người sinh năm 1996, khác với ngày sinh đã khai.',
});
export const Optional = fieldStory(FIELD, { required: false });
export const ReadOnly = fieldStory(FIELD, { value: MOTHER, readonly: true });
export const NothingGiven = fieldStory(FIELD, { readonly: true });
export const PartlyFromIdentity = fieldStory(FIELD, {
  value: MOTHER,
  lockedParts: ['ho_ten', 'ngay_sinh', 'so'],
});
export const SeveralPapers = fieldStory(FOREIGNER, {
  value: { ho_ten: 'Jean-Pierre Dupont', ngay_sinh: '1990', giay_to: 'HO_CHIEU', so: '12AB34567' },
});
export const InEnglish = fieldStory(FOREIGNER, { language: 'en', required: false });

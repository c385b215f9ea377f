import type { Meta } from '@storybook/web-components-vite';
import type { Field } from '../../../engine/index.ts';
import { fieldDocs, fieldStory } from '../../story-kit/field-story.ts';

const FIELD: Field = {
  key: 'ho_ten',
  type: 'text',
  label: { vi: 'Họ, chữ đệm, tên', en: 'Full name' },
  format: 'personName',
  autocomplete: 'name',
  help: { vi: 'Viết như trên giấy tờ tùy thân', en: 'As on your identity paper' },
};

const meta: Meta = {
  title: 'Trường/Một dòng chữ',
  component: 'thutuc-text-field',
  tags: ['autodocs'],
  ...fieldDocs('One line of text.'),
};
export default meta;

export const Empty = fieldStory(FIELD);
export const Filled = fieldStory(FIELD, { value: 'Nguyễn Thị Hồng Đào' });
export const Wrong = fieldStory(FIELD, { value: 'Nguyễn Thị Hồng Đào', error: 'Nhập họ, chữ đệm, tên' });
export const Optional = fieldStory(FIELD, { required: false });
export const ReadOnly = fieldStory(FIELD, { value: 'Nguyễn Thị Hồng Đào', readonly: true });
export const TakenFromIdentity = fieldStory(FIELD, {
  value: 'Nguyễn Thị Hồng Đào',
  readonly: true,
  locked: true,
});
export const InEnglish = fieldStory(FIELD, { language: 'en', required: false });
export const OldIdentityCard = fieldStory(
  {
    key: 'cmnd',
    type: 'text',
    label: { vi: 'Số chứng minh nhân dân cũ', en: 'Old identity card' },
    format: 'oldIdentityCard',
  },
  { value: '012345678', required: false },
);
export const DossierCode = fieldStory(
  { key: 'ma', type: 'text', label: { vi: 'Mã hồ sơ', en: 'Dossier code' }, format: 'dossierCode' },
  { value: '000.17.22.H56-210531-0001' },
);

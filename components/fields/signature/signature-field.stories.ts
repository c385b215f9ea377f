import type { Meta } from '@storybook/web-components-vite';
import type { Field } from '../../../engine/index.ts';
import { fieldDocs, fieldStory } from '../../story-kit/field-story.ts';

const FIELD: Field = {
  key: 'chu_ky',
  type: 'signature',
  label: { vi: 'Chữ ký của người yêu cầu', en: 'Signature of the applicant' },
  methods: ['draw', 'image', 'name', 'later'],
};
const picture = { id: 'a', name: 'chu-ky.png', type: 'image/png', size: 18_310 };

const meta: Meta = {
  title: 'Trường/Chữ ký',
  component: 'thutuc-signature-field',
  tags: ['autodocs'],
  ...fieldDocs('A signature, drawn, as a picture, or by the typed name.'),
};
export default meta;

export const Empty = fieldStory(FIELD);
export const Drawn = fieldStory(FIELD, { value: { method: 'draw', file: picture } });
export const Picture = fieldStory(FIELD, { value: { method: 'image' } });
export const Typed = fieldStory(FIELD, { value: { method: 'name', name: 'Lê Quốc Duy' } });
export const Later = fieldStory(FIELD, { value: { method: 'later' } });
export const OneWay = fieldStory({ ...FIELD, methods: ['draw'] });
export const Wrong = fieldStory(FIELD, { error: 'Chưa có chữ ký' });
export const ReadOnly = fieldStory(FIELD, { value: { method: 'name', name: 'Lê Quốc Duy' }, readonly: true });
export const InEnglish = fieldStory(FIELD, { language: 'en', required: false });

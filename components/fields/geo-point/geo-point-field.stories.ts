import type { Meta } from '@storybook/web-components-vite';
import type { Field } from '../../../engine/index.ts';
import { fieldDocs, fieldStory } from '../../story-kit/field-story.ts';

const FIELD: Field = {
  key: 'vi_tri',
  type: 'geoPoint',
  label: { vi: 'Vị trí thửa đất', en: 'Place of the plot' },
};
const PLANE = {
  lat: 21.0241,
  lng: 105.8225,
  typed: { x: '2325612,35', y: '585123,40', meridian: '105°00′', zone: 3 },
};

const meta: Meta = {
  title: 'Trường/Vị trí',
  component: 'thutuc-geo-point-field',
  tags: ['autodocs'],
  ...fieldDocs('A place, in degrees or in VN-2000 metres.'),
};
export default meta;

export const Empty = fieldStory(FIELD);
export const Degrees = fieldStory(FIELD, { value: { typed: { lat: '21°01′42″', lng: '105°51′14″' } } });
export const Plane = fieldStory(FIELD, { value: PLANE });
export const Wrong = fieldStory(FIELD, {
  value: { typed: { lat: '21', lng: '' } },
  error: 'Không đọc được vĩ độ, kinh độ.',
});
export const ReadOnly = fieldStory(FIELD, { value: PLANE, readonly: true });
export const InEnglish = fieldStory(FIELD, { language: 'en', required: false });

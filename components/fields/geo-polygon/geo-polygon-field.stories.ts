import type { Meta } from '@storybook/web-components-vite';
import type { Field } from '../../../engine/index.ts';
import { fieldDocs, fieldStory } from '../../story-kit/field-story.ts';

const FIELD: Field = {
  key: 'ranh_gioi',
  type: 'geoPolygon',
  label: { vi: 'Ranh giới khu đất', en: 'Boundary of the land' },
};
const WITH_PROVINCE: Field = { ...FIELD, systems: ['vn2000'], meridians: 'kinh-tuyen-truc' };
const LAND = {
  typed: {
    meridian: '105°00′',
    zone: 3,
    points: [
      { x: '2325612,35', y: '585123,40' },
      { x: '2325640,10', y: '585131,75' },
      { x: '2325633,82', y: '585168,20' },
      { x: '2325611,05', y: '585171,66' },
      { x: '2325604,90', y: '585140,12' },
    ],
  },
};
const BOW_TIE = {
  typed: { ...LAND.typed, points: [0, 2, 1, 3].map((index) => LAND.typed.points[index]) },
};

const meta: Meta = {
  title: 'Trường/Ranh giới',
  component: 'thutuc-geo-polygon-field',
  tags: ['autodocs'],
  ...fieldDocs('A piece of land: its vertices in a table and on a drawing, with area and perimeter.'),
};
export default meta;

export const Empty = fieldStory(FIELD);
export const Plane = fieldStory(FIELD, { value: LAND });
export const Degrees = fieldStory(FIELD, {
  value: {
    typed: {
      points: [
        { lat: '21,0285', lng: '105,854' },
        { lat: '21,0288', lng: '105,8541' },
        { lat: '21°01′43″', lng: '105°51′16″' },
      ],
    },
  },
});
export const Wrong = fieldStory(FIELD, {
  value: BOW_TIE,
  error: 'Cạnh 1–2 và cạnh 3–4 cắt hoặc chạm nhau.',
});
export const MeridiansToChoose = fieldStory(WITH_PROVINCE, { options: { province: '25' } });
export const ReadOnly = fieldStory(FIELD, { value: LAND, readonly: true });
export const InEnglish = fieldStory(FIELD, { language: 'en', required: false, value: LAND });

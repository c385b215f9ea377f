import type { Meta } from '@storybook/web-components-vite';
import type { Field } from '../../../engine/index.ts';
import { fieldDocs, fieldStory } from '../../story-kit/field-story.ts';
import { storyWeek } from '../../story-kit/story-slots.ts';

const FIELD: Field = {
  key: 'lich_hen',
  type: 'appointment',
  label: { vi: 'Ngày, giờ đến ký tờ khai', en: 'When to come and sign' },
  help: { vi: 'Mang theo giấy tờ tùy thân.', en: 'Bring your identity card.' },
  hours: [{ days: ['monday', 'tuesday', 'thursday'], from: '08:00', to: '11:00' }],
  minutes: 30,
};
const CHOSEN = { date: '2026-12-01', from: '09:00' };
const never = () => new Promise<never>(() => undefined);

const meta: Meta = {
  title: 'Trường/Lịch hẹn',
  component: 'thutuc-appointment-field',
  tags: ['autodocs'],
  ...fieldDocs('A free day and time at which to come.'),
};
export default meta;

export const Empty = fieldStory(FIELD);
export const Filled = fieldStory(FIELD, { value: CHOSEN });
export const Taken = fieldStory(FIELD, {
  value: { date: '2026-11-30', from: '08:30' },
  error: 'Giờ hẹn này vừa có người đặt hết chỗ.',
});
export const Loading = fieldStory(FIELD, { services: { freeSlots: never } });
export const Failed = fieldStory(FIELD, {
  value: CHOSEN,
  services: { freeSlots: () => Promise.reject(new Error('offline')) },
});
export const NoFreeTime = fieldStory(FIELD, {
  services: { freeSlots: () => Promise.resolve({ ...storyWeek, days: [], later: null }) },
});
export const NoUnit = fieldStory(FIELD, {
  services: { freeSlots: () => Promise.resolve({ unit: null, days: [], earlier: null, later: null }) },
});
export const ReadOnly = fieldStory(FIELD, { value: CHOSEN, readonly: true });
export const InEnglish = fieldStory(FIELD, { language: 'en', required: false, value: CHOSEN });

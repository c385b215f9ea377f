export { freeSlots } from './free-slots.ts';
export type { SlotsWanted } from './free-slots.ts';

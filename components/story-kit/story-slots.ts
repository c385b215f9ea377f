import type { SlotWeek } from '../services/form-services.ts';

const times = (...taken: readonly string[]) =>
  ['08:00', '08:30', '09:00', '09:30', '10:00', '10:30'].map((from, index, all) => ({
    from,
    to: all[index + 1] ?? '11:00',
    free: !taken.includes(from),
  }));

/** The first week that the stories offer. */
export const storyWeek: SlotWeek = {
  unit: 'UBND phường Vĩnh Yên',
  days: [
    { date: '2026-11-30', times: times('08:00', '08:30', '09:00', '09:30', '10:00', '10:30') },
    { date: '2026-12-01', times: times('08:00', '10:30') },
    { date: '2026-12-03', times: times() },
  ],
  earlier: null,
  later: '2026-12-07',
};

const nextWeek: SlotWeek = {
  unit: storyWeek.unit,
  days: [{ date: '2026-12-07', times: times('08:00') }],
  earlier: '2026-12-03',
  later: null,
};

/** Two weeks, answered at once. */
export function storySlots(_pointer: string, day?: string): Promise<SlotWeek> {
  return Promise.resolve(day !== undefined && day >= '2026-12-07' ? nextWeek : storyWeek);
}

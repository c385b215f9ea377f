import type { Definition } from '../generated/definition-types.ts';
import type { Text } from '../text/text.ts';

/** Names of the units of time, as they follow a number. */
export const unitNames = {
  workingHour: { vi: 'giờ làm việc', en: 'working hours' },
  workingDay: { vi: 'ngày làm việc', en: 'working days' },
  calendarDay: { vi: 'ngày', en: 'days' },
} as const;

/**
 * A deadline as people read it. One whose amount is a rule is named by its title.
 *
 * @example deadlineInWords(definition, 'giai_quyet') // { vi: '3 ngày làm việc', en: '3 working days' }
 */
export function deadlineInWords(definition: Definition, name: string): Text {
  const deadline = definition.deadlines[name];
  if (!deadline) return { vi: name };
  if (typeof deadline.amount !== 'number') return deadline.title;
  const unit = unitNames[deadline.unit];
  return {
    vi: `${String(deadline.amount).replace('.', ',')} ${unit.vi}`,
    en: `${deadline.amount} ${unit.en}`,
  };
}

import { minutesOf } from '../dates/index.ts';
import type { AppointmentField, Field, OpeningHours } from '../generated/definition-types.ts';
import type { Problem } from '../problems/problem.ts';
import { error, warning, type LintRule } from './lint-context.ts';

/** The hours of every appointment hold at least one slot each, and no two of them the same time of a day. */
export const slotRules: LintRule = ({ definition }) => {
  const problems: Problem[] = [];
  const look = (fields: readonly Field[], pointer: string): void => {
    fields.forEach((field, index) => {
      const at = `${pointer}/${index}`;
      if (field.type === 'appointment') problems.push(...problemsOf(field, at));
      else if ('fields' in field) look(field.fields ?? [], `${at}/fields`);
    });
  };
  for (const [key, form] of Object.entries(definition.forms)) {
    form.pages.forEach((page, p) =>
      page.sections.forEach((section, s) =>
        look(section.fields, `/forms/${key}/pages/${p}/sections/${s}/fields`),
      ),
    );
  }
  return problems;
};

function problemsOf({ hours, minutes }: AppointmentField, pointer: string): Problem[] {
  return hours.flatMap((one, index): Problem[] => {
    const at = `${pointer}/hours/${index}`;
    const { from, to } = one;
    const length = minutesOf(to) - minutesOf(from);
    if (length <= 0) return [error('slot-hours-reversed', `${at}/to`, { from, to })];
    if (length < minutes) return [error('slot-too-long', at, { from, to, minutes })];
    const other = hours.slice(0, index).findIndex((before) => overlaps(before, one));
    if (other >= 0) return [error('slot-hours-overlap', at, { from, to, number: other + 1 })];
    const rest = length % minutes;
    return rest === 0 ? [] : [warning('slot-remainder', at, { rest, to, minutes })];
  });
}

function overlaps(one: OpeningHours, other: OpeningHours): boolean {
  return (
    one.days.some((day) => other.days.includes(day)) &&
    minutesOf(one.from) < minutesOf(other.to) &&
    minutesOf(other.from) < minutesOf(one.to)
  );
}

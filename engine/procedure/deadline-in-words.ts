import { isLiteral, type Expression } from '../feel/expression.ts';
import type { Definition, TimeUnit } from '../generated/definition-types.ts';
import type { Text } from '../text/text.ts';
import { parametersAt } from './parameters.ts';

/** Names of the units of time, as they follow a number. */
export const unitNames = {
  workingHour: { vi: 'giờ làm việc', en: 'working hours' },
  workingDay: { vi: 'ngày làm việc', en: 'working days' },
  calendarDay: { vi: 'ngày', en: 'days' },
} as const;

/** No time at all, in a unit: a day without days to add ends with the day on which it began. */
const noTime = {
  workingHour: { vi: 'giải quyết ngay', en: 'at once' },
  workingDay: { vi: 'trong ngày làm việc', en: 'within the working day' },
  calendarDay: { vi: 'trong ngày', en: 'within the day' },
} as const;

/** An amount of time as people read it. */
function timeInWords(amount: number, unit: TimeUnit): Text {
  if (amount === 0) return noTime[unit];
  const { vi, en } = unitNames[unit];
  return { vi: `${String(amount).replace('.', ',')} ${vi}`, en: `${amount} ${en}` };
}

/** What is needed to read a rule that says how long a deadline is. */
export interface DeadlineReading {
  /** The tree of an expression of the definition. */
  readonly expression: (text: string) => Expression;
  readonly today: string;
  /** Code of the channel by which the case comes; absent: any. */
  readonly channel?: string;
}

/**
 * A deadline as people read it. One whose amount is a rule is told by the amounts that it can have, where a reading is
 * given and the rule chooses among known ones; else by its title.
 *
 * @example deadlineInWords(definition, 'giai_quyet') // { vi: '3 ngày làm việc', en: '3 working days' }
 * @example // amount: if can_xac_minh then 15 else 5
 * deadlineInWords(definition, 'giai_quyet', reading) // { vi: '5 hoặc 15 ngày, tùy trường hợp', … }
 */
export function deadlineInWords(definition: Definition, name: string, reading?: DeadlineReading): Text {
  const deadline = definition.deadlines[name];
  if (!deadline) return { vi: name };
  const { amount, unit, title } = deadline;
  if (typeof amount === 'number') return timeInWords(amount, unit);
  const amounts =
    amount === undefined || reading === undefined
      ? null
      : amountsOf(reading.expression(amount), parametersAt(definition, reading.today), reading.channel);
  if (amounts === null) return title;
  const [least = 0, ...more] = [...new Set(amounts)].sort((one, other) => one - other);
  if (more.length === 0) return timeInWords(least, unit);
  const last = timeInWords(more.at(-1) ?? least, unit);
  const before = [least, ...more.slice(0, -1)];
  return {
    vi: `${before.map((one) => String(one).replace('.', ',')).join(', ')} hoặc ${last.vi}, tùy trường hợp`,
    en: `${before.join(', ')} or ${last.en ?? last.vi}, depending on the case`,
  };
}

/** The amounts among which a rule chooses; null for one that reckons. */
function amountsOf(
  rule: Expression,
  parameters: Readonly<Record<string, unknown>>,
  channel: string | undefined,
): number[] | null {
  if (typeof rule === 'number') return [rule];
  if (isLiteral(rule)) return null;
  if (rule[0] === 'name') {
    const value = Object.hasOwn(parameters, rule[1]) ? parameters[rule[1]] : null;
    return typeof value === 'number' ? [value] : null;
  }
  if (rule[0] !== 'if') return null;
  const [, condition, then, otherwise] = rule;
  const asked = channel === undefined ? null : channelAsked(condition);
  if (asked !== null) return amountsOf(asked === channel ? then : otherwise, parameters, channel);
  const [yes, no] = [amountsOf(then, parameters, channel), amountsOf(otherwise, parameters, channel)];
  return yes === null || no === null ? null : [...yes, ...no];
}

/** The code of the channel that a condition asks for, `case.channel = "2"`, and nothing else. */
function channelAsked(condition: Expression): string | null {
  if (isLiteral(condition) || condition[0] !== '=') return null;
  const [, left, right] = condition;
  const isChannel = JSON.stringify(left) === '["path",["name","case"],"channel"]';
  return isChannel && typeof right === 'string' ? right : null;
}

import type { CalendarDate } from '../dates/index.ts';
import type { Value } from '../feel/index.ts';
import type { Definition, Parameter, ParameterRow } from '../generated/definition-types.ts';

/**
 * The plain parameters of a definition at a date, by name. One without a row for that date is null: unknown.
 *
 * @param overrides Values that stand in for parameters, as scenarios have them.
 */
export function parametersAt(
  definition: Definition,
  date: CalendarDate,
  overrides: Readonly<Record<string, Value>> = none,
): Readonly<Record<string, Value>> {
  if (overrides !== none) return readAt(definition, date, overrides);
  const days = known.get(definition) ?? new Map<CalendarDate, Readonly<Record<string, Value>>>();
  known.set(definition, days);
  const found = days.get(date) ?? readAt(definition, date, none);
  // Every guard and fee of a case asks for the day on which it was filed.
  if (days.size > MOST_DAYS) days.clear();
  days.set(date, found);
  return found;
}

const none: Readonly<Record<string, Value>> = {};
const MOST_DAYS = 100;
const known = new WeakMap<object, Map<CalendarDate, Readonly<Record<string, Value>>>>();

function readAt(
  definition: Definition,
  date: CalendarDate,
  overrides: Readonly<Record<string, Value>>,
): Readonly<Record<string, Value>> {
  const values: Record<string, Value> = {};
  for (const [name, parameter] of Object.entries(definition.parameters ?? {})) {
    if (parameter.keys && parameter.keys.length > 0) continue;
    values[name] = overrides[name] ?? parameter.rows.find((row) => validAt(row, date))?.value ?? null;
  }
  return values;
}

/** The value of a parameter table for its keys at a date; null where no row fits. "*" in a row stands for any. */
export function lookUpParameter(
  parameters: Definition['parameters'],
  date: CalendarDate,
  table: string,
  keys: readonly Value[],
): Value {
  const parameter: Parameter | undefined = Object.hasOwn(parameters ?? {}, table)
    ? parameters?.[table]
    : undefined;
  const wanted = keys.map(String);
  const row = parameter?.rows.find(
    (candidate) =>
      validAt(candidate, date) &&
      (candidate.key ?? []).length === wanted.length &&
      (candidate.key ?? []).every((key, index) => key === '*' || key === wanted[index]),
  );
  return row?.value ?? null;
}

function validAt(row: ParameterRow, date: CalendarDate): boolean {
  return (row.from === undefined || row.from <= date) && (row.to === undefined || date <= row.to);
}

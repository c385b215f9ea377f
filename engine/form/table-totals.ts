import { kindOf } from '../fields/index.ts';
import { exact } from '../feel/decimal.ts';
import type { TableField, TableTotal, TotalFunction } from '../generated/definition-types.ts';
import { inLanguage, type Language, type Text } from '../text/text.ts';
import { formatNumber } from '../words/index.ts';
import type { CompiledField } from './compiled-form.ts';
import type { FormEnvironment } from './form-state.ts';

/** A figure below the rows of a table, as people read it. */
export interface DisplayTotal {
  readonly label: string;
  /** An empty text where there is nothing to count up. */
  readonly value: string;
}

const names: Readonly<Record<TotalFunction, Text>> = {
  sum: { vi: 'Tổng', en: 'Total' },
  count: { vi: 'Số dòng có', en: 'Rows with' },
  average: { vi: 'Bình quân', en: 'Average' },
  max: { vi: 'Cao nhất', en: 'Highest' },
  min: { vi: 'Thấp nhất', en: 'Lowest' },
};

/**
 * The figures below the rows of a table. Numbers that cannot be read are left out; sums are exact to fifteen digits,
 * as in expressions.
 *
 * @example tableTotals(table, [{ von: 0.1 }, { von: 0.2 }], 'vi', environment) // [{ label: 'Tổng vốn', value: '0,3' }]
 */
export function tableTotals(
  compiled: CompiledField<TableField>,
  rows: unknown,
  language: Language,
  environment: FormEnvironment,
): DisplayTotal[] {
  const list: readonly unknown[] = Array.isArray(rows) ? rows : [];
  return (compiled.field.totals ?? []).map((total) => {
    const column = compiled.fields.find(({ field }) => field.key === total.column);
    const values = list.map((row) => valueIn(row, total.column));
    const figure = figureOf(total.function, values);
    return {
      label: labelOf(total, column, language),
      value: figure === null ? '' : inWords(figure, total, column, language, environment),
    };
  });
}

function figureOf(how: TotalFunction, values: readonly unknown[]): number | null {
  if (how === 'count') return values.filter(isGiven).length;
  const numbers = values.filter((value) => typeof value === 'number' && Number.isFinite(value)) as number[];
  if (how === 'sum') return sumOf(numbers);
  if (numbers.length === 0) return null;
  if (how === 'average') return exact((sumOf(numbers) ?? NaN) / numbers.length);
  return numbers.reduce((a, b) => (how === 'max' ? Math.max(a, b) : Math.min(a, b)));
}

function sumOf(numbers: readonly number[]): number | null {
  return numbers.reduce<number | null>((sum, number) => (sum === null ? null : exact(sum + number)), 0);
}

function isGiven(value: unknown): boolean {
  return value !== null && value !== '' && value !== false && !(Array.isArray(value) && value.length === 0);
}

function labelOf(total: TableTotal, column: CompiledField | undefined, language: Language): string {
  if (total.label) return inLanguage(total.label, language);
  const of = column ? inLanguage(column.field.label, language) : total.column;
  const lower = of.charAt(0).toLocaleLowerCase('vi') + of.slice(1);
  return `${inLanguage(names[total.function], language)} ${lower}`;
}

function inWords(
  figure: number,
  { function: how, unit }: TableTotal,
  column: CompiledField | undefined,
  language: Language,
  environment: FormEnvironment,
): string {
  if (unit) return `${formatNumber(figure)} ${inLanguage(unit, language)}`;
  if (how === 'count' || column === undefined) return formatNumber(figure);
  return kindOf(column.field.type).display(figure, column, language, environment);
}

function valueIn(row: unknown, key: string): unknown {
  return typeof row === 'object' && row !== null && Object.hasOwn(row, key)
    ? ((row as Readonly<Record<string, unknown>>)[key] ?? null)
    : null;
}

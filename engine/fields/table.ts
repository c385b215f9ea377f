import type { TableField } from '../generated/definition-types.ts';
import type { FieldKind, ValueProblem } from './field-kind.ts';
import { displayMembers, membersSchema, type FindKind } from './rows.ts';

/** Rows of the same fields. The form reads and checks the columns; the kind looks at the rows as a whole. */
export function tableKind(kindOf: FindKind): FieldKind<TableField> {
  return {
    type: 'table',
    stores: true,
    empty: [],
    composed: true,
    asks: 'addRows',
    feelType: (_field, members) => ({ list: { context: members } }),
    normalise(value) {
      if (value === null || value === undefined || value === '') return null;
      return Array.isArray(value) && value.length === 0 ? null : value;
    },
    check(value, field) {
      if (!Array.isArray(value)) return [{ code: 'value-unreadable' }];
      const rows = value as readonly unknown[];
      const { minRows, maxRows } = field;
      const problems: ValueProblem[] = [];
      if (minRows !== undefined && rows.length < minRows)
        problems.push({ code: 'too-few-rows', params: { min: minRows } });
      if (maxRows !== undefined && rows.length > maxRows)
        problems.push({ code: 'too-many-rows', params: { max: maxRows } });
      return [...problems, ...(field.unique ?? []).flatMap((keys) => repeated(rows, keys, field))];
    },
    display: (value, { fields }, language, environment) =>
      Array.isArray(value)
        ? (value as unknown[])
            .map((row) => displayMembers(row, fields, language, environment, kindOf))
            .join('; ')
        : '',
    schema: (field, members, needed) => ({
      type: 'array',
      items: membersSchema(members, needed),
      minItems: field.minRows ?? 1,
      ...(field.maxRows === undefined ? {} : { maxItems: field.maxRows }),
    }),
  };
}

/** Rows whose values of these fields occurred before. A row in which all of them are empty repeats nothing. */
function repeated(rows: readonly unknown[], keys: readonly string[], field: TableField): ValueProblem[] {
  const first = new Map<string, number>();
  const labels = field.fields.filter(({ key }) => keys.includes(key)).map(({ label }) => label.vi);
  return rows.flatMap((row, index) => {
    const values = keys.map((key) => valueIn(row, key));
    if (values.every((value) => value === null || value === '')) return [];
    const mark = JSON.stringify(values);
    const before = first.get(mark);
    if (before === undefined) {
      first.set(mark, index);
      return [];
    }
    const params = { row: index + 1, before: before + 1, fields: labels.join(', ') };
    return [{ code: 'row-repeated', at: `/${index}/${keys[0]}`, params }];
  });
}

function valueIn(row: unknown, key: string): unknown {
  return typeof row === 'object' && row !== null && Object.hasOwn(row, key)
    ? ((row as Readonly<Record<string, unknown>>)[key] ?? null)
    : null;
}

import { foldedWords } from '../../../engine/index.ts';
import type { CompiledField } from '../../../engine/index.ts';
import type { FormServices } from '../../services/form-services.ts';
import { isPastable, pastedValue } from './pasted-value.ts';
import type { PastedValue } from './pasted-value.ts';
import type { Row } from './rows.ts';

/** Which column of the table each pasted column goes to; null: nowhere. */
export type ColumnPlan = readonly (string | null)[];

/** How pasted cells are taken. */
export interface PastePlan {
  /** The first pasted row holds the names of the columns. */
  readonly header: boolean;
  readonly columns: ColumnPlan;
}

/** A pasted row, read. */
export interface PastedRow {
  readonly texts: readonly string[];
  /** What each pasted cell is; null where its column goes nowhere. */
  readonly cells: readonly (PastedValue | null)[];
}

/**
 * The plan that the cells suggest: by the names in the first row where at least half of them are names of columns,
 * else one column after the other.
 *
 * @param from key of the column in which the first pasted column goes, where the person pasted into a cell
 */
export function suggestPlan(
  cells: readonly (readonly string[])[],
  columns: readonly CompiledField[],
  from?: string,
): PastePlan {
  const pastable = columns.filter(isPastable);
  const [first = []] = cells;
  const width = Math.max(0, ...cells.map((row) => row.length));
  const named = Array.from({ length: width }, (_, index) => columnNamed(first[index] ?? '', pastable));
  const found = named.filter((key) => key !== null);
  const header = found.length > 0 && found.length * 2 >= first.length && new Set(found).size === found.length;
  if (header) return { header, columns: named };
  const start = Math.max(
    0,
    pastable.findIndex(({ field }) => field.key === from),
  );
  return { header, columns: named.map((_, index) => pastable[start + index]?.field.key ?? null) };
}

function columnNamed(text: string, columns: readonly CompiledField[]): string | null {
  const wanted = foldedWords(text).join(' ');
  if (wanted === '') return null;
  const names = ({ field }: CompiledField): string[] =>
    [field.label.vi, field.label.en ?? '', field.key].map((name) => foldedWords(name).join(' '));
  return columns.find((column) => names(column).includes(wanted))?.field.key ?? null;
}

/** Reads the cells by a plan. The same text of the same column is read once. */
export async function readPaste(
  cells: readonly (readonly string[])[],
  plan: PastePlan,
  columns: readonly CompiledField[],
  services: FormServices,
): Promise<readonly PastedRow[]> {
  const known = new Map<string, Promise<PastedValue>>();
  const read = (text: string, key: string | null | undefined): Promise<PastedValue | null> => {
    const column = columns.find(({ field }) => field.key === key);
    if (column === undefined) return Promise.resolve(null);
    const mark = `${column.field.key}\t${text}`;
    const value = known.get(mark) ?? pastedValue(text, column, services);
    known.set(mark, value);
    return value;
  };
  return Promise.all(
    cells.slice(plan.header ? 1 : 0).map(async (texts) => ({
      texts,
      cells: await Promise.all(plan.columns.map((key, index) => read(texts[index] ?? '', key))),
    })),
  );
}

/**
 * The rows of the table after a paste: pasted rows are laid over those from `at` on, and the rest is added below. A
 * cell that could not be read stays as it was. What is beyond `maxRows` is left out.
 *
 * @param newRow the answers with which a row begins
 */
export function pastedRows(
  rows: readonly Row[],
  pasted: readonly PastedRow[],
  columns: ColumnPlan,
  where: { readonly at: number; readonly maxRows: number; readonly newRow: () => Row },
): Row[] {
  const after = [...rows];
  pasted.forEach(({ cells }, offset) => {
    const index = where.at + offset;
    if (index >= where.maxRows) return;
    const read = cells.flatMap((cell, column): [string, unknown][] => {
      const key = columns[column];
      return cell !== null && 'value' in cell && typeof key === 'string' ? [[key, cell.value]] : [];
    });
    after[index] = { ...(after[index] ?? where.newRow()), ...Object.fromEntries(read) };
  });
  return after;
}

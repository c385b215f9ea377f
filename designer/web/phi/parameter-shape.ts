import type { Json, Language } from '../../../engine/index.ts';
import type { DraftDocument } from '../../../runtime/client/index.ts';
import { valueAt } from '../draft/value-at.ts';
import { phiTextsOf } from '../language/phi-texts-of.ts';
import type { CellKind } from './parameter-cell.ts';

const TYPES: readonly CellKind[] = ['money', 'integer', 'number', 'text', 'date', 'boolean'];

/** A column of the table of a parameter. */
export interface Column {
  /** Where the cell is below its row, e.g. `/key/0`. */
  readonly below: string;
  readonly name: string;
  readonly kind: CellKind;
}

/** A parameter of a draft, finished or not. */
interface ParameterShape {
  readonly type: CellKind;
  readonly keys: readonly string[];
  readonly rows: readonly Json[];
  readonly columns: readonly Column[];
}

/** What the parameter at a pointer is made of. */
export function parameterShape(
  document: DraftDocument | undefined,
  at: string,
  language: Language,
): ParameterShape {
  const texts = phiTextsOf(language);
  const listed = (name: string): readonly Json[] => {
    const value = valueAt(document, `${at}/${name}`);
    return Array.isArray(value) ? (value as readonly Json[]) : [];
  };
  const keys = listed('keys').map(String);
  const said = valueAt(document, `${at}/type`);
  const type = TYPES.find((one) => one === said) ?? 'text';
  return {
    type,
    keys,
    rows: listed('rows'),
    columns: [
      ...keys.map((name, index): Column => ({ below: `/key/${index}`, name, kind: 'key' })),
      { below: '/from', name: texts.from, kind: 'date' },
      { below: '/to', name: texts.to, kind: 'date' },
      { below: '/value', name: texts.value, kind: type },
      { below: '/source', name: texts.source, kind: 'text' },
    ],
  };
}

/** The rows that count on a day: of those with the same keys the first that is in force. */
export function rowsInForce(rows: readonly Json[], day: string): ReadonlySet<number> {
  const seen = new Set<string>();
  const found = new Set<number>();
  for (const [index, row] of rows.entries()) {
    const {
      key = [],
      from,
      to,
    } = (row ?? {}) as { readonly key?: Json; readonly from?: Json; readonly to?: Json };
    const isIn = (typeof from !== 'string' || from <= day) && (typeof to !== 'string' || day <= to);
    const name = JSON.stringify(key);
    if (!isIn || seen.has(name)) continue;
    seen.add(name);
    found.add(index);
  }
  return found;
}

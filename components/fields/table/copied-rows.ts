import { formatDate, isPartialDate } from '../../../engine/index.ts';
import type { CompiledField, Language } from '../../../engine/index.ts';
import { inLanguage } from '../../../engine/index.ts';
import { textsOf } from '../../language/texts-of.ts';
import type { FormServices } from '../../services/form-services.ts';
import { addressOf } from '../address/address-value.ts';
import { optionLabel } from '../shared/option-label.ts';
import { isPastable } from './pasted-value.ts';
import type { Row } from './rows.ts';
import { writeCells } from './spreadsheet-text.ts';

/** The rows as a spreadsheet takes them, below the names of their columns; what was copied can be pasted again. */
export async function copiedRows(
  rows: readonly Row[],
  members: readonly CompiledField[],
  services: FormServices,
  language: Language,
): Promise<string> {
  const columns = members.filter((column) => isPastable(column) || column.field.type === 'computed');
  const head = columns.map(({ field }) => inLanguage(field.label, language));
  const cells = await Promise.all(
    rows.map((row) =>
      Promise.all(columns.map((column) => cellText(row[column.field.key], column, services, language))),
    ),
  );
  return writeCells([head, ...cells]);
}

async function cellText(
  value: unknown,
  { field }: CompiledField,
  services: FormServices,
  language: Language,
): Promise<string> {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? textsOf(language).yes : textsOf(language).no;
  // Figures without points, so that a spreadsheet reads them as numbers.
  if (typeof value === 'number') return String(value).replace('.', ',');
  if ('options' in field) {
    const codes: readonly unknown[] = Array.isArray(value) ? value : [value];
    return codes.map((code) => optionLabel(field.options, code, language)).join('; ');
  }
  if (field.type === 'address') {
    const { tinh, xa, chi_tiet } = addressOf(value);
    const names = await Promise.all(
      [xa, tinh].map(async (code) =>
        typeof code === 'string' ? ((await services.entry(field.catalogue, code))?.name ?? code) : '',
      ),
    );
    return [chi_tiet, ...names].filter(Boolean).join(', ');
  }
  if (field.type === 'date' && isPartialDate(value)) return formatDate(value);
  return typeof value === 'string' ? value : '';
}

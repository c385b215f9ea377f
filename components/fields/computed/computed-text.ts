import { formatDate, formatMoney, formatNumber, isPartialDate } from '../../../engine/index.ts';
import type { ComputedType } from '../../../engine/index.ts';
import type { FormTexts } from '../../language/form-texts.ts';

/** A computed value as people read it; an empty text where there is none yet. */
export function computedText(value: unknown, as: ComputedType, texts: FormTexts): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) {
    return value.map((item) => computedText(item, as === 'list' ? 'text' : as, texts)).join('; ');
  }
  if (typeof value === 'boolean') return value ? texts.yes : texts.no;
  if (typeof value === 'number') return as === 'money' ? formatMoney(value) : formatNumber(value);
  if ((as === 'date' || as === 'month') && isPartialDate(value)) return formatDate(value);
  return typeof value === 'string' ? value : JSON.stringify(value);
}

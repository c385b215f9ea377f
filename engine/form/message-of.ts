import type { Expression, Value } from '../feel/index.ts';
import { formatDate, isPartialDate } from '../dates/index.ts';
import type { Text } from '../text/text.ts';
import { formatNumber } from '../words/index.ts';
import type { CompiledMessage } from './compiled-form.ts';

/** A message with its places filled; what is unknown is an ellipsis, so that the sentence stays readable. */
export function messageOf(message: CompiledMessage, valueOf: (place: Expression) => Value): Text {
  const vi = fill(message.vi, valueOf);
  return message.en ? { vi, en: fill(message.en, valueOf) } : { vi };
}

function fill(parts: CompiledMessage['vi'], valueOf: (place: Expression) => Value): string {
  return parts.map((part, index) => (index % 2 === 0 ? String(part) : written(valueOf(part)))).join('');
}

/** A value as a sentence writes it: dates and numbers in the Vietnamese way, lists with commas. */
function written(value: Value): string {
  if (value === null) return '…';
  if (typeof value === 'number') return formatNumber(value);
  if (typeof value === 'string') return isMoment(value) ? formatDate(value) : value;
  if (Array.isArray(value)) return (value as readonly Value[]).map(written).join(', ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** A bare number of four digits is a year only by accident, and reads the same. */
function isMoment(text: string): boolean {
  return isPartialDate(text);
}

import { fieldKindWords, type JsonObject } from '../../../engine/authoring/index.ts';
import { fillText } from '../../../engine/index.ts';
import type { Json } from '../../../engine/index.ts';
import type { FragmentItem } from '../../../runtime/api/index.ts';
import { bieuMau as texts } from '../language/vi/bieu-mau.ts';
import { stockOption } from './code-of-label.ts';

/**
 * A new field of a kind, with what the kind cannot be without, so that it is drawn at once.
 *
 * @param catalogue id of the catalogue for the kinds that read one; null where a person has to say which
 */
export function newField(type: string, catalogue: string | null): JsonObject {
  const kind = fieldKindWords[type];
  // In Vietnamese alone: an English label that nobody wrote would stay when the other one is changed.
  const label = { vi: fillText(texts.newLabel, { kind: kind?.vi ?? type }) };
  return { type, label, ...needs(type, catalogue) };
}

/** A new group that takes over the fields of a fragment. */
export function groupOf({ id, title }: FragmentItem): JsonObject {
  const { vi, en } = title;
  return { type: 'group', label: en === undefined ? { vi } : { vi, en }, use: id };
}

function needs(type: string, catalogue: string | null): Readonly<Record<string, Json>> {
  switch (type) {
    case 'radio':
    case 'select':
    case 'checkboxGroup':
    case 'multiSelect':
      return { options: [stockOption(1), stockOption(2)] };
    case 'address':
    case 'catalogue':
    case 'catalogueList':
      return catalogue === null ? {} : { catalogue };
    case 'computed':
      return { as: 'text', value: '""' };
    case 'group':
    case 'table':
      return { fields: [{ key: 'cot_1', ...newField('text', catalogue) }] };
    case 'appointment':
      return {
        hours: [
          {
            days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
            from: '08:00',
            to: '11:30',
          },
        ],
        minutes: 30,
      };
    default:
      return {};
  }
}

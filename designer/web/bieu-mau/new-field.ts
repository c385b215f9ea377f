import { fieldKindWords, type JsonObject } from '../../../engine/authoring/index.ts';
import { fillText } from '../../../engine/index.ts';
import type { Json } from '../../../engine/index.ts';
import type { FragmentItem } from '../../../runtime/api/index.ts';
import { bieuMau as englishTexts } from '../language/en/bieu-mau.ts';
import { bieuMau as vietnameseTexts } from '../language/vi/bieu-mau.ts';

/**
 * A new field of a kind, with what the kind cannot be without, so that it is drawn at once.
 *
 * @param catalogue id of a catalogue of the procedure, for the kinds that read one
 */
export function newField(type: string, catalogue: string): JsonObject {
  const kind = fieldKindWords[type];
  const label = {
    vi: fillText(vietnameseTexts.newLabel, { kind: kind?.vi ?? type }),
    en: fillText(englishTexts.newLabel, { kind: kind?.en ?? type }),
  };
  return { type, label, ...needs(type, catalogue) };
}

/** A new group that takes over the fields of a fragment. */
export function groupOf({ id, title }: FragmentItem): JsonObject {
  const { vi, en } = title;
  return { type: 'group', label: en === undefined ? { vi } : { vi, en }, use: id };
}

function needs(type: string, catalogue: string): Readonly<Record<string, Json>> {
  switch (type) {
    case 'radio':
    case 'select':
    case 'checkboxGroup':
    case 'multiSelect':
      return { options: [option(1), option(2)] };
    case 'address':
    case 'catalogue':
    case 'catalogueList':
      return { catalogue };
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

function option(number: number): Json {
  return {
    code: `lua_chon_${number}`,
    label: {
      vi: fillText(vietnameseTexts.option, { number }),
      en: fillText(englishTexts.option, { number }),
    },
  };
}

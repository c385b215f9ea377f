import { fieldKindWords, isObject, keyFromLabel, keysTaken } from '../../../engine/authoring/index.ts';
import { fillText } from '../../../engine/index.ts';
import type { DraftDocument } from '../../../runtime/client/index.ts';
import { valueAt } from '../draft/value-at.ts';
import { bieuMau as texts } from '../language/vi/bieu-mau.ts';

/**
 * The key for a field that has been given its first label: a new one is called after its kind until then. Null where
 * the key was chosen or follows a label already, for rules and papers may know it by now.
 *
 * @param at JSON pointer of the field
 * @example keyOfLabel(draft, at) // 'ngay_cap' for a new date that is now labelled “Ngày cấp”
 */
export function keyOfLabel(draft: DraftDocument, at: string): string | null {
  const field = valueAt(draft, at);
  if (!isObject(field) || typeof field['key'] !== 'string' || typeof field['type'] !== 'string') return null;
  const { key, type } = field;
  const first = fillText(texts.newLabel, { kind: fieldKindWords[type]?.vi ?? type });
  const label = valueAt(draft, `${at}/label/vi`);
  if (typeof label !== 'string' || label.trim() === '' || label === first) return null;
  const stock = keyFromLabel(first);
  if (key !== stock && !new RegExp(`^${stock}_\\d+$`).test(key)) return null;
  return keyFromLabel(label, keysTaken(draft, at.replace(/\/fields\/\d+$/, '')), 'truong');
}

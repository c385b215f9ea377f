import type { Json, Language } from '../../../engine/index.ts';
import type { DraftDocument } from '../../../runtime/client/index.ts';
import { valueAt } from '../draft/value-at.ts';
import { textAt, type Choice } from '../parts/thing-names.ts';

/**
 * The tables of the application form, by their keys with the groups around them, as components name them.
 *
 * @example tablesOfDraft(draft, 'vi') // [{ value: 'diem_ban_le', label: 'Điểm bán lẻ' }]
 */
export function tablesOfDraft(document: DraftDocument, language: Language): readonly Choice[] {
  const form = document['application'];
  if (typeof form !== 'string') return [];
  const at = `/forms/${form}`;
  return each(document, `${at}/pages`).flatMap((page) =>
    each(document, `${page}/sections`).flatMap((section) => tablesBelow(document, section, '', language)),
  );
}

function tablesBelow(document: DraftDocument, at: string, path: string, language: Language): Choice[] {
  return each(document, `${at}/fields`).flatMap((field): Choice[] => {
    const { type, key } = (valueAt(document, field) ?? {}) as { readonly type?: Json; readonly key?: Json };
    if (typeof key !== 'string') return [];
    const value = path === '' ? key : `${path}.${key}`;
    if (type === 'group') return tablesBelow(document, field, value, language);
    return type === 'table' ? [{ value, label: textAt(document, `${field}/label`, language) || value }] : [];
  });
}

/** Pointers of the items of a list. */
function each(document: DraftDocument, list: string): readonly string[] {
  const items = valueAt(document, list);
  return Array.isArray(items) ? items.map((_item, index) => `${list}/${index}`) : [];
}

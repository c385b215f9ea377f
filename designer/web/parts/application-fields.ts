import type { Json, Language } from '../../../engine/index.ts';
import type { DraftDocument } from '../../../runtime/client/index.ts';
import { valueAt } from '../draft/value-at.ts';
import { textAt } from './thing-names.ts';

/** A field of the application form. */
export interface ApplicationField {
  /** JSON pointer of the field. */
  readonly at: string;
  /** Its key with the groups around it, as expressions read it. */
  readonly path: string;
  readonly type: string;
  readonly label: string;
}

/**
 * The fields of the application form in their order, those of groups among them, those of tables not.
 *
 * @example applicationFields(draft, 'vi').filter(({ type }) => type === 'table')
 */
export function applicationFields(document: DraftDocument, language: Language): readonly ApplicationField[] {
  const form = document['application'];
  if (typeof form !== 'string') return [];
  return each(document, `/forms/${form}/pages`).flatMap((page) =>
    each(document, `${page}/sections`).flatMap((section) => fieldsBelow(document, section, '', language)),
  );
}

function fieldsBelow(
  document: DraftDocument,
  holder: string,
  before: string,
  language: Language,
): readonly ApplicationField[] {
  return each(document, `${holder}/fields`).flatMap((at): readonly ApplicationField[] => {
    const { type, key } = (valueAt(document, at) ?? {}) as { readonly type?: Json; readonly key?: Json };
    if (typeof key !== 'string' || typeof type !== 'string') return [];
    const path = before === '' ? key : `${before}.${key}`;
    if (type === 'group') return fieldsBelow(document, at, path, language);
    return [{ at, path, type, label: textAt(document, `${at}/label`, language) || path }];
  });
}

/** Pointers of the items of a list. */
function each(document: DraftDocument, list: string): readonly string[] {
  const items = valueAt(document, list);
  return Array.isArray(items) ? items.map((_item, index) => `${list}/${index}`) : [];
}

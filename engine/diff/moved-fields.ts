import type { Json } from '../answers/answers.ts';
import { itemsOf, memberOf, membersOf, textMember, type DraftDocument } from '../draft/draft-document.ts';

/** A field at the top of a form that stood in another section. */
export interface MovedField {
  readonly before: Json;
}

/** Fields that stand in another section of the same form, by `<form>.<field>`. */
export function fieldsThatMoved(
  before: DraftDocument,
  after: DraftDocument,
): ReadonlyMap<string, MovedField> {
  const old = sectionsOfFields(before);
  const moved = new Map<string, MovedField>();
  for (const [name, { section }] of sectionsOfFields(after)) {
    const was = old.get(name);
    if (was !== undefined && was.section !== section) moved.set(name, { before: was.field });
  }
  return moved;
}

function sectionsOfFields(draft: DraftDocument): Map<string, { section: string; field: Json }> {
  const found = new Map<string, { section: string; field: Json }>();
  for (const [form, document] of membersOf(draft['forms'])) {
    for (const page of itemsOf(memberOf(document, 'pages'))) {
      for (const section of itemsOf(memberOf(page, 'sections'))) {
        const place = `${textMember(page, 'key') ?? ''}/${textMember(section, 'key') ?? ''}`;
        for (const field of itemsOf(memberOf(section, 'fields'))) {
          found.set(`${form}.${textMember(field, 'key') ?? ''}`, { section: place, field });
        }
      }
    }
  }
  return found;
}

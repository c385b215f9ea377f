import { draftStates, draftTasks, isObject, pointerOf } from '../../../engine/authoring/index.ts';
import type { Json, Language } from '../../../engine/index.ts';
import type { DraftDocument } from '../../../runtime/client/index.ts';
import { valueAt } from '../draft/value-at.ts';
import { propertyTextsOf } from '../language/property-texts-of.ts';
import { listedThings, textAt, thingsOf, type Choice } from './thing-names.ts';

/** Things of a draft from which one is chosen by its key. `people` are the roles and the applicant. */
export type ThingSource =
  | 'roles'
  | 'people'
  | 'forms'
  | 'deadlines'
  | 'papers'
  | 'messages'
  | 'numbers'
  | 'fees'
  | 'tasks'
  | 'fields';

/** What can be chosen from a source, in the order of the draft. */
export function sourceChoices(
  document: DraftDocument,
  source: ThingSource,
  language: Language,
): readonly Choice[] {
  switch (source) {
    case 'people':
      return [
        ...thingsOf(document, 'roles', language),
        { value: 'applicant', label: propertyTextsOf(language).applicant },
      ];
    case 'fees':
      return listedThings(document, '/fees', language);
    case 'tasks':
      return draftTasks(draftStates(document['workflow'])).flatMap(({ key, at }) =>
        key === '' ? [] : [{ value: key, label: textAt(document, `${at}/title`, language) || key }],
      );
    case 'fields':
      return fieldsOf(document, language);
    default:
      return thingsOf(document, source, language);
  }
}

/** The fields of the application form that are not inside of others. */
function fieldsOf(document: DraftDocument, language: Language): readonly Choice[] {
  const application = document['application'];
  if (typeof application !== 'string') return [];
  const pages = `/forms${pointerOf([application])}/pages`;
  return itemsAt(document, pages).flatMap((_page, page) =>
    itemsAt(document, `${pages}/${page}/sections`).flatMap((_section, section) =>
      fieldsAt(document, `${pages}/${page}/sections/${section}/fields`, language),
    ),
  );
}

function fieldsAt(document: DraftDocument, at: string, language: Language): readonly Choice[] {
  return itemsAt(document, at).flatMap((field, index) => {
    const key = isObject(field) ? field['key'] : undefined;
    if (typeof key !== 'string' || key === '') return [];
    return [{ value: key, label: textAt(document, `${at}/${index}/label`, language) || key }];
  });
}

function itemsAt(document: DraftDocument, at: string): readonly Json[] {
  const value = valueAt(document, at);
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}

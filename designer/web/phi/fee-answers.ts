import { isWithin, referencesIn } from '../../../engine/authoring/index.ts';
import type { Language } from '../../../engine/index.ts';
import type { DraftDocument } from '../../../runtime/client/index.ts';
import { applicationFields, type ApplicationField } from '../parts/application-fields.ts';

/**
 * The fields of the application on which the fees depend, in the order of the form: those that the fees read, and
 * those from which computed ones among them are worked out. What stands in a table is not among them.
 */
export function feeAnswers(document: DraftDocument, language: Language): readonly ApplicationField[] {
  const fields = applicationFields(document, language);
  const application = document['application'];
  const references = referencesIn(document).filter(({ kind }) => kind === 'field');
  const wanted = new Set<string>();
  const take = (place: string): void => {
    for (const { name, at } of references) {
      if (!isWithin(at, place)) continue;
      // A part of an address is read by the address.
      const field = fields.find(
        ({ path }) =>
          name === `${String(application)}.${path}` || name.startsWith(`${String(application)}.${path}.`),
      );
      if (field === undefined || wanted.has(field.at)) continue;
      wanted.add(field.at);
      if (field.type === 'computed') take(`${field.at}/value`);
    }
  };
  take('/fees');
  return fields.filter(({ at, type }) => wanted.has(at) && type !== 'computed');
}

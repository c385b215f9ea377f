import { isObject, pointerOf } from '../../../engine/authoring/index.ts';
import { fillText } from '../../../engine/index.ts';
import type { Language } from '../../../engine/index.ts';
import type { DraftDocument } from '../../../runtime/client/index.ts';
import { valueAt } from '../draft/value-at.ts';
import { bieuMauTextsOf } from '../language/bieu-mau-texts-of.ts';
import { textAt } from './form-nodes.ts';

/** JSON pointers of the forms of a draft, that of the applicant first. */
export function formsOf(draft: DraftDocument): readonly string[] {
  const forms = valueAt(draft, '/forms');
  if (!isObject(forms)) return [];
  const application = textAt(draft, 'application');
  const keys = Object.keys(forms);
  return [...keys.filter((key) => key === application), ...keys.filter((key) => key !== application)].map(
    (key) => `/forms${pointerOf([key])}`,
  );
}

/** What a form is called; that of the applicant is named as such. */
export function nameOfForm(draft: DraftDocument, at: string, language: Language): string {
  const title = textAt(valueAt(draft, `${at}/title`), 'vi') || at.slice('/forms/'.length);
  return at === `/forms/${textAt(draft, 'application')}`
    ? fillText(bieuMauTextsOf(language).application, { title })
    : title;
}

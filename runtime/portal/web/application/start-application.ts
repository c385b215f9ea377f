import { fetchTexts } from '../../../../components/service/index.ts';
import { createClient } from '../../../client/index.ts';
import { fetchWebTexts } from '../language/web-texts-of.ts';
import { pageLanguage } from '../page-language.ts';
import { ThutucApplication } from './thutuc-application.ts';

/** Puts the application where the page keeps its place. */
export async function startApplication(): Promise<void> {
  const place = document.querySelector<HTMLElement>('#to-khai');
  if (place === null) throw new Error('the page of an application has no #to-khai');
  await Promise.all([fetchTexts(pageLanguage()), fetchWebTexts(pageLanguage())]);
  const application = new ThutucApplication();
  application.procedure = place.dataset['procedure'] ?? '';
  application.draft = place.dataset['draft'] ?? '';
  application.language = pageLanguage();
  application.client = createClient({ language: pageLanguage });
  place.replaceChildren(application);
}

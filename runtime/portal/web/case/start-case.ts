import '../../../../components/form/index.ts';
import '../../../../components/notice/index.ts';
import { createClient } from '../../../client/index.ts';
import { fetchWebTexts } from '../language/web-texts-of.ts';
import { pageLanguage } from '../page-language.ts';
import { ThutucCaseActions } from './thutuc-case-actions.ts';

/** Puts what the applicant may do where the page of the case keeps its place. */
export async function startCase(): Promise<void> {
  const place = document.querySelector<HTMLElement>('#thao-tac');
  if (place === null) return;
  await fetchWebTexts(pageLanguage());
  const actions = new ThutucCaseActions();
  actions.caseId = place.dataset['case'] ?? '';
  actions.language = pageLanguage();
  actions.client = createClient({ language: pageLanguage });
  actions.onDone = () => {
    location.assign(`${location.pathname}?xong`);
  };
  place.replaceChildren(actions);
  // The list of papers and the summary of problems come after what everybody sees first.
  void import('../../../../components/index.ts');
}

import type { DesignerClient } from '../app/designer-client.ts';
import type { TabElement } from '../app/designer-tabs.ts';
import { checkDraft } from '../checking/check-draft.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { sessionOn } from '../draft/session.fixture.ts';
import { ProblemError, type DraftDocument } from '../../../runtime/client/index.ts';

/** A tab on a page of its own, with a session whose draft can be looked at again. */
interface ShownTab {
  readonly session: DraftSession;
  readonly element: TabElement;
  /** Looks the draft through, as the worker does. */
  readonly look: () => void;
}

const unreachable = (): Promise<never> =>
  Promise.reject(new ProblemError({ type: '', title: '', status: 0, code: 'no-connection', problems: [] }));

/** Shows a tab for a draft. @param client what the server says; of the rest it cannot be reached */
export async function shownTab(
  name: string,
  document: DraftDocument,
  client: Partial<DesignerClient> = {},
): Promise<ShownTab> {
  const session = sessionOn(document);
  const element = window.document.createElement(name) as TabElement & { updateComplete: Promise<unknown> };
  const whole: Partial<DesignerClient> = {
    wholeCalendar: unreachable,
    wholeCatalogue: unreachable,
    definitionSurroundings: unreachable,
    ...client,
  };
  Object.assign(element, { session, client: whole, language: 'vi' });
  window.document.body.replaceChildren(element);
  await element.updateComplete;
  return {
    session,
    element,
    look: () => {
      const { problems } = checkDraft(session.document, { catalogue: () => undefined }, 'vi');
      session.takeProblems(problems, session.document);
    },
  };
}

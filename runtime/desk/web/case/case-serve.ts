import { html, nothing } from 'lit';
import { LaterPart } from '../../../../components/form/index.ts';
import type { CaseView, Language } from '../../../../engine/index.ts';
import type { DeskClient } from '../app/desk-client.ts';
import type {} from '../serve/desk-serve.ts';

const serving = new LaterPart(() => import('../serve/desk-serve.ts'));

/** What the clerk may do for the applicant at the counter; nothing where there is nothing. Its script comes with it. */
export function caseServe(
  view: CaseView,
  client: DeskClient,
  language: Language,
  onServed: (label: string) => void,
): unknown {
  if (view.forApplicant.length === 0) return nothing;
  void serving.fetch();
  return html`<desk-serve
    class="part"
    .view=${view}
    .client=${client}
    .language=${language}
    .onServed=${onServed}
  ></desk-serve>`;
}

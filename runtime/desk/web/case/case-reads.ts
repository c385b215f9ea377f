import { html, nothing } from 'lit';
import { LaterPart } from '../../../../components/index.ts';
import type { CaseView, Language } from '../../../../engine/index.ts';
import type { DeskClient } from '../app/desk-client.ts';
import type { Failure } from '../app/failure.ts';
import { deskTextsOf } from '../language/desk-texts-of.ts';

const part = new LaterPart(() => import('../reads/desk-reads.ts'));

/** Who has seen masked answers of the case: read when somebody opens it, for those who may know. */
export function caseReads(
  { id, reach }: CaseView,
  seesReads: boolean,
  client: Pick<DeskClient, 'reads' | 'readsCsvUrl'>,
  language: Language,
  onFailure: (failure: Failure) => void,
): unknown {
  if (!seesReads || reach !== 'clerk') return nothing;
  return html`<details
    class="part reads"
    @toggle=${() => {
      void part.fetch().then((isHere) => {
        if (!isHere) onFailure({ kind: 'unreachable' });
      });
    }}
  >
    <summary><h2>${deskTextsOf(language).readsOfCase}</h2></summary>
    <desk-reads .client=${client} .language=${language} .caseId=${id} .onFailure=${onFailure}></desk-reads>
  </details>`;
}

import { html, nothing } from 'lit';
import { isHandedNow } from '../../engine/index.ts';
import type { ComponentState, HandedWay, Language } from '../../engine/index.ts';
import { dossierWordsOf, type DossierWords } from '../language/dossier-words.ts';

/** What the choice of a way is drawn with. */
export interface DeliveryChoice {
  readonly component: ComponentState;
  /** Id from which those of the controls are made. */
  readonly id: string;
  readonly language: Language;
  readonly choose: (way: HandedWay) => void;
}

/**
 * How a paper will come: by file, to the counter, by post. Nothing where there is one way only, by file, or where a
 * file is there: whoever wants another way takes it out first.
 */
export function deliveryChoice({ component, id, language, choose }: DeliveryChoice): unknown {
  const { deliver, files } = component;
  const atCounter = isAtCounter(component);
  if ((files.length > 0 && !atCounter) || deliver.every((way) => way === 'file')) return nothing;
  const words = dossierWordsOf(language);
  const chosen = wayOf(component);
  const [only] = deliver;
  return html`<fieldset class="delivery" aria-describedby="${id}-problem">
      <legend>${atCounter ? words.handedHow : words.deliverHow}</legend>
      ${
        deliver.length === 1 && only !== undefined
          ? html`<label class="way"
              ><input
                type="checkbox"
                .checked=${chosen === only}
                @change=${(event: Event) => {
                  choose((event.target as HTMLInputElement).checked ? only : 'file');
                }}
              /><span>${wordOf(only, words)}</span></label
            >`
          : deliver.map(
              (way) =>
                html`<label class="way"
                  ><input
                    type="radio"
                    name="${id}-way"
                    .checked=${chosen === way}
                    @change=${() => {
                      choose(way);
                    }}
                  /><span>${atCounter && way === 'file' ? words.handedScan : wordOf(way, words)}</span></label
                >`,
            )
      }
    </fieldset>
    ${chosen === 'file' || chosen === null || isHandedNow(chosen) ? nothing : html`<p class="hint" role="status">${chosen === 'post' ? words.promisedPost : words.promisedCounter}</p>`}`;
}

/** The way that is chosen: what was promised, else by file where that is open; null while nothing is. */
export function wayOf({ receipt, deliver }: ComponentState): HandedWay | null {
  if (isHandedNow(receipt?.state) && deliver.includes(receipt.state)) return receipt.state;
  if (receipt?.promised && receipt.state === 'awaited') return receipt.promised;
  return deliver.includes('file') ? 'file' : null;
}

/** Whether a clerk files for the applicant and has the papers before them. */
export function isAtCounter({ deliver }: Pick<ComponentState, 'deliver'>): boolean {
  return deliver.some(isHandedNow);
}

function wordOf(way: HandedWay, words: DossierWords): string {
  return {
    file: words.deliverFile,
    counter: words.deliverCounter,
    post: words.deliverPost,
    received: words.handedReceived,
    shown: words.handedShown,
  }[way];
}

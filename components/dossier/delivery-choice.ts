import { html, nothing } from 'lit';
import type { ComponentState, DeliveryWay, Language } from '../../engine/index.ts';
import { dossierWordsOf, type DossierWords } from '../language/dossier-words.ts';

/** What the choice of a way is drawn with. */
export interface DeliveryChoice {
  readonly component: ComponentState;
  /** Id from which those of the controls are made. */
  readonly id: string;
  readonly language: Language;
  readonly choose: (way: DeliveryWay) => void;
}

/**
 * How a paper will come: by file, to the counter, by post. Nothing where there is one way only, by file, or where a
 * file is there: whoever wants another way takes it out first.
 */
export function deliveryChoice({ component, id, language, choose }: DeliveryChoice): unknown {
  const { deliver, files } = component;
  if (files.length > 0 || deliver.every((way) => way === 'file')) return nothing;
  const words = dossierWordsOf(language);
  const chosen = wayOf(component);
  const [only] = deliver;
  return html`<fieldset class="delivery" aria-describedby="${id}-problem">
      <legend>${words.deliverHow}</legend>
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
                  /><span>${wordOf(way, words)}</span></label
                >`,
            )
      }
    </fieldset>
    ${chosen === 'file' || chosen === null ? nothing : html`<p class="hint" role="status">${chosen === 'post' ? words.promisedPost : words.promisedCounter}</p>`}`;
}

/** The way that is chosen: what was promised, else by file where that is open; null while nothing is. */
export function wayOf({ receipt, deliver }: ComponentState): DeliveryWay | null {
  if (receipt?.promised && receipt.state === 'awaited') return receipt.promised;
  return deliver.includes('file') ? 'file' : null;
}

function wordOf(way: DeliveryWay, words: DossierWords): string {
  return { file: words.deliverFile, counter: words.deliverCounter, post: words.deliverPost }[way];
}

import { html, type TemplateResult } from 'lit';
import type { Language } from '../../../engine/index.ts';
import { bieuMauTextsOf } from '../language/bieu-mau-texts-of.ts';

/** The buttons in their order, by the names of their texts. */
const ORDER = [
  ['addPage', 'addSection'],
  ['up', 'down', 'into', 'out'],
  ['duplicate', 'copy', 'cut', 'paste'],
  ['remove'],
] as const;

/** What each button does; null where that cannot be done to what is selected. */
export type FormTools = Readonly<Record<(typeof ORDER)[number][number], (() => void) | null>>;

/** The buttons for what is done to the selected parts of a form. */
export function formTools(language: Language, tools: FormTools): TemplateResult {
  const texts = bieuMauTextsOf(language);
  return html`<div class="tools" role="group" aria-label=${texts.tools}>
    ${ORDER.map(
      (names) =>
        html`<div class="some">
          ${names.map((name) => {
            const work = tools[name];
            return html`<button
              type="button"
              class="button"
              ?disabled=${work === null}
              @click=${() => {
                work?.();
              }}
            >
              ${texts[name]}
            </button>`;
          })}
        </div>`,
    )}
  </div>`;
}

import { html, type TemplateResult } from 'lit';
import type { Language } from '../../../engine/index.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { bieuMauTextsOf } from '../language/bieu-mau-texts-of.ts';
import { kindOfPlace } from './form-nodes.ts';
import { stepOfAll, type StepDirection } from './steps-of-field.ts';

/** The buttons in their order, by the names of their texts. */
const ORDER = [
  ['addPage', 'addSection'],
  ['up', 'down', 'into', 'out'],
  ['duplicate', 'copy', 'cut', 'paste'],
  ['remove'],
] as const;

/** What each button does; null where that cannot be done to what is selected. */
type FormTools = Readonly<Record<(typeof ORDER)[number][number], (() => void) | null>>;

/** What can be done to the parts of a form. */
export interface FormCommands {
  readonly addPage: () => void;
  readonly addSection: () => void;
  readonly move: (direction: StepDirection) => void;
  readonly duplicate: (at: string) => void;
  readonly copy: () => void;
  readonly paste: () => void;
  readonly remove: () => void;
}

/** What each button does to what is selected. */
export function toolsFor(
  { document, isEditable }: Pick<DraftSession, 'document' | 'isEditable'>,
  selected: readonly string[],
  commands: FormCommands,
): FormTools {
  const areFields = selected.length > 0 && selected.every((at) => kindOfPlace(at) === 'field');
  const [one = ''] = selected;
  const allowed = (isPossible: boolean, work: () => void): (() => void) | null =>
    isPossible && isEditable ? work : null;
  const step = (direction: StepDirection): (() => void) | null =>
    allowed(stepOfAll(document, selected, direction) !== null, () => {
      commands.move(direction);
    });
  return {
    addPage: allowed(true, commands.addPage),
    addSection: allowed(true, commands.addSection),
    up: step('up'),
    down: step('down'),
    into: step('into'),
    out: step('out'),
    duplicate: allowed(selected.length === 1 && kindOfPlace(one) !== 'form', () => {
      commands.duplicate(one);
    }),
    copy: areFields ? commands.copy : null,
    cut: allowed(areFields, () => {
      commands.copy();
      commands.remove();
    }),
    paste: allowed(true, commands.paste),
    remove: allowed(true, commands.remove),
  };
}

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

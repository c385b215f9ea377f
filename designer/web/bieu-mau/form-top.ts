import { html, type TemplateResult } from 'lit';
import type { Language } from '../../../engine/index.ts';
import { bieuMauTextsOf } from '../language/bieu-mau-texts-of.ts';

/** Which form is edited, and how it is shown. */
interface FormTop {
  /** Pointers of the forms with their names. */
  readonly forms: readonly (readonly [at: string, name: string])[];
  readonly form: string;
  readonly shown: Language;
  readonly isNarrow: boolean;
  readonly isEditable: boolean;
  /** The form is filled for a trial. */
  readonly isTried: boolean;
  readonly open: (at: string) => void;
  readonly add: () => void;
  readonly show: (language: Language) => void;
  readonly narrow: (isNarrow: boolean) => void;
  readonly try: (isTried: boolean) => void;
}

/** The line over the editor: the form, and in which language and on how wide a screen it is shown. */
export function formTop(language: Language, top: FormTop): TemplateResult {
  const texts = bieuMauTextsOf(language);
  return html`<div class="top">
    ${choice('form', texts.form, top.forms, top.form, top.open)}
    <button type="button" class="button" ?disabled=${!top.isEditable} @click=${top.add}>
      ${texts.addForm}
    </button>
    ${choice(
      'mode',
      texts.mode,
      [
        ['edit', texts.editing],
        ['trial', texts.trying],
      ],
      top.isTried ? 'trial' : 'edit',
      (mode) => {
        top.try(mode === 'trial');
      },
    )}
    ${choice(
      'shown',
      texts.language,
      [
        ['vi', texts.vietnamese],
        ['en', texts.english],
      ],
      top.shown,
      (shown) => {
        top.show(shown === 'en' ? 'en' : 'vi');
      },
    )}
    ${choice(
      'size',
      texts.size,
      [
        ['wide', texts.wide],
        ['narrow', texts.narrow],
      ],
      top.isNarrow ? 'narrow' : 'wide',
      (size) => {
        top.narrow(size === 'narrow');
      },
    )}
  </div>`;
}

function choice(
  id: string,
  label: string,
  options: readonly (readonly [string, string])[],
  now: string,
  take: (value: string) => void,
): TemplateResult {
  return html`<div>
    <label for=${id}>${label}</label>
    <select
      id=${id}
      @change=${(event: Event) => {
        take((event.target as HTMLSelectElement).value);
      }}
    >
      ${options.map(([value, says]) => html`<option value=${value} .selected=${value === now}>${says}</option>`)}
    </select>
  </div>`;
}

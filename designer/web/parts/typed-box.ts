import { html, nothing, type TemplateResult } from 'lit';

/** A box for one line of text in a form that is read when it is sent. */
export interface TypedBox {
  /** Id of the input; those of its hint and problem follow from it. */
  readonly id: string;
  readonly label: string;
  /** What belongs into it. */
  readonly hint: unknown;
  /** What is wrong with what was typed; absent while nothing is. */
  readonly problem: string | undefined;
  /** Most characters that can be typed. */
  readonly most?: number;
}

/** A box with its label, what belongs into it and what is wrong with it, each tied to the input for those who hear it. */
export function typedBox({ id, label, hint, problem, most = 1000 }: TypedBox): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <p class="hint" id="${id}-hint">${hint}</p>
    ${problem === undefined ? nothing : html`<p class="problem" id="${id}-problem">${problem}</p>`}
    <input
      type="text"
      id=${id}
      autocomplete="off"
      maxlength=${most}
      aria-invalid=${problem === undefined ? nothing : 'true'}
      aria-describedby="${id}-hint ${problem === undefined ? '' : `${id}-problem`}"
    />
  </div>`;
}

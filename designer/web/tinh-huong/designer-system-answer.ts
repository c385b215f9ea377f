import { html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { problemTexts, sayProblem } from '../../../engine/index.ts';
import type { Language, Problem, ScenarioStep } from '../../../engine/index.ts';
import { tinhHuongTextsOf } from '../language/tinh-huong-texts-of.ts';
import type { OutsideStep } from './outside-steps.ts';
import { trialStyles } from './trial-styles.ts';

/** What a system answers in a trial, written by a person: a box for each value that it is asked for. */
@customElement('designer-system-answer')
export class DesignerSystemAnswer extends LitElement {
  static override styles = trialStyles;

  @property({ attribute: false }) outside!: OutsideStep;
  @property() language: Language = 'vi';
  @property({ attribute: false }) problems: readonly Problem[] = [];
  @property({ attribute: false }) onStep: (step: ScenarioStep) => void = () => undefined;
  @property({ attribute: false }) onCancel: () => void = () => undefined;

  override render(): unknown {
    const texts = tinhHuongTextsOf(this.language);
    return html`<form class="panel" aria-labelledby="title" @submit=${this.handleSubmit}>
      <h2 class="part" id="title" tabindex="-1">${this.outside.name}</h2>
      <div role="alert">
        ${this.problems.map((one) => html`<p class="problem">${sayProblem(one, this.language, problemTexts).message}</p>`)}
      </div>
      ${Object.entries(this.outside.output ?? {}).map(([name, type]) =>
        type === 'boolean'
          ? html`<label class="tick"><input type="checkbox" name=${name} />${name}</label>`
          : html`<div>
              <label for=${name}>${name}</label>
              <input id=${name} name=${name} type="text" autocomplete="off" />
            </div>`,
      )}
      <div class="buttons">
        <button class="button primary">${texts.send}</button>
        <button type="button" class="button" @click=${this.onCancel}>${texts.cancel}</button>
      </div>
    </form>`;
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('#title')?.focus();
  }

  private readonly handleSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const answers = Object.entries(this.outside.output ?? {}).flatMap(
      ([name, type]): readonly (readonly [string, string | number | boolean])[] => {
        const box = this.renderRoot.querySelector<HTMLInputElement>(`[name="${name}"]`);
        if (type === 'boolean') return [[name, box?.checked === true]];
        const text = box?.value.trim() ?? '';
        if (text === '') return [];
        return [[name, type === 'number' ? Number(text.replace(',', '.')) : text]];
      },
    );
    this.onStep({ ...this.outside.step, answers: Object.fromEntries(answers) });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-system-answer': DesignerSystemAnswer;
  }
}

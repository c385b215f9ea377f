import { html, LitElement, nothing } from 'lit';
import { bareFields, TRIGGER } from './two-hundred-fields.ts';
import type { BareField } from './two-hundred-fields.ts';

const fields = bareFields();

/** What bare Lit takes for the same: one component, one template per field, no rules but the ten conditions. */
class BareForm extends LitElement {
  static override properties = { answers: { state: true } };
  private answers: Readonly<Record<string, string>> = {};

  override render(): unknown {
    return html`<form @input=${this.take}>${fields.map((field) => this.row(field))}</form>`;
  }

  private row({ key, type, label, options, dependsOn }: BareField): unknown {
    if (dependsOn !== null && this.answers[dependsOn] !== TRIGGER) return nothing;
    const value = this.answers[key] ?? '';
    return html`<div>
      <label for="f-${key}">${label}</label>
      ${
        type === 'select'
          ? html`<select id="f-${key}" name=${key}>
              ${options.map(({ code, label: text }) => html`<option value=${code} ?selected=${code === value}>${text}</option>`)}
            </select>`
          : html`<input id="f-${key}" name=${key} .value=${value} />`
      }
    </div>`;
  }

  private readonly take = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement) {
      this.answers = { ...this.answers, [target.name]: target.value };
    }
  };
}

customElements.define('bare-form', BareForm);

window.draw = () => {
  document.body.append(document.createElement('bare-form'));
};

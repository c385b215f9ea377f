import { html, LitElement } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { CompiledField, FieldState, Language } from '../../engine/index.ts';
import type { FieldChangeEvent } from '../events/field-change.ts';
import { drawField } from '../fields/field-elements.ts';
import { formStyles } from '../form/form-styles.ts';
import type { FormServices } from '../services/form-services.ts';
import { storyServices } from './story-services.ts';

/** The one shadow root that a field needs around it, with a state that is handed in instead of worked out. */
@customElement('field-stage')
export class FieldStage extends LitElement {
  static override styles = formStyles;

  @property({ attribute: false }) compiled!: CompiledField;
  @property({ attribute: false }) given: Partial<FieldState> = {};
  @property({ attribute: false }) services: FormServices = storyServices();
  @property() language: Language = 'vi';
  /** Every answer that was sent up, oldest first. */
  readonly sent: unknown[] = [];
  @state() private value: unknown = undefined;

  override render(): unknown {
    const pointer = `/${this.compiled.field.key}`;
    const fieldState: FieldState = {
      pointer,
      required: true,
      readonly: false,
      locked: false,
      source: null,
      problems: [],
      choices: null,
      options: {},
      ...this.given,
      value: this.value === undefined ? (this.given.value ?? null) : this.value,
    };
    return html`<form
      @submit=${(event: Event) => {
        event.preventDefault();
      }}
      @field-change=${(event: FieldChangeEvent) => {
        this.sent.push(event.detail.value);
        this.value = event.detail.value;
      }}
    >
      ${drawField(this.compiled, pointer, {
        states: new Map([[pointer, fieldState]]),
        problemsAt: () => [],
        newRow: () => ({}),
        language: this.language,
        services: this.services,
      })}
    </form>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'field-stage': FieldStage;
  }
}

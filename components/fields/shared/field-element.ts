import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { AnyField, CompiledField, Field, FieldState, Language } from '../../../engine/index.ts';
import type { FormServices } from '../../services/form-services.ts';

/**
 * What every field is given: the contract of a field element, and nothing more. Behaviour lives in functions beside.
 *
 * Fields draw into the light DOM, inside the one shadow root of the form. So `for`, `aria-describedby` and the links
 * of the error summary reach across fields, one stylesheet serves them all, `::part` works from outside the form,
 * and 200 fields cost 200 elements instead of 200 shadow trees.
 *
 * @fires field-change - a person changed the answer
 */
export abstract class FieldElement<F extends AnyField = Field> extends LitElement {
  /** The field of the compiled form. */
  @property({ attribute: false }) compiled!: CompiledField<F>;
  /** Its value, whether it is required or read-only, and the problems to show: the same object while it looks the same. */
  @property({ attribute: false }) state!: FieldState;
  /** Where its answer is, as a JSON pointer. */
  @property({ attribute: false }) pointer = '';
  /** Language of the texts. */
  @property({ attribute: false }) language: Language = 'vi';
  /** What it asks of the world around: catalogues, files, places. */
  @property({ attribute: false }) services!: FormServices;

  protected override createRenderRoot(): this {
    return this;
  }
}

/** The element of a field of any kind, also of one that an installation added. */
export type AnyFieldElement = FieldElement<AnyField>;

import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { PropertyValues } from 'lit';
import { baseStyles } from '../../../../components/index.ts';
import { formatDate, isCalendarDate } from '../../../../engine/index.ts';
import type { Language } from '../../../../engine/index.ts';
import { deskTextsOf } from '../language/desk-texts-of.ts';
import { plainInputs } from './plain-inputs.ts';

const WRITTEN = /^(\d{1,2})[\s/.-](\d{1,2})[\s/.-](\d{4})$/;

/**
 * A day as people here write it, dd/mm/yyyy, whatever language the browser speaks. In a form it counts under its name
 * as yyyy-mm-dd; what is no day counts as nothing, and is said. Fires `change` when another day, or none, is written.
 *
 * @example <desk-day name="from" label="Từ ngày" value="2026-11-20"></desk-day>
 */
@customElement('desk-day')
export class DeskDay extends LitElement {
  static readonly formAssociated = true;
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles = [
    baseStyles,
    plainInputs,
    css`
      :host {
        display: block;
      }
      label {
        display: block;
        margin-block-end: var(--thutuc-space-1);
        font-size: var(--thutuc-day-label, inherit);
        font-weight: 600;
      }
      .hint {
        margin-block-start: var(--thutuc-space-1);
        color: var(--thutuc-ink-soft);
        font-size: var(--thutuc-text-small);
      }
      .wrong {
        margin-block-start: var(--thutuc-space-1);
        color: var(--thutuc-lacquer);
      }
    `,
  ];

  @property() language: Language = 'vi';
  /** Name under which a form finds the day. */
  @property() name = '';
  @property() label = '';
  /** The day, yyyy-mm-dd; empty for none. */
  @property() value = '';
  /** What is wrong with it; empty for nothing. */
  @property() wrong = '';
  /** What is written and is no day. */
  @state() private isNoDay = false;

  /** The day that stood here first; the form goes back to it. */
  private first = '';
  private readonly internals = this.attachInternals();

  override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated) this.first = this.value;
    if (changed.has('value')) this.internals.setFormValue(this.value);
  }

  override render(): unknown {
    const texts = deskTextsOf(this.language);
    const wrong = this.isNoDay ? texts.dayWrong : this.wrong;
    return html`<label for="day">${this.label}</label>
      <input
        id="day"
        autocomplete="off"
        inputmode="numeric"
        aria-describedby="about"
        aria-invalid=${wrong === '' ? nothing : 'true'}
        .value=${isCalendarDate(this.value) ? formatDate(this.value) : ''}
        @change=${this.handleChange}
      />
      <p id="about" class=${wrong === '' ? 'hint' : 'wrong'}>${wrong === '' ? texts.dayHint : wrong}</p>`;
  }

  /** Called by the browser when the form is emptied. */
  formResetCallback(): void {
    this.value = this.first;
    this.isNoDay = false;
    const input = this.renderRoot.querySelector('input');
    if (input !== null) input.value = isCalendarDate(this.first) ? formatDate(this.first) : '';
  }

  private readonly handleChange = (event: Event): void => {
    event.stopPropagation();
    const written = (event.target as HTMLInputElement).value.trim();
    const day = dayOf(written);
    this.isNoDay = written !== '' && day === '';
    if (this.isNoDay) this.internals.setFormValue('');
    if (this.isNoDay || day === this.value) return;
    this.value = day;
    this.internals.setFormValue(day);
    this.dispatchEvent(new Event('change', { bubbles: true }));
  };
}

/** The day that is written; empty where it is none. */
function dayOf(written: string): string {
  const [, day = '', month = '', year = ''] = WRITTEN.exec(written) ?? [];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(date) ? date : '';
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-day': DeskDay;
  }
}

import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { fillText, inLanguage } from '../../../engine/index.ts';
import type { CatalogueListField, MultiSelectField } from '../../../engine/index.ts';
import '../../combobox/combobox.ts';
import type { EntryChooseDetail } from '../../events/entry-choose.ts';
import { textsOf } from '../../language/texts-of.ts';
import type { CatalogueHit } from '../../services/form-services.ts';
import { adoptStyles } from './adopt-styles.ts';
import { chosenStyles } from './chosen-styles.ts';
import { emitFieldChange } from './emit-field-change.ts';
import { FieldElement } from './field-element.ts';
import { groupedField, lockedField } from './field-frame.ts';

/** Several choices out of a long list: what is chosen stands above the box in which one searches for the next. */
export abstract class SeveralField<F extends MultiSelectField | CatalogueListField> extends FieldElement<F> {
  @state() private unmatched = '';
  @state() private announcement = '';

  /** The name of a chosen code. */
  protected abstract nameOf(code: string): string;
  /** What can be chosen for a query; chosen ones may be among it. */
  protected abstract find(query: string): Promise<readonly CatalogueHit[]>;
  /** Puts codes in the order in which they are kept. */
  protected inOrder(codes: readonly string[]): readonly string[] {
    return codes;
  }
  /** Called with an entry before its code is stored. */
  protected remember(_hit: CatalogueHit): void {
    // Only entries that are searched elsewhere have a name to be kept.
  }

  override connectedCallback(): void {
    super.connectedCallback();
    adoptStyles(this, chosenStyles);
  }

  override render(): unknown {
    const codes = this.chosen();
    const names = codes.map((code) => this.nameOf(code));
    if (this.state.readonly) return lockedField(this, names.join('; '));
    const texts = textsOf(this.language);
    const { max, help } = this.compiled.field;
    const full = max !== undefined && codes.length >= max;
    const hints = [
      help === undefined ? texts.comboboxHint : '',
      full ? fillText(texts.chosenFull, { max }) : '',
    ];
    return groupedField(
      this,
      (aria) =>
        html`<div class="several">
          ${
            codes.length === 0
              ? nothing
              : html`<ul class="chosen">
                  ${codes.map((code, index) => this.chip(code, names[index] ?? code, index))}
                </ul>`
          }
          <label class="visually-hidden" for=${aria.id}
            >${inLanguage(this.compiled.field.label, this.language)}</label
          >
          <thutuc-combobox
            .inputId=${aria.id}
            .search=${this.search}
            .language=${this.language}
            .describedBy=${aria.describedBy}
            .invalid=${aria.invalid}
            .required=${aria.required}
            .disabled=${full}
            .forSeveral=${true}
            @entry-choose=${this.handleChoose}
          ></thutuc-combobox>
          <span class="visually-hidden" role="status">${this.announcement}</span>
        </div>`,
      {
        hint: hints.filter(Boolean).join('. '),
        ...(this.unmatched === '' ? {} : { localProblem: texts.comboboxUnmatched }),
      },
    );
  }

  private chip(code: string, name: string, index: number): unknown {
    const label = fillText(textsOf(this.language).chosenRemove, { name });
    return html`<li part="chosen">
      <span>${name}</span>
      <button
        type="button"
        part="remove"
        title=${label}
        @click=${() => {
          this.leaveOut(code, name, index);
        }}
        @keydown=${(event: KeyboardEvent) => {
          if (event.key !== 'Delete' && event.key !== 'Backspace') return;
          event.preventDefault();
          this.leaveOut(code, name, index);
        }}
      >
        <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
          <path d="M3 3l10 10M13 3L3 13" fill="none" stroke="currentColor" stroke-width="2" />
        </svg>
      </button>
    </li>`;
  }

  /** The chosen codes, in stored order. */
  protected chosen(): readonly string[] {
    const { value } = this.state;
    return Array.isArray(value)
      ? (value as unknown[]).filter((code): code is string => typeof code === 'string')
      : [];
  }

  private readonly search = async (query: string): Promise<readonly CatalogueHit[]> => {
    const hits = await this.find(query);
    const chosen = this.chosen();
    return hits.filter(({ code }) => !chosen.includes(code));
  };

  private readonly handleChoose = ({ detail }: CustomEvent<EntryChooseDetail>): void => {
    const { hit, unmatched } = detail;
    this.unmatched = unmatched;
    if (hit === null || this.chosen().includes(hit.code)) return;
    this.remember(hit);
    this.announcement = fillText(textsOf(this.language).chosenAdded, { name: hit.name });
    emitFieldChange(this, this.pointer, this.inOrder([...this.chosen(), hit.code]));
  };

  private leaveOut(code: string, name: string, index: number): void {
    const left = this.chosen().filter((one) => one !== code);
    this.announcement = fillText(textsOf(this.language).chosenRemoved, { name });
    emitFieldChange(this, this.pointer, left.length === 0 ? null : left);
    void this.focusAfterRemoval(Math.min(index, left.length - 1));
  }

  /** The focus stays where the eye is: on the next chosen one, or in the box when none is left. */
  private async focusAfterRemoval(index: number): Promise<void> {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await this.updateComplete;
    const buttons = this.querySelectorAll<HTMLElement>('.chosen button');
    (buttons[index] ?? this.querySelector<HTMLElement>('input'))?.focus();
  }
}

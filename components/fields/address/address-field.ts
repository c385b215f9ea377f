import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { AddressField } from '../../../engine/index.ts';
import '../../combobox/combobox.ts';
import type { EntryChooseDetail } from '../../events/entry-choose.ts';
import { textsOf } from '../../language/texts-of.ts';
import type { CatalogueHit } from '../../services/form-services.ts';
import { emitFieldChange } from '../shared/emit-field-change.ts';
import { EntryName } from '../shared/entry-name.ts';
import { FieldElement } from '../shared/field-element.ts';
import { groupedField, lockedField } from '../shared/field-frame.ts';
import type { ControlAria } from '../shared/field-frame.ts';
import { onTyped } from '../shared/on-typed.ts';
import { restingValue } from '../shared/resting-value.ts';
import { addressOf, changedAddress } from './address-value.ts';
import type { AddressValue } from './address-value.ts';

/** A province has at most a few hundred communes; all of them can be scrolled. */
const LIMIT = 200;

/** Province, commune and the rest of an address: two levels, as since July 2025. */
@customElement('thutuc-address-field')
export class ThutucAddressField extends FieldElement<AddressField> {
  @state() private unmatched: 'tinh' | 'xa' | '' = '';
  private readonly names = new EntryName(this);
  private readonly typed = onTyped((text) => {
    this.take({ chi_tiet: text === '' ? null : text });
  });

  override render(): unknown {
    const { catalogue, level, detail } = this.compiled.field;
    const texts = textsOf(this.language);
    const value = addressOf(this.state.value);
    const province = this.names.of(this.services, catalogue, value.tinh);
    const commune = this.names.of(this.services, catalogue, value.xa);
    if (this.state.readonly) {
      return lockedField(this, [value.chi_tiet, commune, province].filter(Boolean).join(', '));
    }
    return groupedField(
      this,
      (aria) =>
        html`<div class="address">
          ${this.unit(aria, 'tinh', texts.province, province, '')}
          ${
            level === 'province'
              ? nothing
              : this.unit(aria, 'xa', texts.commune, commune, value.tinh ? '' : texts.communeAfterProvince)
          }
          ${detail === 'none' ? nothing : this.detail(aria, detail ?? 'optional', value.chi_tiet ?? '')}
        </div>`,
      this.unmatched === '' ? {} : { localProblem: texts.comboboxUnmatched },
    );
  }

  private unit(aria: ControlAria, part: 'tinh' | 'xa', label: string, name: string, waits: string): unknown {
    const id = part === 'tinh' ? aria.id : `${aria.id}-${part}`;
    const hint = `${id}-waits`;
    return html`<div class="part" data-pointer="${this.pointer}/${part}">
      <label for=${id}>${label}</label>
      <thutuc-combobox
        .inputId=${id}
        .text=${name}
        .search=${part === 'tinh' ? this.searchProvince : this.searchCommune}
        .language=${this.language}
        .describedBy=${waits === '' ? aria.describedBy : hint}
        .invalid=${waits === '' && this.partIsWrong(part) ? 'true' : nothing}
        .required=${aria.required}
        .disabled=${waits !== ''}
        @entry-choose=${(event: CustomEvent<EntryChooseDetail>) => {
          this.choose(part, event.detail);
        }}
      ></thutuc-combobox>
      ${waits === '' ? nothing : html`<p class="hint" id=${hint}>${waits}</p>`}
    </div>`;
  }

  private detail(aria: ControlAria, need: 'required' | 'optional', text: string): unknown {
    const texts = textsOf(this.language);
    const id = `${aria.id}-chi_tiet`;
    return html`<div class="part wide" data-pointer="${this.pointer}/chi_tiet">
      <label for=${id}>
        ${texts.addressDetail}
        ${need === 'optional' ? html`<span class="optional">${texts.optional}</span>` : nothing}
      </label>
      <input
        part="input"
        type="text"
        id=${id}
        autocomplete="off"
        spellcheck="false"
        aria-describedby=${aria.describedBy}
        aria-invalid=${this.partIsWrong('chi_tiet') ? 'true' : nothing}
        aria-required=${need === 'required' ? aria.required : nothing}
        ${restingValue(text)}
        @input=${this.typed.input}
        @compositionend=${this.typed.composed}
        @blur=${() => {
          this.requestUpdate();
        }}
      />
    </div>`;
  }

  /** A problem of the whole address concerns every part that must be given. */
  private partIsWrong(part: string): boolean {
    if (this.unmatched === part) return true;
    return this.state.problems.some(
      ({ severity, pointer }) =>
        severity === 'error' &&
        (pointer === `${this.pointer}/${part}` || (pointer === this.pointer && this.isNeeded(part))),
    );
  }

  private isNeeded(part: string): boolean {
    return part !== 'chi_tiet' || this.compiled.field.detail === 'required';
  }

  private readonly searchProvince = (query: string): Promise<readonly CatalogueHit[]> =>
    this.services.searchCatalogue(this.compiled.field.catalogue, query, { parent: null, limit: LIMIT });

  private readonly searchCommune = (query: string): Promise<readonly CatalogueHit[]> =>
    this.services.searchCatalogue(this.compiled.field.catalogue, query, {
      parent: addressOf(this.state.value).tinh ?? null,
      limit: LIMIT,
    });

  private choose(part: 'tinh' | 'xa', { hit, unmatched }: EntryChooseDetail): void {
    this.unmatched = unmatched === '' ? '' : part;
    if (hit !== null) this.names.keep(this.compiled.field.catalogue, hit.code, hit.name);
    const code = hit?.code ?? null;
    if (part === 'xa') this.take({ xa: code });
    // A commune belongs to its province: another province empties it.
    else if (code !== addressOf(this.state.value).tinh) this.take({ tinh: code, xa: null });
  }

  private take(change: AddressValue): void {
    emitFieldChange(this, this.pointer, changedAddress(addressOf(this.state.value), change));
  }
}

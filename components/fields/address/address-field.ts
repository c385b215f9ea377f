import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { addressKind, fillText, learnKinds } from '../../../engine/index.ts';
import type { AddressField } from '../../../engine/index.ts';
import '../../combobox/combobox.ts';
import type { EntryChooseDetail } from '../../events/entry-choose.ts';
import { textsOf } from '../../language/texts-of.ts';
import type { CatalogueHit, FormerHit } from '../../services/form-services.ts';
import { emitFieldChange } from '../shared/emit-field-change.ts';
import { EntryName } from '../shared/entry-name.ts';
import { FieldElement } from '../shared/field-element.ts';
import { groupedField, lockedField } from '../shared/field-frame.ts';
import type { ControlAria } from '../shared/field-frame.ts';
import { onTyped } from '../shared/on-typed.ts';
import { restingValue } from '../shared/resting-value.ts';
import { addressLine } from './address-line.ts';
import { readAddressLine, searchCommunes, searchProvinces } from './address-search.ts';
import type { CommuneHit, ReadAddress } from './address-search.ts';
import { addressOf, changedAddress } from './address-value.ts';
import type { AddressValue } from './address-value.ts';

learnKinds([addressKind]);

/**
 * Province, commune and the rest of an address: two levels, as since July 2025. The commune may be searched for
 * straight away, also by a name of before; its province comes along. An address pasted in one line is taken apart.
 */
@customElement('thutuc-address-field')
export class ThutucAddressField extends FieldElement<AddressField> {
  @state() private unmatched: 'tinh' | 'xa' | '' = '';
  /** What was made of an old name or a pasted line. */
  @state() private explanation = '';
  private readonly names = new EntryName(this);
  private readonly typed = onTyped((text) => {
    this.take({ chi_tiet: text === '' ? null : text });
  });

  override render(): unknown {
    const { catalogue, level, detail } = this.compiled.field;
    const texts = textsOf(this.language);
    const value = addressOf(this.state.value);
    const province = this.names.of(this.services, catalogue, value.tinh, { language: this.language });
    const commune = this.names.of(this.services, catalogue, value.xa, { language: this.language });
    if (this.state.readonly) {
      return lockedField(this, [value.chi_tiet, commune, province].filter(Boolean).join(', '));
    }
    return groupedField(
      this,
      (aria) =>
        html`<div class="address" @paste=${this.handlePaste}>
          ${this.unit(aria, 'tinh', texts.province, province)}
          ${level === 'province' ? nothing : this.unit(aria, 'xa', texts.commune, commune)}
          <p class="hint wide" role="status" ?hidden=${this.explanation === ''}>${this.explanation}</p>
          ${detail === 'none' ? nothing : this.detail(aria, detail ?? 'optional', value.chi_tiet ?? '')}
        </div>`,
      this.unmatched === '' ? {} : { localProblem: texts.comboboxUnmatched },
    );
  }

  private unit(aria: ControlAria, part: 'tinh' | 'xa', label: string, name: string): unknown {
    const id = part === 'tinh' ? aria.id : `${aria.id}-${part}`;
    const isProvince = part === 'tinh';
    return html`<div class="part" data-pointer="${this.pointer}/${part}">
      <label for=${id}>${label}</label>
      <thutuc-combobox
        .inputId=${id}
        .text=${name}
        .search=${isProvince ? this.searchProvince : this.searchCommune}
        .prompt=${isProvince ? '' : textsOf(this.language).communePrompt}
        .language=${this.language}
        .describedBy=${aria.describedBy}
        .invalid=${this.partIsWrong(part) ? 'true' : nothing}
        .required=${aria.required}
        @entry-choose=${(event: CustomEvent<EntryChooseDetail>) => {
          this.choose(part, event.detail);
        }}
      ></thutuc-combobox>
    </div>`;
  }

  private detail(aria: ControlAria, need: 'required' | 'optional', text: string): unknown {
    const texts = textsOf(this.language);
    const id = `${aria.id}-chi_tiet`;
    return html`<div class="part wide" data-pointer="${this.pointer}/chi_tiet">
      <label for=${id}
        >${texts.addressDetail}${need === 'optional' ? html`&nbsp;<span class="optional">${texts.optional}</span>` : nothing}</label
      >
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
    searchProvinces(this.services, this.compiled.field.catalogue, query);

  private readonly searchCommune = async (query: string): Promise<readonly CatalogueHit[]> => {
    const { catalogue } = this.compiled.field;
    const hits = await searchCommunes(
      this.services,
      catalogue,
      query,
      addressOf(this.state.value).tinh ?? null,
    );
    return hits.map((hit) => (hit.former === undefined ? hit : { ...hit, detail: this.originOf(hit) }));
  };

  private choose(part: 'tinh' | 'xa', { hit, unmatched }: EntryChooseDetail): void {
    this.unmatched = unmatched === '' ? '' : part;
    this.explanation = '';
    const { tinh } = addressOf(this.state.value);
    if (part === 'xa') this.chooseCommune(hit);
    // A commune belongs to its province: another province empties it.
    else if (hit?.code !== (tinh ?? undefined)) {
      if (hit !== null) this.keep(hit);
      this.take({ tinh: hit?.code ?? null, xa: null });
    }
  }

  private chooseCommune(hit: CommuneHit | null): void {
    if (hit === null) {
      this.take({ xa: null });
      return;
    }
    this.keep(hit);
    if (hit.former !== undefined) this.explanation = this.explain(hit, hit.former);
    // A commune that was found straight away brings its province.
    this.take({ xa: hit.code, ...(hit.parent === undefined ? {} : { tinh: hit.parent }) });
  }

  private keep(hit: CommuneHit): void {
    const { code, name } = hit;
    this.names.keep(this.compiled.field.catalogue, { code, name });
  }

  private originOf({ detail = '', former }: CommuneHit): string {
    return fillText(textsOf(this.language).formerUnit, { above: detail, former: former?.name ?? '' });
  }

  private explain({ code, name }: CommuneHit, former: FormerHit): string {
    const detail = former.successors.find((one) => one.code === code)?.detail ?? '';
    const { formerBecame, formerDivided } = textsOf(this.language);
    return fillText(former.successors.length > 1 ? formerDivided : formerBecame, {
      former: former.name,
      now: [name, detail].filter(Boolean).join(', '),
      all: former.successors.map((one) => one.name).join('; '),
    });
  }

  /** A whole address in one line is taken apart; anything shorter is left to the box that it was pasted into. */
  private readonly handlePaste = (event: ClipboardEvent): void => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (this.compiled.field.level === 'province' || addressLine(text).parts.length < 2) return;
    const box = event.target;
    void readAddressLine(this.services, this.compiled.field.catalogue, text).then((read) => {
      if (read !== null) this.takeLine(read, box);
    });
  };

  private takeLine({ commune, detail }: ReadAddress, box: EventTarget | null): void {
    const asksDetail = this.compiled.field.detail !== 'none';
    this.unmatched = '';
    this.keep(commune);
    this.explanation =
      commune.former === undefined
        ? fillText(textsOf(this.language).addressRead, {
            unit: [commune.name, commune.detail].filter(Boolean).join(', '),
          })
        : this.explain(commune, commune.former);
    this.take({
      xa: commune.code,
      ...(commune.parent === undefined ? {} : { tinh: commune.parent }),
      ...(asksDetail && detail !== '' ? { chi_tiet: detail } : {}),
    });
    const rest = this.querySelector<HTMLInputElement>('.part.wide input');
    // The person pasted it, so what is left of it may be written although the box has the focus.
    if (rest !== null && rest === box) rest.value = detail;
    else void this.updateComplete.then(() => rest?.focus());
  }

  private take(change: AddressValue): void {
    emitFieldChange(this, this.pointer, changedAddress(addressOf(this.state.value), change));
  }
}

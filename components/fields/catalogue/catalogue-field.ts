import { html } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { catalogueKind, entryText, learnKinds } from '../../../engine/index.ts';
import type { CatalogueField } from '../../../engine/index.ts';
import '../../combobox/combobox.ts';
import type { EntryChooseDetail } from '../../events/entry-choose.ts';
import { textsOf } from '../../language/texts-of.ts';
import type { CatalogueHit } from '../../services/form-services.ts';
import { emitFieldChange } from '../shared/emit-field-change.ts';
import { EntryName } from '../shared/entry-name.ts';
import { FieldElement } from '../shared/field-element.ts';
import { labelledField, lockedField } from '../shared/field-frame.ts';

learnKinds([catalogueKind]);

/** Entries that are offered at once; more are found by typing. */
const LIMIT = 50;

/** An entry of a catalogue, found by code or name, with or without diacritics. */
@customElement('thutuc-catalogue-field')
export class ThutucCatalogueField extends FieldElement<CatalogueField> {
  @state() private unmatched = '';
  private readonly names = new EntryName(this);

  override render(): unknown {
    const { catalogue, showCode } = this.compiled.field;
    const texts = textsOf(this.language);
    const name = this.names.of(this.services, catalogue, this.state.value, {
      language: this.language,
      showCode,
    });
    if (this.state.readonly) return lockedField(this, name);
    return labelledField(
      this,
      (aria) =>
        html`<thutuc-combobox
          .inputId=${aria.id}
          .text=${name}
          .search=${this.search}
          .language=${this.language}
          .describedBy=${aria.describedBy}
          .invalid=${aria.invalid}
          .required=${aria.required}
          @entry-choose=${this.handleChoose}
        ></thutuc-combobox>`,
      {
        ...(this.compiled.field.help === undefined ? { hint: texts.comboboxHint } : {}),
        ...(this.unmatched === '' ? {} : { localProblem: texts.comboboxUnmatched }),
      },
    );
  }

  private readonly search = async (query: string): Promise<readonly CatalogueHit[]> => {
    const { catalogue, attribute, showCode } = this.compiled.field;
    const { parent } = this.state.options;
    const hits = await this.services.searchCatalogue(catalogue, query, {
      limit: LIMIT,
      ...(typeof parent === 'string' ? { parent } : {}),
      ...(attribute === undefined ? {} : { attribute }),
    });
    return hits.map((hit) => ({ ...hit, text: entryText(hit, showCode ?? false, this.language) }));
  };

  private readonly handleChoose = (event: CustomEvent<EntryChooseDetail>): void => {
    const { hit, unmatched } = event.detail;
    this.unmatched = unmatched;
    if (hit !== null) this.names.keep(this.compiled.field.catalogue, hit);
    emitFieldChange(this, this.pointer, hit?.code ?? null);
  };
}

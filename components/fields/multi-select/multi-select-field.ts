import { customElement } from 'lit/decorators.js';
import { foldText, inLanguage, learnKinds, multiSelectKind } from '../../../engine/index.ts';
import type { MultiSelectField } from '../../../engine/index.ts';
import type { CatalogueHit } from '../../services/form-services.ts';
import { offeredOptions } from '../shared/offered-options.ts';
import { optionLabel } from '../shared/option-label.ts';
import { SeveralField } from '../shared/several-field.ts';

learnKinds([multiSelectKind]);

/** Several of many choices of the definition, kept in its order. */
@customElement('thutuc-multi-select-field')
export class ThutucMultiSelectField extends SeveralField<MultiSelectField> {
  protected override nameOf(code: string): string {
    return optionLabel(this.compiled.field.options, code, this.language);
  }

  protected override find(query: string): Promise<readonly CatalogueHit[]> {
    const wanted = foldText(query);
    const hits = offeredOptions(this.compiled.field.options, this.state).map(({ code, label }) => ({
      code,
      name: inLanguage(label, this.language),
    }));
    return Promise.resolve(
      hits.filter(({ code, name }) => code === query || foldText(name).includes(wanted)),
    );
  }

  protected override inOrder(codes: readonly string[]): readonly string[] {
    return this.compiled.field.options.map(({ code }) => code).filter((code) => codes.includes(code));
  }
}

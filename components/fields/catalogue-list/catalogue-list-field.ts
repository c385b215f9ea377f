import { customElement } from 'lit/decorators.js';
import { catalogueListKind, entryText, learnKinds } from '../../../engine/index.ts';
import type { CatalogueListField } from '../../../engine/index.ts';
import type { CatalogueHit } from '../../services/form-services.ts';
import { EntryName } from '../shared/entry-name.ts';
import { SeveralField } from '../shared/several-field.ts';

learnKinds([catalogueListKind]);

/** Entries that are offered at once; more are found by typing. */
const LIMIT = 50;

/** Several entries of a catalogue, in the order in which they were chosen. */
@customElement('thutuc-catalogue-list-field')
export class ThutucCatalogueListField extends SeveralField<CatalogueListField> {
  private readonly names = new EntryName(this);

  protected override nameOf(code: string): string {
    const { catalogue, showCode } = this.compiled.field;
    return this.names.of(this.services, catalogue, code, { language: this.language, showCode });
  }

  protected override async find(query: string): Promise<readonly CatalogueHit[]> {
    const { catalogue, attribute, showCode } = this.compiled.field;
    const { parent } = this.state.options;
    const hits = await this.services.searchCatalogue(catalogue, query, {
      // Chosen ones are not offered again, and must not leave the list short.
      limit: LIMIT + this.chosen().length,
      ...(typeof parent === 'string' ? { parent } : {}),
      ...(attribute === undefined ? {} : { attribute }),
    });
    return hits.map((hit) => ({ ...hit, text: entryText(hit, showCode ?? false, this.language) }));
  }

  protected override remember(hit: CatalogueHit): void {
    this.names.keep(this.compiled.field.catalogue, hit);
  }
}

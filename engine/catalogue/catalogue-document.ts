/** A catalogue as data; generated from `definitions/schemas/catalogue.json`. */
import type { CatalogueAttributes } from '../generated/definition-types.ts';

export type {
  CatalogueAttributes as Attributes,
  CatalogueCondition,
  CatalogueDocument,
  CatalogueEntry,
  FormerMeaning,
} from '../generated/definition-types.ts';

/** A further fact about an entry: one value, or a list of codes. */
export type AttributeValue = CatalogueAttributes[string];

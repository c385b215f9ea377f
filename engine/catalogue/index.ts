export type {
  Attributes,
  AttributeValue,
  CatalogueCondition,
  CatalogueDocument,
  CatalogueEntry,
  FormerMeaning,
} from './catalogue-document.ts';
export { checkCatalogue } from './check-catalogue.ts';
export { checkCode } from './check-code.ts';
export { compileCatalogue, type Catalogue } from './compile-catalogue.ts';
export { entryParts, entryValue } from './entry-value.ts';
export type { EntryFilter } from './entry-filter.ts';
export type { SearchOptions } from './search-catalogue.ts';

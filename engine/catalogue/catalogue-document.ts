import type { Text } from '../text/text.ts';

/** A further fact about an entry: one value, or a list of codes. */
export type AttributeValue = string | number | boolean | readonly string[];

export type Attributes = Readonly<Record<string, AttributeValue>>;

/** One condition of a value that is computed, with what is missing while it does not hold. */
export interface CatalogueCondition {
  /** FEEL; true when the condition holds. */
  readonly that: string;
  readonly missing: Text;
}

/** An earlier name of a code that has stayed the same, until and including the day `to`. */
export interface FormerMeaning {
  readonly to: string;
  readonly name: Text;
  readonly attributes?: Attributes;
}

/** What one code means. Dates are `yyyy-mm-dd` in Vietnam, both ends included; an absent end is open. */
export interface CatalogueEntry {
  readonly code: string;
  readonly name: Text;
  readonly aliases?: readonly string[];
  readonly parent?: string;
  readonly from?: string;
  readonly to?: string;
  readonly successors?: readonly string[];
  readonly formerly?: readonly FormerMeaning[];
  readonly attributes?: Attributes;
  readonly conditions?: readonly CatalogueCondition[];
}

/** A catalogue as it is stored; the format is `definitions/schemas/catalogue.json`. */
export interface CatalogueDocument {
  readonly format: 1;
  readonly id: string;
  readonly version: string;
  readonly title: Text;
  readonly source: readonly Text[];
  readonly successorsIn?: string;
  readonly entries: readonly CatalogueEntry[];
}

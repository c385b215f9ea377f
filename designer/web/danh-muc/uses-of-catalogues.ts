import { labelAt, referencesIn } from '../../../engine/authoring/index.ts';
import type { DraftDocument } from '../../../runtime/client/index.ts';

/** A place that reads a catalogue. */
export interface CatalogueUse {
  readonly at: string;
  /** Where that is, in titles and labels. */
  readonly place: string;
}

/** The places that read catalogues, by the ids of these; being listed is no use. */
export function usesOfCatalogues(document: DraftDocument): ReadonlyMap<string, readonly CatalogueUse[]> {
  const uses = new Map<string, CatalogueUse[]>();
  for (const { kind, name, at } of referencesIn(document)) {
    if (kind !== 'catalogue' || /^\/catalogues\/\d+/.test(at)) continue;
    const list = uses.get(name) ?? [];
    if (!list.some((one) => one.at === at)) list.push({ at, place: labelAt(document, at) });
    uses.set(name, list);
  }
  return uses;
}

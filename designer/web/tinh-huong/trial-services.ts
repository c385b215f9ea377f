import { FileNotSent, type CatalogueHit, type FormServices } from '../../../components/index.ts';
import {
  inLanguage,
  localDateOf,
  moneyInWords,
  type Catalogue,
  type Instant,
  type Language,
} from '../../../engine/index.ts';

/** What the fields of a trial ask of the world. */
interface TrialSurroundings {
  readonly catalogue: (id: string) => Catalogue | undefined;
  readonly now: Instant;
  readonly language: Language;
  readonly freeSlots?: FormServices['freeSlots'];
}

/**
 * What the fields of a trial ask of the world, out of what is in the page. Files go nowhere: of each there is only its
 * name, kind and size.
 */
export function trialServices({ catalogue, now, language, freeSlots }: TrialSurroundings): FormServices {
  const today = localDateOf(now);
  const hit = (list: Catalogue, code: string): CatalogueHit | null => {
    const entry = list.entry(code);
    if (entry === undefined) return null;
    const parent = entry.parent === undefined ? undefined : list.entry(entry.parent);
    return {
      code,
      name: inLanguage(entry.name, language),
      ...(parent === undefined ? {} : { parent: parent.code, detail: inLanguage(parent.name, language) }),
      ...(list.isValidAt(code, today) ? {} : { closed: true as const }),
    };
  };
  let files = 0;
  return {
    searchCatalogue: (id, query, { parent, attribute, limit }) => {
      const list = catalogue(id);
      const filter = {
        ...(parent === undefined ? {} : { parent }),
        ...(attribute === undefined ? {} : { attribute }),
      };
      const found = list?.search(query, { ...filter, date: today, limit }) ?? [];
      return Promise.resolve(found.flatMap(({ code }) => (list && hit(list, code)) ?? []));
    },
    searchFormer: () => Promise.resolve([]),
    entry: (id, code) => {
      const list = catalogue(id);
      return Promise.resolve(list === undefined ? null : hit(list, code));
    },
    upload: (_target, { name, type, size }, onProgress, signal) => {
      if (signal.aborted) return Promise.reject(new FileNotSent(''));
      onProgress(1);
      files += 1;
      return Promise.resolve({ id: `trial-${files}`, name, type, size });
    },
    freeSlots: freeSlots ?? (() => Promise.resolve({ unit: null, days: [], earlier: null, later: null })),
    words: moneyInWords,
  };
}

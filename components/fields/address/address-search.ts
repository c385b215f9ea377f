import type { CatalogueHit, FormerHit, FormServices } from '../../services/form-services.ts';
import { addressLine } from './address-line.ts';

/** A province has at most a few hundred communes; all of them can be scrolled. */
const LIMIT = 200;
/** Of the whole country only the best are offered; more letters bring the others. */
const COUNTRY_LIMIT = 40;
const FORMER_LIMIT = 12;
/** Below this, old names would bury the present ones. */
const FORMER_LETTERS = 2;

/** A commune, and the old name that led to it. */
export interface CommuneHit extends CatalogueHit {
  readonly former?: FormerHit;
}

/** An address that was read from one line. */
export interface ReadAddress {
  readonly commune: CommuneHit;
  /** What stands before the commune: house, street, hamlet. */
  readonly detail: string;
}

/** The provinces that fit. */
export function searchProvinces(
  services: FormServices,
  catalogue: string,
  query: string,
): Promise<readonly CatalogueHit[]> {
  return services.searchCatalogue(catalogue, query, { parent: null, limit: LIMIT });
}

/**
 * The communes that fit: those of the province where one is chosen, then those that took the place of an old unit
 * of that name. Without a province, and where it has none of that name, those of the whole country.
 */
export async function searchCommunes(
  services: FormServices,
  catalogue: string,
  query: string,
  province: string | null,
): Promise<readonly CommuneHit[]> {
  if (query === '' && province === null) return [];
  const former = query.length < FORMER_LETTERS ? [] : await formerCommunes(services, catalogue, query);
  if (province !== null) {
    const inside = await services.searchCatalogue(catalogue, query, { parent: province, limit: LIMIT });
    const found = [...inside, ...former.filter(({ parent }) => parent === province)];
    if (found.length > 0) return found;
  }
  const anywhere = await services.searchCatalogue(catalogue, query, { limit: COUNTRY_LIMIT });
  return [...anywhere.filter(({ parent }) => parent !== undefined), ...former];
}

/**
 * Reads an address that was written in one line: first in the three tiers of before, then in the two of now. Null
 * where no commune, or more than one, is meant.
 */
export async function readAddressLine(
  services: FormServices,
  catalogue: string,
  text: string,
): Promise<ReadAddress | null> {
  const { parts, names } = addressLine(text);
  for (const tiers of [3, 2]) {
    if (names.length < tiers) continue;
    const query = names.slice(-tiers).join(' ');
    const found = tiers === 3 ? await formerCommunes(services, catalogue, query) : await present(query);
    const [commune, ...others] = found;
    if (commune === undefined || others.some(({ code }) => code !== commune.code)) continue;
    return { commune, detail: parts.slice(0, -tiers).join(', ') };
  }
  return null;

  async function present(query: string): Promise<readonly CommuneHit[]> {
    const hits = await services.searchCatalogue(catalogue, query, { limit: 2 });
    return hits.filter(({ parent }) => parent !== undefined);
  }
}

/** What took the place of old units; a unit that was divided is there once for each of its parts. */
async function formerCommunes(
  services: FormServices,
  catalogue: string,
  query: string,
): Promise<readonly CommuneHit[]> {
  try {
    const found = await services.searchFormer(catalogue, query, FORMER_LIMIT);
    return found.flatMap((former) =>
      former.successors
        .filter(({ parent, closed }) => parent !== undefined && closed !== true)
        .map((commune) => ({ ...commune, former })),
    );
  } catch {
    // Old names are a help on the way; without them the present ones still serve.
    return [];
  }
}

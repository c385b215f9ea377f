import { writeFileSync } from 'node:fs';
import { administrativeUnits } from './seed-catalogues/administrative-units.ts';
import { agencies } from './seed-catalogues/agencies.ts';
import { catalogueText } from './seed-catalogues/catalogue-text.ts';
import { countries } from './seed-catalogues/countries.ts';
import { oldAdministrativeUnits } from './seed-catalogues/old-administrative-units.ts';

/**
 * Writes the catalogues that are made from open data into `definitions/catalogues/`; the others are kept by
 * hand. Run it with `npx tsx runtime/build/seed-catalogues.ts` when the sources or the law have changed, and
 * commit what it wrote.
 */
const folder = new URL('../../definitions/catalogues/', import.meta.url);

for (const document of [administrativeUnits(), oldAdministrativeUnits(), agencies(), countries()]) {
  writeFileSync(new URL(`${document.id}.json`, folder), catalogueText(document));
}

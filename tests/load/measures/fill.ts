import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { addOfficials, openHouse, templatesIn } from '../province/house.ts';
import { bareInserts } from '../province/bare-sqlite.ts';
import { fillFolder } from '../province/fill-folder.ts';
import { said, type Measure } from '../province/measure.ts';
import { officeWorld } from '../province/office-world.ts';

/** Fills the province, beside bare SQLite that writes texts of the same length, as many to a commit. */
export const measure: Measure = async ({ size, folder, province }, tell) => {
  const house = await openHouse(province, officeWorld(Date.now()));
  await addOfficials(house);
  const templates = templatesIn(house);
  await house.close();
  const order = { templates, agencies: house.agencies, armed: size.armed, patience: size.patience };
  let told = 0;
  const filled = await fillFolder(province, {
    ...order,
    onProgress: (cases) => {
      if (cases - told < 50_000) return;
      told = cases;
      console.log(`  ${said(cases)} cases`);
    },
  });
  const bytes = statSync(join(province, 'thutuc.sqlite')).size;
  const length = Math.round(filled.characters / filled.cases);
  const bare = bareInserts(join(folder, 'bare.sqlite'), 'd'.repeat(length), size.seconds, 64);
  rmSync(join(folder, 'bare.sqlite'));
  const rate = filled.cases / filled.seconds;
  tell({
    what: `filling the embedded store with ${said(filled.cases)} dossiers of ${house.runnables.length} procedures and ${house.agencies.size} agencies (${said(length)} characters each; ${said(filled.openTasks)} open tasks, ${said(filled.armed)} armed clocks, ${said(filled.ended)} ended)`,
    here: `${said(rate)} cases/s, ${(bytes / 2 ** 30).toFixed(2)} GiB`,
    beside: `bare SQLite, one row of the same length, 64 to a commit: ${said(bare)}/s`,
    ratio: `${(rate / bare).toFixed(2)} of bare`,
    wanted: '',
  });
};

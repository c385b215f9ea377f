import { Ajv2020 } from 'ajv/dist/2020.js';
import { join } from 'node:path';
import { answersSchema } from '../../../engine/authoring/index.ts';
import { applicationForm, formState, type FormEnvironment } from '../../../engine/index.ts';
import { livesIn, openHouse } from '../province/house.ts';
import { said, type Measure } from '../province/measure.ts';
import { OFFICE_OPEN, officeWorld } from '../province/office-world.ts';

/** Times that each form is worked out; the middle one of so many rounds counts. */
const ROUNDS = 21;
const TIMES = 20;

/**
 * Working out and checking the application forms of all procedures with answers that they accept, beside bare Ajv that
 * checks the same answers for their shape alone.
 */
export const measure: Measure = async ({ folder }, tell) => {
  const house = await openHouse(join(folder, 'one'), officeWorld(Date.now()));
  const sums = { here: 0, bare: 0, fields: 0, forms: 0 };
  for (const { runnable, lives } of livesIn(house)) {
    const form = applicationForm(runnable.procedure);
    const answers = lives[0]?.submission.answers ?? {};
    const environment: FormEnvironment = {
      ...{ today: '2026-11-24', now: OFFICE_OPEN, outer: {}, claims: {} },
      calendar: runnable.surroundings.calendar(''),
      catalogue: runnable.surroundings.catalogue,
    };
    const check = new Ajv2020({ allErrors: true, strict: false, validateFormats: false }).compile(
      answersSchema(form),
    );
    sums.here += middle(() => formState(form, answers, environment));
    sums.bare += middle(() => check(answers));
    sums.fields += formState(form, answers, environment).fields.size;
    sums.forms += 1;
  }
  await house.close();
  const [here, bare] = [sums.here / sums.forms, sums.bare / sums.forms];
  tell({
    what: `an application worked out and checked, mean of ${sums.forms} forms with ${said(sums.fields / sums.forms)} fields shown (rules, computed fields, catalogues, registries, texts of problems)`,
    here: `${here.toFixed(3)} ms`,
    beside: `bare Ajv, shape alone: ${bare.toFixed(3)} ms`,
    ratio: `${(here / bare).toFixed(1)} × bare`,
    wanted: '',
  });
};

/** The middle time of one call in milliseconds of the processor. */
function middle(work: () => unknown): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const from = process.cpuUsage();
    for (let n = 0; n < TIMES; n += 1) work();
    const { user, system } = process.cpuUsage(from);
    return (user + system) / 1_000 / TIMES;
  });
  return times.toSorted((one, other) => one - other)[Math.floor(ROUNDS / 2)] ?? 0;
}

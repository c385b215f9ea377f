import type { Measure } from '../province/measure.ts';
import { measure as clocks } from './clocks.ts';
import { measure as commands } from './commands.ts';
import { measure as definitions } from './definitions.ts';
import { measure as fill } from './fill.ts';
import { measure as forms } from './forms.ts';
import { measure as histories } from './histories.ts';
import { measure as httpCommands } from './http-commands.ts';
import { measure as inbox } from './inbox.ts';
import { measure as migration } from './migration.ts';
import { measure as publication } from './publication.ts';

/** The measures of `npm run load all`, in the order in which they are taken: the province is filled for those after it. */
export const measures: ReadonlyMap<string, Measure> = new Map([
  ['forms', forms],
  ['commands', commands],
  ['http-commands', httpCommands],
  ['publication', publication],
  ['definitions', definitions],
  ['migration', migration],
  ['fill', fill],
  ['histories', histories],
  ['inbox', inbox],
  ['clocks', clocks],
]);

/** Those that need the filled province. */
export const measuresOfProvince: ReadonlySet<string> = new Set(['histories', 'inbox', 'clocks']);

import { readdirSync, readFileSync } from 'node:fs';
import { compileCatalogue, compileCalendar, type Catalogue, type WorkingCalendar } from '../engine/index.ts';

const folder = new URL('./', import.meta.url);

/** A JSON document below this folder. */
export function readDocument(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, folder), 'utf8')) as unknown;
}

/** The paths of all JSON documents of a folder below this one, in order. */
export function documentsIn(name: string): string[] {
  return readdirSync(new URL(`${name}/`, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${name}/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.json'))
    .sort();
}

const catalogues = new Map<string, Catalogue>();
for (const file of documentsIn('catalogues')) {
  const catalogue = compileCatalogue(readDocument(file) as Parameters<typeof compileCatalogue>[0]);
  catalogues.set(file.slice('catalogues/'.length, -'.json'.length), catalogue);
}
const calendar = compileCalendar(readDocument('calendars/vn.json') as Parameters<typeof compileCalendar>[0]);

/** The shipped catalogues and the calendar of the country, as linter, scenarios and cases want them. */
export const surroundings = {
  catalogue: (id: string): Catalogue | undefined => catalogues.get(id),
  calendar: (): WorkingCalendar => calendar,
};

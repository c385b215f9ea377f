/**
 * The engine without a server: reads a definition, plays its scenarios, and prints what happens to a case. Run it
 * with `npx tsx examples/engine-in-node/run.ts`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { compileProcedure, lint, runScenarios } from '../../engine/authoring/index.ts';
import {
  compileCalendar,
  compileCatalogue,
  outlineOf,
  problemTexts,
  sayProblem,
} from '../../engine/index.ts';
import type { CalendarDocument, CatalogueDocument, Definition } from '../../engine/index.ts';

const definitions = new URL('../../definitions/', import.meta.url);
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, definitions), 'utf8'));

const catalogues = new Map(
  readdirSync(new URL('catalogues/', definitions))
    .filter((name) => name.endsWith('.json'))
    .map((name) => compileCatalogue(read(`catalogues/${name}`) as CatalogueDocument))
    .map((catalogue) => [catalogue.id, catalogue]),
);
const calendar = compileCalendar(read('calendars/vn.json') as CalendarDocument);
const environment = { calendar: () => calendar, catalogue: (id: string) => catalogues.get(id) };

const path = process.argv[2] ?? 'procedures/xac-nhan-tinh-trang-hon-nhan/1.json';
const document = read(path);
const problems = lint(document, environment);
for (const problem of problems) console.log(sayProblem(problem, 'vi', problemTexts).message);
if (problems.some((problem) => problem.severity === 'error')) process.exit(1);

const procedure = compileProcedure(document as Definition, 'example');
console.log(procedure.definition.title.vi);
for (const [index, step] of outlineOf(procedure).entries()) {
  console.log(`  ${index + 1}. ${step.title.vi}${step.deadline === null ? '' : ` (${step.deadline.vi})`}`);
}
const failed = runScenarios(procedure, environment);
console.log(`${procedure.definition.scenarios?.length ?? 0} scenarios, ${failed.length} differences`);
for (const problem of failed)
  console.log(`  ${problem.pointer}: ${sayProblem(problem, 'vi', problemTexts).message}`);
process.exitCode = failed.length > 0 ? 1 : 0;

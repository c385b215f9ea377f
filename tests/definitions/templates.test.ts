import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { shippedSurroundings } from '../../runtime/cli/checking.ts';
import { checkDefinition } from '../../runtime/server/index.ts';

const folder = new URL('../../definitions/skeletons/', import.meta.url);
const files = readdirSync(folder);
const surroundings = shippedSurroundings();

test('there are templates to begin a procedure from', () => {
  expect(files.length).toBeGreaterThanOrEqual(4);
});

test.each(files)('%s is a whole definition whose scenarios pass', (file) => {
  const document: unknown = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
  const { problems, scenarios } = checkDefinition(document, surroundings);
  // A form alone has no scenarios: whoever imports one writes them.
  expect(problems.map(({ code }) => code).filter((code) => code !== 'scenario-missing')).toEqual([]);
  expect(scenarios.filter(({ passed }) => !passed)).toEqual([]);
});

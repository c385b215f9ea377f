import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { surroundings } from '../../definitions/read-definitions.fixture.ts';
import { compileProcedure, lint, runScenarios } from '../../engine/authoring/index.ts';
import { problemTexts, type Definition } from '../../engine/index.ts';
import { feelProblems } from '../../engine/problems/feel-problems.ts';
import { formProblems } from '../../engine/problems/form-problems.ts';
import { lintProblems } from '../../engine/problems/lint-problems.ts';
import { applyEdits, type Edit } from './apply-edits.ts';

const folder = new URL('../samples/', import.meta.url);
const namesIn = (name: string): string[] => readdirSync(new URL(`${name}/`, folder)).sort();
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, folder), 'utf8')) as unknown;

interface BadSample {
  readonly base: string;
  readonly edits: readonly Edit[];
  readonly problems: readonly { readonly code: string; readonly pointer: string }[];
}

const good = ['good', 'change'].flatMap((folder) => namesIn(folder).map((file) => `${folder}/${file}`));

describe.each(good)('the sample %s', (file) => {
  const document = read(file);

  it('has no problem and passes its scenarios', () => {
    expect(lint(document, surroundings)).toEqual([]);
    expect(runScenarios(compileProcedure(document as Definition, 'test'), surroundings)).toEqual([]);
  });
});

const bad = namesIn('bad').map((file) => ({ file, sample: read(`bad/${file}`) as BadSample }));

it.each(bad)('finds exactly what is wrong in $file', ({ sample }) => {
  const document = applyEdits(read(`good/${sample.base}.json`), sample.edits);
  const found = lint(document, surroundings).map(({ code, pointer }) => ({ code, pointer }));
  expect(sorted(found)).toEqual(sorted(sample.problems));
});

it('has a text for every problem of the samples', () => {
  const codes = bad.flatMap(({ sample }) => sample.problems.map(({ code }) => code));
  expect(codes.filter((code) => !Object.hasOwn(problemTexts, code))).toEqual([]);
});

/** What cannot be shown by an edit of the least definition, and where it is shown instead. */
const shownElsewhere = new Set([
  // The number of the format, fragments and shared templates are looked at before the linter.
  ...['format-newer', 'format-missing', 'template-unknown', 'fragment-unknown'],
  // Scenarios are played by whoever publishes; the procedures prove it.
  'scenario-failed',
  // No choice of the format fails without one of its branches saying why.
  ...['shape-choice', 'shape-other'],
  // Longer than the format lets an expression be, or met only while one is evaluated.
  ...['feel-too-long', 'feel-too-many-nodes', 'feel-out-of-fuel', 'feel-text-too-long'],
  // Mistakes of single letters, in the tests of the parser.
  ...['feel-bad-name', 'feel-unsupported'],
]);

it('shows every problem that a definition can have', () => {
  const shown = new Set(bad.flatMap(({ sample }) => sample.problems.map(({ code }) => code)));
  const codes = [lintProblems, formProblems, feelProblems].flatMap((texts) => Object.keys(texts));
  expect(codes.filter((code) => !shown.has(code) && !shownElsewhere.has(code))).toEqual([]);
});

function sorted<T extends { code: string; pointer: string }>(problems: readonly T[]): T[] {
  return [...problems].sort((a, b) => `${a.code} ${a.pointer}`.localeCompare(`${b.code} ${b.pointer}`));
}

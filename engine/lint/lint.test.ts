import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Definition } from '../generated/definition-types.ts';
import { lint } from './lint.ts';

const skeleton = JSON.parse(
  readFileSync(new URL('../../definitions/skeletons/form-only.json', import.meta.url), 'utf8'),
) as Definition;
const environment = { catalogue: () => undefined };
const told = (document: unknown) =>
  lint(document, environment)
    .filter(({ severity }) => severity === 'error')
    .map(({ code, pointer }) => `${code} ${pointer}`);
const { code: _code, ...nameless } = skeleton;

test('what is not filled in yet hides nothing of the rest', () => {
  const stray = { ...skeleton.workflow.states, lac: { label: { vi: 'Lạc' }, kind: 'final', status: '10' } };
  const document = { ...nameless, workflow: { ...skeleton.workflow, states: stray } };
  const found = told(document);
  expect(found[0]).toBe('shape-missing ');
  expect(found).toContain('state-unreachable /workflow/states/lac');
});

test('the place of a fault is told once', () => {
  expect(
    told({ ...skeleton, application: 'khong co' }).filter((line) => line.endsWith(' /application')),
  ).toEqual(['shape-pattern /application']);
});

test('where it is not clear what stands where, the shape comes first', () => {
  expect(told({ ...nameless, workflow: [] })).toEqual(['shape-missing ', 'shape-type /workflow']);
  expect(told(null)).toEqual(['shape-type ']);
});

test('a rule that meets what is missing leaves the word to the others', () => {
  const { states: _states, ...without } = skeleton.workflow;
  expect(told({ ...skeleton, workflow: without })).toContain('shape-missing /workflow');
});

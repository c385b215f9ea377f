import { describe, expect, it } from 'vitest';
import { readingsOf } from './readings-of.ts';

describe('the paths that a template reads', () => {
  it.each<[string, string[]]>([
    ['<p>x</p>', []],
    ['{{case.code}} {{date case.dueDate}} {{case.code}}', ['case.code', 'case.dueDate']],
    [
      '{{#each dossier}}{{name}}{{this.kind}}{{../case.code}}{{@index}}{{/each}}',
      ['dossier', 'dossier[].name', 'dossier[].kind', 'case.code'],
    ],
    ['{{#each answers.ds}}{{this}}{{/each}}', ['answers.ds', 'answers.ds[]']],
    [
      '{{#each fees.items as |fee i|}}{{fee.title}}{{inc i}}{{this.amount}}{{/each}}',
      ['fees.items', 'fees.items[].title', 'fees.items[].amount'],
    ],
    [
      '{{#each a.b}}{{#each c}}{{d}}{{../e}}{{../../f}}{{@root.g}}{{/each}}{{/each}}',
      ['a.b', 'a.b[].c', 'a.b[].c[].d', 'a.b[].e', 'f', 'g'],
    ],
    [
      '{{#with applicant}}{{name}}{{#if ../case.code}}{{phone}}{{/if}}{{/with}}',
      ['applicant', 'applicant.name', 'case.code', 'applicant.phone'],
    ],
    ['{{#with applicant as |a|}}{{a.name}}{{/with}}', ['applicant', 'applicant.name']],
    ['{{#each dossier}}x{{else}}{{case.code}}{{/each}}', ['dossier', 'case.code']],
    [
      '{{#if (eq answers.a "x")}}{{default answers.b answers.c}}{{else if answers.d}}{{label "e.f"}}{{/if}}',
      ['answers.a', 'answers.b', 'answers.c', 'answers.d', 'labels.e.f'],
    ],
    ['{{#each (default answers.a answers.b)}}{{x}}{{../c}}{{/each}}', ['answers.a', 'answers.b', 'c']],
    [
      '{{#each dossier as |paper|}}{{paper.name}}{{this.paper}}{{/each}}',
      ['dossier', 'dossier[].name', 'dossier[].paper'],
    ],
    ['{{answers.[họ tên]}}', ['answers.họ tên']],
    ['{{#if', []],
  ])('of %s are %j', (template, paths) => {
    expect(readingsOf(template).map(({ path }) => path)).toEqual(paths);
  });

  it('are told with the line where each is read first', () => {
    expect(readingsOf('<p>{{a}}</p>\n<p>{{b}} {{a}}</p>')).toEqual([
      { path: 'a', line: 1 },
      { path: 'b', line: 2 },
    ]);
  });
});

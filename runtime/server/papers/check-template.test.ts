import { describe, expect, it } from 'vitest';
import { checkTemplate } from './check-template.ts';
import { paperProblems } from './paper-problems.ts';

const BAD: readonly (readonly [template: string, code: string, line: number])[] = [
  ['<p>{{#if a}}x</p>', 'paper-syntax', 1],
  ['<p>\n{{#if a}}x{{/each}}</p>', 'paper-syntax', 2],
  ['<p>\n\n{{a</p>', 'paper-syntax', 3],
  ['<p>{{money fees.total "x"}}</p>', 'paper-helper-arguments', 1],
  ['<p>\n{{#each dossier}}{{date}}{{/each}}</p>', 'paper-helper-arguments', 2],
  ['<p>{{#if}}x{{/if}}</p>', 'paper-helper-arguments', 1],
  ['<p>{{round fees.total}}</p>', 'paper-helper-unknown', 1],
  ['<p>{{upper (helperMissing a)}}</p>', 'paper-helper-unknown', 1],
  ['<p>{{#if (lookup answers "x")}}x{{/if}}</p>', 'paper-helper-unknown', 1],
  ['<p>{{printed a}}</p>', 'paper-helper-unknown', 1],
  ['<p>{{label answers.x}}</p>', 'paper-label-text', 1],
  ['<p>{{#dossier}}x{{/dossier}}</p>', 'paper-block-unknown', 1],
  ['<p>{{^dossier}}x{{/dossier}}</p>', 'paper-block-unknown', 1],
  ['<p>{{^each dossier}}x{{/each}}</p>', 'paper-block-unknown', 1],
  ['<p>{{#date case.dueDate}}x{{/date}}</p>', 'paper-block-unknown', 1],
  ['<p>a\n{{{case.code}}}</p>', 'paper-raw-output', 2],
  ['<p>{{&case.code}}</p>', 'paper-raw-output', 1],
  ['<p>{{> head}}</p>', 'paper-not-supported', 1],
  ['<p>{{#> head}}x{{/head}}</p>', 'paper-not-supported', 1],
  ['<p>{{* x}}</p>', 'paper-not-supported', 1],
  ['<p>{{#*inline "x"}}x{{/inline}}</p>', 'paper-not-supported', 1],
  ['<p>{{date case.dueDate form="x"}}</p>', 'paper-not-supported', 1],
  ['<p>{{"case"}}</p>', 'paper-not-supported', 1],
  ['<p>{{upper (qr case.code)}}</p>', 'paper-not-supported', 1],
  ['<p>{{constructor}}</p>', 'paper-name-forbidden', 1],
  ['<p>{{upper answers.__proto__}}</p>', 'paper-name-forbidden', 1],
  ['<p>{{@secret}}</p>', 'paper-name-forbidden', 1],
  ['<p>{{#each dossier as |date|}}{{date.x}}{{/each}}</p>', 'paper-name-forbidden', 1],
  ['<p>{{#each dossier as |printed|}}{{printed.x}}{{/each}}</p>', 'paper-name-forbidden', 1],
  ['<script>alert(1)</script>', 'paper-tag-unknown', 1],
  ['<p>a</p>\n<img src="x">', 'paper-tag-unknown', 2],
  ['<!doctype html>', 'paper-tag-unknown', 1],
  ['<?php ?>', 'paper-tag-unknown', 1],
  ['<p><div>x</div></p>', 'paper-tag-misplaced', 1],
  ['<p>{{qr case.trackingUrl}}</p>', 'paper-tag-misplaced', 1],
  ['<table><td>x</td></table>', 'paper-tag-misplaced', 1],
  ['<b>x</b>', 'paper-tag-misplaced', 1],
  ['<p>x</p>\nchữ', 'paper-text-misplaced', 1],
  ['<table>{{case.code}}</table>', 'paper-text-misplaced', 1],
  ['\n<p>x', 'paper-tag-unclosed', 2],
  ['<p class="center', 'paper-tag-unclosed', 1],
  ['<!-- lời chú', 'paper-tag-unknown', 1],
  ['<p>x</p></p>', 'paper-tag-unopened', 1],
  ['<p><b>x</p></b>', 'paper-tag-unopened', 1],
  ['<p>x</br></p>', 'paper-tag-unopened', 1],
  ['<div>'.repeat(60) + '</div>'.repeat(60), 'paper-tag-nesting', 1],
  ['<p style="color:red">x</p>', 'paper-attribute-unknown', 1],
  ['<p onclick="x()">x</p>', 'paper-attribute-unknown', 1],
  ['<p colspan="2">x</p>', 'paper-attribute-unknown', 1],
  ['<table><tr><td colspan="0">x</td></tr></table>', 'paper-attribute-unknown', 1],
  ['<qr></qr>', 'paper-attribute-unknown', 1],
  ['<p class="center\nred">x</p>', 'paper-class-unknown', 2],
  ['<p>1 < 2</p>', 'paper-bare-sign', 1],
  ['<p><{{case.code}}></p>', 'paper-bare-sign', 1],
  ['<p class="{{case.code}}">x</p>', 'paper-value-in-tag', 1],
  ['<p {{#if a}}class="center"{{/if}}>x</p>', 'paper-value-in-tag', 1],
  ['<p{{case.code}}>x</p>', 'paper-value-in-tag', 1],
  ['<qr data="{{case.code}}"></qr>', 'paper-value-in-tag', 1],
  ['<p>x</{{case.code}}p>', 'paper-value-in-tag', 1],
  ['<!-- {{#if a}} --><p>x</p>{{/if}}', 'paper-value-in-tag', 1],
  ['<!--{{case.code}}-->', 'paper-value-in-tag', 1],
  ['{{#if a}}<p>{{/if}}x</p>', 'paper-block-unbalanced', 1],
  ['<p>{{#if a}}</p><p>{{/if}}</p>', 'paper-block-unbalanced', 1],
  ['{{#if a}}<p>x{{else}}<p>y{{/if}}</p>', 'paper-block-unbalanced', 1],
];

describe('the checker of paper templates', () => {
  it.each(BAD)('finds in %j the problem %s on line %i', (template, code, line) => {
    const problems = checkTemplate(template, '/papers/x/template');
    expect(problems.map((problem) => [problem.code, problem.params?.['line']])).toContainEqual([code, line]);
    expect(problems.every(({ pointer }) => pointer === '/papers/x/template')).toBe(true);
  });

  it.each([
    '',
    '<p>{{case.code}}</p>',
    '{{! lời chú }}<!-- lời chú --><p>&lt; &amp; &nbsp;{{applicant.name}}<br>x<br/></p>',
    '{{#if a}}<p>x</p>{{else if b}}<p>y</p>{{else}}<h1>z</h1>{{/if}}',
    '<table>{{#each dossier}}<tr><td colspan="2">{{this.name}}</td></tr>{{/each}}</table>',
    '<table><thead><tr><th class="w-10">A</th></tr></thead><tbody></tbody></table>',
    '<div class="columns">{{#if a}}<div class="w-40"></div>{{/if}}<div>{{qr case.code}}</div></div>',
    '<ul>{{#each dossier as |paper i|}}<li>{{paper.name}} {{inc i}} {{@first}}</li>{{/each}}</ul>',
    '<qr data="https://a.example/?a=1&amp;b=2"></qr><hr>',
    '<P CLASS="center">x</P>',
  ])('finds nothing in %j', (template) => {
    expect(checkTemplate(template)).toEqual([]);
  });

  it('has a text in both languages for each problem, and no text without a problem', () => {
    expect(Object.keys(paperProblems).sort()).toEqual([...new Set(BAD.map(([, code]) => code))].sort());
    for (const { says } of Object.values(paperProblems)) expect(says.en).toBeTruthy();
  });

  it('gives every value that a text has a place for', () => {
    for (const [template] of BAD) {
      for (const { code, params } of checkTemplate(template)) {
        const places = [...(paperProblems[code]?.says.vi ?? '').matchAll(/\{(\w+)\}/g)].map(
          ([, name]) => name,
        );
        expect(Object.keys(params ?? {}), template).toEqual(expect.arrayContaining(places));
      }
    }
  });
});

import { expect, test } from 'vitest';
import { openLists } from './open-lists.ts';

test.each([
  ['<p>{{a}} |', { isScoped: false, list: null }],
  ['{{#if a}}|{{/if}}', { isScoped: false, list: null }],
  ['{{#each labels.con}}<p>|', { isScoped: true, list: 'labels.con' }],
  ['{{#each @root.dossier as |giay|}}|', { isScoped: true, list: 'dossier' }],
  ['{{#each a}}{{#if this.b}}|', { isScoped: true, list: 'a' }],
  ['{{#each a}}x{{/each}}|', { isScoped: false, list: null }],
  ['{{#each a}}{{#with this.b}}|', { isScoped: true, list: null }],
  ['{{#each a}}{{#if b}}{{/each}}|', { isScoped: false, list: null }],
])('what is open in %s', (text, open) => {
  expect(openLists(text, text.lastIndexOf('|'))).toEqual(open);
});

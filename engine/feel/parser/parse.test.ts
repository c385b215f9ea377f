import { describe, expect, it } from 'vitest';
import type { Expression } from '../expression.ts';
import { parseExpression } from './parse.ts';

describe('a text becomes a small tree', () => {
  it.each<[string, Expression]>([
    ['so_ban * muc_thu > 10000', ['>', ['*', ['name', 'so_ban'], ['name', 'muc_thu']], 10000]],
    ['a and b and c', ['and', ['name', 'a'], ['name', 'b'], ['name', 'c']]],
    ['a or b and c', ['or', ['name', 'a'], ['and', ['name', 'b'], ['name', 'c']]]],
    ['a.b[1].c', ['path', ['filter', ['path', ['name', 'a'], 'b'], 1], 'c']],
    [
      'x in ("A", > 5, (1..2])',
      ['in', ['name', 'x'], ['is', 'A'], ['than', '>', 5], ['within', 'open', 1, 2, 'closed']],
    ],
    ['for i in 1..3 return i', ['for', [['i', ['range', 1, 3]]], ['name', 'i']]],
    ['days between(a, b)', ['call', 'days between', ['name', 'a'], ['name', 'b']]],
    ['money in words( n )', ['call', 'money in words', ['name', 'n']]],
    ['get or else(a, b)', ['call', 'get or else', ['name', 'a'], ['name', 'b']]],
    ['date  and\ntime("2026-11-20T09:10:00Z")', ['call', 'date and time', '2026-11-20T09:10:00Z']],
    ['label(k.loai)', ['label', ['path', ['name', 'k'], 'loai'], [['k', 'loai']]]],
    [
      'some ky in ds satisfies label(ky.a) = "A"',
      ['some', [['ky', ['name', 'ds']]], ['=', ['label', ['path', ['name', 'ky'], 'a'], [['ds', 'a']]], 'A']],
    ],
    ['2 - -1', ['-', 2, -1]],
    ['-x', ['neg', ['name', 'x']]],
    ['date', ['name', 'date']],
  ])('%s', (text, tree) => {
    const parsed = parseExpression(text);
    expect(parsed.problems).toEqual([]);
    expect(parsed.ok).toEqual(tree);
    expect(JSON.parse(JSON.stringify(parsed.ok))).toEqual(tree);
  });

  it('composes Vietnamese letters, so that what looks equal is equal', () => {
    expect(parseExpression('tuổi = "Hà"'.normalize('NFD')).ok).toEqual([
      '=',
      ['name', 'tuổi'],
      'Hà'.normalize('NFC'),
    ]);
  });

  it('keeps long chains flat', () => {
    const text = Array.from({ length: 200 }, (_, index) => `x = "${index}"`).join(' or ');
    expect(parseExpression(text).problems).toEqual([]);
  });
});

describe('a text that cannot be used is a named problem', () => {
  it.each<[string, string, Record<string, unknown>?]>([
    ['', 'feel-empty'],
    [' \n', 'feel-empty'],
    ['1 +', 'feel-incomplete'],
    ['if a then b', 'feel-incomplete'],
    ['count(a', 'feel-incomplete'],
    ['a)', 'feel-syntax', { near: ')' }],
    ['1 2', 'feel-syntax', { near: '2' }],
    ['"A', 'feel-open-quote'],
    ['a == 1', 'feel-foreign-sign', { found: '==', use: '=' }],
    ['a <> 1', 'feel-foreign-sign', { found: '<>', use: '!=' }],
    ['a && b', 'feel-foreign-sign', { found: '&&', use: 'and' }],
    ['a || b', 'feel-foreign-sign', { found: '||', use: 'or' }],
    ['!a', 'feel-foreign-sign', { found: '!', use: 'not(…)' }],
    ['a ≥ 1', 'feel-foreign-sign', { found: '≥', use: '>=' }],
    ['x = “A”', 'feel-foreign-sign', { found: '“' }],
    ["x = 'A'", 'feel-foreign-sign', { found: "'" }],
    ['a = 1 AND b = 2', 'feel-foreign-sign', { found: 'AND', use: 'and' }],
    ['a OR b', 'feel-foreign-sign', { found: 'OR', use: 'or' }],
    ['ngày sinh > 1', 'feel-name-with-space', { name: 'ngày sinh', suggestion: 'ngày_sinh' }],
    ['a.b c', 'feel-name-with-space'],
    ['a? = 1', 'feel-bad-name'],
    ['x not in (1)', 'feel-not-in'],
    ['x in not("A")', 'feel-not-in'],
    ['a < b < c', 'feel-chained-comparison'],
    ['12345678901234567', 'feel-number-too-long'],
    ['{a: 1, a: 2}', 'feel-duplicate-key'],
    ['? > 5', 'feel-question-mark'],
    ['x instance of number', 'feel-instance-of'],
    ['function(a) a', 'feel-function-definition'],
    ['round half up(n: 1, scale: 2)', 'feel-named-arguments'],
    ['a.b(1)', 'feel-call-of-value'],
    ['[1..5]', 'feel-interval-outside-in'],
    ['> 5', 'feel-test-without-subject'],
    ['matches(a, "(x+)+")', 'feel-no-patterns'],
    ['constructor(1)', 'feel-unknown-function'],
    ['start with(a, "A")', 'feel-unknown-function-near', { suggestion: 'starts with' }],
    ['cuont(a)', 'feel-unknown-function-near', { suggestion: 'count' }],
    ['label("A")', 'feel-label-of-no-field'],
    ['x'.repeat(9_000), 'feel-too-long'],
    [`${'('.repeat(2_000)}1${')'.repeat(2_000)}`, 'feel-too-deep'],
    [`${'-'.repeat(500)}x`, 'feel-too-deep'],
    [`${'a['.repeat(60)}1${']'.repeat(60)}`, 'feel-too-deep'],
    [`[${'-a,'.repeat(1_900)}1]`, 'feel-too-many-nodes', { max: 2000 }],
  ])('%.40s is %s', (text, code, params = {}) => {
    const { ok, problems } = parseExpression(text);
    expect(ok).toBeUndefined();
    expect(problems[0]).toMatchObject({ code, params });
  });

  it('points to the words that are wrong', () => {
    const text = 'a = 1 and cuont(b) > 2';
    const [problem] = parseExpression(text).problems;
    expect(text.slice(problem?.from, problem?.to)).toBe('cuont');
  });

  it('does not look for foreign signs inside of texts', () => {
    expect(parseExpression('x = "a && b" )').problems[0]?.code).toBe('feel-syntax');
  });

  it('reads a hostile text in bounded time', () => {
    for (const text of [
      '['.repeat(7_000),
      'a[b['.repeat(1_500),
      '"'.repeat(7_999),
      'if '.repeat(2_000),
      '1 in '.repeat(1_500),
    ]) {
      expect(parseExpression(text).problems.length).toBeGreaterThan(0);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { definitions } from '../../references/definitions.fixture.ts';
import { expressionPlaces } from '../../references/expression-places.fixture.ts';
import { parseExpression } from '../parser/parse.ts';
import { parsed } from '../testing.ts';
import type { Expression } from '../expression.ts';
import { writeExpression } from './index.ts';

const texts = definitions().flatMap((definition) => expressionPlaces(definition).map(({ text }) => text));

describe('an expression written as text', () => {
  it.each([
    'a and (b or c)',
    '(a or b) and c',
    'a - (b - c) - d',
    'a * (b + c) / d',
    '-(a + b) ** 2',
    'a ** -2',
    '(-a) * 3',
    'x in (< 3, [4..5], ]6..7[, "a", b + 1)',
    'not(x in ("Hà \\"Nội\\"", "a\\\\b"))',
    'if a then (if b then 1 else 2) else if c then 3 else null',
    'some x in (if a then b else c), y in x.z satisfies (x = 1 or y) and x.t',
    '(some x in b satisfies x) or c',
    'for i in 1..count(b) return b[i]',
    'sum((for x in b return x.c)[item > 0])',
    '{từ: a, "b": [1, -1, true]}.từ',
    'date("2026-01-31") + duration("P1M")',
    'a between b + 1 and -c',
    '(a = b) = true',
    'label(a.b)',
    '"a" + string(1)',
  ])('%s is read as the same', (text) => {
    const expression = parsed(text);
    expect(parsed(writeExpression(expression))).toEqual(expression);
  });

  it('is read as the same for every expression of the procedures', () => {
    for (const text of texts) {
      const expression = parsed(text);
      expect(parsed(writeExpression(expression)), text).toEqual(expression);
    }
    expect(texts.length).toBeGreaterThan(250);
  });

  it('keeps the words of what was there before', () => {
    const text = 'a   and /* vì sao */ (b  =  "x")';
    const { ok, spans } = parseExpression(text);
    if (ok === undefined || !Array.isArray(ok)) throw new Error(text);

    const [, first, second] = ok as unknown as readonly [string, Expression, Expression];
    expect(writeExpression(['or', second, ['=', first, 3]], { text, spans })).toBe('b  =  "x" or a = 3');
  });
});

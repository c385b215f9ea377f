import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Binding, Expression, Test } from './expression.ts';
import { functionNames } from './functions/later-functions.ts';
import { evaluate, FuelError, readsOf, scopeOf, type Environment, type Value } from './index.ts';
import { checkExpression, parseExpression } from './parser/index.ts';
import { testEnvironment } from './testing.ts';

const name = fc.constantFrom('a', 'b', 'item', '__proto__', 'constructor', 'toString', 'year', 'from');
const literal: fc.Arbitrary<Expression> = fc.oneof(
  fc.constantFrom<Expression>(
    null,
    true,
    false,
    0,
    1,
    -1,
    1e300,
    0.1,
    '',
    'A',
    '2026-02-28',
    '9999-12-31',
    '0001-01-01',
  ),
  fc.constantFrom<Expression>(
    '2026-11',
    '24:00',
    '09:10',
    '9999-12-31T23:59:00Z',
    '0001-01-01T00:00:00+14:00',
    'P999999Y',
  ),
  // JSON writes -0 as 0.
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.string(),
);

const tree: fc.Arbitrary<Expression> = fc.letrec<{ any: Expression }>((tie) => {
  const any = tie('any');
  const bindings: fc.Arbitrary<readonly Binding[]> = fc.array(fc.tuple(name, any), {
    minLength: 1,
    maxLength: 2,
  });
  const bracket = fc.constantFrom('open' as const, 'closed' as const);
  const test: fc.Arbitrary<Test> = fc.oneof(
    fc.tuple(fc.constant('is' as const), any),
    fc.tuple(fc.constant('than' as const), fc.constantFrom('<' as const, '>=' as const), any),
    fc.tuple(fc.constant('within' as const), bracket, any, any, bracket),
  );
  return {
    any: fc.oneof(
      { maxDepth: 5, depthSize: 'medium' },
      literal,
      name.map((key): Expression => ['name', key]),
      fc.tuple(any, name).map(([subject, key]): Expression => ['path', subject, key]),
      fc.tuple(any, any).map(([subject, condition]): Expression => ['filter', subject, condition]),
      fc
        .tuple(fc.constantFrom('and' as const, 'or' as const), any, any)
        .map(([op, l, r]): Expression => [op, l, r]),
      fc.tuple(fc.constantFrom('=' as const, '!=' as const, '<' as const, '>=' as const), any, any),
      fc.tuple(
        fc.constantFrom('+' as const, '-' as const, '*' as const, '/' as const, '**' as const),
        any,
        any,
      ),
      any.map((operand): Expression => ['neg', operand]),
      fc.tuple(any, any, any).map(([x, low, high]): Expression => ['between', x, low, high]),
      fc.tuple(any, test, test).map(([x, ...tests]): Expression => ['in', x, ...tests]),
      fc.tuple(any, any, any).map(([c, l, r]): Expression => ['if', c, l, r]),
      fc.tuple(bindings, any).map(([list, body]): Expression => ['for', list, body]),
      fc
        .tuple(fc.constantFrom('some' as const, 'every' as const), bindings, any)
        .map(([op, l, b]): Expression => [op, l, b]),
      fc
        .tuple(any, any)
        .map(([low, high]): Expression => ['for', [['i', ['range', low, high]]], ['name', 'i']]),
      fc.array(any, { maxLength: 3 }).map((items): Expression => ['list', ...items]),
      bindings.map((entries): Expression => ['context', ...entries]),
      fc
        .tuple(fc.constantFrom(...functionNames), fc.array(any, { maxLength: 4 }))
        .map(([fn, args]): Expression => ['call', fn, ...args]),
    ),
  };
}).any;

// As it comes out of the store: JSON writes no negative zero.
const value = fc.jsonValue().map((one) => JSON.parse(JSON.stringify(one)) as Value);
const env: Environment = {
  ...testEnvironment,
  fuel: 50_000,
  calendar: {
    addWorkingDays: () => {
      throw new RangeError('beyond the calendar');
    },
    isWorkingDay: () => true,
    workingDaysBetween: (from, to) => (from < to ? 1 : -1),
  },
};

/** The value, or the code of the fuel error. */
function outcome(expression: Expression, values: Record<string, Value>): Value {
  try {
    return evaluate(expression, scopeOf(values), env);
  } catch (error) {
    if (error instanceof FuelError) return error.code;
    throw error;
  }
}

describe('for all expressions and all data', () => {
  it('evaluating ends with a JSON value or a FuelError, and always with the same', () => {
    fc.assert(
      fc.property(tree, value, value, (expression, a, b) => {
        const first = outcome(expression, { a, b });
        expect(first).toEqual(outcome(JSON.parse(JSON.stringify(expression)) as Expression, { a, b }));
        expect(first).not.toBeUndefined();
        expect(JSON.parse(JSON.stringify({ first }))).toEqual({ first });
      }),
      { numRuns: 3_000 },
    );
  });

  it('checking and asking for reads never throws, and data stays as it was', () => {
    fc.assert(
      fc.property(tree, value, (expression, a) => {
        const before = JSON.stringify(a);
        checkExpression(expression, { names: { a: 'any', b: { list: 'date' } } }, 'boolean');
        readsOf(expression);
        outcome(expression, { a });
        expect(JSON.stringify(a)).toBe(before);
      }),
      { numRuns: 1_000 },
    );
  });

  it('what is not read makes no difference', () => {
    fc.assert(
      fc.property(tree, value, value, (expression, a, b) => {
        const names = new Set(readsOf(expression).map(([first]) => first));
        if (names.has('b')) return;
        expect(outcome(expression, { a, b })).toEqual(outcome(expression, { a }));
      }),
      { numRuns: 1_000 },
    );
  });

  it('parsing any text ends with a tree or with problems inside of the text', () => {
    const word = fc.constantFrom(
      'a',
      ' ',
      '(',
      ')',
      '[',
      ']',
      '{',
      '}',
      '"',
      '.',
      ',',
      ':',
      '..',
      '+',
      '-',
      '=',
      '<',
      'if ',
      ' then ',
      ' else ',
      'for ',
      ' in ',
      ' return ',
      'some ',
      ' satisfies ',
      ' and ',
      ' between ',
      'not(',
      '1',
      'null',
      'date(',
      'label(',
      'đ',
      '?',
      '@',
      '//',
      'count(',
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(word, { maxLength: 25 }).map((words) => words.join('')),
    );
    fc.assert(
      fc.property(text, (written) => {
        const { ok, problems } = parseExpression(written);
        expect(ok === undefined).toBe(problems.length > 0);
        for (const { from, to } of problems)
          expect(0 <= from && from <= to && to <= written.length + 1).toBe(true);
        expect(parseExpression(written)).toEqual({
          ok,
          problems,
          ...(ok === undefined ? {} : { spans: expect.anything() as unknown }),
        });
      }),
      { numRuns: 3_000 },
    );
  });
});

describe('what a browser loads', () => {
  it('evaluating needs neither the parser nor the checker nor the texts of the reference', () => {
    const seen = new Set<string>();
    const follow = (url: URL): void => {
      if (seen.has(url.href)) return;
      seen.add(url.href);
      const source = readFileSync(url, 'utf8');
      for (const [, specifier = ''] of source.matchAll(
        /^(?:import|export) (?!type )[^;]*? from '([^']+)'/gms,
      )) {
        if (specifier.startsWith('.')) follow(new URL(specifier, url));
        else seen.add(specifier);
      }
    };
    follow(new URL('index.ts', import.meta.url));
    expect(seen.size).toBeGreaterThan(15);
    expect([...seen].filter((file) => /lezer|\/(parser|checker|signatures)\//.test(file))).toEqual([]);
  });
});

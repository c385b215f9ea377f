import { expect, test } from 'vitest';
import { definitions } from '../../../engine/references/definitions.fixture.ts';
import { expressionPlaces } from '../../../engine/references/expression-places.fixture.ts';
import { readExpression } from '../parts/read-expression.ts';
import { expectedOf } from './expected-of.ts';

test('the value of a field is of its kind, and that of no shipped one is called wrong for it', () => {
  const wrong: string[] = [];
  let numbers = 0;
  for (const definition of definitions())
    for (const { at, text } of expressionPlaces(definition)) {
      const name = at.split('/').at(-1) ?? '';
      const expected = expectedOf(definition, at.slice(0, -name.length - 1), name);
      if (expected === 'any' || name !== 'value') continue;
      if (expected === 'number') numbers += 1;
      const { problems } = readExpression(definition, at, text, expected, 'vi');
      wrong.push(
        ...problems.filter(({ code }) => code === 'feel-wrong-type').map(({ message }) => `${at} ${message}`),
      );
    }
  expect(wrong).toEqual([]);
  expect(numbers).toBeGreaterThan(3);
});

import { describe, expect, it } from 'vitest';
import {
  parseExpression,
  scopeAt,
  writeExpression,
  type Expression,
  type ReadableScope,
} from '../../../engine/authoring/index.ts';
import { definitions } from '../../../engine/references/definitions.fixture.ts';
import { expressionPlaces } from '../../../engine/references/expression-places.fixture.ts';
import { conditionOfGroup, conditionOfRows, groupOf, rowsConditionOf } from './condition-group.ts';
import { conditionOf, operatorsFor, rowOf, withOperator } from './condition-row.ts';
import { scopeInRows, typeIn } from './rule-frame.ts';

function parsed(text: string): Expression {
  const { ok } = parseExpression(text);
  if (ok === undefined) throw new Error(text);
  return ok;
}

/** A condition as the builder would give it back when every row of it was set anew to what it shows. */
function rebuilt(condition: Expression, scope: ReadableScope): Expression {
  const group = groupOf(condition);
  if (group !== null) {
    const parts = group.parts.map((part) => rebuilt(part, scope));
    return conditionOfGroup({ ...group, parts }) ?? null;
  }
  const rows = rowsConditionOf(condition);
  if (rows !== null) {
    const inner = rebuilt(rows.condition, scopeInRows(scope, rows.list, rows.row));
    return conditionOfRows({ ...rows, condition: inner });
  }
  const row = rowOf(condition, scope);
  return row === null ? condition : conditionOf(row);
}

/** Two ways of saying the same: that something is missing or there, and what is not equal. */
function plain(text: string): string {
  return text
    .replace(/not\(([^()]*) = ([^()]*)\)/g, '$1 != $2')
    .replace(/not\(is defined\(([^()]*)\)\)/g, '$1 = null')
    .replace(/is defined\(([^()]*)\)/g, '$1 != null');
}

describe('what the builder shows', () => {
  it('means the same again, for every expression of the procedures', () => {
    let rows = 0;
    for (const definition of definitions()) {
      for (const { at, text } of expressionPlaces(definition)) {
        const expression = parsed(text);
        const again = rebuilt(expression, scopeAt(definition, at));
        if (again !== expression) rows += 1;
        expect(plain(writeExpression(again)), text).toBe(plain(writeExpression(expression)));
      }
    }
    expect(rows).toBeGreaterThan(100);
  });

  it('can be asked in another way and stays a condition', () => {
    const [definition] = definitions();
    if (definition === undefined) throw new Error('no procedure');
    for (const { at, text } of expressionPlaces(definition)) {
      const scope = scopeAt(definition, at);
      const row = rowOf(parsed(text), scope);
      if (row === null) continue;
      const type = typeIn(scope, row.left);
      for (const operator of operatorsFor(type)) {
        const changed = writeExpression(conditionOf(withOperator(row, operator, type)));
        expect(typeIn(scope, parsed(changed)), changed).toBe('boolean');
      }
    }
  });

  it.each([
    ['a = null', 'missing'],
    ['not(is defined(a))', 'missing'],
    ['a != null', 'given'],
    ['not(a in ("x", "y"))', 'noneOf'],
    ['a between 1 and 2', 'between'],
    ['not(list contains(a, "x"))', 'notChosen'],
  ])('%s is one row', (text, operator) => {
    expect(rowOf(parsed(text), scopeAt({}, '/authority/competent'))?.operator).toBe(operator);
  });

  it.each(['a + 1', 'not(a < b)', 'a in (< 3, 7)', 'f.g[1]', 'null'])('%s is none', (text) => {
    expect(rowOf(parsed(text), scopeAt({}, '/authority/competent'))).toBeNull();
  });
});

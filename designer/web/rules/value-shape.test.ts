import { describe, expect, it } from 'vitest';
import {
  parseExpression,
  scopeAt,
  writeExpression,
  type Expression,
} from '../../../engine/authoring/index.ts';
import { definitions } from '../../../engine/references/definitions.fixture.ts';
import { expressionPlaces } from '../../../engine/references/expression-places.fixture.ts';
import { typeIn } from './rule-frame.ts';
import { firstValue, valueKindOf, valueKindsFor } from './value-shape.ts';

function parsed(text: string): Expression {
  const { ok } = parseExpression(text);
  if (ok === undefined) throw new Error(text);
  return ok;
}

describe('how a value is given', () => {
  it.each([
    ['1', 'written'],
    ['-1', 'written'],
    ['date("2026-01-01")', 'written'],
    ['a.b', 'name'],
    ['null', 'nothing'],
    ['today()', 'today'],
    ['coalesce(case.submittedOn, today())', 'submitted'],
    ['coalesce(a, 0)', 'orElse'],
    ['coalesce(a, b, 0)', 'text'],
    ['add years(a, 14)', 'shift'],
    ['working days between(a, today())', 'span'],
    ['count(a)', 'count'],
    ['count(a[b = 1])', 'text'],
    ['sum(a.b)', 'sum'],
    ['lookup("a", b, c)', 'lookup'],
    ['a * (b + 1)', 'arithmetic'],
    ['if a then 1 else 2', 'choice'],
    ['round half up(a, 2)', 'text'],
  ])('%s: %s', (text, kind) => {
    expect(valueKindOf(parsed(text))).toBe(kind);
  });

  it('begins with parts of the type that the place wants', () => {
    const field = (key: string, type: string, more: object = {}) => ({
      key,
      type,
      label: { vi: key },
      ...more,
    });
    const fields = [
      field('ho_ten', 'text'),
      field('nhom', 'select', { options: [{ code: 'A', label: { vi: 'A' } }] }),
      field('so_con', 'integer'),
    ];
    const table = (type: string, keys: readonly string[]) => ({ title: { vi: type }, type, keys, rows: [] });
    const scope = scopeAt(
      {
        application: 'don',
        forms: { don: { title: { vi: 'Đơn' }, pages: [{ key: 'a', sections: [{ key: 'b', fields }] }] } },
        parameters: { he_so: table('number', ['nhom', 'vung_mien']) },
      },
      '/fees/0/amount',
    );
    const first = (kind: 'arithmetic' | 'choice' | 'lookup', now: Expression): string =>
      writeExpression(firstValue(kind, scope, 'number', now) ?? null);
    expect(first('arithmetic', '')).toBe('so_con + 0');
    expect(first('arithmetic', 5)).toBe('5 + 0');
    expect(first('choice', '')).toBe('if nhom = "A" then 0 else 0');
    expect(first('choice', ['name', 'so_con'])).toBe('if nhom = "A" then so_con else so_con');
    // a key that nothing is called after is left open: it is not the name of a person
    expect(first('lookup', '')).toBe('lookup("he_so", nhom, "")');
  });

  it('can be given in every offered way at every place of the procedures, and is read without a problem', () => {
    const [definition] = definitions();
    if (definition === undefined) throw new Error('no procedure');
    for (const { at, text } of expressionPlaces(definition).slice(0, 12)) {
      const scope = scopeAt(definition, at);
      const now = parsed(text);
      const type = typeIn(scope, now);
      for (const kind of valueKindsFor(scope, type)) {
        const next = firstValue(kind, scope, type, now);
        expect(next, kind).toBeDefined();
        if (next === undefined || kind === 'arithmetic') continue;
        expect(parsed(writeExpression(next)), kind).toEqual(next);
      }
    }
  });
});

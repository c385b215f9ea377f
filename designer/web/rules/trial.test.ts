import { describe, expect, it } from 'vitest';
import { parseExpression, scopeAt, tryExpression, type Expression } from '../../../engine/authoring/index.ts';
import type { DraftDocument } from '../../../runtime/client/index.ts';
import { contextOf, trialInputs } from './trial-inputs.ts';

const field = (key: string, type: string, more: object = {}) => ({ key, type, label: { vi: key }, ...more });
const draft = {
  application: 'don',
  forms: {
    don: {
      pages: [
        {
          sections: [
            {
              fields: [
                field('so_ban', 'integer'),
                field('noi_o', 'address'),
                field('con', 'table', { fields: [field('tuoi', 'integer'), field('o', 'address')] }),
              ],
            },
          ],
        },
      ],
    },
  },
  parameters: {
    muc: { title: { vi: 'Mức' }, type: 'money', rows: [{ value: 1000 }] },
    bang: { title: { vi: 'Bảng' }, type: 'money', keys: ['kenh'], rows: [{ key: ['*'], value: 7 }] },
  },
} as unknown as DraftDocument;

const scope = scopeAt(draft, '/fees/0/amount');
const now = '2026-11-22T03:00:00.000Z';

function parsed(text: string): Expression {
  const { ok } = parseExpression(text);
  if (ok === undefined) throw new Error(text);
  return ok;
}

describe('the trial of an expression', () => {
  it.each([
    ['so_ban * muc', ['so_ban', 'muc'], []],
    ['count(con) > 1', [], [['con']]],
    ['sum(con[tuoi < 18].tuoi) + so_ban', ['so_ban'], [['con', 'tuoi']]],
    ['some k in con satisfies k.o.xa = noi_o.xa', ['noi_o.xa'], [['con', 'o.xa']]],
    ['noi_o', ['noi_o.tinh', 'noi_o.xa', 'noi_o.chi_tiet'], []],
    ['years between(case.submittedOn, today())', ['case.submittedOn'], []],
    ['1 + 1', [], []],
  ])('%s asks for what it reads', (text, single, tables) => {
    const inputs = trialInputs(parsed(text), scope);
    expect(inputs.single.map(({ path }) => path.join('.'))).toEqual(single);
    expect(
      inputs.tables.map(({ table, columns }) => [table, ...columns].map(({ path }) => path.join('.'))),
    ).toEqual(tables);
  });

  it('puts answers together as expressions read them', () => {
    const answers = contextOf([
      [['noi_o', 'tinh'], '01'],
      [['noi_o', 'xa'], '00001'],
      [['so_ban'], 2],
    ]);
    expect(answers).toEqual({ noi_o: { tinh: '01', xa: '00001' }, so_ban: 2 });
  });

  it.each<[string, unknown]>([
    ['so_ban * 2', 6],
    ['lookup("bang", "1")', 7],
    ['so_ban > 5', false],
    ['khong_co', null],
    ['today()', '2026-11-22'],
    ['working days after(today(), 3)', null],
  ])('%s gives what it would give', (text, value) => {
    expect(tryExpression(draft, parsed(text), { so_ban: 3 }, now)).toEqual({ value });
  });

  it('says when it takes too long, and goes on with unfinished tables', () => {
    const endless = 'count(for a in 1..1000, b in 1..1000, c in 1..1000 return a)';
    expect(tryExpression(draft, parsed(endless), {}, now)).toHaveProperty('code');
    const broken = { parameters: { bang: { keys: ['x'] } } };
    expect(tryExpression(broken, parsed('lookup("bang", "1")'), {}, now)).toEqual({ value: null });
  });
});

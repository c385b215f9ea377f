import { describe, expect, it } from 'vitest';
import { accepted, play, smallDefinition } from '../case/case.fixture.ts';
import type { Case } from '../case/case.ts';
import type { Definition, Field } from '../generated/definition-types.ts';
import { compileProcedure } from '../procedure/compile-procedure.ts';
import { monthsOwed } from './months-owed.ts';
import { recalculateCase } from './recalculate-case.ts';

const step = {
  meta: {
    title: { vi: 'Làm' },
    status: '1',
    tasks: [{ key: 'lam', title: { vi: 'Làm' }, role: 'can_bo' as const }],
  },
};

/** An allowance: the standard of the day times a factor, for each child, and all together; and a fee. */
function allowance(rows: NonNullable<Definition['parameters']>[string]['rows'], version = 1): Definition {
  const fields: [Field, ...Field[]] = [
    { key: 'so_con', type: 'integer', label: { vi: 'Số con' } },
    {
      key: 'muc',
      type: 'computed',
      label: { vi: 'Mức' },
      value: 'muc_chuan * 1.5',
      as: 'money',
    },
    {
      key: 'con',
      type: 'table',
      label: { vi: 'Con' },
      fields: [
        { key: 'he_so', type: 'number', label: { vi: 'Hệ số' } },
        { key: 'phan', type: 'money', label: { vi: 'Phần' }, value: 'muc_chuan * he_so' },
      ],
    },
  ];
  const definition = smallDefinition(
    { initial: 'lam', states: { lam: step } },
    {
      version,
      parameters: { muc_chuan: { title: { vi: 'Mức chuẩn' }, type: 'money', rows } },
      fees: [
        {
          key: 'le_phi',
          title: { vi: 'Lệ phí' },
          amount: 'muc_chuan / 100',
          collect: 'atSubmission',
        } as never,
      ],
    },
  );
  const [page] = definition.forms['don']?.pages ?? [];
  const [section] = page?.sections ?? [];
  if (section) section.fields = fields;
  return definition;
}

const old = allowance([{ value: 500_000 }] as never);
const next = allowance(
  [
    { value: 500_000, to: '2026-06-30' },
    { value: 540_000, from: '2026-07-01' },
  ] as never,
  2,
);

function filed(at: string): { readonly current: Case; readonly recalculated: (since: string) => unknown[] } {
  const game = play(old, at);
  const answers = { so_con: 2, con: [{ he_so: 1.5 }, { he_so: 2 }] };
  const current = accepted(game.open(answers));
  const to = compileProcedure(next, 'hash-2');
  return {
    current,
    recalculated: (since) =>
      recalculateCase({ from: game.procedure, to }, current, since, game.context()).map((one) =>
        one.kind === 'fee' ? [one.key, one.was, one.is] : [one.pointer, one.was, one.is],
      ),
  };
}

describe('what another version would have calculated', () => {
  it('tells every computed answer and the fee of a case that was filed after the version applies', () => {
    const { recalculated } = filed('2026-08-03T09:00:00+07:00');
    expect(recalculated('2026-07-01')).toEqual([
      ['/muc', 750_000, 810_000],
      ['/con/0/phan', 750_000, 810_000],
      ['/con/1/phan', 1_000_000, 1_080_000],
      ['le_phi', 5_000, 5_400],
    ]);
  });

  it('tells what an older case would be worth from the day, whose fee was paid once and stays', () => {
    const { recalculated } = filed('2025-03-03T09:00:00+07:00');
    expect(recalculated('2026-07-01')).toEqual([
      ['/muc', 750_000, 810_000],
      ['/con/0/phan', 750_000, 810_000],
      ['/con/1/phan', 1_000_000, 1_080_000],
    ]);
  });

  it('tells nothing as of a day on which both versions say the same', () => {
    expect(filed('2025-03-03T09:00:00+07:00').recalculated('2026-06-30')).toEqual([]);
  });

  it('changes nothing of the case', () => {
    const { current, recalculated } = filed('2026-08-03T09:00:00+07:00');
    const before = structuredClone(current);
    recalculated('2026-07-01');
    expect(current).toEqual(before);
  });
});

describe('the months that are owed', () => {
  it('count from the day of the new version, or from the decision where that was later', () => {
    expect(monthsOwed('2026-07-01', '2026-09', '2025-03-02T02:00:00.000Z')).toBe(3);
    expect(monthsOwed('2026-07-01', '2026-09', '2026-08-20T02:00:00.000Z')).toBe(2);
    // 31 August, 18:00 in London is September in Viet Nam.
    expect(monthsOwed('2026-07-01', '2026-09', '2026-08-31T18:00:00.000Z')).toBe(1);
  });

  it('are none of a case that is under way, and none after the last month', () => {
    expect(monthsOwed('2026-07-01', '2026-09', null)).toBe(0);
    expect(monthsOwed('2026-07-01', '2026-06', '2025-03-02T02:00:00.000Z')).toBe(0);
    expect(monthsOwed('2026-07-01', '2027-01', '2025-03-02T02:00:00.000Z')).toBe(7);
  });
});

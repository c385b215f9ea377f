import { describe, expect, it } from 'vitest';
import type { FieldState } from '../../engine/index.ts';
import { RevealedProblems } from './revealed-problems.ts';

const STATES = new Map([wrong('/ho_ten'), wrong('/t'), wrong('/t/0/a')]);
const onPage = () => 'p1';

describe('problems of a form', () => {
  it('stay hidden in a field that was only passed through', () => {
    const revealed = new RevealedProblems();
    expect(revealed.noteLeft('/ho_ten')).toBe(false);
    expect(codes(revealed)).toEqual([]);
  });

  it('show in a field that was changed and left, and nowhere else', () => {
    const revealed = new RevealedProblems();
    revealed.noteChange('/ho_ten');
    expect(codes(revealed)).toEqual([]);
    expect(revealed.noteLeft('/ho_ten')).toBe(true);
    expect(revealed.noteLeft('/ho_ten')).toBe(false);
    expect(codes(revealed)).toEqual(['/ho_ten']);
  });

  it('show in a table when one of its cells was changed and the table was left', () => {
    const revealed = new RevealedProblems();
    revealed.noteChange('/t/0/a');
    revealed.noteLeft('/t');
    expect(codes(revealed)).toEqual(['/t']);
  });

  it('are forgotten below a table whose rows changed', () => {
    const revealed = new RevealedProblems();
    revealed.noteChange('/t/0/a');
    revealed.noteLeft('/t/0/a');
    revealed.noteChange('/t');
    expect(codes(revealed)).toEqual([]);
  });

  it('show in a field of an earlier visit where they only warn, and errors do not', () => {
    const revealed = new RevealedProblems();
    const warning = { code: 'w', pointer: '/ho_ten', severity: 'warning' as const };
    const [pointer, state] = wrong('/ho_ten');
    const warned = { ...state, value: 'X', problems: [warning, ...state.problems] };
    expect(revealed.noteBrought(new Map([[pointer, { ...warned, value: null }]]))).toBe(false);
    expect(revealed.seen(warned, onPage, null).problems).toEqual([]);
    expect(revealed.noteBrought(new Map([[pointer, warned]]))).toBe(true);
    expect(revealed.seen(warned, onPage, null).problems).toEqual([warning]);
    expect(revealed.seen(warned, onPage, null)).toBe(revealed.seen(warned, onPage, null));
    revealed.noteAttempt('p1');
    expect(revealed.seen(warned, onPage, null).problems).toHaveLength(2);
  });

  it('show everywhere on a page that one tried to leave', () => {
    const revealed = new RevealedProblems();
    revealed.noteAttempt('p1');
    expect(codes(revealed)).toEqual(['/ho_ten', '/t', '/t/0/a']);
  });
});

describe('problems of a row', () => {
  const problems = [{ code: 'x', pointer: '/t/0', severity: 'error' as const }];

  it('show once one of its cells was changed and left', () => {
    const revealed = new RevealedProblems();
    expect(revealed.at('/t/0', problems, onPage)).toEqual([]);
    revealed.noteChange('/t/0/a');
    revealed.noteLeft('/t/0/a');
    expect(revealed.at('/t/0', problems, onPage)).toEqual(problems);
    expect(revealed.at('/t/1', problems, onPage)).toEqual([]);
  });
});

describe('a supplement', () => {
  it('locks every field that is not asked for', () => {
    const shown = new RevealedProblems().shown(STATES, onPage, ['/t']);
    expect([...shown.values()].filter((state) => !state.readonly).map(({ pointer }) => pointer)).toEqual([
      '/t',
      '/t/0/a',
    ]);
  });
});

function wrong(pointer: string): [string, FieldState] {
  return [
    pointer,
    {
      pointer,
      value: null,
      required: true,
      readonly: false,
      locked: false,
      source: null,
      problems: [{ code: 'x', pointer, severity: 'error' }],
      choices: null,
      options: {},
    },
  ];
}

function codes(revealed: RevealedProblems): string[] {
  return [...revealed.shown(STATES, onPage, null).values()]
    .filter(({ problems }) => problems.length > 0)
    .map(({ pointer }) => pointer);
}

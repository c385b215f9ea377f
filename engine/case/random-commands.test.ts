import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { play } from './case.fixture.ts';
import type { Case } from './case.ts';
import { busyDefinition, commandOf, move } from './random-commands.fixture.ts';

/** What must be true of every case at every moment. */
function mustHold(current: Case): void {
  const open = current.tasks.filter((one) => one.closed === null);
  expect(current.states.length).toBeGreaterThan(0);
  expect(current.endedAt === null).toBe(current.outcome === null);
  if (current.endedAt !== null) {
    expect(open).toEqual([]);
    expect(current.clocks.every((clock) => clock.state === 'stopped' || clock.state === 'fired')).toBe(true);
  } else {
    expect(
      open.every((one) =>
        current.states.some((path) => path === one.state || path.startsWith(`${one.state}.`)),
      ),
    ).toBe(true);
  }
  expect(new Set(current.tasks.map((one) => one.id)).size).toBe(current.tasks.length);
  expect(new Set(current.clocks.map((one) => one.id)).size).toBe(current.clocks.length);
  for (const scope of new Set(current.numbers.map((one) => one.scope))) {
    const values = current.numbers.filter((one) => one.scope === scope).map((one) => one.value);
    expect(values).toEqual(values.map((_value, index) => index + 1));
  }
}

describe('random commands', () => {
  it('never throw, never leave a case in a state it cannot be in, and never change what was handed in', () => {
    fc.assert(
      fc.property(fc.array(move, { minLength: 1, maxLength: 25 }), (moves) => {
        const game = play(busyDefinition, '2026-11-20T08:00:00+07:00');
        const opened = game.open({ ho_ten: 'An', noi: [{ xa: 'B' }, { xa: 'A' }] });
        if (opened.kind !== 'accepted') throw new Error('not opened');
        let current = opened.case;
        let now = Date.parse('2026-11-20T01:00:00Z');
        for (const [index, wish] of moves.entries()) {
          now += wish.hours * 3_600_000;
          game.at(new Date(now).toISOString());
          const before = JSON.stringify(current);
          const command = commandOf(game, current, wish, `${index}`);
          const decision = game.run(current, command);
          expect(JSON.stringify(current)).toBe(before);
          if (decision.kind === 'refused') expect(decision.problems.length).toBeGreaterThan(0);
          if (decision.kind === 'accepted') {
            expect(decision.case === current || decision.case.revision === current.revision + 1).toBe(true);
            current = JSON.parse(JSON.stringify(decision.case)) as Case;
            mustHold(current);
          }
        }
      }),
      { seed: 20261121, numRuns: 1000 },
    );
  }, 60_000);
});

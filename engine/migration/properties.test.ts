import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advance } from '../case/advance.ts';
import { sha256 } from '../case/case.fixture.ts';
import type { Case } from '../case/case.ts';
import type { Command } from '../case/command.ts';
import type { EngineContext } from '../case/context.ts';
import { offersFor } from '../case/offers.ts';
import { actors, busyDefinition, commandOf, move, type Move } from '../case/random-commands.fixture.ts';
import { verifyHistory } from '../case/verify-history.ts';
import { wakeAt } from '../case/pass-time.ts';
import type { State } from '../generated/definition-types.ts';
import { compileProcedure } from '../procedure/compile-procedure.ts';
import { migrateCase } from './migrate-case.ts';
import { passageOf } from './passage.ts';
import { changed, order, twoVersions } from './world.fixture.ts';

const answers = { ho_ten: 'An', noi: [{ xa: 'B' }, { xa: 'A' }] };
const moves = fc.array(move, { minLength: 1, maxLength: 15 });
const check = { seed: 20261122, numRuns: 100 };

/** Another deadline, and the step of appraisal called otherwise. */
const other = changed(busyDefinition, ({ deadlines, workflow }) => {
  deadlines['giai_quyet'] = { ...deadlines['giai_quyet'], amount: 5 } as (typeof deadlines)[string];
  const region = workflow.states['xu_ly']?.states?.['tham_dinh'] as State;
  const { lam, ...rest } = region.states ?? {};
  region.states = { xem_xet: lam as State, ...rest };
  region.initial = 'xem_xet';
});

type World = ReturnType<typeof twoVersions>;

/** A case after some random wishes, and the world at that moment. */
function lived(world: World, wishes: readonly Move[]): Case {
  const { game } = world;
  game.at('2026-11-20T08:00:00+07:00');
  const opened = game.open(answers);
  if (opened.kind !== 'accepted') throw new Error('not opened');
  let current = opened.case;
  let now = Date.parse('2026-11-20T01:00:00Z');
  for (const [index, wish] of wishes.entries()) {
    now += wish.hours * 3_600_000;
    game.at(new Date(now).toISOString());
    const decision = game.run(current, commandOf(game, current, wish, `${index}`));
    if (decision.kind === 'accepted') current = decision.case;
  }
  return JSON.parse(JSON.stringify(current)) as Case;
}

/** What a move to the same definition may change. */
function withoutMove({ procedure: _p, formerly: _f, revision: _r, history, historyHead: _h, ...rest }: Case) {
  return { ...rest, history: history.filter(({ event }) => event !== 'migrate') };
}

/** A command over a moved case; null where it is refused. */
function advanceIn({ next, game }: World, current: Case, command: Command): Case | null {
  const context: EngineContext = { ...game.context(), number: () => 9 };
  const decision = advance(next, current, command, context);
  return decision.kind === 'accepted' ? decision.case : null;
}

describe('moving cases', () => {
  it('to a version that says the same changes nothing but the version and the history', () => {
    fc.assert(
      fc.property(moves, (wishes) => {
        const world = twoVersions(busyDefinition, busyDefinition);
        const current = lived(world, wishes);
        const decision = world.move(current);
        if (current.endedAt !== null) return void expect(decision.kind).toBe('refused');
        if (decision.kind !== 'accepted') throw new Error(JSON.stringify(decision));
        expect(withoutMove(decision.case)).toEqual(withoutMove(current));
        expect(decision.effects).toEqual([]);
      }),
      check,
    );
  });

  it('leaves a case on which people may do just what they may in that step of the new version', () => {
    fc.assert(
      fc.property(moves, (wishes) => {
        const world = twoVersions(busyDefinition, other);
        const current = lived(world, wishes);
        const decision = world.move(current);
        if (decision.kind !== 'accepted') return;
        const native = lived(twoVersions(other, other), wishes);
        const offers = (one: Case, procedure: World['next']) =>
          actors.flatMap((actor) =>
            offersFor(procedure, one, actor, world.game.context()).map(({ event, task, blocked }) => [
              ...[actor.account, event, task?.id, blocked?.code],
            ]),
          );
        // Shorter and longer deadlines may have moved a case on its way; where they have not, it is as if always there.
        if (JSON.stringify(native.states) !== JSON.stringify(decision.case.states)) return;
        expect(offers(decision.case, world.next)).toEqual(offers(native, world.next));
        expect(decision.case.clocks).toMatchObject(
          native.clocks.map(({ id, state, due, dueDate, used }) => ({ id, state, due, dueDate, used })),
        );
      }),
      check,
    );
  });

  it('loses nothing, is whole after it, and goes on by the rules of the new version', () => {
    fc.assert(
      fc.property(moves, moves, (wishes, later) => {
        const world = twoVersions(busyDefinition, other);
        const current = lived(world, wishes);
        const before = JSON.stringify(current);
        const decision = world.move(current);
        expect(JSON.stringify(current)).toBe(before);
        if (decision.kind !== 'accepted') return;
        const moved = JSON.parse(JSON.stringify(decision.case)) as Case;
        expect(moved).toMatchObject({
          answers: current.answers,
          dossier: current.dossier,
          numbers: current.numbers,
        });
        expect(moved.history.slice(0, current.history.length)).toEqual(current.history);
        expect(moved.tasks.map(({ id }) => id)).toEqual(current.tasks.map(({ id }) => id));
        expect(verifyHistory(moved, sha256).problems).toEqual([]);
        expect(world.move(moved)).toMatchObject({ case: moved, effects: [] });
        const game = { ...world.game, procedure: world.next };
        const wake = wakeAt(world.next, moved, game.context().calendar);
        expect(
          wake === null ||
            moved.clocks.some(({ due }) => due === wake) ||
            moved.tasks.some(({ due }) => due?.at === wake),
        ).toBe(true);
        let now = moved;
        for (const [index, wish] of later.entries()) {
          const command = commandOf(game, now, wish, `sau-${index}`);
          const next = advanceIn(world, now, command);
          if (next !== null) now = next;
        }
        expect(verifyHistory(now, sha256).problems).toEqual([]);
      }),
      check,
    );
  });

  it('comes to the same case when everything is done once more, the move among it', () => {
    fc.assert(
      fc.property(moves, (wishes) => {
        const once = () => {
          const world = twoVersions(busyDefinition, other);
          return world.move(lived(world, wishes));
        };
        expect(once()).toEqual(once());
      }),
      { ...check, numRuns: 40 },
    );
  });

  it('there and back again is on the first version, with two entries more and nothing lost', () => {
    fc.assert(
      fc.property(moves, (wishes) => {
        const world = twoVersions(busyDefinition, other);
        const there = world.move(lived(world, wishes));
        if (there.kind !== 'accepted') return;
        const first = compileProcedure(busyDefinition, 'hash');
        const plan = { ...world.plan, states: { 'xu_ly.tham_dinh.xem_xet': 'xu_ly.tham_dinh.lam' } };
        const back = migrateCase(
          passageOf(world.next, first, plan),
          there.case,
          { ...order, id: 'chuyen-2' },
          { from: world.game.context(), to: world.game.context() },
        );
        if (back.kind !== 'accepted') throw new Error(JSON.stringify(back));
        const current = lived(world, wishes);
        expect(back.case.history).toHaveLength(current.history.length + 2);
        expect(back.case.states).toEqual(current.states);
        expect(back.case.clocks.map(({ id, due, state }) => ({ id, due, state }))).toEqual(
          current.clocks.map(({ id, due, state }) => ({ id, due, state })),
        );
      }),
      { ...check, numRuns: 40 },
    );
  });
});

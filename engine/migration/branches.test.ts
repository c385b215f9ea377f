import { describe, expect, it } from 'vitest';
import { accepted, people, refusals } from '../case/case.fixture.ts';
import { busyDefinition } from '../case/random-commands.fixture.ts';
import type { Case } from '../case/case.ts';
import type { State } from '../generated/definition-types.ts';
import { BRANCH_ENDS, type MigrationPlan } from './plan.ts';
import { changed, twoVersions } from './world.fixture.ts';

/** One of the two branches is no more. */
const alone = changed(busyDefinition, ({ workflow }) => {
  delete (workflow.states['xu_ly'] as { states: Record<string, State> }).states['hoi'];
});
/** What was done in two branches is done one after the other, without the second. */
const inLine = changed(alone, ({ workflow }) => {
  const { type: _parallel, ...step } = workflow.states['xu_ly'] as State;
  const { tham_dinh } = step.states ?? {};
  workflow.states['xu_ly'] = {
    ...step,
    initial: 'tham_dinh',
    states: { tham_dinh: tham_dinh as State },
  };
});

const answers = { ho_ten: 'An', noi: [{ xa: 'B' }] };
const ends = (plan: MigrationPlan): MigrationPlan => ({
  ...plan,
  states: { ...plan.states, 'xu_ly.hoi.cho': BRANCH_ENDS },
});

/** A case on which both branches are at work. */
function atWork({ game }: ReturnType<typeof twoVersions>): Case {
  const filed = accepted(game.open(answers));
  return accepted(game.send(filed, { event: 'NHAN', task: 'nhan.1', actor: people.clerk }));
}

/** The same with the branch done that stays. */
function appraised(world: ReturnType<typeof twoVersions>): Case {
  return accepted(world.game.send(atWork(world), { event: 'DAT', task: 'tham_dinh.1', actor: people.clerk }));
}

describe('a case in a branch that the new version does not have', () => {
  it('stays with the reason, and an administrator may choose a step or that the branch ends', () => {
    const world = twoVersions(busyDefinition, alone);
    expect(world.questions).toMatchObject([{ kind: 'state', key: 'xu_ly.hoi.cho' }]);
    expect(world.questions[0]?.choices).toContain(BRANCH_ENDS);
    expect(world.move(atWork(world))).toMatchObject({
      problems: [{ code: 'migration-state', params: { state: 'Xử lý' } }],
    });
  });

  it('goes on in the other branch once the lost one ends, whose open work is dropped', () => {
    const world = twoVersions(busyDefinition, alone, ends);
    const moved = accepted(world.move(atWork(world)));
    expect(moved.states).toEqual(['xu_ly.tham_dinh.lam']);
    expect(moved.tasks.map(({ id, closed }) => [id, closed?.how ?? null])).toEqual([
      ['nhan.1', 'done'],
      ['tham_dinh.1', null],
      ['y_kien.1.1', 'dropped'],
    ]);
    expect(moved.clocks.find(({ id }) => id === 'giai_quyet')?.state).toBe('running');
  });

  it('goes on where the new version has one way instead of branches', () => {
    const world = twoVersions(busyDefinition, inLine, ends);
    expect(accepted(world.move(atWork(world))).states).toEqual(['xu_ly.tham_dinh.lam']);
  });

  it('stays where the others are done, since nothing would ever happen; another plan takes it to the next step', () => {
    const world = twoVersions(busyDefinition, alone, ends);
    expect(refusals(world.move(appraised(world)))).toEqual(['migration-branches-over']);
    const next = twoVersions(busyDefinition, alone, (plan) => ({
      ...plan,
      states: { ...plan.states, 'xu_ly.hoi.cho': 'ket_luan' },
    }));
    expect(accepted(next.move(appraised(world))).states).toEqual(['ket_luan']);
    // Work that is open in the other branch is nothing to lose by that.
    expect(refusals(next.move(atWork(world)))).toEqual(['migration-regions']);
  });

  it('needs no choice where its lost branch is done', () => {
    const withoutFirst = changed(busyDefinition, ({ workflow }) => {
      delete (workflow.states['xu_ly'] as { states: Record<string, State> }).states['tham_dinh'];
    });
    const world = twoVersions(busyDefinition, withoutFirst);
    expect(world.plan.states).not.toHaveProperty(['xu_ly.tham_dinh.xong']);
    expect(accepted(world.move(appraised(world))).states).toEqual(['xu_ly.hoi.cho']);
  });

  it('stays where every branch ends', () => {
    const other = changed(alone, ({ workflow }) => {
      const region = workflow.states['xu_ly']?.states?.['tham_dinh'] as State;
      region.states = { moi: { meta: { title: { vi: 'Mới' } } }, xong: { type: 'final' } };
      region.initial = 'moi';
    });
    const world = twoVersions(busyDefinition, other, (plan) => ({
      ...plan,
      states: { ...plan.states, 'xu_ly.hoi.cho': BRANCH_ENDS, 'xu_ly.tham_dinh.lam': BRANCH_ENDS },
    }));
    expect(refusals(world.move(atWork(world)))).toEqual(['migration-branches-over']);
  });
});

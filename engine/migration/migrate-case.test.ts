import { describe, expect, it } from 'vitest';
import { accepted, people, refusals, sha256 } from '../case/case.fixture.ts';
import type { Case } from '../case/case.ts';
import { verifyHistory } from '../case/verify-history.ts';
import { viewCase } from '../case/view.ts';
import type { Field, State } from '../generated/definition-types.ts';
import { accept, changed, firstVersion, order, twoVersions } from './world.fixture.ts';

const filed = (world: ReturnType<typeof twoVersions>) => accepted(world.game.open());
const underWay = (world: ReturnType<typeof twoVersions>) => accepted(world.game.send(filed(world), accept));

/** The second step called otherwise, as an editor renames it. */
const renamedStep = changed(firstVersion, ({ workflow }) => {
  const { tham_dinh, ...states } = workflow.states;
  workflow.states = { ...states, kiem_tra: tham_dinh as State };
  const on = workflow.states['nhan']?.on?.['NHAN'] as { target: string };
  on.target = 'kiem_tra';
});

const shorter = changed(firstVersion, ({ deadlines }) => {
  deadlines['giai_quyet'] = { ...deadlines['giai_quyet'], amount: 1 } as (typeof deadlines)[string];
});

const fieldsIn = (definition: typeof firstVersion): Field[] =>
  definition.forms['don']?.pages[0]?.sections[0]?.fields as Field[];

describe('a case that is moved to another version', () => {
  it('says in its history from where to where it went, by which decision, and its chain holds', () => {
    const world = twoVersions(firstVersion, shorter);
    const moved = accepted(world.move(underWay(world)));
    expect(moved.procedure).toEqual({ id: 'nho', version: 2, hash: 'hash-2' });
    expect(moved.history.at(-1)).toMatchObject({
      event: 'migrate',
      reason: order.reason,
      from: ['tham_dinh'],
      to: ['tham_dinh'],
      notes: [
        { kind: 'migration', decision: order.decision, from: { version: 1 }, to: { version: 2 } },
        { kind: 'clock', deadline: 'giai_quyet', did: 'recount' },
      ],
    });
    expect(verifyHistory(moved, sha256)).toMatchObject({ entries: 3, problems: [] });
    const forged = { ...moved, history: moved.history.with(2, { ...moved.history[2]!, reason: 'khác' }) };
    expect(verifyHistory(forged, sha256).problems.map(({ code }) => code)).toEqual(['history-altered']);
  });

  it('keeps the start of its clocks, and has its due date by the new deadline', () => {
    const world = twoVersions(firstVersion, shorter);
    const before = underWay(world);
    const clockOf = ({ clocks }: Case) => clocks.find(({ id }) => id === 'giai_quyet');
    expect(clockOf(before)?.dueDate).toBe('2026-11-26');
    world.game.at('2026-11-23T08:00:00+07:00');
    const clock = clockOf(accepted(world.move(before)));
    expect(clock).toMatchObject({ startedAt: clockOf(before)?.startedAt, amount: 1, dueDate: '2026-11-23' });
    expect(clock?.changes).toMatchObject([
      { kind: 'recount', dueDateBefore: '2026-11-26', dueDateAfter: '2026-11-23' },
    ]);
  });

  it('goes on in a step that is called otherwise, with the same task, its person and its timer', () => {
    const world = twoVersions(firstVersion, renamedStep);
    expect(world.questions).toEqual([]);
    const before = accepted(
      world.game.run(underWay(world), { id: 'c', type: 'claim', task: 'tham_dinh.1', actor: people.clerk }),
    );
    const moved = accepted(world.move(before));
    expect(moved.states).toEqual(['kiem_tra']);
    expect(moved.tasks.at(-1)).toMatchObject({
      id: 'tham_dinh.1',
      state: 'kiem_tra',
      assignee: { account: people.clerk.account },
      due: before.tasks.at(-1)?.due,
    });
    expect(moved.clocks.map(({ id, due }) => [id, due])).toEqual([
      ['after/kiem_tra/cho/1', before.clocks[0]?.due],
      ['giai_quyet', before.clocks[1]?.due],
    ]);
    const view = viewCase(world.next, moved, people.clerk, world.game.context());
    expect(view?.history.map(({ stages }) => stages.map(({ vi }) => vi))).toEqual([
      ['Tiếp nhận'],
      ['Thẩm định'],
      ['Thẩm định'],
      ['Thẩm định'],
    ]);
  });

  it('stays, with the reason, while nobody has chosen where cases of a lost step go; then it goes there', () => {
    const after = changed(renamedStep, ({ workflow }) => {
      const step = workflow.states['kiem_tra'] as State;
      step.meta = { ...step.meta, title: { vi: 'Xem xét' }, tasks: [] };
    });
    const world = twoVersions(firstVersion, after);
    expect(world.questions).toEqual([{ kind: 'state', key: 'tham_dinh', choices: ['nhan', 'kiem_tra'] }]);
    const before = underWay(world);
    expect(refusals(world.move(before))).toEqual(['migration-state']);
    const chosen = twoVersions(firstVersion, after, (plan) => ({
      ...plan,
      states: { tham_dinh: 'kiem_tra' },
    }));
    const moved = accepted(chosen.move(before));
    expect(moved.states).toEqual(['kiem_tra']);
    expect(moved.tasks.map(({ key, closed }) => [key, closed?.how])).toEqual([
      ['nhan', 'done'],
      ['tham_dinh', 'dropped'],
    ]);
    expect(moved.formerly?.[0]?.words).toEqual({
      'state/tham_dinh': { vi: 'Thẩm định' },
      'task/tham_dinh': { vi: 'tham_dinh' },
    });
  });

  it('has new tasks and timers of its step from now on, and none that are over', () => {
    const visit = { key: 'thuc_dia', title: { vi: 'Kiểm tra thực địa' }, role: 'lanh_dao' };
    const after = changed(firstVersion, ({ workflow, deadlines }) => {
      const step = workflow.states['tham_dinh'] as State;
      step.meta = { ...step.meta, tasks: [...(step.meta?.tasks ?? []), visit] };
      step.after = { nhac: { target: 'dung' } };
      deadlines['nhac'] = { title: { vi: 'Nhắc' }, amount: 5, unit: 'workingDay', effect: 'none' };
      delete deadlines['cho'];
    });
    const world = twoVersions(firstVersion, after);
    const before = underWay(world);
    world.game.at('2026-11-23T08:00:00+07:00');
    const moved = accepted(world.move(before));
    expect(moved.tasks.filter(({ closed }) => closed === null).map(({ id }) => id)).toEqual([
      'tham_dinh.1',
      'thuc_dia.1',
    ]);
    expect(moved.clocks.map(({ id, state }) => [id, state])).toEqual([
      ['after/tham_dinh/cho/1', 'stopped'],
      ['giai_quyet', 'running'],
      ['after/tham_dinh/nhac/1', 'running'],
    ]);
    expect(moved.clocks.at(-1)?.startedAt).toBe('2026-11-23T01:00:00.000Z');
  });

  it('holds its answers under new keys, and keeps in its history what the new form has no place for', () => {
    const after = changed(firstVersion, (draft) => {
      const fields = fieldsIn(draft);
      fields[0] = { ...fields[0], key: 'nguoi_nop' } as Field;
      fields.splice(1, 1);
      (fields[1] as { fields: Field[] }).fields[0] = { key: 'phuong', type: 'text', label: { vi: 'Xã' } };
    });
    const world = twoVersions(firstVersion, after);
    const before = accepted(world.game.open({ ho_ten: 'An', so_ban: 2, noi: [{ xa: 'A' }, { xa: 'B' }] }));
    const moved = accepted(world.move(before));
    expect(moved.answers).toEqual({ don: { nguoi_nop: 'An', noi: [{ phuong: 'A' }, { phuong: 'B' }] } });
    expect(moved.history.at(-1)?.notes?.[0]).toMatchObject({ kept: { don: { so_ban: 2 } } });
  });

  it('stays where the new form asks what it does not have, unless such cases are to move as they are', () => {
    const after = changed(firstVersion, (draft) => {
      fieldsIn(draft).push({ key: 'ly_do', type: 'text', label: { vi: 'Lý do' }, required: true });
    });
    const world = twoVersions(firstVersion, after);
    expect(refusals(world.move(filed(world)))).toEqual(['migration-answers']);
    const lenient = twoVersions(firstVersion, after, (plan) => ({ ...plan, unfit: 'move' }));
    expect(accepted(lenient.move(filed(world))).answers).toEqual(filed(world).answers);
  });

  it('keeps files of a paper that is asked for no more, and shows them', () => {
    const file = { id: 'f1', name: 'a.pdf', type: 'application/pdf', size: 3 };
    const after = changed(firstVersion, ({ dossier }) => {
      dossier.components = [{ key: 'TP2', title: { vi: 'Giấy khác' }, kind: 'copy', required: false }];
    });
    const world = twoVersions(firstVersion, after);
    const before = accepted(world.game.open({ ho_ten: 'An' }, 'c1', { dossier: { TP1: [file] } }));
    const moved = accepted(world.move(before));
    expect(moved.dossier).toEqual({});
    const view = viewCase(world.next, moved, people.clerk, world.game.context());
    expect(view?.dossier.map(({ key, title, files }) => [key, title.vi, files])).toContainEqual([
      'TP1',
      'Giấy tờ',
      [file],
    ]);
  });

  it.each([
    ['migration-payment', { payments: [{ status: 'open', fees: [], parts: [] }] }],
    ['migration-signature', { papers: [{ paper: 'phieu', signature: { status: 'asked' } }] }],
    ['migration-fee', { fees: [{ key: 'le_phi', amount: 1000 }] }],
    ['migration-party', { parties: [{ key: 'ben_nu' }] }],
    ['case-ended', { endedAt: '2026-11-20T00:00:00.000Z' }],
  ])('stays with the reason %s', (code, with_) => {
    const world = twoVersions(firstVersion, shorter);
    expect(refusals(world.move({ ...filed(world), ...(with_ as object) }))).toEqual([code]);
  });

  it('is left as it is when it has moved already', () => {
    const world = twoVersions(firstVersion, shorter);
    const moved = accepted(world.move(underWay(world)));
    expect(accepted(world.move(moved))).toBe(moved);
  });
});

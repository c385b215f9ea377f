import { describe, expect, it } from 'vitest';
import type { Definition, PaperNote, Workflow } from '../generated/definition-types.ts';
import { dossierRows } from '../paper/dossier-rows.ts';
import { accepted, people, play, refusals, smallDefinition } from './case.fixture.ts';
import type { Case } from './case.ts';
import type { Actor, PaperCommand } from './command.ts';
import { viewCase } from './view.ts';
import { workOn } from './working-case.ts';

const workflow: Workflow = {
  initial: 'nhan',
  statusCatalogue: 'trang-thai-ho-so',
  states: {
    nhan: {
      meta: {
        title: { vi: 'Tiếp nhận' },
        status: '1',
        tasks: [{ key: 'nhan', title: { vi: 'Tiếp nhận' }, role: 'can_bo' }],
      },
      on: {
        NHAN: {
          target: 'xong',
          guard: { type: 'when', params: { if: 'case.papersAwaited = 0' } },
          meta: { label: { vi: 'Tiếp nhận' }, otherwise: { vi: 'Chưa nhận đủ bản chính đã hẹn nộp.' } },
        },
        YEU_CAU: {
          target: 'bo_sung',
          meta: { label: { vi: 'Yêu cầu bổ sung' }, supplement: true },
        },
      },
    },
    bo_sung: {
      meta: {
        title: { vi: 'Bổ sung' },
        status: '5',
        tasks: [{ key: 'bo_sung', title: { vi: 'Bổ sung' }, role: 'applicant', supplement: true }],
      },
      on: { BO_SUNG: { target: 'nhan', meta: { label: { vi: 'Gửi bổ sung' } } } },
    },
    xong: { type: 'final', meta: { title: { vi: 'Xong' }, status: '10', outcome: 'done' } },
  },
} as unknown as Workflow;

const definition: Definition = smallDefinition(workflow, {
  dossier: {
    receivers: ['can_bo'],
    components: [
      {
        key: 'UQ',
        title: { vi: 'Văn bản ủy quyền' },
        kind: 'original',
        required: true,
        deliver: ['file', 'counter', 'post'],
      },
      {
        key: 'BC',
        title: { vi: 'Báo cáo' },
        kind: 'copy',
        required: false,
        versions: [
          { key: 'day_du', title: { vi: 'Bản đầy đủ' }, readers: ['lanh_dao'] },
          { key: 'cong_khai', title: { vi: 'Bản công khai' }, required: false },
        ],
      },
      { key: 'E', title: { vi: 'Bản sao điện tử' }, kind: 'electronicCopy', required: false },
    ],
  },
});

const pdf = (id: string) => ({ id, name: `${id}.pdf`, type: 'application/pdf', size: 1000 });

function begin(promised: object = { UQ: 'counter' }, dossier: object = {}) {
  const world = play(definition);
  let commands = 0;
  const current = accepted(world.open({ ho_ten: 'An' }, 'c1', { promised, dossier } as never));
  const note = (now: Case, state: PaperNote, more: Partial<PaperCommand> = {}) =>
    world.run(now, {
      id: `n${(commands += 1)}`,
      type: 'paper',
      actor: people.clerk,
      component: 'UQ',
      state,
      ...more,
    });
  const accept = (now: Case) =>
    world.send(now, { actor: people.clerk, event: 'NHAN', task: now.tasks[0]?.id ?? '' });
  const seen = (now: Case, actor: Actor) => viewCase(world.procedure, now, actor, world.context());
  return { world, current, note, accept, seen };
}

describe('a paper that was promised', () => {
  it('opens the case and is awaited', () => {
    const { current, seen } = begin();
    expect(current.receipts).toEqual({
      UQ: { promised: 'counter', state: 'awaited', copies: 0, at: null, by: null },
    });
    expect(seen(current, people.citizen)?.dossier[0]?.satisfied).toBe('promised');
  });

  it('keeps a case from being accepted where the definition says so, until it is confirmed', () => {
    const { current, accept, note } = begin();
    expect(refusals(accept(current))).toEqual(['event-blocked']);
    const missed = accepted(note(current, 'missing', { reason: 'Không đến đúng hẹn' }));
    expect(refusals(accept(missed))).toEqual(['event-blocked']);
    expect(accept(accepted(note(missed, 'shown', { copies: 1 }))).kind).toBe('accepted');
  });

  it('is listed by receipts as it stands', () => {
    const { world, current, note } = begin();
    const dossier = (now: Case) =>
      dossierRows(
        workOn(
          world.procedure,
          now,
          { command: 'x', actor: { account: null, name: '', role: null, unit: null } },
          world.context(),
        ),
      );
    expect(dossier(current)).toMatchObject([{ code: 'UQ', note: 'Sẽ nộp tại nơi tiếp nhận', originals: 0 }]);
    const received = accepted(note(current, 'received', { copies: 2 }));
    expect(dossier(received)).toMatchObject([
      { code: 'UQ', note: 'Đã nhận ngày 20/11/2026', originals: 2, copiesKept: 0 },
    ]);
    const shown = accepted(note(current, 'shown', { copies: 1 }));
    expect(dossier(shown)).toMatchObject([
      { note: 'Đã đối chiếu bản chính ngày 20/11/2026', originals: 0, copiesKept: 1 },
    ]);
  });

  it('is told in the history with who and when, to the applicant without the name', () => {
    const { current, note, seen } = begin();
    const noted = accepted(note(current, 'shown', { copies: 1 }));
    const [, entry] = seen(noted, people.clerk)?.history ?? [];
    expect([entry?.what.vi, entry?.who, entry?.at]).toEqual([
      'Đã đối chiếu bản chính: Văn bản ủy quyền (1 bản lưu hồ sơ)',
      'Cán bộ A',
      '2026-11-20T02:10:00.000Z',
    ]);
    expect(seen(noted, people.citizen)?.history[1]?.who).toBe('');
  });

  it('may come as a file or be promised anew when the agency asks for it again', () => {
    const { world, current, note } = begin();
    const missed = accepted(note(current, 'missing', { reason: 'Không có' }));
    const asked = accepted(
      world.send(missed, {
        actor: people.clerk,
        event: 'YEU_CAU',
        task: missed.tasks[0]?.id ?? '',
        supplement: [{ component: 'UQ', reason: 'Chưa nộp bản chính' }],
      }),
    );
    const answer = (more: object) =>
      world.send(asked, {
        actor: people.citizen,
        event: 'BO_SUNG',
        task: asked.tasks.at(-1)?.id ?? '',
        ...more,
      });
    expect(refusals(answer({}))).toContain('component-missing');
    expect(accepted(answer({ promised: { UQ: 'post' } })).receipts?.['UQ']).toMatchObject({
      promised: 'post',
      state: 'awaited',
    });
    const sent = accepted(answer({ dossier: { UQ: [pdf('a')] } }));
    expect([sent.receipts, sent.dossier['UQ']?.length]).toEqual([{}, 1]);
  });
});

describe('noting what became of a paper', () => {
  it('is for the receivers of the definition in the units of the case', () => {
    const { current, note, seen } = begin();
    for (const actor of [people.citizen, people.leader, people.clerkB]) {
      expect(refusals(note(current, 'shown', { actor }))).toEqual(['paper-not-yours']);
    }
    expect(seen(current, people.clerk)?.notable).toEqual({
      UQ: ['shown', 'received', 'missing'],
      'BC.day_du': ['shown', 'received', 'missing'],
      'BC.cong_khai': ['shown', 'received', 'missing'],
    });
    expect(seen(current, people.leader)?.notable).toEqual({});
    expect(seen(current, people.citizen)?.notable).toEqual({});
  });

  it('refuses what cannot be', () => {
    const { current, note } = begin();
    expect(refusals(note(current, 'returned'))).toEqual(['paper-state']);
    expect(refusals(note(current, 'missing'))).toEqual(['reason-missing']);
    expect(refusals(note(current, 'shown', { copies: 1.5 }))).toEqual(['paper-copies']);
    expect(refusals(note(current, 'shown', { copies: -1 }))).toEqual(['paper-copies']);
    expect(refusals(note(current, 'shown', { component: 'E' }))).toEqual(['component-unknown']);
    expect(refusals(note(current, 'shown', { component: 'toString' }))).toEqual(['component-unknown']);
    expect(refusals(note(current, 'shown', { revision: 9 }))).toEqual(['case-changed']);
  });

  it('gives papers back after the case has ended too, and nothing else', () => {
    const { current, note, accept, seen } = begin();
    const ended = accepted(accept(accepted(note(current, 'received', { copies: 1 }))));
    expect(ended.endedAt).not.toBeNull();
    expect(refusals(note(ended, 'shown'))).toEqual(['case-ended']);
    expect(seen(ended, people.clerk)?.notable).toEqual({ UQ: ['returned'] });
    const back = accepted(note(ended, 'returned'));
    expect([back.receipts?.['UQ']?.state, back.receipts?.['UQ']?.copies]).toEqual(['returned', 0]);
    expect(seen(back, people.clerk)?.notable).toEqual({});
  });
});

describe('a confidential version', () => {
  const files = { UQ: [pdf('u')], 'BC.day_du': [pdf('bi-mat')], 'BC.cong_khai': [pdf('cong-khai')] };
  const { current, seen } = begin({}, files);
  const versions = (actor: Actor) =>
    seen(current, actor)
      ?.dossier.filter(({ component }) => component === 'BC')
      .map(({ key, files: list, withheld, satisfied }) => [
        key,
        list.map(({ id }) => id),
        withheld,
        satisfied,
      ]);

  it('is read by those who applied and by the roles that the definition names', () => {
    const open = [
      ['BC.day_du', ['bi-mat'], false, 'file'],
      ['BC.cong_khai', ['cong-khai'], false, 'file'],
    ];
    expect(versions(people.leader)).toEqual(open);
    expect(versions(people.citizen)).toEqual(open);
  });

  it('is only known to be there by others, without the name of its file', () => {
    expect(versions(people.clerk)).toEqual([
      ['BC.day_du', [], true, 'file'],
      ['BC.cong_khai', ['cong-khai'], false, 'file'],
    ]);
    expect(JSON.stringify(seen(current, people.clerk))).not.toContain('bi-mat');
  });
});

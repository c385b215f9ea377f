import { describe, expect, it } from 'vitest';
import type { Workflow } from '../generated/definition-types.ts';
import { accepted, people, play, refusals, smallDefinition } from './case.fixture.ts';
import type { Case, PaperSeal } from './case.ts';
import type { Actor } from './command.ts';
import { viewCase } from './view.ts';

const issue = (paper: string) => ({ type: 'issuePaper' as const, params: { paper } });

/** A clerk drafts; a leader signs licence and drawing; the clerk may draft anew meanwhile. */
const workflow: Workflow = {
  initial: 'soan',
  statusCatalogue: 'trang-thai-ho-so',
  states: {
    soan: {
      meta: {
        title: { vi: 'Soạn' },
        status: '1',
        tasks: [{ key: 'soan', title: { vi: 'Soạn' }, role: 'can_bo' }],
      },
      on: {
        TRINH: {
          target: 'ky',
          actions: [issue('giay_phep'), issue('ban_ve'), issue('phieu')],
          meta: { label: { vi: 'Trình ký' } },
        },
      },
    },
    ky: {
      meta: {
        title: { vi: 'Ký' },
        status: '4',
        tasks: [{ key: 'ky', title: { vi: 'Ký số' }, role: 'lanh_dao', exclude: ['soan'] }],
      },
      on: {
        DA_KY: { target: 'xong' },
        SUA: {
          actions: [issue('giay_phep')],
          meta: { label: { vi: 'Sửa' }, roles: ['can_bo'] },
        },
      },
    },
    xong: { type: 'final', meta: { title: { vi: 'Xong' }, status: '10', outcome: 'granted' } },
  },
};

const paper = { kind: 'result', template: '<p>{{applicant.name}}</p>', signer: 'lanh_dao' } as const;
const definition = smallDefinition(workflow, {
  papers: {
    giay_phep: { ...paper, title: { vi: 'Giấy phép' }, sign: { then: 'DA_KY' }, replaces: true },
    ban_ve: { ...paper, title: { vi: 'Bản vẽ' }, sign: { then: 'DA_KY' } },
    phieu: { kind: 'internal', title: { vi: 'Phiếu' }, template: '{{#each steps}}<p>{{title}}</p>{{/each}}' },
  },
});

const seal: PaperSeal = {
  digest: 'd',
  value: 'v',
  algorithm: 'Ed25519',
  certificate: { subject: 's', issuer: 'i', serial: '1', publicKey: 'k' },
  reference: 'r',
};

const standing = (current: Case) =>
  current.papers.map(({ id, signature, replacedBy }) => [id, signature?.status ?? null, replacedBy ?? null]);

function drafted(drafter: Actor = people.clerk) {
  const world = play(definition);
  const opened = accepted(world.open({ ho_ten: 'An' }));
  const current = accepted(
    world.send(opened, { actor: drafter, event: 'TRINH', task: opened.tasks[0]?.id ?? '' }),
  );
  let commands = 0;
  return {
    world,
    current,
    ask: (of: Case, id: string, actor: Actor = people.leader) =>
      world.run(of, { id: `ask-${(commands += 1)}`, type: 'sign', actor, paper: id }),
    answer: (
      of: Case,
      id: string,
      asked: number,
      answer: { seal: PaperSeal } | { refused: string } = { seal },
    ) => world.run(of, { id: `answer-${(commands += 1)}`, type: 'signature', paper: id, asked, answer }),
  };
}

describe('papers that are to be signed', () => {
  it('move the case once all that name the event are signed, and close the task of the signer', () => {
    const { current, ask, answer } = drafted();
    expect(standing(current)).toEqual([
      ['giay_phep-1', 'waiting', null],
      ['ban_ve-1', 'waiting', null],
      ['phieu-1', null, null],
    ]);
    const one = accepted(answer(accepted(ask(current, 'giay_phep-1')), 'giay_phep-1', 1));
    expect([one.states, one.papers[0]?.signature?.seal]).toEqual([['ky'], seal]);
    const both = accepted(answer(accepted(ask(one, 'ban_ve-1')), 'ban_ve-1', 1));
    expect(both).toMatchObject({ states: ['xong'], outcome: 'granted' });
    expect(both.tasks.find(({ key }) => key === 'ky')?.closed).toMatchObject({
      how: 'done',
      by: { account: 'ld' },
      event: 'DA_KY',
    });
  });

  it('are asked for by their signer alone, whom no task keeps away, and not twice within two minutes', () => {
    const { world, current, ask } = drafted();
    expect(refusals(ask(current, 'giay_phep-1', people.clerk))).toEqual(['signature-not-yours']);
    expect(refusals(ask(current, 'phieu-1'))).toEqual(['signature-unknown']);
    const asked = accepted(ask(current, 'giay_phep-1'));
    world.at('2026-11-20T09:11:59+07:00');
    expect(refusals(ask(asked, 'giay_phep-1'))).toEqual(['signature-asked']);
    world.at('2026-11-20T09:12:00+07:00');
    expect(accepted(ask(asked, 'giay_phep-1')).papers[0]?.signature).toMatchObject({ asked: 2 });
    // Who drafted it may not sign it, whatever else they are.
    const own = drafted(people.both);
    expect(refusals(own.ask(own.current, 'giay_phep-1', people.both))).toEqual(['signature-not-yours']);
  });

  it('take no answer to an older question, no second one, and none unasked', () => {
    const { world, current, ask, answer } = drafted();
    expect(accepted(answer(current, 'giay_phep-1', 1))).toBe(current);
    const asked = accepted(ask(current, 'giay_phep-1'));
    world.at('2026-11-20T09:20:00+07:00');
    const again = accepted(ask(asked, 'giay_phep-1'));
    expect(accepted(answer(again, 'giay_phep-1', 1))).toBe(again);
    const refused = accepted(answer(again, 'giay_phep-1', 2, { refused: 'Sai mã PIN' }));
    expect(refused.papers[0]?.signature).toMatchObject({ status: 'refused', reason: 'Sai mã PIN' });
    expect(accepted(answer(refused, 'giay_phep-1', 2))).toBe(refused);
  });

  it('are replaced when they are issued again: the old one stays, is marked, and is not signed any more', () => {
    const { current, world, ask } = drafted();
    const anew = accepted(world.send(current, { actor: people.clerk, event: 'SUA' }));
    expect(standing(anew)).toEqual([
      ['giay_phep-1', 'waiting', 'giay_phep-2'],
      ['ban_ve-1', 'waiting', null],
      ['phieu-1', null, null],
      ['giay_phep-2', 'waiting', null],
    ]);
    expect(refusals(ask(anew, 'giay_phep-1'))).toEqual(['signature-done']);
  });

  it('are drafts that the applicant does not see until they are signed', () => {
    const { world, current, ask, answer } = drafted();
    const seen = (of: Case) =>
      viewCase(world.procedure, of, people.citizen, world.context())?.papers.map(({ id }) => id);
    expect(seen(current)).toEqual([]);
    expect(seen(accepted(answer(accepted(ask(current, 'ban_ve-1')), 'ban_ve-1', 1)))).toEqual(['ban_ve-1']);
  });
});

it('a paper reads the steps inside the agency for the control sheet', () => {
  const { current } = drafted();
  const sheet = current.papers.find(({ paper }) => paper === 'phieu');
  expect(sheet?.view['steps']).toEqual([
    expect.objectContaining({ index: 1, role: 'Cán bộ', title: 'Soạn', by: 'Cán bộ A', result: '' }),
  ]);
});

import { describe, expect, it } from 'vitest';
import type { Definition } from '../generated/definition-types.ts';
import { accepted, people, play, refusals, smallDefinition } from './case.fixture.ts';
import type { Case } from './case.ts';
import type { Actor } from './command.ts';
import type { ForApplicant } from './filed-by.ts';
import { viewCase } from './view.ts';

const label = (vi: string) => ({ label: { vi } });

/** A clerk asks for a paper and the number of copies; the applicant answers, or takes the application back. */
const asking: Definition = smallDefinition({
  initial: 'nhan',
  states: {
    nhan: {
      meta: {
        title: { vi: 'Nhận' },
        status: '1',
        tasks: [{ key: 'nhan', title: { vi: 'Nhận' }, role: 'can_bo' }],
      },
      on: { BO_SUNG: { target: 'cho', meta: { ...label('Yêu cầu bổ sung'), supplement: true } } },
    },
    cho: {
      meta: {
        title: { vi: 'Chờ' },
        status: '5',
        tasks: [{ key: 'bo_sung', title: { vi: 'Bổ sung' }, role: 'applicant', supplement: true }],
      },
      on: {
        DA_BO_SUNG: { target: 'nhan', meta: { ...label('Gửi bổ sung'), task: 'bo_sung' } },
        RUT: { target: 'xong', meta: { ...label('Rút hồ sơ'), roles: ['applicant'], reason: true } },
      },
    },
    xong: { type: 'final', meta: { title: { vi: 'Xong' }, status: '8', outcome: 'withdrawn' } },
  },
});

const atCounter: ForApplicant = {
  identityShown: { kind: 'citizenId', number: '026 098 003 310' },
  signed: true,
};

function asked() {
  const game = play(asking);
  const opened = accepted(game.open({ ho_ten: 'An', so_ban: 1 }));
  const current = accepted(
    game.send(opened, {
      actor: people.clerk,
      event: 'BO_SUNG',
      task: 'nhan.1',
      supplement: [
        { component: 'TP1', reason: 'Chưa có' },
        { field: '/so_ban', reason: 'Thiếu một bản' },
      ],
    }),
  );
  const bring = (actor: Actor, forApplicant: ForApplicant | undefined = atCounter, at: Case = current) =>
    game.send(at, {
      actor,
      event: 'DA_BO_SUNG',
      task: 'bo_sung.1',
      answers: { ho_ten: 'Bình', so_ban: 3 },
      promised: { TP1: 'received' },
      ...(forApplicant && { forApplicant }),
    });
  return { game, current, bring };
}

describe('what a clerk does for the applicant at the counter', () => {
  it('answers exactly what was asked, with papers that were handed in', () => {
    const { bring } = asked();
    const done = accepted(bring(people.clerk));
    expect(done.answers['don']).toMatchObject({ ho_ten: 'An', so_ban: 3 });
    expect(done.receipts?.['TP1']).toMatchObject({ state: 'received', copies: 1, by: 'Cán bộ A' });
    expect(done.states).toEqual(['nhan']);
    expect(done.supplements[0]?.answeredAt).not.toBeNull();
  });

  it('is the act of the applicant by the hand of the clerk, by the paper that was seen', () => {
    const { game, bring } = asked();
    const done = accepted(bring(people.clerk));
    const entry = done.history.find(({ event }) => event === 'DA_BO_SUNG');
    expect(entry?.actor).toEqual({ account: 'cb', name: 'Cán bộ A', role: 'can_bo', unit: 'A' });
    expect(entry?.notes?.[0]).toMatchObject({
      kind: 'served',
      for: 'Nguyễn Văn An',
      identityShown: { kind: 'citizenId', number: '026098003310' },
    });
    // No four-eyes rule counts it as an official's task.
    expect(done.tasks.find(({ id }) => id === 'bo_sung.1')?.closed?.by).toEqual({
      account: 'dan',
      name: 'Nguyễn Văn An',
    });
    const view = viewCase(game.procedure, done, people.clerk, game.context());
    const said = view?.history.flatMap(({ notes }) => notes.map(({ vi }) => vi)) ?? [];
    expect(said.find((note) => note.startsWith('Làm thay người nộp Nguyễn Văn An tại quầy'))).toContain(
      'căn cước •••••••••310',
    );
    expect(JSON.stringify(view)).not.toContain('026098003310');
  });

  it('keeps a digest of what was signed, another one for other answers', () => {
    const { game, current, bring } = asked();
    const signedIn = (done: Case) =>
      done.history.flatMap(({ notes = [] }) => notes).find((note) => note.kind === 'served');
    const other = game.send(current, {
      actor: people.clerk,
      event: 'DA_BO_SUNG',
      task: 'bo_sung.1',
      answers: { so_ban: 2 },
      promised: { TP1: 'shown' },
      forApplicant: atCounter,
    });
    expect(signedIn(accepted(bring(people.clerk)))).not.toEqual(signedIn(accepted(other)));
  });

  it('is refused without the identity paper, its right number, and the signature', () => {
    const { current, bring } = asked();
    const identityShown = { kind: 'citizenId', number: ' ' } as const;
    expect(refusals(bring(people.clerk, { ...atCounter, identityShown }))).toEqual(['counter-identity']);
    expect(refusals(bring(people.clerk, { ...atCounter, signed: false }))).toEqual(['serving-unsigned']);
    const proved = { ...current, applicant: { ...current.applicant, claims: { citizenId: '001098000001' } } };
    expect(refusals(bring(people.clerk, atCounter, proved))).toEqual(['serving-identity-differs']);
  });

  it('is refused to everybody who does not take cases in there, and to the applicant as an official', () => {
    const { current, bring } = asked();
    for (const other of [people.leader, people.clerkB, people.citizen]) {
      expect(refusals(bring(other)), other.name).toEqual(['serving-not-yours']);
    }
    const self = { ...people.clerk, account: 'dan' };
    expect(refusals(bring(self))).toEqual(['own-case']);
    const substitute = {
      ...people.other,
      grants: [{ role: 'can_bo', unit: 'A', for: { account: 'dan', name: 'Nguyễn Văn An' } }],
    };
    expect(refusals(bring(substitute))).toEqual(['serving-not-yours']);
    const others = ['x', 'y'].map((key) => ({ key, person: current.applicant, confirmedAt: null }));
    expect(
      accepted(bring(people.clerk, atCounter, { ...current, parties: others.slice(0, 1) })).states,
    ).toEqual(['nhan']);
  });

  it('reaches nothing but what the applicant is offered, and no task of an official', () => {
    const { game, current } = asked();
    const opened = accepted(game.open({ ho_ten: 'An' }));
    const accept = game.send(opened, {
      actor: people.clerk,
      event: 'BO_SUNG',
      task: 'nhan.1',
      supplement: [{ component: 'TP1', reason: 'Chưa có' }],
      forApplicant: atCounter,
    });
    expect(refusals(accept)).toEqual(['event-not-offered']);
    const offers = (actor: Actor) =>
      viewCase(game.procedure, current, actor, game.context())?.forApplicant.map(({ event }) => event);
    expect(offers(people.clerk)).toEqual(['DA_BO_SUNG', 'RUT']);
    expect(offers(people.leader)).toEqual([]);
    expect(offers(people.citizen)).toEqual([]);
    const withdraw = { actor: people.clerk, event: 'RUT', forApplicant: atCounter };
    expect(refusals(game.send(current, withdraw))).toEqual(['reason-missing']);
    const gone = accepted(game.send(current, { ...withdraw, reason: 'Không còn nhu cầu' }));
    expect([gone.outcome, gone.history.at(-1)?.actor.account]).toEqual(['withdrawn', 'cb']);
  });

  it('takes no paper as handed in from the applicant themselves', () => {
    const { game, current } = asked();
    const sent = game.send(current, {
      actor: people.citizen,
      event: 'DA_BO_SUNG',
      task: 'bo_sung.1',
      answers: { so_ban: 3 },
      promised: { TP1: 'received' },
    });
    expect(refusals(sent)).toEqual(['component-missing']);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {
  CaseList,
  Draft,
  DraftCode,
  DraftList,
  DraftOpened,
  Session,
  Submitted,
} from '../../api/index.ts';
import { commandId } from '../testing/file-case.ts';
import { startTestServer, type Answer, type Person, type TestServer } from '../testing/test-server.ts';
import { smallProcedure } from '../testing/small-shipped.ts';
import { approved, begunTogether, published, twoPeopleProcedure } from '../testing/two-people.ts';

let server: TestServer;
let first: Person;
let second: Person;
let third: Person;
beforeAll(async () => {
  server = await startTestServer();
  await published(server, twoPeopleProcedure());
  [first, second, third] = [
    await server.as('nguoi-nop'),
    await server.as('nguoi-khac'),
    await server.as('quan-tri'),
  ];
});
afterAll(() => server.close());

const draftOf = async (person: Person, id: string): Promise<Draft> =>
  (await person.get(`/api/drafts/${id}`)).json<Draft>();

/** Saves the part of a person over what that person sees now. */
async function save(person: Person, id: string, answers: object): Promise<Answer> {
  const { revision } = await draftOf(person, id);
  return person.put(`/api/drafts/${id}`, { revision, answers });
}

async function confirm(person: Person, id: string): Promise<Answer> {
  const { revision } = await draftOf(person, id);
  return person.post(`/api/drafts/${id}/confirmations`, { revision });
}

const partOfFirst = { nghe_ben_a: 'Giáo viên', noi_o: { tinh: '25', xa: '08707' }, so_ban: 2 };
const partOfSecond = { ho_ten_ben_b: 'Vũ Thị Mẫu', nghe_ben_b: 'Kỹ sư' };

async function filled(): Promise<string> {
  const id = await begunTogether(first, second);
  expect((await save(first, id, partOfFirst)).status).toBe(200);
  expect((await save(second, id, partOfSecond)).status).toBe(200);
  return id;
}

describe('two people with one application', () => {
  it('see who is who, and what each may write', async () => {
    const id = await begunTogether(first, second);
    const mine = await draftOf(first, id);
    expect(mine.together).toMatchObject({ me: 'ben_a', isFirst: true });
    expect(mine.together?.editable).toContain('/noi_o');
    expect(mine.together?.editable).not.toContain('/nghe_ben_b');
    const theirs = await draftOf(second, id);
    expect(theirs.together).toMatchObject({ me: 'ben_b', isFirst: false });
    expect(theirs.together?.editable).toEqual(['/ho_ten_ben_b', '/so_dinh_danh_ben_b', '/nghe_ben_b']);
    expect(theirs.together?.parties.map(({ key, name }) => [key, name])).toEqual([
      ['ben_a', 'Lê Quốc Duy'],
      ['ben_b', 'Vũ Thị Mẫu'],
    ]);
    const ids = (await second.get('/api/drafts')).json<DraftList>().items.map((item) => item.id);
    expect(ids).toContain(id);
  });

  it('fill from the identity of each, and tell nobody what the other’s says', async () => {
    const id = await begunTogether(first, second);
    const { answers, environment } = await draftOf(second, id);
    expect(answers['ho_ten_ben_a']).toBe('Lê Quốc Duy');
    expect([environment.claims, environment.partyClaims]).toEqual([{}, { ben_b: {} }]);
    const saved = await save(first, id, { ...partOfFirst, ho_ten_ben_a: 'Ai khác' });
    expect(saved.json<Draft>().answers['ho_ten_ben_a']).toBe('Lê Quốc Duy');
  });

  it('cannot change each other’s answers', async () => {
    const id = await filled();
    const refused = await save(second, id, { ...partOfSecond, nghe_ben_a: 'Khác' });
    expect([refused.status, refused.problem().code]).toEqual([403, 'part-not-yours']);
    expect(refused.problem().problems).toMatchObject([
      { code: 'party-not-yours', pointer: '/answers/nghe_ben_a' },
    ]);
    expect((await draftOf(first, id)).answers['nghe_ben_a']).toBe('Giáo viên');
    expect((await second.delete(`/api/drafts/${id}`)).problem().code).toBe('part-not-yours');
  });

  it('type at the same time without a conflict, while two windows of one person have one', async () => {
    const id = await begunTogether(first, second);
    const [a, b] = [await draftOf(first, id), await draftOf(second, id)];
    const both = await Promise.all([
      first.put(`/api/drafts/${id}`, { revision: a.revision, answers: partOfFirst }),
      second.put(`/api/drafts/${id}`, { revision: b.revision, answers: partOfSecond }),
    ]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    expect((await draftOf(first, id)).answers).toMatchObject({
      nghe_ben_a: 'Giáo viên',
      nghe_ben_b: 'Kỹ sư',
    });
    const stale = await second.put(`/api/drafts/${id}`, { revision: b.revision, answers: {} });
    expect(stale.problem().code).toBe('draft-changed');
  });

  it('hand it in once when both have confirmed what it says, and both have the case', async () => {
    const id = await filled();
    const early = await first.post(`/api/drafts/${id}/submit`, { commandId: commandId() });
    expect(early.problem().problems.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
      'party-unconfirmed /parties/ben_a',
      'party-unconfirmed /parties/ben_b',
    ]);
    expect((await confirm(first, id)).status).toBe(200);
    const done = (await confirm(second, id)).json<Draft>();
    expect(done.together?.parties.every(({ confirmedAt }) => confirmedAt !== null)).toBe(true);
    const answers = await Promise.all(
      [first, second].map((person) => person.post(`/api/drafts/${id}/submit`, { commandId: commandId() })),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const [one, other] = answers.map((answer) => answer.json<Submitted>());
    expect(other).toEqual(one);
    for (const person of [first, second]) {
      const { items } = (await person.get('/api/cases')).json<CaseList>();
      expect(items.filter((item) => item.id === one?.case)).toHaveLength(1);
      expect((await person.get(`/api/cases/${one?.case}`)).json()).toMatchObject({ reach: 'applicant' });
    }
    expect((await third.get(`/api/cases/${one?.case}`)).status).toBe(404);
    expect((await draftOf(first, id)).id).toBeUndefined();
  });

  it('need not confirm where the definition lets one of them apply, and that one hands it in', async () => {
    const two = twoPeopleProcedure();
    const parties = two.parties?.map((party) =>
      party.key === 'ben_b' ? { ...party, required: 'so_ban > 1' } : party,
    );
    await published(server, { ...two, id: 'mot-hoac-hai', parties, scenarios: [] });
    const { id } = (await first.post('/api/drafts', { procedure: 'mot-hoac-hai' })).json<Draft>();
    const hand = () => first.post(`/api/drafts/${id}/submit`, { commandId: commandId() });
    await save(first, id, { ...partOfFirst, ...partOfSecond, so_ban: 2 });
    expect((await hand()).problem().problems?.map(({ code }) => code)).toEqual([
      'party-unconfirmed',
      'party-absent',
    ]);
    await save(first, id, { ...partOfFirst, ...partOfSecond, so_ban: 1 });
    expect((await draftOf(first, id)).together?.parties.map(({ key }) => key)).toEqual(['ben_a']);
    expect((await hand()).status).toBe(200);
  });

  it('lose a confirmation when something is changed afterwards, and see what it was', async () => {
    const id = await filled();
    await confirm(first, id);
    await confirm(second, id);
    await save(first, id, { ...partOfFirst, so_ban: 3 });
    const seen = await draftOf(second, id);
    expect(seen.together?.parties.map(({ confirmedAt }) => confirmedAt)).toEqual([null, null]);
    expect(seen.together?.parties[1]?.revoked).toEqual([{ vi: 'Số bản' }]);
    const refused = await first.post(`/api/drafts/${id}/submit`, { commandId: commandId() });
    expect(refused.problem().problems.map(({ code }) => code)).toEqual([
      'party-unconfirmed',
      'party-unconfirmed',
    ]);
  });

  it('confirm only what they have read', async () => {
    const id = await filled();
    const { revision } = await draftOf(second, id);
    await save(first, id, { ...partOfFirst, so_ban: 4 });
    const late = await second.post(`/api/drafts/${id}/confirmations`, { revision });
    expect([late.status, late.problem().code]).toEqual([409, 'draft-changed']);
  });
});

describe('an invitation', () => {
  const invite = async (id: string): Promise<string> =>
    (await first.post(`/api/drafts/${id}/invitations`, { party: 'ben_b' })).json<DraftCode>().code;
  const begin = async (): Promise<string> =>
    (await first.post('/api/drafts', { procedure: 'hai-nguoi' })).json<Draft>().id;

  it('lets one other person in, once', async () => {
    const id = await begin();
    const code = await invite(id);
    expect((await first.post('/api/invitations', { code })).problem().code).toBe('party-same');
    expect((await second.post('/api/invitations', { code: code.toLowerCase() })).json<DraftOpened>()).toEqual(
      {
        draft: id,
        procedure: 'hai-nguoi',
      },
    );
    expect((await third.post('/api/invitations', { code })).problem().code).toBe('code-unknown');
    expect((await first.post(`/api/drafts/${id}/invitations`, { party: 'ben_b' })).problem().code).toBe(
      'party-taken',
    );
    expect((await third.get(`/api/drafts/${id}`)).status).toBe(404);
  });

  it('is over after a week, when a newer one was made, and for a party that does not take part', async () => {
    const id = await begin();
    const old = await invite(id);
    const code = await invite(id);
    expect((await second.post('/api/invitations', { code: old })).problem().code).toBe('code-unknown');
    expect(
      (await first.post(`/api/drafts/${id}/invitations`, { party: 'nguoi_lam_chung' })).problem().code,
    ).toBe('party-missing');
    const later = await startTestServer();
    await published(later, twoPeopleProcedure());
    const own = await later.as('nguoi-nop');
    const draft = (await own.post('/api/drafts', { procedure: 'hai-nguoi' })).json<Draft>().id;
    const made = (await own.post(`/api/drafts/${draft}/invitations`, { party: 'ben_b' })).json<DraftCode>();
    later.setTime('2026-11-27T09:30:00+07:00');
    const guest = await later.as('nguoi-khac');
    expect((await guest.post('/api/invitations', { code: made.code })).problem().code).toBe('code-unknown');
    await later.close();
    expect(code).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}$/);
  });

  it('lets the same person have one place, also by two accounts', async () => {
    expect(
      (await second.post('/api/drafts', { procedure: 'hai-nguoi', party: 'ben_z' })).problem().code,
    ).toBe('party-missing');
    const begun = await second.post('/api/drafts', { procedure: 'hai-nguoi', party: 'ben_b' });
    expect(begun.json<Draft>().together).toMatchObject({ me: 'ben_b', isFirst: true });
  });
});

describe('another device', () => {
  it('opens the draft by a code, once, for somebody who is not signed in', async () => {
    const { id } = (await first.post('/api/drafts', { procedure: 'don-nho' })).json<Draft>();
    const made = (await first.post(`/api/drafts/${id}/transfers`)).json<DraftCode>();
    expect(made.address).toContain(`/tiep-tuc?ma=${made.code}`);
    const device = await server.device();
    expect((await device.get(`/api/drafts/${id}`)).status).toBe(401);
    const opened = await device.post('/api/transfers', { code: made.code });
    expect(opened.json<DraftOpened>()).toEqual({ draft: id, procedure: 'don-nho' });
    const there = await server.device(opened);
    const { revision } = await draftOf(there, id);
    const saved = await there.put(`/api/drafts/${id}`, { revision, answers: { ho_ten: 'Từ máy khác' } });
    expect(saved.status).toBe(200);
    expect((await draftOf(first, id)).answers['ho_ten']).toBe('Từ máy khác');
    expect((await there.post(`/api/drafts/${id}/submit`, { commandId: commandId() })).status).toBe(401);
    expect((await there.get('/api/drafts')).status).toBe(401);
    const again = await server.visitor.post('/api/transfers', { code: made.code });
    expect(again.problem().code).toBe('code-unknown');
  });

  it('cannot use a code after ten minutes, nor an invitation as one', async () => {
    const late = await startTestServer();
    const person = await late.as('nguoi-nop');
    const { id } = (await person.post('/api/drafts', { procedure: 'don-nho' })).json<Draft>();
    const { code } = (await person.post(`/api/drafts/${id}/transfers`)).json<DraftCode>();
    late.setTime('2026-11-20T09:21:00+07:00');
    expect((await late.visitor.post('/api/transfers', { code })).problem().code).toBe('code-unknown');
    await late.close();
  });

  it('is told to wait after twenty wrong codes', async () => {
    const guessed = await startTestServer();
    const answers: number[] = [];
    for (let n = 0; n < 21; n += 1) {
      answers.push((await guessed.visitor.post('/api/transfers', { code: `AAAA-${n}2223` })).status);
    }
    expect(answers.slice(0, 20)).toEqual(Array.from({ length: 20 }, () => 404));
    expect(answers[20]).toBe(429);
    await guessed.close();
  });

  it('keeps nothing that would open a draft', async () => {
    const { id } = (await first.post('/api/drafts', { procedure: 'don-nho' })).json<Draft>();
    const { code } = (await first.post(`/api/drafts/${id}/transfers`)).json<DraftCode>();
    expect(await server.services.store.draftPasses.get(code)).toBeNull();
    expect((await server.visitor.get('/api/session')).json<Session>().csrf).toBeNull();
  });
});

describe('a draft of an older version', () => {
  it('is told of, and moved with everything that still has a place; the rest is listed, not lost', async () => {
    const own = await startTestServer();
    const person = await own.as('nguoi-nop');
    const { id } = (await person.post('/api/drafts', { procedure: 'don-nho' })).json<Draft>();
    const before = (
      await person.put(`/api/drafts/${id}`, { revision: 1, answers: { ho_ten: 'A', loai: 'MOI', so_ban: 2 } })
    ).json<Draft>();
    expect(before.newerVersion).toBeUndefined();
    const text = JSON.stringify({ ...smallProcedure(), version: 2, scenarios: [], ...approved });
    await published(
      own,
      JSON.parse(text.replaceAll('"so_ban"', '"so_luong"').replaceAll('so_ban', 'so_luong')),
    );
    expect((await draftOf(person, id)).newerVersion).toBe(2);
    const moved = (await person.post(`/api/drafts/${id}/renewal`)).json<Draft>();
    expect(moved.procedure.version).toBe(2);
    expect(moved.answers).toEqual({ ho_ten: 'A', loai: 'MOI' });
    expect(moved.leftOver).toEqual([{ label: { vi: 'Số bản' }, value: '2' }]);
    expect((await draftOf(person, id)).leftOver).toEqual(moved.leftOver);
    await own.close();
  });
});

describe('a draft that nobody touches', () => {
  it('says when it is over, and is thrown away then', async () => {
    const own = await startTestServer();
    const person = await own.as('nguoi-nop');
    await person.post('/api/drafts', { procedure: 'don-nho' });
    const [item] = (await person.get('/api/drafts')).json<DraftList>().items;
    expect(item).toMatchObject({ isMine: true, expiresAt: expect.stringMatching(/^2027-01-19T/) as string });
    own.setTime('2027-01-19T09:00:00+07:00');
    expect(await own.services.drafts.sweep()).toBe(0);
    own.setTime('2027-01-19T09:20:00+07:00');
    expect(await own.services.drafts.sweep()).toBe(1);
    await own.close();
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseView } from '../../../engine/index.ts';
import type {
  CaseForm,
  CaseList,
  CommandReply,
  FileReference,
  NoticeList,
  TaskList,
  Tracking,
} from '../../api/index.ts';
import { actorOf } from '../accounts/actor-of.ts';
import { commandId, fileCase, send, sent, goodAnswers } from '../testing/file-case.ts';
import { startTestServer, type Person, type TestServer } from '../testing/test-server.ts';

const pdf = '%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n';

let server: TestServer;
let person: Person;
let other: Person;
let clerk: Person;
let leader: Person;
beforeAll(async () => {
  server = await startTestServer();
  [person, other, clerk, leader] = (await Promise.all(
    ['nguoi-nop', 'nguoi-khac', 'mot-cua', 'lanh-dao'].map((account) => server.as(account)),
  )) as [Person, Person, Person, Person];
});
afterAll(() => server.close());

async function accepted(): Promise<string> {
  const { case: id } = await fileCase(person);
  await sent(clerk, id, { event: 'TIEP_NHAN', task: await taskOf(clerk, id) });
  return id;
}

async function taskOf(who: Person, id: string): Promise<string> {
  const view = (await who.get(`/api/cases/${id}`)).json<CaseView>();
  const task = view.tasks.find(({ mine, closed }) => mine && closed === null);
  if (!task) throw new Error('nothing to do');
  return task.id;
}

describe('a case', () => {
  it('is there for its applicant and the clerks of its unit, and for nobody else', async () => {
    const { case: id } = await fileCase(person);
    expect((await person.get(`/api/cases/${id}`)).json<CaseView>().reach).toBe('applicant');
    expect((await clerk.get(`/api/cases/${id}`)).json<CaseView>().reach).toBe('clerk');
    for (const stranger of [other, await server.as('noi-khac'), await server.as('quan-tri')]) {
      const answer = await stranger.get(`/api/cases/${id}`);
      expect([answer.status, answer.problem().code]).toEqual([404, 'case-not-found']);
    }
    expect((await server.visitor.get(`/api/cases/${id}`)).status).toBe(401);
  });

  it('stands on the list of its applicant, page by page', async () => {
    await fileCase(other);
    await fileCase(other);
    const first = (await other.get('/api/cases?limit=1')).json<CaseList>();
    expect(first.items).toHaveLength(1);
    const second = (await other.get(`/api/cases?limit=1&cursor=${first.next ?? ''}`)).json<CaseList>();
    expect(second.items[0]?.id).not.toBe(first.items[0]?.id);
    expect(first.items[0]).toMatchObject({ code: null, waitsForMe: false, procedure: { id: 'don-nho' } });
  });

  it('runs through: accepted with a code and a receipt, then granted with its paper', async () => {
    const { case: id } = await fileCase(person);
    const reply = await sent(clerk, id, { event: 'TIEP_NHAN', task: await taskOf(clerk, id) });
    expect(reply.view.code).toMatch(/^.+-261120-\d{4}$/);
    expect(reply.next).toBeNull();
    const done = await sent(leader, id, {
      event: 'XONG',
      task: await taskOf(leader, id),
      answers: { y_kien: 'Đồng ý' },
    });
    expect(done.view).toMatchObject({ outcome: 'granted', stages: [{ vi: 'Hoàn thành' }] });
    expect(done.view.papers.map((paper) => paper.id)).toEqual(['tiep_nhan-1', 'ket_qua-1']);
  });
});

describe('a command', () => {
  it('sent twice under one id does its work once and is answered twice', async () => {
    const { case: id } = await fileCase(person);
    const command = {
      id: commandId(),
      type: 'act',
      event: 'TIEP_NHAN',
      task: await taskOf(clerk, id),
      revision: 1,
    };
    const first = (await clerk.post(`/api/cases/${id}/commands`, command)).json<CommandReply>();
    const again = (await clerk.post(`/api/cases/${id}/commands`, command)).json<CommandReply>();
    expect([first.revision, again.revision]).toEqual([2, 2]);
    expect(again.view.history).toHaveLength(2);
  });

  it('is decided on the case as it is, whatever its sender had read before', async () => {
    const { cases, store, people } = server.services;
    const { case: id } = await fileCase(person);
    const official = await people.find('mot-cua');
    const read = await store.cases.get(id);
    if (!official || !read) throw new Error('the official or the case is missing');
    const command = (event: string, task: string, revision?: number) => ({
      ...{ id: commandId(), type: 'act' as const, actor: actorOf(official), event, task },
      ...(revision === undefined ? {} : { revision }),
    });
    const task = await taskOf(clerk, id);
    const taken = { id: commandId(), type: 'claim' as const, actor: actorOf(official), task };
    const first = await cases.command(id, taken, { read });
    expect(first).toMatchObject({
      kind: 'done',
      revision: 2,
      case: { tasks: [{ assignee: { account: 'mot-cua' } }] },
    });
    // Sent again, it is answered with what is there now.
    const again = await cases.command(id, taken, { read });
    expect(again).toMatchObject({ kind: 'done', revision: 2, case: { revision: 2 } });
    const late = await cases.command(id, command('TIEP_NHAN', task, 1), { read });
    expect(late).toMatchObject({
      kind: 'refused',
      problems: [{ code: 'case-changed' }],
      case: { revision: 2 },
    });
    const unsure = await cases.command(id, command('KHONG_CO', task), { read });
    expect(unsure).toMatchObject({ kind: 'refused', case: { revision: 2 } });
    const next = await cases.command(id, command('TIEP_NHAN', task), { read });
    expect(next).toMatchObject({
      kind: 'done',
      revision: 3,
      case: { code: expect.stringMatching(/-261120-/) as unknown },
    });
  });

  it('under the id of somebody else is refused', async () => {
    const { case: id } = await fileCase(person);
    const command = {
      id: commandId(),
      type: 'act',
      event: 'TIEP_NHAN',
      task: await taskOf(clerk, id),
      revision: 1,
    };
    await clerk.post(`/api/cases/${id}/commands`, command);
    const answer = await person.post(`/api/cases/${id}/commands`, { ...command, event: 'RUT' });
    expect([answer.status, answer.problem().code]).toEqual([409, 'command-id-taken']);
  });

  it('over a revision that is past is a conflict that tells the present one', async () => {
    const { case: id } = await fileCase(person);
    const task = await taskOf(clerk, id);
    await sent(clerk, id, { type: 'claim', task });
    const answer = await clerk.post(`/api/cases/${id}/commands`, {
      id: commandId(),
      type: 'act',
      event: 'TIEP_NHAN',
      task,
      revision: 1,
    });
    expect(answer.problem()).toMatchObject({
      status: 409,
      code: 'revision-conflict',
      params: { revision: 2 },
    });
    expect(answer.problem().problems).toMatchObject([{ code: 'case-changed' }]);
  });

  it('of two people at once is carried out once; the numbers have no gap', async () => {
    const second = await server.as('mot-cua-2');
    const { case: id } = await fileCase(person);
    const task = await taskOf(clerk, id);
    const both = [clerk, second].map((who) =>
      who.post(`/api/cases/${id}/commands`, {
        id: commandId(),
        type: 'act',
        event: 'TIEP_NHAN',
        task,
        revision: 1,
      }),
    );
    const answers = await Promise.all(both);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const code = (await clerk.get(`/api/cases/${id}`)).json<CaseView>().code ?? '';
    const next = (await clerk.get(`/api/cases/${await accepted()}`)).json<CaseView>().code ?? '';
    expect(Number(next.slice(-4))).toBe(Number(code.slice(-4)) + 1);
  });

  it('that is not offered is forbidden; one that lacks its reason says so', async () => {
    const { case: id } = await fileCase(person);
    const wrong = await send(person, id, { event: 'TIEP_NHAN' });
    expect([wrong.status, wrong.problem().code]).toEqual([403, 'command-forbidden']);
    const task = await taskOf(clerk, id);
    const reason = await send(clerk, id, { event: 'TU_CHOI', task });
    expect(reason.problem()).toMatchObject({
      status: 422,
      code: 'command-refused',
      problems: [{ code: 'reason-missing', pointer: '/reason' }],
    });
  });

  it('of a task that a colleague has taken waits until it is given back', async () => {
    const second = await server.as('mot-cua-2');
    const { case: id } = await fileCase(person);
    const task = await taskOf(clerk, id);
    await sent(clerk, id, { type: 'claim', task });
    const taken = await send(second, id, { event: 'TIEP_NHAN', task });
    expect(taken.problem().problems).toMatchObject([{ code: 'task-taken' }]);
    await sent(clerk, id, { type: 'release', task });
    expect((await send(second, id, { event: 'TIEP_NHAN', task })).status).toBe(200);
  });

  it('of a kind that nobody may send, as the passing of time, does not fit the schema', async () => {
    const { case: id } = await fileCase(person);
    const answer = await person.post(`/api/cases/${id}/commands`, {
      id: commandId(),
      type: 'time',
      revision: 1,
    });
    expect(answer.problem().code).toBe('request-invalid');
  });
});

describe('a supplement', () => {
  it('asks for a file and a field; the applicant answers with both and nothing else changes', async () => {
    const answers = { ...goodAnswers, loai: 'CAP_LAI', ly_do: 'mất' };
    const { case: id } = await fileCase(person, answers, { TT02: pdf });
    await sent(clerk, id, {
      event: 'YEU_CAU_BO_SUNG',
      task: await taskOf(clerk, id),
      supplement: [
        { field: '/so_ban', reason: 'Ghi lại số bản' },
        { component: 'TT02', reason: 'Kèm giấy cũ' },
      ],
    });
    const form = (await person.get(`/api/cases/${id}/form/don`)).json<CaseForm>();
    expect(form.editable).toEqual(['/so_ban']);
    expect(form.answers).toMatchObject({ so_ban: 2 });

    const file = (
      await person.upload(`/api/cases/${id}/files?component=TT02`, 'cu.pdf', pdf)
    ).json<FileReference>();
    const task = await taskOf(person, id);
    const reply = await sent(person, id, {
      event: 'NOP_BO_SUNG',
      task,
      answers: { ...answers, ho_ten: 'Người khác', so_ban: 3 },
      dossier: { TT02: [file] },
    });
    const rows = reply.view.forms[0]?.sections.flatMap((section) => section.rows) ?? [];
    expect(rows.find(({ pointer }) => pointer === '/so_ban')?.value).toBe('3');
    expect(rows.find(({ pointer }) => pointer === '/ho_ten')?.value).toBe('Lê Quốc Duy');
    expect((await server.services.store.files.get(file.id))?.attachedTo).toBe(id);
  });

  it('that nobody answers ends when its time is over', async () => {
    const own = await startTestServer();
    const [applicant, officer] = [await own.as('nguoi-nop'), await own.as('mot-cua')];
    const { case: id } = await fileCase(applicant);
    await sent(officer, id, {
      event: 'YEU_CAU_BO_SUNG',
      task: await taskOf(officer, id),
      supplement: [{ field: '/so_ban', reason: 'Ghi lại' }],
    });
    own.setTime('2026-12-22T00:00:00+07:00');
    await own.services.cases.wake(id);
    expect((await own.services.store.cases.get(id))?.outcome).toBe('withdrawn');
    await own.close();
  });

  it('ends in the same way where that was worked out before its time was over', async () => {
    const own = await startTestServer();
    const { cases, store } = own.services;
    const [applicant, officer] = [await own.as('nguoi-nop'), await own.as('mot-cua')];
    const supplement = [{ field: '/so_ban', reason: 'Ghi lại' }];
    const filed = await Promise.all(['a', 'b'].map(async () => (await fileCase(applicant)).case));
    for (const id of filed)
      await sent(officer, id, { event: 'YEU_CAU_BO_SUNG', task: await taskOf(officer, id), supplement });
    const [foreseen = '', changed = ''] = filed;
    const due = async () =>
      (await store.cases.wakeable('2027', { cursor: null, limit: 9 })).items.find(
        ({ caseId }) => caseId === foreseen,
      )?.at ?? '';
    const at = await due();
    const [fire, tooLate] = [await cases.foresee(foreseen, at), await cases.foresee(changed, at)];
    expect((await store.cases.get(foreseen))?.endedAt).toBeNull();
    own.setTime('2026-12-22T00:00:00+07:00');
    await cases.wake(changed);
    expect([await fire?.(), await fire?.(), await tooLate?.()]).toEqual([true, false, false]);
    const [ended, woken] = [await store.cases.get(foreseen), await store.cases.get(changed)];
    expect([ended?.outcome, ended?.endedAt, ended?.revision]).toEqual(['withdrawn', at, woken?.revision]);
    expect(ended?.history.at(-1)?.event).toBe(woken?.history.at(-1)?.event);
    expect((await store.effects.ofCase(foreseen)).length).toBe((await store.effects.ofCase(changed)).length);
    expect(await cases.foresee(foreseen, at)).toBeNull();
    expect(await cases.foresee('none', at)).toBeNull();
    await own.close();
  });

  it('does not take files that were uploaded by somebody else', async () => {
    const { case: id } = await fileCase(person);
    const { case: foreign } = await fileCase(other);
    const file = (await other.upload(`/api/cases/${foreign}/files`, 'a.pdf', pdf)).json<FileReference>();
    const answer = await send(person, id, { event: 'RUT', dossier: { TT02: [file] } });
    expect(answer.problem().problems).toMatchObject([{ code: 'file-unknown' }]);
  });
});

describe('papers', () => {
  it('are a page and a PDF for those who may read them, the same each time', async () => {
    const id = await accepted();
    const page = await person.get(`/api/cases/${id}/papers/tiep_nhan-1.html`);
    expect(page.text).toContain('Lê Quốc Duy');
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    const first = await clerk.get(`/api/cases/${id}/papers/tiep_nhan-1.pdf`);
    expect(first.bytes.subarray(0, 5).toString()).toBe('%PDF-');
    await server.carryOut();
    const second = await clerk.get(`/api/cases/${id}/papers/tiep_nhan-1.pdf`);
    expect(second.bytes.equals(first.bytes)).toBe(true);
    expect((await server.visitor.get(`/api/cases/${id}/papers/tiep_nhan-1.pdf`)).status).toBe(401);
    expect((await person.get(`/api/cases/${id}/papers/ket_qua-1.html`)).problem().code).toBe(
      'paper-not-found',
    );
  });

  it('with readers of their own are not there for others', async () => {
    const id = await accepted();
    await sent(leader, id, { event: 'XONG', task: await taskOf(leader, id), answers: {} });
    expect((await person.get(`/api/cases/${id}/papers/ket_qua-1.html`)).text).toContain(
      'Cấp cho Lê Quốc Duy',
    );
    expect((await clerk.get(`/api/cases/${id}/papers/ket_qua-1.html`)).status).toBe(404);
  });
});

it('delivers messages to the portal once, as plain text, and marks them read', async () => {
  const own = await startTestServer();
  const [applicant, officer] = [await own.as('nguoi-nop'), await own.as('mot-cua')];
  const { case: id } = await fileCase(applicant);
  await sent(officer, id, { event: 'TIEP_NHAN', task: await taskOf(officer, id) });
  await own.carryOut();
  await own.carryOut();
  const { items, unread } = (await applicant.get('/api/notices')).json<NoticeList>();
  expect([items.length, unread]).toEqual([1, 1]);
  expect(items[0]?.subject).toMatch(/^Đã tiếp nhận hồ sơ .+-261120-0001$/);
  expect(items[0]?.body).toMatch(
    /^Ông\/bà Lê Quốc Duy: hẹn trả ngày 26\/11\/2026\.\nTra cứu: http:\/\/localhost:3000\/tra-cuu\//,
  );
  const key = encodeURIComponent(items[0]?.key ?? '');
  expect((await officer.post(`/api/notices/${key}/read`)).status).toBe(404);
  expect((await applicant.post(`/api/notices/${key}/read`)).status).toBe(204);
  expect((await applicant.get('/api/notices')).json<NoticeList>().unread).toBe(0);
  await own.close();
});

it('shows an inbox of what one may do, filtered and counted', async () => {
  const own = await startTestServer();
  const [applicant, officer, stranger] = [
    await own.as('nguoi-nop'),
    await own.as('mot-cua'),
    await own.as('noi-khac'),
  ];
  const { case: id } = await fileCase(applicant);
  await fileCase(applicant, { ...goodAnswers, ho_ten: 'Trần Ánh' });
  await sent(officer, id, { type: 'claim', task: await taskOf(officer, id) });
  const inbox = (await officer.get('/api/tasks')).json<TaskList>();
  expect(inbox.counts).toMatchObject({
    all: { count: 2 },
    mine: { count: 1 },
    free: { count: 1 },
    overdue: { count: 0 },
  });
  expect(inbox.items[0]).toMatchObject({
    title: { vi: 'Tiếp nhận hồ sơ' },
    role: { name: { vi: 'Bộ phận Một cửa' } },
    overdue: false,
  });
  expect(
    (await officer.get('/api/tasks?assignee=me')).json<TaskList>().items.map((task) => task.case),
  ).toEqual([id]);
  expect((await officer.get('/api/tasks?procedure=khac')).json<TaskList>().items).toEqual([]);
  expect((await officer.get('/api/tasks?unit=08707')).json<TaskList>().items).toHaveLength(2);
  expect((await officer.get('/api/tasks?unit=00166')).json<TaskList>().items).toEqual([]);
  const page = (await officer.get('/api/tasks?limit=1')).json<TaskList>();
  const rest = (
    await officer.get(`/api/tasks?limit=1&cursor=${encodeURIComponent(page.next ?? '')}`)
  ).json<TaskList>();
  expect(rest.counts).toBeNull();
  expect(rest.items[0]?.case).not.toBe(page.items[0]?.case);
  expect((await stranger.get('/api/tasks')).json<TaskList>().items).toEqual([]);
  expect((await officer.get('/api/tasks?dueBefore=mai')).status).toBe(400);
  expect((await own.visitor.get('/api/tasks')).status).toBe(401);
  await own.close();
});

it('lets anybody who has the reference or the code follow a case, and tells no more than how far it is', async () => {
  const { case: id, reference } = await fileCase(person);
  const typed = reference.toLowerCase().replaceAll('-', ' ');
  const { view, stages } = (
    await server.visitor.get(`/api/track/${encodeURIComponent(typed)}`)
  ).json<Tracking>();
  expect(view).toMatchObject({ reference, code: null, submittedOn: '2026-11-20' });
  expect(JSON.stringify(view)).not.toContain('Duy');
  expect(stages.length).toBeGreaterThan(1);
  const { view: now } = await sent(clerk, id, { event: 'TIEP_NHAN', task: await taskOf(clerk, id) });
  const byCode = (await server.visitor.get(`/api/track/${now.code ?? ''}`)).json<Tracking>();
  expect(byCode.view.reference).toBe(reference);
  expect((await server.visitor.get('/api/track/AAAA-AAAA-AAAA')).problem().code).toBe('reference-unknown');
});

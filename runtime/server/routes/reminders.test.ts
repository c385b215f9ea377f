import { expect, it } from 'vitest';
import type { CaseView } from '../../../engine/index.ts';
import type { NoticeList } from '../../api/index.ts';
import { fileCase, sent } from '../testing/file-case.ts';
import { startTestServer } from '../testing/test-server.ts';

it('reminds the holders of a role on the day before the last, once, and keeps it from the applicant', async () => {
  const server = await startTestServer();
  const [applicant, officer] = [await server.as('nguoi-nop'), await server.as('mot-cua')];
  const { case: id } = await fileCase(applicant);
  const view = (await officer.get(`/api/cases/${id}`)).json<CaseView>();
  await sent(officer, id, { event: 'TIEP_NHAN', task: view.tasks[0]?.id ?? '' });
  await server.carryOut();
  const { wakeable } = server.services.store.cases;
  const due = async (now: string) =>
    (await wakeable.call(server.services.store.cases, now, { cursor: null, limit: 10 })).items;
  // Received on Friday, 20 November; the 24th is a day off, so that three working days end on the 26th.
  expect(await due('2026-11-24T23:59:59.000Z')).toEqual([]);
  expect((await due('2026-11-25T00:00:00.000Z')).map(({ caseId }) => caseId)).toEqual([id]);
  server.setTime('2026-11-25T07:00:00+07:00');
  await server.services.cases.wake(id);
  await server.services.cases.wake(id);
  await server.carryOut();
  // Sessions do not last for days.
  const [again, leader] = [await server.as('nguoi-nop'), await server.as('lanh-dao')];
  const notices = async (who: typeof leader) => (await who.get('/api/notices')).json<NoticeList>().items;
  expect((await notices(leader)).map(({ subject, body }) => [subject, body])).toEqual([
    [expect.stringMatching(/^Hồ sơ .+ còn 01 ngày làm việc$/), 'Hẹn trả ngày 26/11/2026.'],
  ]);
  const [notice] = await notices(leader);
  expect((await leader.post(`/api/notices/${encodeURIComponent(notice?.key ?? '')}/read`)).status).toBe(204);
  expect(await notices(again)).toHaveLength(1);
  expect(await due('2027-01-01T00:00:00.000Z')).toEqual([]);
  await server.close();
});

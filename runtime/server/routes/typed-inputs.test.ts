import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TypedInputList, TypedInputSaved } from '../../api/index.ts';
import { fileCase, sent } from '../testing/file-case.ts';
import { startTestServer, type Person, type TestServer } from '../testing/test-server.ts';

let server: TestServer;
let citizen: Person;
let clerk: Person;
let other: Person;
beforeAll(async () => {
  server = await startTestServer();
  [citizen, clerk, other] = (await Promise.all(
    ['nguoi-nop', 'mot-cua', 'mot-cua-2'].map((account) => server.as(account)),
  )) as [Person, Person, Person];
});
afterAll(() => server.close());

const typed = (about: object = {}) => ({
  key: 'TIEP_NHAN@tiep_nhan.1',
  task: 'tiep_nhan.1',
  label: 'Tiếp nhận',
  answers: { ghi_chu: 'Đang nhập' },
  reason: 'Thiếu bản chụp trang 2',
  supplement: { '/ho_ten': 'Sai dấu' },
  ...about,
});
const kept = async (who: Person, id: string) =>
  (await who.get(`/api/cases/${id}/typed`)).json<TypedInputList>().items;

describe('what a clerk has typed for a task and not sent', () => {
  it('is there again on every device of this clerk, and nobody else’s', async () => {
    const { case: id } = await fileCase(citizen);
    const answer = await clerk.put(`/api/cases/${id}/typed`, typed());
    const { savedAt } = answer.json<TypedInputSaved>();
    expect(savedAt).toMatch(/^2026-11-20T02:10/);
    const device = await server.as('mot-cua');
    expect(await kept(device, id)).toEqual([{ ...typed(), savedAt }]);
    expect(await kept(other, id)).toEqual([]);
    expect((await citizen.get(`/api/cases/${id}/typed`)).status).toBe(404);
    expect((await citizen.put(`/api/cases/${id}/typed`, typed())).status).toBe(404);
  });

  it('is dropped by whoever typed it', async () => {
    const { case: id } = await fileCase(citizen);
    await clerk.put(`/api/cases/${id}/typed`, typed());
    const key = encodeURIComponent(typed().key);
    expect((await other.delete(`/api/cases/${id}/typed?key=${key}`)).status).toBe(204);
    expect(await kept(clerk, id)).toHaveLength(1);
    await clerk.delete(`/api/cases/${id}/typed?key=${key}`);
    expect(await kept(clerk, id)).toEqual([]);
  });

  it('is forgotten when the task is done, and not taken afterwards', async () => {
    const { case: id } = await fileCase(citizen);
    await clerk.put(`/api/cases/${id}/typed`, typed());
    await sent(other, id, { type: 'act', event: 'TIEP_NHAN', task: 'tiep_nhan.1' });
    expect(await kept(clerk, id)).toEqual([]);
    const late = await clerk.put(`/api/cases/${id}/typed`, typed());
    expect([late.status, late.problem().code]).toEqual([409, 'typed-too-late']);
  });
});

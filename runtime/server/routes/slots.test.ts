import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseView, Definition, Field } from '../../../engine/index.ts';
import type { Draft, FreeSlots, ProblemDetails, Submitted } from '../../api/index.ts';
import { commandId, goodAnswers, sent } from '../testing/file-case.ts';
import { smallProcedure, smallShipped } from '../testing/small-shipped.ts';
import { startTestServer, type Person, type TestServer } from '../testing/test-server.ts';

const slots: Field = {
  key: 'lich_hen',
  type: 'appointment',
  label: { vi: 'Lịch hẹn' },
  hours: [{ days: ['monday', 'tuesday', 'wednesday'], from: '08:00', to: '09:00' }],
  minutes: 30,
  latest: 'today() + duration("P20D")',
};

/** The small procedure with an appointment among its answers. */
function withSlots(): Definition {
  const definition = smallProcedure();
  const [page] = definition.forms[definition.application]?.pages ?? [];
  page?.sections[0]?.fields.push(slots);
  return definition;
}

let server: TestServer;
let people: readonly [Person, Person];
beforeAll(async () => {
  server = await startTestServer({}, { ...smallShipped, procedures: [withSlots()] });
  people = [await server.as('nguoi-nop'), await server.as('nguoi-khac')];
});
afterAll(() => server.close());

const begin = async (person: Person) =>
  (await person.post('/api/drafts', { procedure: 'don-nho' })).json<Draft>();

const ask = async (person: Person, id: string, more: object = {}, answers: object = goodAnswers) =>
  (
    await person.post(`/api/drafts/${id}/slots`, { pointer: '/lich_hen', answers, ...more })
  ).json<FreeSlots>();

const isFree = (week: FreeSlots, date: string, from: string): boolean | undefined =>
  week.days.find((day) => day.date === date)?.times.find((time) => time.from === from)?.free;

/** Fills the draft with a slot and hands it in. */
async function handIn(person: Person, id: string, slot: object | null, more: object = {}) {
  const draft = (await person.get(`/api/drafts/${id}`)).json<Draft>();
  const answers = { ...goodAnswers, ...more, lich_hen: slot };
  await person.put(`/api/drafts/${id}`, { revision: draft.revision, answers });
  return person.post(`/api/drafts/${id}/submit`, { commandId: commandId() });
}

describe('free slots', () => {
  it('are told a week at a time, for the unit that the answers name, without holidays', async () => {
    const [person] = people;
    const { id } = await begin(person);
    const first = await ask(person, id);
    expect(first.unit?.code).toBe('08707');
    // 20 November 2026 is a Friday, so the first week is the next one; the 24th is a holiday.
    expect(first.days.map(({ date }) => date)).toEqual(['2026-11-23', '2026-11-25']);
    expect(first.days[0]?.times).toEqual([
      { from: '08:00', to: '08:30', free: true },
      { from: '08:30', to: '09:00', free: true },
    ]);
    expect(first).toMatchObject({ earlier: null, later: '2026-11-30' });
    const next = await ask(person, id, { from: '2026-12-03' });
    expect(next.days.map(({ date }) => date)).toEqual(['2026-11-30', '2026-12-01', '2026-12-02']);
    expect(next).toMatchObject({ earlier: '2026-11-25', later: '2026-12-07' });
    const beyond = await ask(person, id, { from: '2027-05-05' });
    expect(beyond.days.at(-1)?.date).toBe('2026-12-09');
  });

  it('are none while the answers name no unit, or at a place that is no appointment', async () => {
    const [person] = people;
    const { id } = await begin(person);
    expect(await ask(person, id, {}, {})).toEqual({ unit: null, days: [], earlier: null, later: null });
    expect((await ask(person, id, { pointer: '/ho_ten' })).days).toEqual([]);
  });

  it('are told to nobody about the draft of another', async () => {
    const [person, other] = people;
    const { id } = await begin(person);
    const refused = await other.post(`/api/drafts/${id}/slots`, { pointer: '/lich_hen', answers: {} });
    expect(refused.status).toBe(404);
  });

  it('go to one of two who want the last place; the other keeps all answers and takes another', async () => {
    const [person, other] = people;
    const slot = { date: '2026-12-01', from: '08:00' };
    const drafts = [await begin(person), await begin(other)];
    const answers = await Promise.all([
      handIn(person, drafts[0]?.id ?? '', slot),
      handIn(other, drafts[1]?.id ?? '', slot),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 422]);
    const loses = answers[0]?.status === 200 ? 1 : 0;
    const [late, id] = [people[loses], drafts[loses]?.id ?? ''];
    expect(
      answers[loses]?.json<ProblemDetails>().problems.map(({ code, pointer }) => `${code} ${pointer}`),
    ).toEqual(['slot-taken /answers/lich_hen']);
    expect((await late.get(`/api/drafts/${id}`)).json<Draft>().answers).toMatchObject({ so_ban: 2 });
    expect(isFree(await ask(late, id, { from: slot.date }), slot.date, '08:00')).toBe(false);
    const again = await handIn(late, id, { ...slot, from: '08:30' });
    expect(again.status).toBe(200);
    const view = (await late.get(`/api/cases/${again.json<Submitted>().case}`)).json<CaseView>();
    const rows = view.forms.flatMap(({ sections }) => sections.flatMap((section) => section.rows));
    expect(rows.find(({ key }) => key === 'lich_hen')?.value).toBe('Thứ Ba, 01/12/2026, 08:30–09:00');
  });

  it('are free again when the case that held them is refused', async () => {
    const [person, other] = people;
    const slot = { date: '2026-12-02', from: '08:00' };
    const filed = await handIn(person, (await begin(person)).id, slot);
    const { case: id } = filed.json<Submitted>();
    const mine = await begin(other);
    expect(isFree(await ask(other, mine.id, { from: slot.date }), slot.date, '08:00')).toBe(false);
    const clerk = await server.as('mot-cua');
    const view = (await clerk.get(`/api/cases/${id}`)).json<CaseView>();
    const refusal = view.offers.find(({ event }) => event === 'TU_CHOI');
    await sent(clerk, id, {
      event: 'TU_CHOI',
      ...(refusal?.task ? { task: refusal.task } : {}),
      reason: 'Không đúng đối tượng',
    });
    expect(isFree(await ask(other, mine.id, { from: slot.date }), slot.date, '08:00')).toBe(true);
    expect((await handIn(other, mine.id, slot)).status).toBe(200);
  });

  it('count at each unit for itself', async () => {
    const [person] = people;
    const slot = { date: '2026-12-07', from: '08:00' };
    expect((await handIn(person, (await begin(person)).id, slot)).status).toBe(200);
    const elsewhere = { noi_o: { tinh: '25', xa: '08716' } };
    expect((await handIn(person, (await begin(person)).id, slot, elsewhere)).status).toBe(200);
    expect((await handIn(person, (await begin(person)).id, slot)).status).toBe(422);
  });

  it('are looked for in a request of the right shape only', async () => {
    const [person] = people;
    const { id } = await begin(person);
    const refused = await person.post(`/api/drafts/${id}/slots`, { pointer: '/lich_hen', from: 'x' });
    expect(refused.status).toBe(400);
  });
});

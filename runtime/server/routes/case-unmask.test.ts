import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseView, Definition, DisplayRow, Field } from '../../../engine/index.ts';
import type { CaseForm, ReadList, Unmasked } from '../../api/index.ts';
import { fileCase, goodAnswers, send } from '../testing/file-case.ts';
import { smallProcedure, smallShipped } from '../testing/small-shipped.ts';
import { startTestServer, type Person, type TestServer } from '../testing/test-server.ts';

const label = (vi: string) => ({ vi });

/** The small procedure with answers that are covered, and rules for them. */
function guarded(): Definition {
  const small = structuredClone(smallProcedure());
  const fields = small.forms['don']?.pages[0]?.sections[0]?.fields as Field[];
  fields.push(
    {
      key: 'so',
      type: 'citizenId',
      label: label('Số định danh'),
      personal: 'basic',
      mask: { start: 1, end: 3 },
    },
    { key: 'benh', type: 'text', label: label('Bệnh'), personal: 'sensitive' },
  );
  const slip = small.forms['phieu']?.pages[0]?.sections[0]?.fields as Field[];
  slip.push(
    { key: 'muc', type: 'text', label: label('Mức'), visible: 'benh != null or so != null' },
    { key: 'mat', type: 'text', label: label('Mật') },
  );
  const task = small.workflow.states['tiep_nhan']?.meta?.tasks?.[0] as { form?: string };
  task.form = 'phieu';
  const access: Definition['access'] = [
    { fields: ['benh'], roles: ['lanh_dao'], may: 'unmask' },
    { form: 'phieu', fields: ['mat'], roles: ['lanh_dao'], may: 'read' },
    { form: 'phieu', fields: ['muc'], roles: ['lanh_dao'], may: 'write' },
  ];
  return { ...small, access };
}

let server: TestServer;
let person: Person;
let clerk: Person;
let leader: Person;
let id: string;
beforeAll(async () => {
  const people = (smallShipped.people as { people: { account: string; grants?: object[] }[] }).people;
  const both = people.map((one) =>
    one.account === 'nguoi-khac' ? { ...one, grants: [{ role: 'mot_cua', unit: '08707' }] } : one,
  );
  server = await startTestServer(
    {},
    {
      ...smallShipped,
      procedures: [guarded()],
      people: { people: both },
    },
  );
  [person, clerk, leader] = (await Promise.all(
    ['nguoi-nop', 'mot-cua', 'lanh-dao'].map((account) => server.as(account)),
  )) as [Person, Person, Person];
  ({ case: id } = await fileCase(person, { ...goodAnswers, so: '034095001123', benh: 'Hen suyễn' }));
});
afterAll(() => server.close());

async function rowOf(who: Person, key: string): Promise<DisplayRow | undefined> {
  const { forms } = (await who.get(`/api/cases/${id}`)).json<CaseView>();
  return forms.flatMap(({ sections }) => sections.flatMap(({ rows }) => rows)).find((row) => row.key === key);
}

describe('what is sensitive', () => {
  it('is covered for officials and plain for whoever declared it', async () => {
    expect(await rowOf(clerk, 'so')).toMatchObject({ value: '0••••••••123', masked: { mayUnmask: true } });
    expect(await rowOf(clerk, 'benh')).toMatchObject({ value: '••••••', masked: { mayUnmask: false } });
    expect(await rowOf(leader, 'benh')).toMatchObject({ value: '••••••', masked: { mayUnmask: true } });
    expect(await rowOf(person, 'benh')).toMatchObject({ value: 'Hen suyễn' });
    const page = await clerk.get(`/api/cases/${id}`);
    expect(page.text).not.toContain('034095001123');
    expect(page.text).not.toContain('Hen suyễn');
  });

  it('is covered on a printout too', async () => {
    const printed = await clerk.get(`/api/cases/${id}/forms/don/printout.html`);
    expect(printed.status).toBe(200);
    expect(printed.text).not.toContain('Hen suyễn');
    expect(printed.text).not.toContain('034095001123');
  });

  it('is seen plain by those admitted, by a look that the administrator finds in the log', async () => {
    const order = { form: 'don', pointer: '/benh', reason: ' Thẩm định ' };
    const seen = await leader.post(`/api/cases/${id}/unmask`, order);
    expect(seen.json<Unmasked>().row).toMatchObject({ value: 'Hen suyễn' });
    await clerk.post(`/api/cases/${id}/unmask`, { form: 'don', pointer: '/so' });
    const admin = await server.as('quan-tri');
    const { items } = (await admin.get(`/api/reads?case=${id}`)).json<ReadList>();
    expect(items).toMatchObject([
      {
        account: 'mot-cua',
        name: 'Phạm Thu Hà',
        caseId: id,
        form: 'don',
        pointer: '/so',
        label: 'Số định danh',
        reason: null,
      },
      { account: 'lanh-dao', label: 'Bệnh', reason: 'Thẩm định' },
    ]);
    const first = (await admin.get('/api/reads?limit=1')).json<ReadList>();
    const second = (await admin.get(`/api/reads?limit=1&cursor=${first.next ?? ''}`)).json<ReadList>();
    expect([first.items[0]?.account, second.items[0]?.account]).toEqual(['mot-cua', 'lanh-dao']);
    const own = (await admin.get('/api/reads?account=lanh-dao')).json<ReadList>();
    expect(own.items.map(({ account }) => account)).toEqual(['lanh-dao']);
  });

  it('stays covered for everybody else, and no look is written down', async () => {
    const ask = (who: Person, pointer: string) =>
      who.post(`/api/cases/${id}/unmask`, { form: 'don', pointer });
    expect((await ask(clerk, '/benh')).problem().code).toBe('unmask-forbidden');
    expect((await ask(leader, '/khong')).status).toBe(404);
    expect((await ask(await server.as('noi-khac'), '/benh')).status).toBe(404);
    expect((await ask(server.visitor, '/benh')).status).toBe(401);
    for (const who of [clerk, person]) expect((await who.get('/api/reads')).status).toBe(403);
    const admin = await server.as('quan-tri');
    expect((await admin.get('/api/reads')).json<ReadList>().items).toHaveLength(2);
  });
});

describe('a form that an official fills', () => {
  it('has nothing in it that the official may not read, and does not take what they may not write', async () => {
    const form = (await clerk.get(`/api/cases/${id}/form/phieu`)).json<CaseForm>();
    const rules = form.package.form.pages.flatMap(({ sections }) => sections.flatMap(({ fields }) => fields));
    const of = (key: string) => rules.find(({ field }) => field.key === key)?.rules;
    expect(of('mat')).toMatchObject({ visible: false, readonly: true });
    expect(of('muc')?.readonly).toBe(true);
    expect(of('y_kien')).toMatchObject({ visible: true, readonly: false });
    expect(Object.keys(form.environment.outer)).toContain('so');
    expect(Object.keys(form.environment.outer)).not.toContain('benh');
    const view = (await clerk.get(`/api/cases/${id}`)).json<CaseView>();
    const task = view.tasks.find(({ mine }) => mine)?.id ?? '';
    const refused = await send(clerk, id, {
      event: 'TIEP_NHAN',
      task,
      answers: { y_kien: 'Đủ', mat: 'x', muc: 'Cao' },
    });
    expect(refused.status).toBe(422);
    expect(refused.problem().problems.map(({ code, pointer }) => `${pointer} ${code}`)).toEqual([
      '/answers/muc field-not-yours',
      '/answers/mat field-not-yours',
    ]);
    expect((await send(clerk, id, { event: 'TIEP_NHAN', task, answers: { y_kien: 'Đủ' } })).status).toBe(200);
  });
});

it('whoever filed a case does no official’s task in it, and is told why', async () => {
  const both = await server.as('nguoi-khac');
  const { case: own } = await fileCase(both);
  const view = (await both.get(`/api/cases/${own}`)).json<CaseView>();
  expect(view).toMatchObject({ reach: 'applicant', ownCase: true, offers: [{ event: 'RUT' }] });
  const task = 'tiep_nhan.1';
  const answer = await send(both, own, { event: 'TIEP_NHAN', task });
  expect([answer.status, answer.problem().problems[0]?.code]).toEqual([403, 'own-case']);
  const claim = await send(both, own, { type: 'claim', task });
  expect([claim.status, claim.problem().problems[0]?.code]).toEqual([403, 'own-case']);
});

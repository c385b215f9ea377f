import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseView, Definition, DisplayRow, Field, FormView } from '../../../engine/index.ts';
import type { CaseMigration, Draft, FileReference, Submitted, Unmasked } from '../../api/index.ts';
import { MigrationWorker } from '../migrations/index.ts';
import { commandId, goodAnswers } from '../testing/file-case.ts';
import { smallProcedure, smallShipped } from '../testing/small-shipped.ts';
import { startTestServer, type Person, type TestServer } from '../testing/test-server.ts';
import { approved, published } from '../testing/two-people.ts';

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** The small procedure with an answer that is covered, and one that no clerk but the leader reads. */
function before(): Definition {
  const small = structuredClone(smallProcedure());
  const fields = small.forms['don']?.pages[0]?.sections[0]?.fields as Field[];
  fields.push(
    { key: 'benh', type: 'text', label: { vi: 'Bệnh' }, personal: 'sensitive' },
    { key: 'mat', type: 'text', label: { vi: 'Mật' } },
  );
  return { ...small, access: [{ fields: ['mat'], roles: ['applicant', 'lanh_dao'], may: 'read' }] };
}

/** The next version asks for none of these, nor for the picture. */
function after(): Definition {
  const small = { ...structuredClone(smallProcedure()), ...approved, version: 2, scenarios: [] };
  const section = small.forms['don']?.pages[0]?.sections[0] as { fields: Field[] };
  section.fields = section.fields.filter(({ key }) => key !== 'anh');
  return small;
}

let server: TestServer;
let applicant: Person;
let clerk: Person;
let leader: Person;
let id: string;
let file: string;

beforeAll(async () => {
  server = await startTestServer({}, { ...smallShipped, procedures: [before()] });
  [applicant, clerk, leader] = [
    await server.as('nguoi-nop'),
    await server.as('mot-cua'),
    await server.as('lanh-dao'),
  ];
  const draft = (await applicant.post('/api/drafts', { procedure: 'don-nho' })).json<Draft>();
  const place = encodeURIComponent('field:/anh');
  const sent = await applicant.upload(`/api/drafts/${draft.id}/files/${place}`, 'anh.png', png);
  expect(sent.status, sent.text).toBe(201);
  const picture = sent.json<FileReference>();
  file = picture.id;
  const { revision } = (await applicant.get(`/api/drafts/${draft.id}`)).json<Draft>();
  const answers = { ...goodAnswers, anh: [picture], benh: 'Hen suyễn', mat: 'Không nói' };
  await applicant.put(`/api/drafts/${draft.id}`, { revision, answers });
  const filed = await applicant.post(`/api/drafts/${draft.id}/submit`, { commandId: commandId() });
  id = filed.json<Submitted>().case;
  await published(server, after());
  await moved();
});
afterAll(() => server.close());

async function moved(): Promise<void> {
  const [first, second] = [await server.as('quan-tri'), await server.as('quan-tri-2')];
  const url = (rest = '') => `/api/migrations/${migration.id}${rest}`;
  const seen = () => ({ 'if-match': `"${migration.revision}"` });
  const now = async () => (await first.get(url())).json<CaseMigration>();
  let migration = (
    await first.post('/api/migrations', { procedure: 'don-nho', version: 1 })
  ).json<CaseMigration>();
  await first.post(url('/acts'), { act: 'try' }, seen());
  await new MigrationWorker(server.services).turn();
  migration = await now();
  const decision = { number: '45/QĐ-UBND', date: '2026-11-19' };
  await first.put(url('/proposal'), { decision, reason: 'Điều khoản chuyển tiếp' }, seen());
  migration = await now();
  await second.post(url('/acts'), { act: 'approve' }, seen());
  await new MigrationWorker(server.services).turn();
}

const caseOf = async (person: Person) => (await person.get(`/api/cases/${id}`)).json<CaseView>();
const formerOf = async (person: Person): Promise<FormView | undefined> =>
  (await caseOf(person)).forms.find(({ former }) => former);
const rowsOf = (form: FormView | undefined): readonly DisplayRow[] =>
  (form?.sections ?? []).flatMap(({ rows }) => rows);

describe('what a new version does not ask for, after a move', () => {
  it('reads as before for whoever declared it', async () => {
    expect((await caseOf(applicant)).procedure.version).toBe(2);
    const former = await formerOf(applicant);
    expect(former?.title.vi).toBe('Đơn đề nghị – nội dung của phiên bản 1');
    expect(rowsOf(former).map(({ label, value }) => [label, value])).toEqual([
      ['Ảnh', 'anh.png'],
      ['Bệnh', 'Hen suyễn'],
      ['Mật', 'Không nói'],
    ]);
  });

  it('is for clerks as before: covered where it was, and not there where it was not theirs', async () => {
    const rows = rowsOf(await formerOf(clerk));
    expect(rows.map(({ label }) => label)).toEqual(['Ảnh', 'Bệnh']);
    expect(rows[1]).toMatchObject({ masked: { mayUnmask: true } });
    expect(JSON.stringify(rows)).not.toContain('Hen suyễn');
    expect(rowsOf(await formerOf(leader)).map(({ label }) => label)).toEqual(['Ảnh', 'Bệnh', 'Mật']);
  });

  it('is seen plain by a look that is written down', async () => {
    const form = (await formerOf(clerk))?.form;
    const plain = await clerk.post(`/api/cases/${id}/unmask`, { form, pointer: '/benh' });
    expect(plain.json<Unmasked>().row.value).toBe('Hen suyễn');
    const secret = await clerk.post(`/api/cases/${id}/unmask`, { form, pointer: '/mat' });
    expect(secret.status).toBe(404);
    const reads = await (await server.as('quan-tri')).get(`/api/reads?case=${id}`);
    expect(reads.text).toContain('Bệnh');
  });

  it('keeps its files, which are downloaded as before by those who could, and by nobody else', async () => {
    for (const person of [applicant, clerk, leader]) {
      const download = await person.get(`/api/cases/${id}/files/${file}`);
      expect([download.status, download.headers['content-type']]).toEqual([200, 'image/png']);
    }
    const stranger = await server.as('noi-khac');
    expect((await stranger.get(`/api/cases/${id}/files/${file}`)).status).toBe(404);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Definition } from '../../../engine/index.ts';
import type { Draft, ProcedurePage } from '../../api/index.ts';
import { readPdf } from '../papers/read-pdf.fixture.ts';
import { fileCase, goodAnswers, sent } from '../testing/file-case.ts';
import { smallProcedure, smallShipped } from '../testing/small-shipped.ts';
import { startTestServer, type Answer, type Person, type TestServer } from '../testing/test-server.ts';

/** The small procedure, one of whose answers only the applicant and the leader may read. */
function guarded(): Definition {
  const small = smallProcedure();
  const { don } = small.forms;
  if (don === undefined) throw new Error('the small procedure has lost its form');
  return {
    ...small,
    forms: { ...small.forms, don: { ...don, printout: { code: 'Mẫu số 01' } } },
    access: [{ fields: ['ho_ten'], roles: ['applicant', 'lanh_dao'], may: 'read' }],
  };
}

let server: TestServer;
let person: Person;
let clerk: Person;
let leader: Person;
beforeAll(async () => {
  server = await startTestServer({}, { ...smallShipped, procedures: [guarded()] });
  [person, clerk, leader] = (await Promise.all(
    ['nguoi-nop', 'mot-cua', 'lanh-dao'].map((account) => server.as(account)),
  )) as [Person, Person, Person];
});
afterAll(() => server.close());

function textOf(answer: Answer): string {
  expect([answer.status, answer.headers['content-type']]).toEqual([200, 'application/pdf']);
  return readPdf(answer.bytes).pages.join('\n').replaceAll('\u00a0', ' ').replace(/ +/g, ' ');
}

const address = (id: string, format = 'pdf') => `/api/cases/${id}/forms/don/printout.${format}?lang=vi`;

describe('the form of a case on paper', () => {
  it('says what was filed, when, and the hash of it, the same bytes each time', async () => {
    const filed = await fileCase(person);
    const answer = await person.get(address(filed.case));
    const text = textOf(answer);
    expect(text.startsWith('Mẫu số 01')).toBe(true);
    expect(text).toContain('ĐƠN ĐỀ NGHỊ');
    expect(text).toContain('Họ tên: Lê Quốc Duy');
    expect(text).toContain('Loại: Cấp mới');
    expect(text).toContain('Đã nộp trực tuyến lúc 09:10 ngày 20/11/2026');
    expect(text).toContain(`Mã tra cứu: ${filed.reference}. Nộp lúc 09:10 ngày 20/11/2026.`);
    expect(text.replace(/\s/g, '')).toMatch(/SHA-256:[0-9a-f]{64}/);
    expect((await person.get(address(filed.case))).bytes.equals(answer.bytes)).toBe(true);
    expect(answer.headers['cache-control']).toBe('private, no-store');
  });

  it('has the code of the dossier once it has one', async () => {
    const { case: id } = await fileCase(person);
    expect(textOf(await person.get(address(id)))).not.toContain('Mã hồ sơ');
    const { tasks } = (await clerk.get(`/api/cases/${id}`)).json<{ tasks: { id: string }[] }>();
    await sent(clerk, id, { event: 'TIEP_NHAN', task: tasks[0]?.id ?? '' });
    expect(textOf(await person.get(address(id)))).toContain('Mã hồ sơ: ');
  });

  it('leaves out what its reader may not read, from the hash too', async () => {
    const { case: id } = await fileCase(person);
    const hash = (text: string) => /SHA-256:([0-9a-f]{64})/.exec(text.replace(/\s/g, ''))?.[1];
    const [clerks, leaders, own] = await Promise.all(
      [clerk, leader, person].map(async (who) => textOf(await who.get(address(id)))),
    );
    expect(clerks).not.toContain('Họ tên');
    expect(clerks).toContain('Loại: Cấp mới');
    expect(leaders).toContain('Họ tên: Lê Quốc Duy');
    expect(hash(leaders ?? '')).toBe(hash(own ?? ''));
    expect(hash(clerks ?? '')).not.toBe(hash(own ?? ''));
    expect((await clerk.get(address(id, 'html'))).text).not.toContain('Họ tên');
  });

  it('is not there for strangers, and not for a form that was not filled', async () => {
    const { case: id } = await fileCase(person);
    expect((await server.visitor.get(address(id))).status).toBe(401);
    expect((await (await server.as('noi-khac')).get(address(id))).problem().code).toBe('case-not-found');
    const unfilled = await person.get(`/api/cases/${id}/forms/phieu/printout.pdf`);
    expect(unfilled.problem().code).toBe('form-not-found');
  });
});

describe('a draft on paper', () => {
  it('is marked as one on the page and in the PDF, for its owner alone', async () => {
    const draft = (await person.post('/api/drafts', { procedure: 'don-nho' })).json<Draft>();
    await person.put(`/api/drafts/${draft.id}`, { revision: draft.revision, answers: goodAnswers });
    const url = `/api/drafts/${draft.id}/printout`;
    const text = textOf(await person.get(`${url}.pdf?lang=vi`));
    expect(text).toContain('BẢN NHÁP');
    expect(text).toContain('Bản nháp, chưa nộp.');
    expect(text).toContain('Kính gửi: ');
    expect(text).toContain('Họ tên: Lê Quốc Duy');
    const page = await person.get(`${url}.html?lang=vi`);
    expect(page.text).toContain('<p class="paper-mark">BẢN NHÁP</p>');
    expect((await person.get(`${url}.html?lang=en`)).text).toContain('<p class="paper-mark">DRAFT</p>');
    expect((await (await server.as('nguoi-khac')).get(`${url}.pdf`)).problem().code).toBe('draft-unknown');
  });
});

describe('an empty form on paper', () => {
  it('is there for anybody, and may be kept for good where the address says its language', async () => {
    const { hash } = (await server.visitor.get('/api/procedures/don-nho')).json<ProcedurePage>();
    const answer = await server.visitor.get(`/api/forms/${hash}/don/printout.pdf?lang=vi`);
    const text = textOf(answer);
    expect(text).toContain('Loại: ☐ Cấp mới ☐ Cấp lại');
    expect(text).not.toContain('BẢN NHÁP');
    expect(answer.headers['cache-control']).toContain('immutable');
    expect(answer.headers['content-disposition']).toContain('inline');
    const unnamed = await server.visitor.get(`/api/forms/${hash}/don/printout.pdf`);
    expect(unnamed.headers['cache-control']).toBe('private, no-cache');
    expect((await server.visitor.get(`/api/forms/${hash}/khong/printout.pdf`)).problem().code).toBe(
      'form-not-found',
    );
  });
});

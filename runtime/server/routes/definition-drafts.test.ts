import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {
  DefinitionCheck,
  DefinitionDraftDocument,
  DefinitionDraftHead,
  DefinitionDraftList,
  DefinitionEditors,
  DefinitionPackage,
  DefinitionTemplateList,
  ProcedurePage,
  Published,
  DefinitionSurroundings,
  FragmentList,
  WholeCalendar,
  WholeCatalogue,
} from '../../api/index.ts';
import { startTestServer, type Answer, type Person, type TestServer } from '../testing/test-server.ts';

let server: TestServer;
let first: Person;
let second: Person;
beforeAll(async () => {
  server = await startTestServer();
  [first, second] = [await server.as('quan-tri'), await server.as('quan-tri-2')];
});
afterAll(() => server.close());

const seen = (revision: number) => ({ 'if-match': `"${revision}"` });
const begin = async (order: object): Promise<DefinitionDraftDocument> => {
  const answer = await first.post('/api/definition-drafts', order);
  expect(answer.status, answer.text).toBe(201);
  return answer.json<DefinitionDraftDocument>();
};
const nextOfSmall = () => begin({ from: 'version', id: 'don-nho', version: 1, as: 'next' });
const path = ({ head }: DefinitionDraftDocument, rest = '') => `/api/definition-drafts/${head.id}${rest}`;
const decision = { number: '12/QĐ-UBND', date: '2026-11-19' };
/** Asks as a person; a request without a body may not say that it has one. */
const remove = (person: Person, url: string, revision: number): Promise<Answer> =>
  server.app
    .inject({ method: 'DELETE', url, headers: { ...person.headers, ...seen(revision) } })
    .then((answer) => ({ ...answer, status: answer.statusCode }) as unknown as Answer);

describe('a draft of a definition begins', () => {
  it('from the live version, as its next version, without the decision that approved the former one', async () => {
    const draft = await nextOfSmall();
    expect(draft.head).toMatchObject({
      procedure: 'don-nho',
      version: 2,
      base: { id: 'don-nho', version: 1 },
      revision: 1,
      state: 'editing',
      createdBy: { account: 'quan-tri', name: 'Nguyễn Thị Quản Trị' },
    });
    expect(draft.document).not.toHaveProperty('approval');
  });

  it('as another procedure like one, under an id of its own and without its code', async () => {
    const { head, document } = await begin({ from: 'version', id: 'don-nho', version: 1, as: 'copy' });
    expect(head).toMatchObject({ procedure: 'cap-giay-de-nghi-nho-ban-sao', version: 1, base: null });
    expect(document).not.toHaveProperty('code');
  });

  it('from each template, named as the person says', async () => {
    const { items } = (await first.get('/api/definition-templates')).json<DefinitionTemplateList>();
    expect(items.length).toBeGreaterThan(0);
    for (const { id } of items) {
      const { head, document } = await begin({ from: 'template', template: id, title: 'Cấp thẻ Đà Nẵng' });
      expect(head).toMatchObject({ title: 'Cấp thẻ Đà Nẵng', procedure: 'cap-the-da-nang', version: 1 });
      expect(document).toMatchObject({ summary: { vi: 'Cấp thẻ Đà Nẵng' } });
    }
    const unknown = await first.post('/api/definition-drafts', {
      from: 'template',
      template: 'x',
      title: 'X',
    });
    expect(unknown.problem().code).toBe('definition-template-unknown');
  });

  it('from a document that is wrong anywhere: nothing is lost', async () => {
    const { document, head } = await begin({ from: 'document', document: { title: 3, la: ['lùng'] } });
    expect([document, head.title]).toEqual([{ title: 3, la: ['lùng'] }, '']);
  });

  it('from a definition of a procedure that is published here, as its next version', async () => {
    const { head } = await begin({ from: 'document', document: { id: 'don-nho', version: 1 } });
    expect(head).toMatchObject({ version: 2, base: { version: 1 } });
  });

  it('from a JSON Schema, saying what could not be carried over', async () => {
    const schema = { type: 'object', title: 'Đơn xin', properties: { ten: { type: 'string' }, x: {} } };
    const { head, problems } = await begin({ from: 'schema', schema });
    expect(head.title).toBe('Đơn xin');
    expect(problems?.map(({ pointer }) => pointer)).toContain('/properties/x');
    const refused = await first.post('/api/definition-drafts', {
      from: 'schema',
      schema: { type: 'number' },
    });
    expect(refused.problem()).toMatchObject({ status: 422, code: 'schema-refused' });
  });
});

describe('a draft of a definition', () => {
  it('is listed with who saved it last, and when', async () => {
    const draft = await nextOfSmall();
    const saved = await second.put(path(draft), { document: { ...draft.document, version: 7 } }, seen(1));
    expect(saved.json<DefinitionDraftHead>()).toMatchObject({ revision: 2, version: 7 });
    const [last] = (await first.get('/api/definition-drafts')).json<DefinitionDraftList>().items;
    expect(last).toMatchObject({
      id: draft.head.id,
      createdBy: { account: 'quan-tri' },
      updatedBy: { account: 'quan-tri-2', name: 'Hoàng Văn Duyệt' },
    });
  });

  it('is never written over unseen', async () => {
    const draft = await nextOfSmall();
    await second.put(path(draft), { document: { title: { vi: 'Của người thứ hai' } } }, seen(1));
    const late = await first.put(path(draft), { document: { title: { vi: 'Muộn' } } }, seen(1));
    expect(late.problem()).toMatchObject({
      status: 412,
      code: 'definition-draft-moved',
      params: { revision: 2 },
    });
    expect((await first.get(path(draft))).json<DefinitionDraftDocument>().head.title).toBe(
      'Của người thứ hai',
    );
    expect((await first.put(path(draft), { document: {} })).status).toBe(400);
  });

  it('says who else has it open, until their window is closed or silent', async () => {
    const draft = await nextOfSmall();
    const hear = async (person: Person, window: string, leaves = false) =>
      (await person.post(path(draft, '/editors'), { window, leaves })).json<DefinitionEditors>();
    expect((await hear(first, 'a')).others).toEqual([]);
    expect((await hear(second, 'b')).others).toEqual([{ account: 'quan-tri', name: 'Nguyễn Thị Quản Trị' }]);
    expect((await hear(first, 'a')).others.map(({ account }) => account)).toEqual(['quan-tri-2']);
    await hear(second, 'b', true);
    expect(await hear(first, 'a')).toMatchObject({ others: [], revision: 1, state: 'editing' });
  });

  it('is checked as publication would', async () => {
    const draft = await nextOfSmall();
    expect((await first.get(path(draft, '/check'))).json<DefinitionCheck>().ok).toBe(true);
    await first.put(path(draft), { document: { ...draft.document, title: 3 } }, seen(1));
    const check = (await first.get(path(draft, '/check'))).json<DefinitionCheck>();
    expect(check).toMatchObject({ ok: false, problems: [{ pointer: '/title' }] });
  });

  it('is thrown away', async () => {
    const draft = await nextOfSmall();
    expect((await first.delete(path(draft))).status).toBe(204);
    expect((await first.get(path(draft))).problem().code).toBe('definition-draft-unknown');
  });

  it('is for administrators only', async () => {
    const clerk = await server.as('mot-cua');
    expect((await clerk.get('/api/definition-drafts')).problem().code).toBe('role-missing');
    expect(
      (await server.visitor.post('/api/definition-drafts', { from: 'document', document: {} })).status,
    ).toBe(401);
  });
});

describe('publication by two people', () => {
  it('one puts forward, only another publishes; in between nothing can be changed', async () => {
    const draft = await nextOfSmall();
    const document = { ...draft.document, version: 2, title: { vi: 'Bản của hai người' } };
    await first.put(path(draft), { document }, seen(1));
    const proposed = await first.put(path(draft, '/proposal'), { decision, note: 'Đổi tên' }, seen(2));
    expect(proposed.json<DefinitionDraftHead>()).toMatchObject({
      state: 'proposed',
      proposal: { by: { account: 'quan-tri' }, decision, note: 'Đổi tên', effectiveFrom: null },
    });
    expect((await second.put(path(draft), { document }, seen(3))).problem().code).toBe(
      'definition-draft-closed',
    );
    const alone = await first.post(path(draft, '/publication'), undefined, seen(3));
    expect(alone.problem()).toMatchObject({ status: 403, code: 'second-person-needed' });

    const published = await second.post(path(draft, '/publication'), undefined, seen(3));
    expect(published.status, published.text).toBe(201);
    expect(published.json<Published>()).toMatchObject({ id: 'don-nho', version: 2, already: false });
    const page = (await server.visitor.get('/api/procedures/don-nho')).json<ProcedurePage>();
    expect(page.title.vi).toBe('Bản của hai người');
    const version = (await first.get('/api/definitions/don-nho/2')).json<object>();
    expect(version).toMatchObject({
      version: { publishedBy: 'Hoàng Văn Duyệt', proposedBy: 'Nguyễn Thị Quản Trị', note: 'Đổi tên' },
      document: { approval: decision },
    });
    expect((await first.get(path(draft))).json<DefinitionDraftDocument>().head.state).toBe('published');
  });

  it('what cannot be published cannot be put forward either', async () => {
    const draft = await begin({ from: 'document', document: { format: 1, id: 'hong' } });
    const refused = await first.put(path(draft, '/proposal'), { decision }, seen(1));
    expect(refused.problem()).toMatchObject({ status: 422, code: 'definition-refused' });
    expect(refused.problem().problems.length).toBeGreaterThan(1);
  });

  it('a proposal is taken back to be mended', async () => {
    const draft = await begin({ from: 'version', id: 'don-nho', version: 1, as: 'next' });
    expect((await first.put(path(draft, '/proposal'), { decision }, seen(1))).status).toBe(200);
    expect((await remove(second, path(draft, '/proposal'), 2)).status).toBe(200);
    const saved = await second.put(path(draft), { document: draft.document }, seen(3));
    expect(saved.json<DefinitionDraftHead>()).toMatchObject({ state: 'editing', proposal: null });
    expect((await second.post(path(draft, '/publication'), undefined, seen(4))).problem().code).toBe(
      'proposal-missing',
    );
  });
});

describe('what a definition is checked against', () => {
  it('is read whole by administrators, catalogues in any of their versions', async () => {
    const { document, versions } = (await first.get('/api/catalogues/kenh/document')).json<WholeCatalogue>();
    expect(versions.at(-1)).toBe(document.version);
    const same = await first.get(`/api/catalogues/kenh/document?version=${document.version}`);
    expect(same.json<WholeCatalogue>().document).toEqual(document);
    expect((await first.get('/api/catalogues/kenh/document?version=0')).problem().code).toBe(
      'catalogue-missing',
    );
    expect((await first.get('/api/calendar')).json<WholeCalendar>().document.id).toBe('vn');
    expect((await server.visitor.get('/api/calendar')).status).toBe(401);
    const { items } = (await first.get('/api/fragments')).json<FragmentList>();
    const person = items.find(({ id }) => id === 'nguoi-than');
    expect(person?.fields.map(({ key }) => key)).toContain('ho_ten');
    expect((await server.visitor.get('/api/fragments')).status).toBe(401);
    const named = (await first.get('/api/definition-surroundings')).json<DefinitionSurroundings>();
    expect(named.registries.find(({ id }) => id === 'population')?.title?.vi).toBe(
      'Cơ sở dữ liệu quốc gia về dân cư',
    );
    expect(named.systems.map(({ id, title }) => [id, title?.vi])).toEqual([
      ['thue', 'Hệ thống của cơ quan thuế'],
    ]);
    expect(named.catalogues.find(({ id }) => id === 'kenh')).toMatchObject({
      entries: 3,
      versions: [expect.any(String)],
    });
    expect((await server.visitor.get('/api/definition-surroundings')).status).toBe(401);
  });
});

describe('a published version', () => {
  it('is suspended, which leaves it on the list, and revived', async () => {
    const own = await startTestServer();
    const admin = await own.as('quan-tri');
    const status = (value: string) => admin.put('/api/definitions/don-nho/1/status', { status: value });
    expect((await status('suspended')).status).toBe(204);
    expect((await own.visitor.get('/api/procedures/don-nho')).status).toBe(404);
    expect((await admin.get('/api/definitions')).json<object>()).toMatchObject({
      items: [{ id: 'don-nho', status: 'suspended', live: false }],
    });
    await status('active');
    expect((await own.visitor.get('/api/procedures/don-nho')).status).toBe(200);
    const unknown = await admin.put('/api/definitions/don-nho/9/status', { status: 'active' });
    expect(unknown.problem().code).toBe('definition-unknown');
    await own.close();
  });

  it('is on paper for the quality system, for administrators', async () => {
    const sheet = await first.get('/api/definitions/don-nho/1/process.pdf');
    expect([sheet.status, sheet.headers['content-type']]).toEqual([200, 'application/pdf']);
    expect(sheet.bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect((await first.get('/api/definitions/don-nho/9/process.pdf')).problem().code).toBe(
      'definition-unknown',
    );
    expect((await server.visitor.get('/api/definitions/don-nho/1/process.pdf')).status).toBe(401);
  });

  it('travels as a signed package, and a package that was changed on the way is refused', async () => {
    const own = await startTestServer();
    const there = await own.as('quan-tri');
    const sent = (await there.get('/api/definitions/don-nho/1/package')).json<DefinitionPackage>();
    const taken = await begin({ from: 'package', package: sent });
    expect(taken).toMatchObject({
      head: { procedure: 'don-nho', base: { id: 'don-nho' } },
      origin: { address: 'http://localhost:3000', isOwn: false },
    });
    expect(taken.origin?.fingerprint).toMatch(/^([0-9a-f]{4} ){7}[0-9a-f]{4}$/);
    const refuse = async (damaged: object) =>
      (await first.post('/api/definition-drafts', { from: 'package', package: damaged })).problem().code;
    expect(await refuse({ ...sent, definition: { ...sent.definition, version: 5 } })).toBe('package-damaged');
    expect(await refuse({ ...sent, origin: 'https://elsewhere.example' })).toBe('package-damaged');
    expect(await refuse({ ...sent, signature: { ...sent.signature, publicKey: 'xx' } })).toBe(
      'package-damaged',
    );
    expect(await refuse({ definition: {} })).toBe('package-unreadable');
    await own.close();
  });
});

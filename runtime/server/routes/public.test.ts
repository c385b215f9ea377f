import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {
  CataloguePage,
  DemoAccounts,
  FormerEntries,
  FormPackage,
  ProcedureList,
  ProcedurePage,
} from '../../api/index.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const get = (url: string) => server.visitor.get(url);

it('tells with which accounts a demonstration can be tried', async () => {
  const { items } = (await get('/api/session/demo')).json<DemoAccounts>();
  expect(items).toContainEqual({
    account: 'mot-cua',
    name: 'Phạm Thu Hà',
    password: 'mot-cua-mat-khau',
  });
});

describe('the list of procedures', () => {
  it.each(['giay de nghi', 'ĐƠN NHỎ', 'phép', '9.000002', '8.0000', 'thu nghiem', ''])(
    'finds a procedure by “%s”',
    async (q) => {
      const { items } = (await get(`/api/procedures?q=${encodeURIComponent(q)}`)).json<ProcedureList>();
      expect(items).toMatchObject([{ id: 'don-nho', version: 1, online: true }]);
    },
  );

  it('finds nothing for what is nowhere', async () => {
    expect((await get('/api/procedures?q=khai%20sinh')).json<ProcedureList>().items).toEqual([]);
  });
});

describe('the page of a procedure', () => {
  it('says what must be public of it', async () => {
    const page = (await get('/api/procedures/don-nho')).json<ProcedurePage>();
    expect(page).toMatchObject({
      code: '9.000002',
      formerCodes: ['8.000002'],
      fees: [{ key: 'le_phi', amount: null }],
      deadlines: [{ key: 'giai_quyet', words: { vi: '3 ngày làm việc' }, forApplicant: false }],
      results: [{ vi: 'Giấy kết quả' }],
    });
    expect(page.steps.map(({ key }) => key)).toEqual(['tiep_nhan', 'xu_ly', 'bo_sung']);
    expect(page.dossier.map(({ key, required }) => [key, required])).toEqual([
      ['TT01', 'always'],
      ['TT02', 'sometimes'],
    ]);
    expect(page.channels.submit).toContainEqual({
      code: '2',
      name: { vi: 'Trực tuyến', en: 'Online' },
      deadline: { vi: '3 ngày làm việc', en: '3 working days' },
      rates: expect.anything() as unknown,
    });
    // Its fee is paid at the counter, which keeps it from being served online throughout.
    expect(page.service.level?.code).toBe('mot-phan');
    expect(page.service.missing).toEqual([
      {
        vi: 'Cho phép thanh toán phí, lệ phí trực tuyến.',
        en: 'Let people pay the fee online.',
      },
    ]);
  });

  it('is not there for a procedure that nobody has published', async () => {
    expect((await get('/api/procedures/x')).problem()).toMatchObject({
      status: 404,
      code: 'procedure-unknown',
    });
  });
});

describe('a form', () => {
  it('comes whole for a hash, to be kept for ever', async () => {
    const { hash } = (await get('/api/procedures/don-nho')).json<ProcedurePage>();
    const answer = await get(`/api/forms/${hash}/don`);
    const form = answer.json<FormPackage>();
    expect(answer.headers['cache-control']).toContain('immutable');
    expect(form.form.pages).toHaveLength(1);
    expect(form.dossier?.components).toHaveLength(2);
    expect(form.parameters).toHaveProperty('muc_thu');
    expect(form.catalogues.map(({ id }) => id)).toEqual(['don-vi-hanh-chinh']);
    expect((await get(`/api/forms/${hash}/phieu`)).json<FormPackage>().dossier).toBeNull();
    expect((await get(`/api/forms/${hash}/x`)).problem().code).toBe('form-not-found');
    expect((await get('/api/forms/x/don')).problem().code).toBe('form-not-found');
  });
});

describe('a catalogue', () => {
  it('is searched without diacritics, narrowed by what is above, and names what is above', async () => {
    const found = (
      await get('/api/catalogues/don-vi-hanh-chinh?q=vinh%20phuc&parent=25')
    ).json<CataloguePage>();
    expect(found.entries).toEqual([
      {
        code: '08716',
        name: { vi: 'Phường Vĩnh Phúc' },
        detail: { vi: 'Tỉnh Phú Thọ', en: 'Phú Thọ Province' },
        parent: '25',
        closed: false,
        attributes: { kind: 'phuong' },
      },
    ]);
    const elsewhere = (
      await get('/api/catalogues/don-vi-hanh-chinh?q=vinh%20phuc&parent=01')
    ).json<CataloguePage>();
    expect(elsewhere.entries).toEqual([]);
    const top = (await get('/api/catalogues/don-vi-hanh-chinh?parent=')).json<CataloguePage>();
    expect(top.entries.map(({ code }) => code).sort()).toEqual(['01', '25']);
  });

  it('names codes, and filters by attribute', async () => {
    const named = (await get('/api/catalogues/kenh?code=2,9,1')).json<CataloguePage>();
    expect(named.entries.map(({ code }) => code)).toEqual(['2', '1']);
    const online = (await get('/api/catalogues/kenh?attribute=channel:online')).json<CataloguePage>();
    expect(online.entries.map(({ code }) => code)).toEqual(['2']);
  });

  it('leads from an old name to what took its place', async () => {
    const { entries } = (
      await get('/api/catalogues/don-vi-hanh-chinh/former?q=tich%20son%20vinh%20yen%20vinh%20phuc')
    ).json<FormerEntries>();
    expect(entries).toEqual([
      {
        name: { vi: 'Phường Tích Sơn' },
        above: [{ vi: 'Thành phố Vĩnh Yên' }, { vi: 'Tỉnh Vĩnh Phúc' }],
        successors: [
          {
            code: '08707',
            name: { vi: 'Phường Vĩnh Yên' },
            detail: { vi: 'Tỉnh Phú Thọ', en: 'Phú Thọ Province' },
            parent: '25',
            closed: false,
            attributes: { kind: 'phuong' },
          },
        ],
      },
    ]);
    expect((await get('/api/catalogues/kenh/former?q=mot')).json<FormerEntries>().entries).toEqual([]);
    expect((await get('/api/catalogues/x/former?q=mot')).problem().code).toBe('catalogue-missing');
  });

  it('that does not exist, or a wish that cannot be read, is refused', async () => {
    expect((await get('/api/catalogues/x')).problem().code).toBe('catalogue-missing');
    expect((await get('/api/catalogues/kenh?limit=9999')).problem().code).toBe('request-invalid');
    expect((await get('/api/catalogues/kenh?date=hom-nay')).problem().code).toBe('request-invalid');
  });
});

describe('the server', () => {
  it('tells that it runs and that it can work', async () => {
    expect((await get('/healthz')).json()).toEqual({ status: 'ok' });
    expect((await get('/readyz')).json()).toEqual({ status: 'ready' });
  });

  it('describes every address, and every reference of the description leads somewhere', async () => {
    const description = (await get('/api/openapi.json')).json<{
      paths: object;
      components: { schemas: object };
    }>();
    expect(Object.keys(description.paths)).toEqual(
      expect.arrayContaining([
        '/api/session',
        '/api/drafts/{id}/submit',
        '/api/cases/{id}/commands',
        '/api/track/{reference}',
      ]),
    );
    const references = [...JSON.stringify(description).matchAll(/"\$ref":"([^"]+)"/g)].map(
      (match) => match[1] ?? '',
    );
    expect(references.length).toBeGreaterThan(50);
    for (const reference of new Set(references)) {
      const target = reference
        .replace('#/', '')
        .split('/')
        .reduce<unknown>((node, part) => (node as Record<string, unknown> | undefined)?.[part], description);
      expect([reference, typeof target]).toEqual([reference, 'object']);
    }
    expect(JSON.stringify(description)).not.toContain('tsType');
  });

  it('says so where the applications have not been built', async () => {
    const own = await startTestServer({ webFolder: '/nowhere' });
    const answer = await own.visitor.get('/desk/ho-so/1');
    expect([answer.status, answer.text.includes('chưa được dựng')]).toEqual([503, true]);
    await own.close();
  });

  it('lets pages that it was handed ask the interface as the person who reads them', async () => {
    const own = await startTestServer({
      pages: [
        async (app) => {
          app.get('/trang', async (request) => (await app.apiFetch(request)('/api/session')).json());
        },
      ],
    });
    const person = await own.as('nguoi-nop');
    expect((await person.get('/trang')).json()).toMatchObject({ account: 'nguoi-nop' });
    expect((await own.visitor.get('/trang')).json()).toMatchObject({ account: null });
    await own.close();
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AnonymousForm, FormPackage, ProcedurePage } from '../../api/index.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';

const site = 'https://xa.example.vn';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ embedOrigins: [site] });
});
afterAll(() => server.close());

const get = (url: string) => server.visitor.get(url);
const formOf = async (url = '/api/procedures/don-nho/form') => (await get(url)).json<AnonymousForm>();

describe('a form for whoever is not signed in', () => {
  it('is the application where none is named, of the live version, with the day of the server', async () => {
    const { hash } = (await get('/api/procedures/don-nho')).json<ProcedurePage>();
    const given = await formOf();
    expect(given).toMatchObject({
      procedure: { id: 'don-nho', version: 1, hash },
      form: 'don',
      environment: { today: '2026-11-20', claims: {}, registry: [], saved: null },
    });
    const shipped = (await get(`/api/forms/${hash}/${given.form}`)).json<FormPackage>();
    expect(shipped.form.key).toBe('don');
  });

  it('says which of its fields take something that nobody gives without an account', async () => {
    expect((await formOf()).unavailable).toEqual(['files', 'identity']);
    expect((await formOf('/api/procedures/don-nho/form?form=phieu')).unavailable).toEqual([]);
  });

  it('knows nothing of a person, whoever asks', async () => {
    const applicant = await server.as('nguoi-nop');
    const given = (await applicant.get('/api/procedures/don-nho/form')).json<AnonymousForm>();
    expect([given.environment.claims, JSON.stringify(given)]).toEqual([
      {},
      expect.not.stringContaining('Lê Quốc Duy'),
    ]);
  });

  it('is not kept on the way: the day and the live version change', async () => {
    expect((await get('/api/procedures/don-nho/form')).headers['cache-control']).toBe('no-store');
  });

  it('is not there for a procedure or a form that nobody has published', async () => {
    expect((await get('/api/procedures/x/form')).problem()).toMatchObject({
      status: 404,
      code: 'procedure-unknown',
    });
    expect((await get('/api/procedures/don-nho/form?form=x')).problem()).toMatchObject({
      status: 404,
      code: 'form-not-found',
    });
  });

  it('may be read by the pages of listed sites, and by no other', async () => {
    const ask = (origin: string) =>
      server.app.inject({ method: 'GET', url: '/api/procedures/don-nho/form', headers: { origin } });
    expect((await ask(site)).headers['access-control-allow-origin']).toBe(site);
    expect((await ask('https://la.example.com')).headers).not.toHaveProperty('access-control-allow-origin');
  });

  it('is given 120 times a minute to one address', async () => {
    const ask = () =>
      server.app.inject({
        method: 'GET',
        url: '/api/procedures/don-nho/form',
        remoteAddress: '203.0.113.7',
      });
    const statuses = [];
    for (let time = 0; time <= 120; time += 1) statuses.push((await ask()).statusCode);
    expect([statuses[119], statuses[120]]).toEqual([200, 429]);
  });
});

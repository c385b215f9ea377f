import { describe, expect, it } from 'vitest';
import { citizen, fakePortal } from './portal.fixture.ts';
import type { PortalServices } from './portal-services.ts';
import { safeReturn } from './safe-return.ts';

async function post(url: string, form: Record<string, string>, change: Partial<PortalServices> = {}) {
  const app = await fakePortal(change);
  return app.inject({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(form).toString(),
  });
}

const right = { _csrf: 'token-of-page', ten_dang_nhap: ' cong-dan ', mat_khau: ' mật khẩu ' };

describe('signing in', () => {
  it('takes the password as it was typed, blanks and marks included, and goes on to the cases', async () => {
    const { statusCode, headers } = await post('/dang-nhap', right);
    expect(statusCode).toBe(303);
    expect(headers.location).toBe('/ho-so');
  });

  it('goes back to where the person wanted to be', async () => {
    const { headers } = await post('/dang-nhap', { ...right, ve: '/nop/giay-mau?nhap=d1' });
    expect(headers.location).toBe('/nop/giay-mau?nhap=d1');
  });

  it('never leads to another site', async () => {
    const { headers } = await post('/dang-nhap', { ...right, ve: '//xau.example/ho-so' });
    expect(headers.location).toBe('/ho-so');
  });

  it('leads officers to their screens', async () => {
    const officer = { ...citizen, workplace: '/desk' };
    const { headers } = await post('/dang-nhap', right, { signIn: () => Promise.resolve(officer) });
    expect(headers.location).toBe('/desk');
  });

  it('keeps the name and the way back, and never the password, when it was wrong', async () => {
    const { statusCode, body } = await post('/dang-nhap', { ...right, mat_khau: 'sai-roi', ve: '/ho-so/1' });
    expect(statusCode).toBe(401);
    expect(body).toContain('Tên đăng nhập hoặc mật khẩu không đúng.');
    expect(body).toContain('value="cong-dan"');
    expect(body).toContain('value="/ho-so/1"');
    expect(body).not.toContain('sai-roi');
  });

  it('refuses a form that did not come from its page', async () => {
    const { statusCode, body } = await post('/dang-nhap', { ...right, _csrf: 'other' });
    expect(statusCode).toBe(403);
    expect(body).toContain('Yêu cầu không được nhận');
  });

  it('shows the people of a demo with their passwords, and nobody without one', async () => {
    const demo = { demoPeople: [{ account: 'cong-dan', name: 'Lê Quốc Duy', password: 'cong-dan-2026' }] };
    const shown = await (await fakePortal(demo)).inject('/dang-nhap');
    expect(shown.body).toContain('Dùng tài khoản cong-dan');
    expect(shown.body).toContain('cong-dan-2026');
    const hidden = await (await fakePortal()).inject('/dang-nhap');
    expect(hidden.body).not.toContain('Dùng tài khoản');
  });
});

describe('signing out', () => {
  it('asks first, then ends the session', async () => {
    let hasEnded = false;
    const change: Partial<PortalServices> = {
      reader: () => Promise.resolve(citizen),
      signOut: () => {
        hasEnded = true;
        return Promise.resolve();
      },
    };
    const asked = await (await fakePortal(change)).inject('/dang-xuat');
    expect(asked.body).toContain('action="/dang-xuat" method="post"');
    expect(hasEnded).toBe(false);
    const { headers } = await post('/dang-xuat', { _csrf: 'token-of-page' }, change);
    expect(headers.location).toBe('/dang-nhap?da-ra');
    expect(hasEnded).toBe(true);
  });
});

describe('the way back', () => {
  it.each([
    ['/ho-so', '/ho-so'],
    ['/nop/a?nhap=1', '/nop/a?nhap=1'],
    ['', null],
    ['ho-so', null],
    ['//xau.example', null],
    ['/\\xau.example', null],
    ['/\t/xau.example', null],
    ['https://xau.example/', null],
    ['/.//xau.example', '/xau.example'],
    ['/dang-xuat', null],
    ['/dang-nhap?ve=/dang-nhap', null],
  ])('reads %j as %j', (given, expected) => {
    expect(safeReturn(given)).toBe(expected);
  });
});

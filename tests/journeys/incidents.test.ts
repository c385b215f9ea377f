import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  startMailServer,
  type MailServer,
} from '../../runtime/server/connectors/messages/smtp-server.fixture.ts';
import { act, fileSample } from './harness/case-work.ts';
import { openWindow } from './harness/chromium.ts';
import { openDesk } from './harness/desk.ts';
import { openProduct, type Product } from './harness/product.ts';
import { browserOnStage } from './harness/stage.ts';

describe('a mail server that is down', () => {
  const browser = browserOnStage();
  let product: Product;
  let mail: MailServer;
  let clerk: Page;
  beforeAll(async () => {
    mail = await startMailServer();
    const environment = {
      THUTUC_SMTP: `smtp://127.0.0.1:${mail.port}`,
      THUTUC_MAIL_FROM: 'Một cửa phường Vĩnh Yên <mot-cua@tinh.example.vn>',
    };
    product = await openProduct('2026-11-20T09:10:00+07:00', { environment });
    clerk = (await openWindow(browser())).page;
  });
  afterAll(async () => {
    await product.close();
    await mail.close();
  });

  /** Moves the clock on until every effect of the cases is done or given up. */
  async function passTime(ids: readonly string[]): Promise<void> {
    const { effects } = product.server.services.store;
    await expect
      .poll(
        async () => {
          product.world.moveTo(new Date(Date.parse(product.world.now()) + 3_600_000).toISOString());
          const all = (await Promise.all(ids.map((id) => effects.ofCase(id)))).flat();
          return all.filter(({ status }) => status === 'pending').length;
        },
        { timeout: 60_000, interval: 300 },
      )
      .toBe(0);
  }

  it('leaves incidents that the clerk reads in words, tries again all at once, and every mail comes once', async () => {
    const { port } = mail;
    await mail.close();
    const ids = [await fileSample(product.address), await fileSample(product.address)];
    for (const id of ids) await act(product.address, 'mot-cua', id, 'TIEP_NHAN');
    await passTime(ids);

    await openDesk(clerk, product.address, 'mot-cua');
    await clerk.goto(`${product.address}/desk/ho-so/${ids[0] ?? ''}`);
    await clerk.getByRole('heading', { name: 'Có việc của hồ sơ này chưa thực hiện được' }).waitFor();
    await clerk.getByRole('link', { name: 'Sự cố', exact: true }).click();
    await clerk.getByRole('heading', { name: 'Sự cố cần xử lý', level: 1 }).waitFor();
    const reason = clerk.getByText('Không gửi được qua email: máy chủ gửi tin không trả lời');
    await reason.nth(1).waitFor();
    expect(await reason.count()).toBe(2);

    mail = await startMailServer(port);
    await clerk.getByLabel('Chọn tất cả').check();
    await clerk.getByRole('button', { name: 'Thử lại việc đã chọn' }).dblclick();
    await clerk.getByText('Đang thử lại 2 việc.').waitFor();
    await clerk.getByText('Không có sự cố nào.').waitFor();
    await passTime(ids);
    expect(mail.mails.map(({ to }) => to)).toEqual([['duy.mau@example.com'], ['duy.mau@example.com']]);
  });
});

import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { badLine, type BadLine } from './harness/bad-line.ts';
import { openWindow, type PersonPage } from './harness/chromium.ts';
import { fillSample, goOn } from './harness/fill-sample.ts';
import { smallPdf } from './harness/people.ts';
import type { Product } from './harness/product.ts';
import { stageAt } from './harness/stage.ts';
import { signIn } from './harness/sign-in.ts';

const MEGABYTE = 1024 * 1024;

/** A scan of several megabytes, so that it comes in several pieces. */
async function largePdf(seed: number): Promise<Buffer> {
  const noise = Buffer.from(Uint32Array.from({ length: MEGABYTE }, (_, index) => index * seed).buffer);
  return Buffer.concat([Buffer.from(await smallPdf().arrayBuffer()), noise]);
}

async function chooseFile(page: Page, name: string, buffer: Buffer): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page
      .getByRole('button', { name: /Chọn tệp/ })
      .first()
      .click(),
  ]);
  await chooser.setFiles({ name, mimeType: 'application/pdf', buffer });
}

describe('an upload on a bad line', () => {
  const stage = stageAt('2026-11-20T09:00:00+07:00');
  let line: BadLine;
  let window: PersonPage;
  beforeAll(async () => {
    line = await badLine(Number(new URL(stage.product.address).port));
    window = await openWindow(stage.browser);
  });
  afterAll(async () => {
    await line.close();
  });

  it('goes on from the byte it stopped at, by itself and after a reload, and the case has the right bytes', async () => {
    const { page } = window;
    const [first, second] = [await largePdf(7), await largePdf(11)];
    await page.goto(`${line.address}/nop/xac-nhan-tinh-trang-hon-nhan`);
    await signIn(page, 'cong-dan');
    await fillSample(page);
    await goOn(page, 'Thành phần hồ sơ');
    await page.getByText('Đã lưu nháp').waitFor();

    // when the line breaks in the middle of a file, and comes back
    line.cutAfter(1.6 * MEGABYTE);
    await chooseFile(page, 'Bản án số 45.pdf', first);
    await page.getByText('Mất kết nối. Tệp sẽ tự tải tiếp').first().waitFor();
    const sent: number[] = [];
    page.on('request', (request) => {
      const offset = request.method() === 'PATCH' ? request.headers()['upload-offset'] : undefined;
      if (offset !== undefined) sent.push(Number(offset));
    });
    line.mend();
    await page.getByText('Đã tải lên Bản án số 45.pdf').waitFor();
    // then what had arrived is not sent again
    expect(sent[0]).toBeGreaterThan(MEGABYTE);

    // when the page is loaded again while a file is half there
    line.cutAfter(1.6 * MEGABYTE);
    await chooseFile(page, 'Trích lục.pdf', second);
    await page.getByText('Mất kết nối. Tệp sẽ tự tải tiếp').first().waitFor();
    line.mend();
    await page.goto(`${line.address}/nop/xac-nhan-tinh-trang-hon-nhan`);
    await page.getByText(/Trích lục\.pdf mới tải được \d+%/).waitFor();
    sent.length = 0;
    await chooseFile(page, 'Trích lục.pdf', second);
    await page.getByText('Đã tải lên Trích lục.pdf').waitFor();
    expect(sent[0]).toBeGreaterThan(MEGABYTE);

    await goOn(page, 'Kiểm tra và nộp hồ sơ');
    await page.getByRole('button', { name: 'Nộp hồ sơ' }).click();
    await page.getByRole('heading', { name: 'Đã nộp hồ sơ' }).waitFor();
    expect(await filedBytes(stage.product)).toEqual([first.toString('base64'), second.toString('base64')]);
    expect(window.faults).toEqual([]);
  });
});

/** The files of the only case, as they lie on the server. */
async function filedBytes({ server }: Product): Promise<string[]> {
  const { store, files } = server.services;
  const [reference] = (await store.cases.byApplicant('cong-dan', { limit: 1, cursor: null })).items;
  const filed = await store.cases.get(reference?.id ?? '');
  const bytes: string[] = [];
  for (const { id } of Object.values(filed?.dossier ?? {}).flat()) {
    const found = await files.read(id);
    bytes.push(Buffer.concat((await found?.bytes.toArray()) ?? []).toString('base64'));
  }
  return bytes;
}

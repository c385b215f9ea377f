import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../runtime/server/index.ts';
import { mongoServer, openMongoHarness, type MongoHarness } from '../contracts/mongo/mongo-harness.ts';
import { startSample } from './harness/case-work.ts';
import { openWindow } from './harness/chromium.ts';
import { action, expectDone, lookOnlyWhenTold, openDesk, openTask } from './harness/desk.ts';
import { goOn } from './harness/fill-sample.ts';
import { visit } from './harness/people.ts';
import { openTwoProducts } from './harness/product.ts';
import { signIn } from './harness/sign-in.ts';
import { browserOnStage } from './harness/stage.ts';

const PROCEDURE = 'xac-nhan-tinh-trang-hon-nhan';
const FILE = new URL(`../../definitions/procedures/${PROCEDURE}/1.json`, import.meta.url);
describe.skipIf(mongoServer === null)('two processes on the server that THUTUC_TEST_MONGODB names', () => {
  const browser = browserOnStage();
  let harness: MongoHarness;
  let folder: string;
  let products: readonly [RunningServer, RunningServer];
  beforeAll(async () => {
    [harness, folder] = await Promise.all([openMongoHarness(), mkdtemp(join(tmpdir(), 'thutuc-two-'))]);
    products = await openTwoProducts(folder, '2026-11-20T09:10:00+07:00', {
      environment: { THUTUC_STORE: harness.address },
      procedures: [PROCEDURE],
    });
  });
  afterAll(async () => {
    await Promise.all(products.map((product) => product.stop()));
    await harness.dispose();
    await rm(folder, { recursive: true, force: true });
  });

  it('are one product to a citizen, a clerk and an administrator', async () => {
    const [first, second] = products.map(({ address }) => address) as [string, string];
    // given a clerk who waits at the one, and a citizen whose draft was written at it too
    const clerk = await openWindow(browser());
    await lookOnlyWhenTold(clerk.page);
    await openDesk(clerk.page, second, 'mot-cua');
    await clerk.page.getByText('Không có việc nào đang chờ').first().waitFor();
    await startSample(second);

    // when the citizen goes on with it at the other and files it
    const { page, faults } = await openWindow(browser(), 360);
    await page.goto(`${first}/dang-nhap`);
    await signIn(page, 'cong-dan');
    await page.getByRole('heading', { name: 'Hồ sơ của tôi' }).first().waitFor();
    await page.goto(`${first}/nop/${PROCEDURE}`);
    await page.getByText('Bạn đang soạn tiếp hồ sơ đã lưu').waitFor();
    for (const heading of ['Mục đích', 'Tình trạng hôn nhân', 'Quá trình cư trú', 'Cấp và nhận kết quả'])
      await goOn(page, heading);
    await goOn(page, 'Thành phần hồ sơ');
    await goOn(page, 'Kiểm tra và nộp hồ sơ');
    await page.getByRole('button', { name: 'Nộp hồ sơ' }).click();
    await page.getByRole('heading', { name: 'Đã nộp hồ sơ' }).waitFor();

    // then the clerk has it without looking, and the citizen sees what the clerk did
    await clerk.page.getByRole('link', { name: 'Kiểm tra hồ sơ' }).first().waitFor();
    await openTask(clerk.page, 'Kiểm tra hồ sơ');
    await action(clerk.page, 'Tiếp nhận').click();
    await expectDone(clerk.page, 'Tiếp nhận');
    await page.goto(`${first}/ho-so`);
    await page.getByText('H44.08707-261120-0001').first().waitFor();

    // and what is published at the one is offered at the other, where the citizen is signed in as well
    const definition = JSON.parse(await readFile(FILE, 'utf8')) as object;
    const administrator = await visit(first, 'quan-tri');
    await administrator.client.publish({
      definition: { ...definition, version: 2, title: { vi: 'Tên mới' } },
    });
    await page.goto(`${second}/thu-tuc/${PROCEDURE}`);
    await page.getByRole('heading', { name: 'Tên mới' }).waitFor();
    await page.goto(`${second}/ho-so`);
    await page.getByText('H44.08707-261120-0001').first().waitFor();
    expect([...faults, ...clerk.faults]).toEqual([]);
  });
});

import { AxeBuilder } from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { openWindow, type PersonPage } from './harness/chromium.ts';
import { goOn } from './harness/fill-sample.ts';
import { stageAt } from './harness/stage.ts';
import { visit } from './harness/people.ts';
import { signIn } from './harness/sign-in.ts';

const sample = JSON.parse(
  readFileSync(new URL('../samples/good/hai-nguoi.json', import.meta.url), 'utf8'),
) as Record<string, unknown>;

/** One page looks every few seconds what the other has done. */
const patience = { timeout: 15_000 };

describe('two people apply together', () => {
  const stage = stageAt('2026-11-20T09:00:00+07:00');
  let first: PersonPage;
  let second: PersonPage;
  let invitation = '';

  beforeAll(async () => {
    const { client } = await visit(stage.product.address, 'quan-tri');
    await client.publish({
      definition: { ...sample, approval: { number: '1/QĐ-UBND', date: '2026-01-05' } },
    });
    [first, second] = [await openWindow(stage.browser), await openWindow(stage.browser, 360)];
  });
  it('the first fills what is theirs and makes an invitation', async () => {
    const { page } = first;
    await page.goto(`${stage.product.address}/nop/hai-nguoi`);
    await signIn(page, 'cong-dan');
    await page.getByRole('heading', { name: 'Bên A', level: 2 }).waitFor();
    await page.getByLabel('Nghề nghiệp bên a').fill('Giáo viên');
    await goOn(page, 'Bên B');
    expect(
      await page
        .getByRole('textbox', { name: 'Nghề nghiệp bên b' })
        .isEditable()
        .catch(() => false),
    ).toBe(false);
    await page.getByRole('button', { name: 'Mời Bên B tham gia' }).click();
    const link = page.getByRole('link', { name: /tham-gia/ });
    invitation = (await link.getAttribute('href')) ?? '';
    await page.getByRole('img', { name: 'Mã QR của địa chỉ này' }).waitFor();
    await expectNoAxe(page);
  });

  it('the second joins with an account of their own, sees both parts and fills one', async () => {
    const { page } = second;
    await page.goto(invitation);
    await signIn(page, 'can-bo-hn');
    await page.getByRole('heading', { name: 'Tham gia hồ sơ chung', level: 1 }).waitFor();
    await expectNoAxe(page);
    await page.getByRole('button', { name: 'Tham gia' }).click();
    await page.getByRole('heading', { name: 'Bên A', level: 2 }).waitFor();
    await goOn(page, 'Bên B');
    await page.getByRole('textbox', { name: 'Họ tên bên b' }).fill('Trần Thử');
    await page.getByLabel('Nghề nghiệp bên b').fill('Kỹ sư');
    // The other one reads it: what is still on its way would have to be read again before it is confirmed.
    await first.page.getByText('Kỹ sư').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });

  it('both confirm, a change takes the confirmations back, and one case is handed in', async () => {
    const { page } = first;
    await goOn(page, 'Nội dung chung');
    await chooseUnit(page);
    await page.getByRole('textbox', { name: /^Số bản/ }).fill('2');
    await goOn(page, 'Thành phần hồ sơ');
    await goOn(page, 'Kiểm tra và nộp hồ sơ');
    await page.getByRole('button', { name: 'Xác nhận nội dung hồ sơ' }).click();
    await page.getByText(/Đã xác nhận lúc/).waitFor();

    await toSubmit(second);
    await second.page.getByText(/Đã xác nhận lúc/).waitFor();
    await second.page.getByRole('button', { name: 'Xác nhận nội dung hồ sơ' }).click();
    await expect.poll(() => second.page.getByText(/Đã xác nhận lúc/).count(), patience).toBe(2);

    // when the second changes something afterwards
    await second.page.goBack();
    await second.page.goBack();
    await second.page.goBack();
    await second.page.getByLabel('Nghề nghiệp bên b').fill('Bác sĩ');
    await page.getByText(/Xác nhận của bạn không còn hiệu lực/).waitFor();
    await page.getByText('Bác sĩ').first().waitFor();

    await page.getByRole('button', { name: 'Xác nhận nội dung hồ sơ' }).click();
    await second.page.goForward();
    await second.page.goForward();
    await second.page.goForward();
    await second.page.getByRole('button', { name: 'Xác nhận nội dung hồ sơ' }).click();
    await expect.poll(() => page.getByText(/Đã xác nhận lúc/).count(), patience).toBe(2);
    await page.getByRole('button', { name: 'Nộp hồ sơ' }).click();
    await page.getByRole('heading', { name: 'Đã nộp hồ sơ' }).waitFor();
    for (const account of ['cong-dan', 'can-bo-hn'] as const) {
      const { client } = await visit(stage.product.address, account);
      expect((await client.cases()).items).toHaveLength(1);
    }
  });

  it('no page had an error or broke the Content-Security-Policy', () => {
    expect([...first.faults, ...second.faults]).toEqual([]);
  });
});

async function chooseUnit(page: PersonPage['page']): Promise<void> {
  await page.getByRole('combobox', { name: 'Tỉnh, thành phố' }).fill('phu tho');
  await page.getByRole('option', { name: 'Tỉnh Phú Thọ' }).first().click();
  await page.getByRole('combobox', { name: 'Xã, phường, đặc khu' }).fill('vinh yen');
  await page.getByRole('option', { name: 'Phường Vĩnh Yên' }).first().click();
}

async function toSubmit({ page }: PersonPage): Promise<void> {
  await goOn(page, 'Nội dung chung');
  await goOn(page, 'Thành phần hồ sơ');
  await goOn(page, 'Kiểm tra và nộp hồ sơ');
}

async function expectNoAxe(page: PersonPage['page']): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
}

import { AxeBuilder } from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWindow, startChromium, type PersonPage } from './harness/chromium.ts';
import { goOn } from './harness/fill-sample.ts';
import { openProduct, type Product } from './harness/product.ts';
import { visit } from './harness/people.ts';
import { signIn } from './harness/sign-in.ts';

const sample = JSON.parse(
  readFileSync(new URL('../samples/good/hai-nguoi.json', import.meta.url), 'utf8'),
) as Record<string, unknown>;

describe('two people apply together', () => {
  let browser: Browser;
  let product: Product;
  let first: PersonPage;
  let second: PersonPage;
  let invitation = '';

  beforeAll(async () => {
    [browser, product] = await Promise.all([startChromium(), openProduct('2026-11-20T09:00:00+07:00')]);
    const { client } = await visit(product.address, 'quan-tri');
    await client.publish({
      definition: { ...sample, approval: { number: '1/QĐ-UBND', date: '2026-01-05' } },
    });
    [first, second] = [await openWindow(browser), await openWindow(browser, 360)];
  });
  afterAll(async () => {
    await browser.close();
    await product.close();
  });

  it('the first fills what is theirs and makes an invitation', async () => {
    const { page } = first;
    await page.goto(`${product.address}/nop/hai-nguoi`);
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
    await page.getByText('Đã lưu nháp').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });

  it('no page had an error or broke the Content-Security-Policy', () => {
    expect([...first.faults, ...second.faults]).toEqual([]);
  });
});

async function expectNoAxe(page: PersonPage['page']): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
}

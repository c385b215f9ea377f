import { startChromium, openWindow } from './tests/journeys/harness/chromium.ts';
import { openProduct } from './tests/journeys/harness/product.ts';
import { signIn } from './tests/journeys/harness/sign-in.ts';
const [browser, product] = await Promise.all([startChromium(), openProduct('2026-11-20T09:10:00+07:00')]);
const S = '/tmp/w/formedit2-shots/';
try {
  const { page, faults } = await openWindow(browser, 1280);
  await page.setViewportSize({ width: 1280, height: 720 });
  page.on('pageerror', (e) => console.log('E', e.stack));
  page.on('console', (m) => { if (m.type() === 'error') console.log('C', m.text()); });
  await page.goto(`${product.address}/designer/`);
  await signIn(page, 'quan-tri');
  await page.getByRole('button', { name: 'Sửa Đăng ký khai sinh' }).click();
  await page.getByRole('link', { name: 'Biểu mẫu', exact: true }).click();
  await page.locator('designer-form-canvas .field-host').first().waitFor();
  await page.waitForTimeout(500);
  await page.screenshot({ path: S + '1.png' });
  const said = () => page.locator('designer-bieu-mau .said').innerText();
  const lines = page.locator('designer-form-outline li');
  console.log(await lines.allInnerTexts());
  const box = async (l: any) => (await l.boundingBox())!;
  const drag = async (from: any, to: any, share = 0.5, drop = true) => {
    const a = await box(from); const b = await box(to);
    await page.mouse.move(a.x + 40, a.y + a.height / 2);
    await page.mouse.down();
    await page.mouse.move(a.x + 50, a.y + a.height / 2 + 8, { steps: 2 });
    await page.mouse.move(b.x + 60, b.y + b.height * share, { steps: 6 });
    await page.waitForTimeout(100);
    if (drop) { await page.mouse.up(); await page.waitForTimeout(400); console.log('dropped:', await said()); }
  };
  const fields = page.locator('designer-form-outline [aria-level="3"]');
  await drag(fields.nth(0), fields.nth(2), 0.8, false);
  await page.screenshot({ path: S + '2-drag.png' });
  console.log(await said());
  await page.keyboard.press('Escape'); await page.waitForTimeout(200); console.log('esc:', await said());
  await page.mouse.up();
  await drag(fields.nth(0), fields.nth(2), 0.8);
  console.log(await fields.allInnerTexts());
  // palette to canvas
  await page.locator('designer-form-canvas').evaluate((e: any) => e.closest('.pane').scrollTo(0, 0)); const host = page.locator('designer-form-canvas .field-host').first();
  const kind = page.locator('designer-kind-palette button').nth(0);
  await kind.scrollIntoViewIfNeeded(); await page.waitForTimeout(200);
  await drag(kind, host, 0.1, false);
  await page.screenshot({ path: S + '3-canvas.png' });
  await page.mouse.up(); await page.waitForTimeout(400); console.log(await said());
  await drag(host, page.locator('designer-form-outline [aria-level="2"]').nth(1), 0.5);
  // section onto another page
  const l1 = page.locator('designer-form-outline [aria-level="1"]');
  await drag(page.locator('designer-form-outline [aria-level="2"]').nth(1), l1.nth(2), 0.5);
  await page.waitForTimeout(300);
  await page.screenshot({ path: S + '4-section.png' });
  // form node
  await l1.nth(0).click(); await page.waitForTimeout(300);
  await page.screenshot({ path: S + '5-form.png' });
  // fragment
  await l1.nth(1).click();
  await page.getByRole('searchbox', { name: 'Tìm loại trường' }).fill('mot nguoi');
  await page.screenshot({ path: S + '6-palette.png' });
  await page.locator('designer-kind-palette button').last().click();
  await page.waitForTimeout(600);
  await page.screenshot({ path: S + '7-fragment.png' });
  await page.getByRole('button', { name: 'Chép các trường vào đây để sửa riêng' }).click();
  await page.waitForTimeout(400);
  await page.screenshot({ path: S + '8-detached.png' });
  await page.getByLabel('Loại trường', { exact: true }).last().selectOption('text');
  await page.waitForTimeout(400);
  await page.screenshot({ path: S + '9-kind.png' });
  await page.keyboard.press('Escape');
  console.log(faults);
  await page.setViewportSize({ width: 360, height: 740 }); await page.waitForTimeout(400);
  await page.screenshot({ path: S + '10-360.png', fullPage: true });
} finally { await browser.close(); await product.close(); }

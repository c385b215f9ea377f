import { startChromium, openWindow } from './tests/journeys/harness/chromium.ts';
import { openProduct } from './tests/journeys/harness/product.ts';
import { signIn } from './tests/journeys/harness/sign-in.ts';
import { writeFileSync } from 'node:fs';
const [browser, product] = await Promise.all([startChromium(), openProduct('2026-11-20T09:10:00+07:00')]);
try {
  const { page, faults } = await openWindow(browser, 1280);
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.addInitScript('window.__name = (f) => f');
  await page.goto(`${product.address}/designer/`);
  await signIn(page, 'quan-tri');
  await page.getByRole('button', { name: 'Sửa Đăng ký khai sinh' }).click();
  await page.getByRole('link', { name: 'Biểu mẫu', exact: true }).click();
  await page.locator('designer-form-canvas .field-host').first().waitFor();
  await page.waitForTimeout(1500);
  const cdp = await page.context().newCDPSession(page);
  const fill = () => page.evaluate(async () => {
    const tab = (document.querySelector('thutuc-designer') as any).shadowRoot.querySelector('designer-editor').shadowRoot.querySelector('designer-bieu-mau'); const s = tab.session;
    const form = Object.keys(s.document.forms)[0];
    const pages = Array.from({length: 10}, (_, p) => ({ key: 'tp' + p, title: { vi: 'Trang ' + p }, sections: [0,1].map((q) => ({ key: 'm' + p + q, title: { vi: 'Mục' }, fields: Array.from({ length: 25 }, (_, i) => ({ key: `f${p}_${q}_${i}`, type: ['text','date','select','money','radio'][i % 5], label: { vi: 'Trường ' + i }, ...(i > 0 ? { visible: `f${p}_${q}_0 != "x"` } : {}), ...(i % 5 === 2 || i % 5 === 4 ? { options: [{ code: 'a', label: { vi: 'A' } }] } : {}) })) })) }));
    const t0 = performance.now();
    s.set('/forms/' + form + '/pages', [...pages, ...s.document.forms[form].pages]);
    await tab.updateComplete; await new Promise((r) => requestAnimationFrame(() => setTimeout(r, 0)));
    return performance.now() - t0;
  });
  console.log('put', Math.round(await fill()));
  await page.waitForTimeout(2000);
  console.log(await page.evaluate(() => (document.querySelector('thutuc-designer') as any).shadowRoot.querySelector('designer-editor').shadowRoot.querySelector('.saving')?.textContent));

  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const cpu = async () => ((await cdp.send('Performance.getMetrics')) as any).metrics.find((m: any) => m.name === 'TaskDuration').value * 1000;
  const tabOf = `const editor = document.querySelector('thutuc-designer').shadowRoot.querySelector('designer-editor'); const tab = editor.shadowRoot.querySelector('designer-bieu-mau'); const s = tab.session; const form = Object.keys(s.document.forms)[0]; const P = '/forms/' + form + '/pages/0/sections/0';`;
  const done = `await tab.updateComplete; await new Promise((r) => requestAnimationFrame(() => setTimeout(r, 0)));`;
  const op = async (name: string, n: number, code: (i: number) => string) => {
    const out: number[] = []; const sync: number[] = [];
    for (let i = 0; i < n; i++) {
      await page.waitForTimeout(250);
      const c0 = await cpu();
      const t = await page.evaluate(`(async () => { ${tabOf} const t0 = performance.now(); ${code(i)}; const t1 = performance.now() - t0; ${done} return t1; })()`);
      out.push((await cpu()) - c0); sync.push(t as number);
    }
    console.log(name.padEnd(14), 'cpu ms', out.map((x) => Math.round(x)).join(' '), ' min', Math.round(Math.min(...out)), ' median', Math.round(out.toSorted((a, b) => a - b)[n >> 1]!));
  };
  await op('nothing', 4, () => '');
  await op('open', 3, () => `const fresh = document.createElement('designer-bieu-mau'); Object.assign(fresh, { session: s, client: tab.client, language: 'vi' }); tab.replaceWith(fresh); await fresh.updateComplete; await new Promise((r) => setTimeout(r, 120))`);
  await op('select', 4, (i) => `tab.selected = [P + '/fields/${i + 2}']`);
  await op('type', 8, (i) => `s.set(P + '/fields/5/label/vi', 'Nhãn ${i}', 'x')`);
  await op('add', 4, () => `s.edit('addField', { into: P, field: { type: 'text', label: { vi: 'Thêm' } } })`);
  await op('move', 4, (i) => `s.edit('moveField', { at: P + '/fields/3', into: P, index: ${5 + i} })`);
  await op('rename', 4, (i) => `s.edit('setMember', { at: P + '/fields/0', name: 'key', value: 'moi_${i}' })`);
  await op('removeField', 4, () => `s.edit('removeItems', { ats: [P + '/fields/20'] })`);
  await op('removePage', 3, () => `s.edit('removeItems', { ats: ['/forms/' + form + '/pages/2'] })`);
  await op('undo', 4, () => `s.undo()`);
  await op('page', 3, (i) => `tab.selected = ['/forms/' + form + '/pages/${i + 1}']`);
  console.log(faults);
} finally { await browser.close(); await product.close(); }

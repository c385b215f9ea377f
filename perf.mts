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
  const open = await page.evaluate(async () => {
    const editor = (document.querySelector('thutuc-designer') as any).shadowRoot.querySelector('designer-editor');
    const out: number[] = [];
    for (let i = 0; i < 3; i++) {
      const old = editor.shadowRoot.querySelector('designer-bieu-mau');
      const fresh = document.createElement('designer-bieu-mau') as any;
      const t0 = performance.now();
      Object.assign(fresh, { session: old.session, client: old.client, language: 'vi' });
      old.replaceWith(fresh);
      const at = () => fresh.shadowRoot?.querySelector('designer-form-canvas')?.shadowRoot?.querySelector('thutuc-form')?.shadowRoot?.querySelector('.field-host');
      let n = 0; while (!at() && n++ < 2000) await new Promise((r) => setTimeout(r, 1));
      await new Promise((r) => requestAnimationFrame(() => setTimeout(r, 0)));
      out.push(Math.round(performance.now() - t0)); await new Promise((r) => setTimeout(r, 500));
    }
    return out;
  });
  console.log('open tab', open);
  if (process.argv[2] === 'prof') { await cdp.send('Profiler.enable'); await cdp.send('Profiler.start'); }
  const res = await page.evaluate(async () => {
    const tab = (document.querySelector('thutuc-designer') as any).shadowRoot.querySelector('designer-editor').shadowRoot.querySelector('designer-bieu-mau'); const s = tab.session;
    const form = Object.keys(s.document.forms)[0];
    const lt: number[] = [];
    new PerformanceObserver((l) => l.getEntries().forEach((e) => lt.push(Math.round(e.duration)))).observe({ type: 'longtask' });
    const idle = () => new Promise((r) => setTimeout(r, 60));
    const time = async (n: number, work: (i: number) => void) => { const out: string[] = []; for (let i = 0; i < n; i++) { await idle(); const t0 = performance.now(); work(i); const sync = performance.now() - t0; await tab.updateComplete; await new Promise((r) => setTimeout(r, 0)); out.push(Math.round(sync) + '/' + Math.round(performance.now() - t0)); } return out.join(' '); };
    const P = `/forms/${form}/pages/0/sections/0`;
    const out: any = {};
    tab.selected = [P + '/fields/3']; await tab.updateComplete; await new Promise((r) => setTimeout(r, 400));
    out.type = await time(12, (i) => s.set(`${P}/fields/3/label/vi`, 'Nhãn ' + i, 'x'));
    out.add = await time(6, () => s.edit('addField', { into: P, field: { type: 'text', label: { vi: 'Thêm' } } }));
    out.move = await time(6, (i) => s.edit('moveField', { at: P + '/fields/3', into: P, index: 2 + i }));
    out.rename = await time(5, (i) => s.edit('setMember', { at: P + '/fields/0', name: 'key', value: 'moi_' + i }));
    out.kind = await time(4, (i) => s.edit('setFieldType', { at: P + '/fields/5', type: i % 2 ? 'text' : 'longText' }));
    out.removeField = await time(5, () => s.edit('removeItems', { ats: [P + '/fields/20'] }));
    out.removeSection = await time(3, (i) => s.edit('removeItems', { ats: [`/forms/${form}/pages/${3 + i}/sections/1`] }));
    out.removePage = await time(3, () => s.edit('removeItems', { ats: [`/forms/${form}/pages/2`] }));
    out.undo = await time(8, () => s.undo());
    out.select = await time(5, (i) => { tab.selected = [`${P}/fields/${i}`]; });
    out.page = await time(4, (i) => { tab.selected = [`/forms/${form}/pages/${i + 1}`]; });
    await new Promise((r) => setTimeout(r, 1500));
    out.longtasks = lt;
    return out;
  });
  for (const [k, v] of Object.entries(res)) console.log(k.padEnd(14), JSON.stringify(v));
  if (process.argv[2] === 'prof') { const { profile } = (await cdp.send('Profiler.stop')) as any; writeFileSync('/tmp/w/formedit2-shots/p.cpuprofile', JSON.stringify(profile)); }
  console.log(faults);
} finally { await browser.close(); await product.close(); }

import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Definition } from '../../engine/index.ts';
import { fileSample } from './harness/case-work.ts';
import { openWindow } from './harness/chromium.ts';
import { openDesigner } from './harness/designer.ts';
import { judgePage } from './harness/judge-page.ts';
import { publishVersion } from './harness/publish-version.ts';
import { stageAt } from './harness/stage.ts';

const PROCEDURE = 'xac-nhan-tinh-trang-hon-nhan';
const shipped = new URL(`../../definitions/procedures/${PROCEDURE}/1.json`, import.meta.url);

describe('a decision that applies from a day before it is published', () => {
  const stage = stageAt('2026-11-20T09:10:00+07:00', { procedures: [PROCEDURE] });

  /** The fee is higher since the first of November. */
  async function publishNext(): Promise<void> {
    const next = JSON.parse(await readFile(shipped, 'utf8')) as Definition;
    const parameter = next.parameters?.['muc_thu'];
    if (!parameter) throw new Error('The procedure has another shape by now.');
    parameter.rows = [
      { from: '2016-01-01', to: '2026-10-31', value: 3000 },
      { from: '2026-11-01', value: 5000 },
    ];
    await publishVersion(stage.product.address, { ...next, version: 2, scenarios: [] });
  }

  it('is followed up: an administrator sees which cases come out otherwise, by how much, and takes the list along', async () => {
    const { address } = stage.product;
    await fileSample(address, { so_ban: 2 });
    await publishNext();

    const { page, faults } = await openDesigner(stage.browser, address);
    await page.goto(`${address}/designer/phien-ban/${PROCEDURE}`);
    // the day is the one from which the parameter has another value
    const since = page.getByLabel('Áp dụng từ ngày');
    await page.getByText('có giá trị mới từ 01/11/2026').waitFor();
    expect(await since.inputValue()).toBe('01/11/2026');
    await page.getByRole('button', { name: 'Tính lại', exact: true }).click();
    await page.getByText('Đã tính xong 1 hồ sơ; 1 hồ sơ có kết quả khác.').waitFor();
    await page.getByText('10.000 đồng', { exact: true }).waitFor();
    expect(await judgePage(page)).toEqual([]);

    // and the table has the same, with amounts that a spreadsheet adds up
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Tải bảng tính (CSV)' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('tinh-lai-2026-11-01.csv');
    expect(await readFile(await file.path(), 'utf8')).toContain('"6.000 đồng","10.000 đồng","4000"');

    // and on a telephone it can be read, too
    const narrow = await openWindow(stage.browser, 360);
    await narrow.context.addCookies(await page.context().cookies());
    await narrow.page.goto(`${address}/designer/phien-ban/${PROCEDURE}`);
    await narrow.page.getByRole('heading', { name: 'Tính lại hồ sơ theo phiên bản mới' }).waitFor();
    await narrow.page.getByRole('button', { name: 'Tính lại', exact: true }).click();
    await narrow.page.getByText('Đã tính xong 1 hồ sơ; 1 hồ sơ có kết quả khác.').waitFor();
    expect(await judgePage(narrow.page)).toEqual([]);
    expect([...faults, ...narrow.faults]).toEqual([]);
  });
});

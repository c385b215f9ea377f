import { beforeAll, describe, expect, it } from 'vitest';
import { fileSample } from './harness/case-work.ts';
import { openPart, stepsOf } from './harness/designer.ts';
import { followDecree, giveValue, openEntry, openOffice, type Office } from './harness/follow-decree.ts';
import { visit, type Visitor } from './harness/people.ts';
import { stageAt } from './harness/stage.ts';

/*
 * Decrees that really came, followed by an administrator with the screens alone: each is changed, read back in words,
 * put forward, and published by a second person with its day of effect; then somebody applies under it.
 */
const MARRIAGE = 'Cấp Giấy xác nhận tình trạng hôn nhân';

describe('an administrator follows a decree', () => {
  const stage = stageAt('2026-11-20T09:10:00+07:00');
  let office: Office;
  /** Signed in once: sign-ins of one account are limited. */
  let citizen: Visitor;

  beforeAll(async () => {
    [office, citizen] = await Promise.all([
      openOffice(stage.browser, stage.product.address),
      visit(stage.product.address, 'cong-dan'),
    ]);
  });
  const versionOf = async (id: string): Promise<number> => (await citizen.client.case(id)).procedure.version;

  it('R2: a paper is no longer asked for, since the register is looked up', async () => {
    const { changes, steps, version } = await followDecree(
      office,
      MARRIAGE,
      async (page) => {
        await openPart(page, 'Thành phần hồ sơ');
        await openEntry(page, /^HN05/);
        await page
          .getByRole('button', { name: /^Bỏ Giấy xác nhận tình trạng hôn nhân của nơi cư trú/ })
          .click();
        // what names the paper is read before it goes
        const dialog = page.getByRole('dialog');
        await dialog
          .getByText('Đã có giấy của nơi cư trú trước: không phải xác minh nơi đó')
          .first()
          .waitFor();
        await dialog.getByRole('button', { name: 'Bỏ cùng các chỗ đó' }).click();
      },
      { number: '18/QĐ-UBND', date: '19/11/2026', note: 'Bỏ giấy của nơi cư trú trước' },
    );
    expect(changes[0]).toContain(
      'Bỏ thành phần hồ sơ “Giấy xác nhận tình trạng hôn nhân của nơi cư trú trước”',
    );
    expect(steps).toBeLessThanOrEqual(12);
    expect(await versionOf(await fileSample(stage.product.address, {}, citizen))).toBe(version);
  });

  it('R8: a version is suspended and revived; what was filed under it goes on', async () => {
    const { page } = office.second;
    const filed = await fileSample(stage.product.address, {}, citizen);
    const version = await versionOf(filed);
    await page.goto(`${stage.product.address}/designer/`);
    await page.getByRole('link', { name: `Các phiên bản của ${MARRIAGE}` }).click();
    await page.getByRole('button', { name: `Tạm ngừng phiên bản ${version}` }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Tạm ngừng' }).click();
    await page.getByRole('button', { name: `Áp dụng lại phiên bản ${version}` }).waitFor();
    const during = await fileSample(stage.product.address, {}, citizen);
    expect(await versionOf(during)).toBe(version - 1);
    expect(await versionOf(filed)).toBe(version);
    await page.getByRole('button', { name: `Áp dụng lại phiên bản ${version}` }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Áp dụng lại' }).click();
    await page.getByRole('button', { name: `Tạm ngừng phiên bản ${version}` }).waitFor();
    const { clicks, fields } = await stepsOf(page);
    expect(clicks + fields).toBe(5);
    expect(await versionOf(await fileSample(stage.product.address, {}, citizen))).toBe(version);
    expect(await versionOf(during)).toBe(version - 1);
    expect(office.second.faults).toEqual([]);
  });

  it('R7: a rate has another value from a day on; who applied before keeps the old one', async () => {
    const before = await fileSample(stage.product.address, {}, citizen);
    const { changes, steps, version } = await followDecree(
      office,
      MARRIAGE,
      async (page) => {
        await openPart(page, 'Phí và tham số');
        await openEntry(page, /^Mức thu lệ phí/);
        await giveValue(page, { from: '01/12/2026', value: '4000', source: 'Nghị quyết 99/2026/NQ-HĐND' });
      },
      { number: '335/QĐ-UBND', date: '19/11/2026', note: 'Mức thu mới', effectiveFrom: '01/12/2026' },
    );
    expect(changes.slice(0, 2)).toEqual([
      expect.stringContaining('Dòng giá trị “3.000, 01/01/2016” (tham số “Mức thu lệ phí một bản”)'),
      expect.stringContaining('Thêm dòng giá trị “4.000, 01/12/2026” (tham số “Mức thu lệ phí một bản”)'),
    ]);
    expect(steps).toBeLessThanOrEqual(16);
    expect(await versionOf(await fileSample(stage.product.address, {}, citizen))).toBe(version - 1);
    // Nobody's session lasts so long: this comes last.
    stage.product.world.moveTo('2026-12-01T08:00:00+07:00');
    const later = await visit(stage.product.address, 'cong-dan');
    const after = await fileSample(stage.product.address, {}, later);
    const { client } = later;
    const [old, fresh] = [await client.case(before), await client.case(after)];
    expect([old.procedure.version, fresh.procedure.version]).toEqual([version - 1, version]);
    expect([old.fees[0]?.amount, fresh.fees[0]?.amount]).toEqual([6000, 8000]);
    expect([...office.first.faults, ...office.second.faults]).toEqual([]);
  });
});

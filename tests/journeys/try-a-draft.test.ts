import { describe, expect, it } from 'vitest';
import { openDesigner } from './harness/designer.ts';
import { judgePage } from './harness/judge-page.ts';
import { stageAt } from './harness/stage.ts';

const PAGES = [
  'Người được xác nhận',
  'Mục đích',
  'Tình trạng hôn nhân',
  'Quá trình cư trú',
  'Cấp và nhận kết quả',
  'Thành phần hồ sơ',
];

describe('an administrator who tries a draft out', () => {
  const stage = stageAt('2026-11-20T09:10:00+07:00');
  it('plays it as everybody, keeps it as a scenario, and is told when a change breaks it', async () => {
    const { page, faults } = await openDesigner(stage.browser, stage.product.address);
    const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
    const role = page.getByRole('combobox', { name: 'Đang vào vai' });
    const standing = page.getByRole('region', { name: 'Đang ở bước' });
    const story = page.getByRole('list', { name: 'Diễn biến' });
    await button('Sửa Cấp Giấy xác nhận tình trạng hôn nhân').click();
    await page.getByRole('link', { name: 'Chạy thử', exact: true }).click();

    // given an application that the rules of the form filled in, and that is submitted on the screens of citizens
    await page.getByRole('textbox', { name: 'Thời điểm nộp' }).fill('23/11/2026 09:00');
    await button('Điền giúp hồ sơ hợp lệ').click();
    await page.getByText('Đã điền các trường bắt buộc theo quy tắc của biểu mẫu.').waitFor();
    expect(await judgePage(page)).toEqual([]);
    for (const title of PAGES) {
      await page.getByRole('heading', { name: title, level: 2 }).waitFor();
      await button('Tiếp tục').click();
    }
    await button('Nộp hồ sơ').click();

    // given somebody who nearly withdraws it: the question of the event is asked, and no means no
    await standing.getByText('Tiếp nhận').first().waitFor();
    await button('Rút hồ sơ').click();
    const panel = page.getByRole('region', { name: 'Làm: Rút hồ sơ' });
    await panel.getByRole('textbox', { name: 'Lý do' }).fill('Không còn nhu cầu');
    await panel.getByRole('button', { name: 'Rút hồ sơ', exact: true }).click();
    const question = page.getByRole('dialog', { name: 'Xác nhận' });
    await question.getByText('Rút hồ sơ và dừng việc giải quyết?').waitFor();
    await question.getByRole('button', { name: 'Thôi', exact: true }).click();
    await panel.getByRole('button', { name: 'Thôi', exact: true }).click();

    // when the counter accepts it, the person reads what would be printed and sent, and goes on in time and back
    await role.selectOption('mot_cua');
    await button('Tiếp nhận').click();
    await standing.getByText('Tra cứu cơ sở dữ liệu').first().waitFor();
    await story.getByText(/^Ban hành “Giấy tiếp nhận hồ sơ và hẹn trả kết quả”, số /).waitFor();
    expect(await judgePage(page)).toEqual([]);
    await button(/^Đến hạn tiếp theo: /).click();
    await story.getByText(/^3\. Thời gian trôi đến /).waitFor();
    await button('Lùi một bước').click();
    await story.getByText(/^3\. Thời gian trôi đến /).waitFor({ state: 'detached' });

    // then one click keeps it as a scenario, which is played at once with the others
    await button('Lưu thành tình huống').click();
    await page.getByRole('textbox', { name: 'Tên tình huống', exact: true }).fill('Tiếp nhận buổi sáng');
    await page.getByRole('dialog').getByRole('button', { name: 'Lưu', exact: true }).click();
    await button('Tình huống (27)').click();
    await page.getByText('27 trên 27 tình huống đạt.').waitFor();

    // when the deadline is changed, what differs is told in words, and taken over where it was meant
    await page.getByRole('link', { name: 'Thời hạn', exact: true }).click();
    await page.getByRole('button', { name: /^Giải quyết hồ sơ/ }).click();
    await page.getByRole('textbox', { name: 'Bao nhiêu', exact: true }).fill('2');
    await page.getByRole('link', { name: /^Chạy thử/ }).click();
    await page.getByText('Bản thảo chưa công bố được khi còn tình huống không đạt.').waitFor();
    const item = page
      .getByRole('listitem')
      .filter({ has: button('Nhận kết quả mới của tình huống Tiếp nhận buổi sáng') });
    await item
      .getByText(
        'Sau bước 1 (Tiếp nhận): thời hạn “Giải quyết hồ sơ” phải là 27/11/2026, thực tế là 26/11/2026.',
      )
      .waitFor();
    await button('Nhận kết quả mới của tình huống Tiếp nhận buổi sáng').click();
    await item.waitFor({ state: 'detached' });

    // and paths that nobody wrote come to everything
    await button('Độ phủ').click();
    await page.getByRole('heading', { name: 'Mọi bước, thao tác và thời hạn đều có đường đến.' }).waitFor();
    expect(await judgePage(page)).toEqual([]);
    await button('Lưu đường 1 thành tình huống').click();
    await button('Tình huống (28)').waitFor();
    expect(faults).toEqual([]);
  });

  it('adds a required field, mends one scenario on the screens of citizens and all others by one click', async () => {
    const { page, faults } = await openDesigner(stage.browser, stage.product.address);
    const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
    await button('Sửa Cấp Giấy phép bán lẻ rượu').click();
    await page.getByRole('link', { name: 'Biểu mẫu', exact: true }).click();
    await page.getByRole('treeitem', { selected: true }).waitFor();
    await page.getByRole('textbox', { name: 'Tìm loại trường' }).fill('mot dong');
    await button('Một dòng chữ').click();
    await page.getByText('Đã thêm “Một dòng chữ mới”.').waitFor();
    await page.getByRole('textbox', { name: 'Nhãn', exact: true }).fill('Tên viết tắt');
    const properties = page.locator('designer-form-properties');
    await properties.getByText('Quy tắc', { exact: true }).click();
    await properties.getByRole('combobox', { name: 'Bắt buộc', exact: true }).selectOption('Luôn luôn');

    // every application is refused now; what is offered is to mend, not to take that over
    await page.getByRole('link', { name: /^Chạy thử/ }).click();
    await button(/^Tình huống \(/).click();
    await page
      .getByText(/^Hồ sơ chưa nộp được: Nhập tên viết tắt/)
      .first()
      .waitFor();
    expect(await button(/^(Nhận kết quả mới của|Ghi nhận) tình huống Hồ sơ mẫu/).count()).toBe(0);
    expect(await judgePage(page)).toEqual([]);
    await button(/^Sửa tình huống /)
      .first()
      .click();

    // the application stands there filled, with what is wrong as the applicant reads it, and the way to the field
    const asked = page.getByRole('heading', { name: /^Sửa hồ sơ của tình huống/ });
    await asked.waitFor();
    expect(await judgePage(page)).toEqual([]);
    await page.getByRole('link', { name: 'Nhập tên viết tắt' }).click();
    const field = page.getByRole('textbox', { name: /^Tên viết tắt/ });
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    await field.fill('Hoa Mai');
    await button('Xem lại tờ khai').click();
    await button('Nộp hồ sơ').click();

    // the recorded steps have gone on by themselves, and the scenario is written over
    await page.getByRole('list', { name: 'Diễn biến' }).getByText(/^5\. /).waitFor();
    await button('Lưu thành tình huống').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Lưu', exact: true }).click();

    // the others get the same answer at once
    await button(/^Tình huống \(/).click();
    await button(/^Điền “Hoa Mai” cho \d+ tình huống$/).click();
    await page.getByText(/^(\d+) trên \1 tình huống đạt\./).waitFor();
    expect(faults).toEqual([]);
  });
});

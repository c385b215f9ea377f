import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, it } from 'vitest';
import { readPdf } from '../../runtime/server/papers/read-pdf.fixture.ts';
import { openWindow, type PersonPage } from './harness/chromium.ts';
import { action, expectDone, openDesk, openTask, send } from './harness/desk.ts';
import { fillSampleByKeyboard, goOnByKeyboard } from './harness/fill-by-keyboard.ts';
import { keyboardOf } from './harness/keyboard.ts';
import { signPapers } from './harness/case-work.ts';
import { smallPdf, visit } from './harness/people.ts';
import { stageAt } from './harness/stage.ts';
import { signIn, signInByKeyboard } from './harness/sign-in.ts';

/**
 * The whole story of the first procedure through the real screens: the brief's sample is entered by its applicant
 * and ends in a certificate whose text, fee and dates are the brief's.
 */
describe('from application to result', () => {
  const stage = stageAt('2026-11-20T09:00:00+07:00');
  const windows: PersonPage[] = [];
  const open = async (width?: number): Promise<PersonPage> => {
    const window = await openWindow(stage.browser, width);
    windows.push(window);
    return window;
  };

  it('a citizen finds the procedure, applies by the keyboard alone, and gets a tracking reference', async () => {
    const { page } = await open();
    const keys = keyboardOf(page);
    // given a citizen without a mouse, who types without diacritics
    await page.goto(`${stage.product.address}/`);
    await keys.type(
      page.getByRole('searchbox').or(page.getByLabel('Bạn cần làm thủ tục gì?')),
      'xac nhan hon nhan',
    );
    await keys.press(page.getByRole('button', { name: 'Tìm thủ tục' }));
    await keys.press(page.getByRole('link', { name: 'Cấp Giấy xác nhận tình trạng hôn nhân' }));
    await page.getByText('3 ngày làm việc').first().waitFor();
    await expectNoAxe(page);
    await keys.press(page.getByRole('link', { name: 'Nộp hồ sơ trực tuyến' }));
    await signInByKeyboard(page, 'cong-dan');

    // when the form is filled page by page, and left in between
    await page.getByRole('heading', { name: 'Người được xác nhận', level: 2 }).waitFor();
    await goOnByKeyboard(page, 'Mục đích');
    await keys.press(page.getByRole('button', { name: 'Tiếp tục' }));
    await keys.press(page.getByRole('alert').getByRole('link', { name: /Chọn mục đích/ }));
    await page.getByLabel('Mục đích', { exact: true }).and(page.locator(':focus')).waitFor();
    await keys.press(page.getByRole('button', { name: 'Quay lại' }));
    await fillSampleByKeyboard(page);
    await page.getByText('Đã lưu nháp').waitFor();
    await page.goto(`${stage.product.address}/`);
    await page.goto(`${stage.product.address}/nop/xac-nhan-tinh-trang-hon-nhan`);
    await page.getByText('Bạn đang soạn tiếp hồ sơ đã lưu').waitFor();
    await page.getByRole('heading', { name: 'Cấp và nhận kết quả', level: 2 }).waitFor();
    await goOnByKeyboard(page, 'Thành phần hồ sơ');

    // then the dossier asks for the divorce paper, and the review shows the fee
    await keys.press(page.getByRole('button', { name: 'Tiếp tục' }));
    await page.getByRole('alert').getByRole('link').first().waitFor();
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      keys.press(page.getByRole('button', { name: /Chọn tệp/ })),
    ]);
    const content = Buffer.from(await smallPdf().arrayBuffer());
    await chooser.setFiles({ name: 'Bản án số 45.pdf', mimeType: 'application/pdf', buffer: content });
    await page.getByText('Đã tải lên Bản án số 45.pdf').waitFor();
    await goOnByKeyboard(page, 'Kiểm tra và nộp hồ sơ');
    await page.getByRole('region', { name: 'Phí, lệ phí' }).getByText('6.000 đồng').waitFor();
    await expectNoAxe(page);

    // and a section is changed from there, straight back
    await keys.press(page.getByRole('button', { name: /^Sửa.*Mục đích/ }));
    await keys.press(page.getByRole('button', { name: 'Xem lại tờ khai' }));
    await page.getByRole('heading', { name: 'Kiểm tra và nộp hồ sơ', level: 2 }).waitFor();
    stage.product.world.moveTo('2026-11-20T09:10:00+07:00');
    await keys.to(page.getByRole('button', { name: 'Nộp hồ sơ' }));
    await Promise.all([page.keyboard.press('Enter'), page.keyboard.press('Enter')]);
    await page.getByRole('heading', { name: 'Đã nộp hồ sơ' }).waitFor();
    const reference = await page.getByRole('region', { name: 'Đã nộp hồ sơ' }).locator('strong').innerText();
    await page.goto(`${stage.product.address}/tra-cuu/${reference}`);
    await page.getByText('Mới đăng ký').first().waitFor();
    expect(await page.locator('main').innerText()).not.toContain('Lê Quốc Duy');
    await page.goto(`${stage.product.address}/ho-so`);
    await page.getByRole('link', { name: /Cấp Giấy xác nhận/ }).waitFor();
  });

  it('the one-stop clerk accepts, and the receipt promises the date of the brief', async () => {
    const { page } = await open();
    stage.product.world.moveTo('2026-11-20T09:30:00+07:00');
    await openDesk(page, stage.product.address, 'mot-cua');
    await expectNoAxe(page);
    await openTask(page, 'Kiểm tra hồ sơ, cấp mã');
    await action(page, 'Tiếp nhận').click();
    await expectDone(page, 'Tiếp nhận');
    await page.getByRole('heading', { name: 'H44.08707-261120-0001', level: 1 }).waitFor();
    await page.getByText('Hạn 26/11/2026').first().waitFor();
    await expectNoAxe(page);
  });

  it('the officer asks the other commune, whose officer sees only what the task needs', async () => {
    const officer = await open();
    stage.product.world.moveTo('2026-11-20T10:00:00+07:00');
    await openDesk(officer.page, stage.product.address, 'can-bo');
    await openTask(officer.page, 'Tra cứu');
    await officer.page.getByLabel('Cơ sở dữ liệu hộ tịch điện tử').check();
    await officer.page.getByLabel('Chưa đủ thông tin về nơi đã cư trú').check();
    await action(officer.page, 'Hoàn thành tra cứu').click();
    await expectDone(officer.page, 'Hoàn thành tra cứu');
    await officer.page.getByText('Xác minh tại nơi đã cư trú').first().waitFor();

    const consulted = await open();
    stage.product.world.moveTo('2026-11-25T09:00:00+07:00');
    await openDesk(consulted.page, stage.product.address, 'can-bo-hn');
    await openTask(consulted.page, 'Trả lời xác minh');
    // The text of shadow trees is not in innerText; what assistive technology reads is.
    const seen = await consulted.page.locator('main').ariaSnapshot();
    expect(seen).toContain('Lê Quốc Duy');
    expect(seen).toContain('26/11/2026');
    expect(seen).not.toContain('Vay vốn');
    expect(seen).not.toContain('Vũ Thị Mẫu');
    await consulted.page.getByLabel('Không đăng ký kết hôn với ai trong thời gian cư trú').check();
    await action(consulted.page, 'Gửi trả lời').click();
    await consulted.page.getByText('Đã thực hiện').waitFor();
  });

  it('the leader signs what the officer drafted, and the waiting time was left out', async () => {
    const officer = await open();
    await openDesk(officer.page, stage.product.address, 'can-bo');
    await openTask(officer.page, 'Thẩm định');
    await officer.page.getByText('Hạn 30/11/2026').first().waitFor();
    await action(officer.page, 'Trình ký').click();
    await officer.page.getByLabel('Căn cứ xác nhận').fill('Dữ liệu hộ tịch và trả lời xác minh.');
    await send(officer.page, 'Trình ký').click();
    await expectDone(officer.page, 'Trình ký');

    const leader = await open();
    stage.product.world.moveTo('2026-11-26T08:30:00+07:00');
    await openDesk(leader.page, stage.product.address, 'lanh-dao');
    await openTask(leader.page, 'Ký');
    await action(leader.page, 'Ký duyệt').click();
    await leader.page.getByRole('dialog').getByRole('button', { name: 'Ký duyệt' }).click();
    await expectDone(leader.page, 'Ký duyệt');
    const [waiting] = (await (await visit(stage.product.address, 'lanh-dao')).client.signatures({})).items;
    await signPapers(stage.product.address, 'lanh-dao', waiting?.case ?? '');

    const clerk = await open();
    await openDesk(clerk.page, stage.product.address, 'mot-cua');
    await openTask(clerk.page, 'Trả');
    await action(clerk.page, 'Đã trả kết quả').click();
    await expectDone(clerk.page, 'Đã trả kết quả');
  });

  it('the citizen downloads the certificate, on a telephone', async () => {
    const { page } = await open(360);
    await page.goto(`${stage.product.address}/dang-nhap`);
    await signIn(page, 'cong-dan');
    await page.goto(`${stage.product.address}/ho-so`);
    await page
      .getByRole('link', { name: /Cấp Giấy xác nhận|H44/ })
      .first()
      .click();
    await page
      .getByRole('link', { name: /Giấy xác nhận tình trạng hôn nhân/ })
      .first()
      .waitFor();
    await expectNoAxe(page);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(360);
    const address = await page.locator('a[href*="giay_xac_nhan"][href$=".pdf"]').first().getAttribute('href');
    const answer = await page.context().request.get(new URL(address ?? '', stage.product.address).href);
    expect(answer.headers()['content-type']).toContain('application/pdf');
    const text = readPdf(await answer.body())
      .pages.join(' ')
      .replaceAll(/\s+/g, ' ');
    expect(text).toContain('GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN');
    expect(text).toContain('LÊ QUỐC DUY');
    expect(text).toContain('đã ly hôn theo Bản án/Quyết định số 45/2025/QĐST-HNGĐ ngày 30/06/2025');
    expect(text).toContain('hiện tại chưa đăng ký kết hôn với ai');
    expect(text).toContain('26/05/2027');
    expect(text).toContain('Đỗ Văn Thành');
  });

  it('no page had an error or broke the Content-Security-Policy', () => {
    expect(windows.flatMap((window) => window.faults)).toEqual([]);
  });
});

/** WCAG 2.2 AA, as far as a machine can tell. */
async function expectNoAxe(page: PersonPage['page']): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
}

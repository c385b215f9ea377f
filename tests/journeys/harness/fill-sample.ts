import type { FrameLocator, Locator, Page } from 'playwright';

/** The page that shows the form, or the frame of it that does. */
type Place = Page | FrameLocator;

/** Types a date into its boxes; a month leaves the day out. */
async function fillDate(
  group: Locator,
  { day, month, year }: { day?: string; month: string; year: string },
): Promise<void> {
  if (day !== undefined) await group.getByRole('textbox', { name: /: Ngày$/ }).fill(day);
  await group.getByRole('textbox', { name: /: Tháng$/ }).fill(month);
  await group.getByRole('textbox', { name: /: Năm$/ }).fill(year);
}

/** Chooses an entry of a list that is searched while one types, without diacritics. */
async function choose(page: Place, box: Locator, typed: string, option: string): Promise<void> {
  await box.fill(typed);
  await page.getByRole('option', { name: option }).first().click();
}

/** Goes on to the next page of the form and waits for its heading. */
export async function goOn(page: Place, heading: string): Promise<void> {
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await page.getByRole('heading', { name: heading, level: 2 }).waitFor();
}

/** Fills the sample of the brief into the application of procedure 1.004873, page by page, up to the dossier. */
export async function fillSample(page: Place): Promise<void> {
  await page.getByRole('heading', { name: 'Người được xác nhận', level: 2 }).waitFor();
  await goOn(page, 'Mục đích');
  await page.getByLabel('Mục đích', { exact: true }).selectOption({ label: 'Vay vốn' });
  await goOn(page, 'Tình trạng hôn nhân');
  await page.getByLabel('Đã đăng ký kết hôn, nay đã ly hôn').check();
  await fillHistory(page);
  await goOn(page, 'Quá trình cư trú');
  await fillResidences(page);
  await goOn(page, 'Cấp và nhận kết quả');
  await page
    .getByRole('radiogroup', { name: 'Đã được cấp giấy này' })
    .getByLabel('Không', { exact: true })
    .check();
  await page.getByLabel('Số bản', { exact: true }).fill('2');
  await page.getByLabel('Bản điện tử').check();
  await page.getByRole('group', { name: 'Cam đoan' }).getByRole('checkbox').check();
  await page.getByRole('group', { name: 'Đồng ý xử lý dữ liệu cá nhân' }).getByRole('checkbox').check();
}

async function fillHistory(page: Place): Promise<void> {
  const table = page.getByRole('group', { name: 'Lịch sử hôn nhân' });
  await addRowIfNone(table);
  await table.getByLabel('Họ tên vợ hoặc chồng').fill('Vũ Thị Mẫu');
  await fillDate(table.getByRole('group', { name: 'Ngày kết hôn' }), { day: '10', month: '5', year: '2022' });
  await choose(
    page,
    table.getByRole('combobox', { name: 'Xã, phường nơi đăng ký' }),
    'vinh yen',
    'Phường Vĩnh Yên',
  );
  await table.getByLabel('Ly hôn', { exact: true }).check();
  await table.getByLabel('Số bản án').fill('45/2025/QĐST-HNGĐ');
  await fillDate(table.getByRole('group', { name: 'Ngày có hiệu lực' }), {
    day: '30',
    month: '6',
    year: '2025',
  });
}

async function fillResidences(page: Place): Promise<void> {
  const table = page.getByRole('group', { name: 'Nơi cư trú từ khi đủ tuổi kết hôn' });
  await addRowIfNone(table);
  await fillResidence(page, row(table, 1), {
    from: { month: '2', year: '2018' },
    to: { month: '8', year: '2021' },
    kind: 'Tạm trú',
    province: ['ha noi', 'Thành phố Hà Nội'],
    commune: ['cau giay', 'Phường Cầu Giấy'],
  });
  await table.getByRole('button', { name: /^Thêm/ }).click();
  await fillResidence(page, row(table, 2), {
    from: { month: '9', year: '2021' },
    kind: 'Thường trú',
    province: ['phu tho', 'Tỉnh Phú Thọ'],
    commune: ['vinh yen', 'Phường Vĩnh Yên'],
  });
}

interface Residence {
  readonly from: { month: string; year: string };
  readonly to?: { month: string; year: string };
  readonly kind: string;
  readonly province: readonly [typed: string, option: string];
  readonly commune: readonly [typed: string, option: string];
}

async function fillResidence(page: Place, place: Locator, residence: Residence): Promise<void> {
  await fillDate(place.getByRole('group', { name: 'Từ tháng' }), residence.from);
  if (residence.to) await fillDate(place.getByRole('group', { name: 'Đến tháng' }), residence.to);
  await place.getByLabel(residence.kind, { exact: true }).check();
  await choose(page, place.getByRole('combobox', { name: 'Tỉnh, thành phố' }), ...residence.province);
  await choose(page, place.getByRole('combobox', { name: 'Xã, phường, đặc khu' }), ...residence.commune);
}

function row(table: Locator, number: number): Locator {
  return table.getByRole('region', { name: new RegExp(` ${number}$`) });
}

async function addRowIfNone(table: Locator): Promise<void> {
  if ((await table.getByRole('textbox').count()) === 0)
    await table.getByRole('button', { name: /^Thêm/ }).click();
}

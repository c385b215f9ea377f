import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { readDocument, surroundings } from '../../definitions/read-definitions.fixture.ts';
import { compileProcedure } from '../../engine/authoring/index.ts';
import { applicationForm, type Definition } from '../../engine/index.ts';
import { readPdf } from '../../runtime/server/papers/read-pdf.fixture.ts';
import { openWindow, type PersonPage } from './harness/chromium.ts';
import { action, expectDone, send } from './harness/desk.ts';
import { fillForm } from './harness/fill-form.ts';
import { judgePage } from './harness/judge-page.ts';
import { stageAt } from './harness/stage.ts';
import { signIn } from './harness/sign-in.ts';

const definition = readDocument('procedures/dang-ky-khai-sinh/1.json') as Definition;
const scenario = definition.scenarios?.find(({ key }) => key === 'truc_tiep_khong_dinh_danh');
const form = applicationForm(compileProcedure(definition, 'test'));

const clerk = {
  account: 'quay-lam-dong',
  name: 'Cao Thị Quầy',
  password: 'quay-lam-dong-2026',
  grants: [{ role: 'mot_cua', unit: '22945' }],
};
const mother = {
  account: 'nguoi-me',
  name: 'Trần Thị Mỹ Hạnh',
  password: 'nguoi-me-2026',
  identityLevel: 2,
  claims: { fullName: 'Trần Thị Mỹ Hạnh', citizenId: '060196004521' },
};

/** A mother without an account comes to the counter of her commune, and has one afterwards. */
describe('an application that a clerk files at the counter', () => {
  const people = [clerk, { ...mother, identityLevel: 0, claims: {} }];
  const stage = stageAt('2026-11-20T14:20:00+07:00', { people });
  const windows: PersonPage[] = [];
  const open = async (width?: number): Promise<Page> => {
    const window = await openWindow(stage.browser, width);
    windows.push(window);
    return window.page;
  };

  it('is begun, filled, printed, signed, filed and accepted on the spot', async () => {
    if (!scenario) throw new Error('the definition has no scenario for the counter');
    const page = await open();
    await page.goto(`${stage.product.address}/desk`);
    await signIn(page, clerk);
    await page.getByRole('link', { name: 'Tiếp nhận trực tiếp', exact: true }).click();
    await page.getByRole('heading', { name: 'Tiếp nhận trực tiếp', level: 1 }).waitFor();

    // given a clerk who finds the procedure without marks, and writes down whose identity card was shown
    await page.getByLabel('Tên hoặc mã thủ tục').fill('khai sinh');
    await page.getByRole('button', { name: 'Tìm thủ tục' }).click();
    await page.getByRole('radio', { name: /Đăng ký khai sinh/ }).check();
    await page.getByRole('button', { name: 'Bắt đầu nhập hồ sơ' }).click();
    await page.getByText('Cần nhập nội dung này.').first().waitFor();
    expect(await judgePage(page)).toEqual([]);
    await page.getByLabel('Số trên giấy tờ').first().fill('060196004521');
    await page.getByLabel('Họ tên người đến nộp').fill('Trần Thị Mỹ Hạnh');
    await page.getByLabel(/^Ngày sinh/).fill('1996-05-12');
    await page.getByRole('button', { name: 'Bắt đầu nhập hồ sơ' }).click();

    // when the form of the portal is filled for her, and a closed window is opened again in between
    await page.locator('thutuc-form .page').first().waitFor();
    await page.goto(`${stage.product.address}/desk/tiep-nhan`);
    await page.getByRole('link', { name: 'Nhập tiếp hồ sơ của Trần Thị Mỹ Hạnh' }).click();
    const letRegistryAnswer = await holdRegistry(page);
    await fillForm(page, form, scenario.answers, (catalogue, code) => {
      return surroundings.catalogue(catalogue)?.name(code, 'vi') ?? code;
    });
    const paper = page.locator('thutuc-dossier [data-pointer="/dossier/KS02"]');
    await paper.getByLabel('Đã nhận bản giấy, giữ trong hồ sơ').check();
    expect(await judgePage(page)).toEqual([]);
    await page.getByRole('button', { name: 'Tiếp tục' }).click();
    await page.getByRole('heading', { name: 'Kiểm tra và nộp hồ sơ', level: 2 }).waitFor();

    // and the registry, slow today, fills the form while its last step is shown already
    expect(await page.getByLabel('Người nộp đã đọc và ký bản in').count()).toBe(0);
    letRegistryAnswer();

    // then the fee is that of the counter, and nothing is filed before she has signed the print
    await page.getByRole('region', { name: 'Phí, lệ phí' }).getByText('16.000 đồng').first().waitFor();
    await page.getByRole('button', { name: 'Nộp hồ sơ' }).click();
    await page.getByText('Đánh dấu ô này sau khi người nộp đã ký bản in.').waitFor();
    expect(await judgePage(page)).toEqual([]);
    const print = await page.getByRole('link', { name: /^In đơn, tờ khai/ }).getAttribute('href');
    const answer = await page.context().request.get(new URL(print ?? '', stage.product.address).href);
    const text = readPdf(await answer.body())
      .pages.join(' ')
      .replaceAll(/\s+/g, ' ');
    expect(text).toContain('Trần Thị Mỹ Hạnh');
    expect(text).toContain('Bản in để người nộp đọc và ký');
    await page.getByLabel('Người nộp đã đọc và ký bản in').check();
    await page.getByText('Cao Thị Quầy xác nhận lúc').waitFor();
    await page.getByRole('button', { name: 'Nộp hồ sơ' }).dblclick();

    // and the clerk stands before the first task of the case, whose history says who filed for whom
    await page.getByRole('heading', { name: 'Việc cần làm bây giờ' }).waitFor();
    await page.getByText('Nộp thay cho Trần Thị Mỹ Hạnh, kênh nộp: trực tiếp').first().waitFor();
    expect(await judgePage(page)).toEqual([]);

    // and since she is still there, she brings what the clerk finds wanting, and signs for it
    await action(page, 'Yêu cầu bổ sung').click();
    await page.getByRole('checkbox', { name: /^Giấy chứng sinh/ }).check();
    await page.getByLabel(/^Cần bổ sung gì: Giấy chứng sinh/).fill('Bản đã nộp bị rách');
    await page.getByLabel('Lý do', { exact: true }).fill('Cần bản lành');
    await send(page, 'Yêu cầu bổ sung').click();
    await expectDone(page, 'Yêu cầu bổ sung');
    await page.getByRole('button', { name: 'Mở phần làm thay' }).click();
    const again = page.locator('thutuc-case-action [data-pointer="/dossier/KS02"]');
    await again.getByLabel('Đã nhận bản giấy, giữ trong hồ sơ').check();
    expect(await judgePage(page)).toEqual([]);
    await page.getByRole('button', { name: 'Nộp bổ sung', exact: true }).click();
    const confirm = page.getByRole('dialog', { name: 'Xác nhận với người nộp' });
    await confirm.getByLabel('Số trên giấy tờ').fill('060196004521');
    await confirm.getByLabel('Người nộp đã đọc và ký nội dung này').check();
    await confirm.getByRole('button', { name: 'Gửi thay người nộp' }).click();
    await page.getByText('Làm thay người nộp: Nộp bổ sung', { exact: true }).waitFor();
    await page.getByText('Làm thay người nộp Trần Thị Mỹ Hạnh tại quầy').first().waitFor();
    await action(page, 'Tiếp nhận').click();
    await expectDone(page, 'Tiếp nhận');
    await page
      .getByRole('link', { name: /Giấy tiếp nhận hồ sơ/ })
      .first()
      .waitFor();

    // and the original goes home
    await page.getByRole('button', { name: 'Ghi nhận bản giấy: Giấy chứng sinh' }).click();
    await page.getByLabel('Đã trả lại').check();
    await page
      .getByRole('group', { name: 'Ghi nhận bản giấy: Giấy chứng sinh' })
      .getByRole('button')
      .first()
      .click();
    await page.getByText(/^Đã trả lại lúc/).waitFor();
  });

  it('is hers once she has proved her number, on a telephone', async () => {
    const { accounts } = stage.product.server.services.store;
    const account = await accounts.get(mother.account);
    if (!account) throw new Error('the mother has no account');
    const page = await open(360);
    await page.goto(`${stage.product.address}/dang-nhap?ve=/ho-so`);
    await signIn(page, mother);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    expect(await page.getByRole('link', { name: /Đăng ký khai sinh/ }).count()).toBe(0);
    await accounts.put({ ...account, claims: mother.claims, identityLevel: mother.identityLevel });
    await page.goto(`${stage.product.address}/ho-so`);
    await page
      .getByRole('link', { name: /Đăng ký khai sinh|H\d\d/ })
      .first()
      .click();
    await page.getByText('Nộp thay cho Trần Thị Mỹ Hạnh').first().waitFor();
  });

  it('and no page had an error or broke the Content-Security-Policy', () => {
    expect(windows.flatMap(({ faults }) => faults)).toEqual([]);
  });
});

/** Holds back what registries say, until the function given is called. */
async function holdRegistry(page: Page): Promise<() => void> {
  let letAnswer: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    letAnswer = resolve;
  });
  await page.route('**/api/drafts/*/lookups', async (route) => {
    await held;
    await route.continue();
  });
  return letAnswer;
}

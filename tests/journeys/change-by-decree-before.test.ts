import { beforeAll, describe, expect, it } from 'vitest';
import { act, fileSample, fileScenario } from './harness/case-work.ts';
import { addGate, addStep, connect, selectField } from './harness/change-draft.ts';
import { openPart } from './harness/designer.ts';
import {
  businessesBefore,
  certificatesBefore,
  housesBefore,
  OLD_NUMBER,
} from './harness/earlier-versions.ts';
import {
  acceptResults,
  followDecree,
  giveValue,
  openEntry,
  openOffice,
  type Office,
} from './harness/follow-decree.ts';
import { visit, type Visitor } from './harness/people.ts';
import { stageAt } from './harness/stage.ts';

/*
 * Decrees that what is shipped follows already. The version before each is published first; then an administrator
 * follows it with the screens alone, and people apply before it and after.
 */
const MARRIAGE = 'Cấp Giấy xác nhận tình trạng hôn nhân';
const HOUSE = 'Cấp giấy phép xây dựng nhà ở riêng lẻ';
const BUSINESS = 'Đăng ký thành lập hộ kinh doanh';

/** The counter of the province, which gave building permits before. */
const provincial = {
  account: 'mot-cua-tinh',
  name: 'Lý Thị Hòa',
  password: 'mot-cua-tinh-2026',
  description: { vi: 'Một cửa Sở Xây dựng tỉnh Phú Thọ.' },
  grants: [{ role: 'mot_cua', unit: '25' }],
  identityLevel: 2,
};

/** A site in the ward of the counter of the demo, of a house that is exempt under the new rules. */
const exempt = {
  dia_chi_xd: { tinh: '25', xa: '08707', chi_tiet: 'Số 9 đường Mẫu B' },
  khu_vuc: ['KHONG_THUOC'],
};

/** A business in the same ward, whose owner is the citizen of the demo. */
const business = {
  chu_the: 'CA_NHAN',
  thanh_vien: [],
  chu_ho_ho_ten: 'Lê Quốc Duy',
  chu_ho_ngay_sinh: '1998-02-14',
  chu_ho_gioi_tinh: 'NAM',
  chu_ho_cccd: '026098003310',
  dia_chi_tru_so: { tinh: '25', xa: '08707', chi_tiet: 'Số 3 đường Mẫu B' },
  ngay_bat_dau: '2026-12-15',
};

const SPARED = 'Công trình này được miễn giấy phép xây dựng, Ông/Bà không cần nộp hồ sơ.';

describe('an administrator follows a decree that changes who, what and how much', () => {
  const stage = stageAt('2026-11-20T09:10:00+07:00', { people: [provincial] });
  let office: Office;
  /** Signed in once: sign-ins of one account are limited. */
  let citizen: Visitor;
  /** Cases by when they were filed. */
  const filed: Record<'house' | 'business' | 'numbered', string> = { house: '', business: '', numbered: '' };

  beforeAll(async () => {
    const { client } = await visit(stage.product.address, 'quan-tri');
    for (const definition of [certificatesBefore(), housesBefore(), businessesBefore()])
      await client.publish({ definition });
    [office, citizen] = await Promise.all([
      openOffice(stage.browser, stage.product.address),
      visit(stage.product.address, 'cong-dan'),
    ]);
  });
  const fileHouse = (changes = {}, who = citizen): Promise<string> =>
    fileScenario(
      stage.product.address,
      'cap-giay-phep-xay-dung-nha-o-rieng-le',
      { ...exempt, ...changes },
      who,
    );
  const fileBusiness = (changes = {}, who = citizen): Promise<string> =>
    fileScenario(stage.product.address, 'dang-ky-thanh-lap-ho-kinh-doanh', { ...business, ...changes }, who);

  it('R2: a register is looked up instead of a paper, and where it says nothing, somebody asks', async () => {
    const old = await fileSample(stage.product.address, {}, citizen);
    const { changes, steps, version } = await followDecree(
      office,
      MARRIAGE,
      async (page) => {
        await openPart(page, 'Thành phần hồ sơ');
        await openEntry(page, /^HN05/);
        await page
          .getByRole('button', { name: /^Bỏ Giấy xác nhận tình trạng hôn nhân của nơi cư trú/ })
          .click();
        await page.getByRole('dialog').getByRole('button', { name: 'Bỏ cùng các chỗ đó' }).click();
        await openPart(page, 'Quy trình');
        await page.getByRole('button', { name: 'Bảng', exact: true }).click();
        await addStep(page, 'Tra cứu dữ liệu', 'tra_cuu_du_lieu');
        await addStep(page, 'Xác minh nơi cư trú', 'xac_minh_noi_cu_tru');
        for (const way of ['Tiếp nhận ở Tiếp nhận', 'Hồ sơ đã đủ ở Kiểm tra hồ sơ bổ sung'])
          await page
            .getByRole('combobox', { name: `${way} chuyển đến`, exact: true })
            .selectOption({ label: 'Tra cứu dữ liệu' });
        await connect(page, 'Tra cứu dữ liệu', 'Đủ dữ liệu', 'Thẩm định');
        await connect(page, 'Tra cứu dữ liệu', 'Chưa đủ dữ liệu', 'Xác minh nơi cư trú');
        await connect(page, 'Xác minh nơi cư trú', 'Đã xác minh', 'Thẩm định');
      },
      { number: '18/QĐ-UBND', date: '19/11/2026', note: 'Nghị quyết 66.7/2025/NQ-CP' },
    );
    expect(changes).toEqual(
      expect.arrayContaining([
        expect.stringContaining(
          'Bỏ thành phần hồ sơ “Giấy xác nhận tình trạng hôn nhân của nơi cư trú trước”',
        ),
        expect.stringContaining('Thêm bước “Tra cứu dữ liệu”'),
        expect.stringContaining(
          'Nút “Tiếp nhận” (bước “Tiếp nhận”): bước đích “Thẩm định” → “Tra cứu dữ liệu”',
        ),
      ]),
    );
    expect(steps).toBeLessThanOrEqual(37);
    expect(version).toBe(3);
    const filed = [
      await fileSample(stage.product.address, {}, citizen),
      await fileSample(stage.product.address, {}, citizen),
    ];
    const stageOf = (view: { readonly stages: readonly { readonly vi: string }[] }) => view.stages[0]?.vi;
    expect(stageOf(await act(stage.product.address, 'mot-cua', old, 'TIEP_NHAN'))).toBe('Thẩm định');
    for (const id of filed)
      expect(stageOf(await act(stage.product.address, 'mot-cua', id, 'TIEP_NHAN'))).toBe('Tra cứu dữ liệu');
    const [found = '', missing = ''] = filed;
    expect(stageOf(await act(stage.product.address, 'can-bo', found, 'DU_DU_LIEU'))).toBe('Thẩm định');
    expect(stageOf(await act(stage.product.address, 'can-bo', missing, 'CHUA_DU_DU_LIEU'))).toBe(
      'Xác minh nơi cư trú',
    );
    expect(stageOf(await act(stage.product.address, 'can-bo', missing, 'DA_XAC_MINH'))).toBe('Thẩm định');
  });

  it('R4: the commune decides instead of the province, sooner, online alone, and spares who is exempt', async () => {
    filed.house = await fileHouse();
    const { changes, steps, version } = await followDecree(
      office,
      HOUSE,
      async (page) => {
        const overview = page.locator('designer-tong-quan');
        await overview.getByLabel('Cấp giải quyết', { exact: true }).fill('Ủy ban nhân dân cấp xã');
        await overview.getByLabel('Địa chỉ nào').selectOption({ label: 'Cấp xã của “Địa điểm xây dựng”' });
        await openEntry(page, /^Lãnh đạo Sở Xây dựng/);
        await overview.getByLabel('Tên vai trò', { exact: true }).fill('Lãnh đạo Ủy ban nhân dân cấp xã');
        const submit = overview.getByRole('group', { name: 'Nộp hồ sơ qua' });
        await submit.getByLabel('Trực tiếp', { exact: true }).uncheck();
        await submit.getByLabel('Bưu chính công ích', { exact: true }).uncheck();

        await openPart(page, 'Thời hạn');
        for (const [name, amount] of [
          [/^Cấp giấy phép/, '7'],
          [/^Thẩm định/, '3'],
          [/^Chủ đầu tư bổ sung/, '2'],
        ] as const) {
          await openEntry(page, name);
          await page.getByRole('textbox', { name: 'Bao nhiêu', exact: true }).last().fill(amount);
        }

        await openPart(page, 'Biểu mẫu');
        await selectField(page, 'Công trình', 'Bảng tầng');
        await addGate(page, SPARED);

        await acceptResults(page, {
          passed: '2 trên 5',
          together: 2,
          alone: ['Ngoài khu quy hoạch, dưới 7 tầng và 500 m²: được miễn, dừng trước khi nộp'],
        });
      },
      {
        number: '217/QĐ-UBND',
        date: '19/11/2026',
        note: 'Nghị định 217/2026/NĐ-CP',
        effectiveFrom: '01/12/2026',
      },
    );
    expect(changes).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^Thêm quy tắc kiểm tra “Công trình này được miễn giấy phép/),
        expect.stringContaining('Thời hạn “Cấp giấy phép”: 15 → 7 ngày làm việc'),
        expect.stringContaining('Thời hạn “Thẩm định, kiểm tra thực địa, hỏi ý kiến”: 7 → 3 ngày làm việc'),
        expect.stringContaining('Thời hạn “Chủ đầu tư bổ sung”: 5 → 2 ngày làm việc'),
        expect.stringContaining(
          'Cơ quan có thẩm quyền: “Tỉnh, thành phố của Địa điểm xây dựng” → “Xã, phường của Địa điểm xây dựng”',
        ),
        expect.stringContaining('Cấp thực hiện: “Sở Xây dựng” → “Ủy ban nhân dân cấp xã”'),
      ]),
    );
    expect(steps).toBeLessThanOrEqual(46);
    expect(version).toBe(3);
  });

  it('R5: a business is numbered by the 12 digits of its owner, and a fee of one province falls away', async () => {
    filed.business = await fileBusiness({ ma_so_hkd_du_kien: OLD_NUMBER });
    const { changes, steps, version } = await followDecree(
      office,
      BUSINESS,
      async (page) => {
        await openPart(page, 'Biểu mẫu');
        await selectField(page, 'Hộ kinh doanh', 'Mã số hộ kinh doanh (10 số)');
        const properties = page.locator('designer-form-properties');
        await properties.getByLabel('Loại trường').selectOption({ label: 'Số định danh cá nhân' });
        await page.getByRole('dialog').getByRole('button', { name: 'Đổi loại' }).click();
        await properties.getByLabel('Nhãn', { exact: true }).fill('Mã số hộ kinh doanh (12 số)');
        await properties.getByText('Quy tắc', { exact: true }).click();
        const value = properties.getByRole('group', { name: 'Giá trị', exact: true });
        await value.getByLabel('Giá trị: Cách cho giá trị').selectOption({ label: 'Trường, dữ kiện' });
        await value.getByRole('combobox', { name: 'Giá trị', exact: true }).fill('so dinh danh ca nhan');
        await page
          .getByRole('listbox')
          .getByRole('option', { name: /^Số định danh cá nhân/ })
          .first()
          .click();

        await openPart(page, 'Phí và tham số');
        await openEntry(page, /^Lệ phí đăng ký theo tỉnh/);
        await giveValue(page, {
          row: '4. Bất kỳ, Bất kỳ: 100.000',
          only: { tinh: 'Tỉnh Phú Thọ', kenh: 'Trực tuyến' },
          from: '01/12/2026',
          value: '0',
          source: 'Nghị quyết 12/2026/NQ-HĐND',
        });
        await acceptResults(page, {
          passed: '3 trên 4',
          alone: ['Hồ sơ mẫu: hộ gia đình hai thành viên, trực tuyến, liên thông thuế'],
        });
      },
      { number: '296/QĐ-UBND', date: '19/11/2026', note: 'Nghị định 296/2026/NĐ-CP' },
    );
    expect(changes.slice(0, 2)).toEqual([
      expect.stringContaining(
        'Trường “Mã số hộ kinh doanh (12 số)” (mục “Tên hộ kinh doanh”): loại “Mã số thuế” → “Số định danh cá nhân”\nChỉ cho hồ sơ mới',
      ),
      expect.stringContaining('thêm công thức tính “Số định danh cá nhân”'),
    ]);
    expect(changes).toContainEqual(expect.stringContaining('Thêm dòng giá trị “25, 2, 0, 01/12/2026”'));
    expect(steps).toBeLessThanOrEqual(30);
    expect(version).toBe(3);
    // what is typed counts no more: the number follows from the owner
    filed.numbered = await fileBusiness({ ma_so_hkd_du_kien: OLD_NUMBER });
  });

  it('from its day on, who applies is dealt with under the new rules, and who applied before under the old', async () => {
    // Nobody's session lasts so long: this comes last.
    stage.product.world.moveTo('2026-12-01T08:00:00+07:00');
    const later = await visit(stage.product.address, 'cong-dan');
    const inPlan = await fileHouse({ khu_vuc: ['QUY_CHE_KIEN_TRUC'] }, later);
    const spared = await fileHouse({}, later).catch((error: unknown) => error);
    expect(spared).toMatchObject({ problems: [{ code: 'check-failed', message: SPARED }] });
    const houses = [
      await act(stage.product.address, provincial, filed.house, 'TIEP_NHAN'),
      await act(stage.product.address, 'mot-cua', inPlan, 'TIEP_NHAN'),
    ];
    expect(houses.map(({ procedure }) => procedure.version)).toEqual([2, 3]);
    expect(houses.map(({ competentUnit }) => competentUnit.code)).toEqual(['25', '08707']);
    expect(
      houses.map(({ clocks }) => clocks.find(({ deadline }) => deadline === 'giai_quyet')?.dueDate),
    ).toEqual(['2026-12-22', '2026-12-10']);

    const late = await fileBusiness({}, later);
    const { client } = later;
    const businesses = await Promise.all([filed.business, filed.numbered, late].map((id) => client.case(id)));
    expect(businesses.map(({ procedure }) => procedure.version)).toEqual([2, 3, 3]);
    const numbers = businesses.map(({ forms }) =>
      forms
        .flatMap(({ sections }) => sections.flatMap(({ rows }) => rows))
        .find(({ key }) => key === 'ma_so_hkd_du_kien'),
    );
    expect(numbers).toMatchObject([
      { label: 'Mã số hộ kinh doanh (10 số)', value: OLD_NUMBER },
      { label: 'Mã số hộ kinh doanh (12 số)', value: business.chu_ho_cccd },
      { value: business.chu_ho_cccd },
    ]);
    // online in this province nothing is charged from this day on, whichever version the day before had
    expect(businesses.map(({ fees }) => fees.map(({ amount }) => amount))).toEqual([[100000], [100000], []]);
    expect([...office.first.faults, ...office.second.faults]).toEqual([]);
  });
});

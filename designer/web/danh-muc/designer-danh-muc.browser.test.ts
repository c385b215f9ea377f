import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import procedure from '../../../definitions/procedures/xac-nhan-tinh-trang-hon-nhan/1.json' with { type: 'json' };
import type { DefinitionSurroundings } from '../../../runtime/api/index.ts';
import type { DraftDocument } from '../../../runtime/client/index.ts';
import { valueAt } from '../draft/value-at.ts';
import { shownTab } from '../parts/shown-tab.fixture.ts';
import './designer-danh-muc.ts';

const document = procedure as unknown as DraftDocument;
const surroundings: DefinitionSurroundings = {
  catalogues: [
    { id: 'kenh', title: { vi: 'Kênh' }, version: '2', versions: ['1', '2'], entries: 3 },
    { id: 'nganh-nghe', title: { vi: 'Ngành nghề' }, version: '1', versions: ['1'], entries: 87 },
  ],
  registries: [{ id: 'civil-status' }, { id: 'population', title: { vi: 'Dữ liệu dân cư' } }],
  systems: [],
};
const client = { definitionSurroundings: () => Promise.resolve(surroundings) };

test('a catalogue is chosen from those of the installation, in a version, and taken out again', async () => {
  const { session } = await shownTab('designer-danh-muc', document, client);
  const count = (valueAt(document, '/catalogues') as unknown as readonly unknown[]).length;
  await page.getByRole('combobox', { name: 'Thêm danh mục' }).selectOptions('nganh-nghe');
  await page.getByRole('button', { name: 'Thêm', exact: true }).click();
  expect(valueAt(session.document, `/catalogues/${count}`)).toEqual({ id: 'nganh-nghe' });
  await page.getByRole('combobox', { name: 'Phiên bản dùng' }).nth(count).selectOptions('1');
  expect(valueAt(session.document, `/catalogues/${count}`)).toEqual({ id: 'nganh-nghe', version: '1' });
  await page.getByRole('button', { name: 'Bỏ Ngành nghề' }).click();
  expect(valueAt(session.document, '/catalogues')).toEqual(valueAt(document, '/catalogues'));
});

test('a catalogue that is used and not listed is offered; its places are led to', async () => {
  const { session } = await shownTab(
    'designer-danh-muc',
    { ...document, catalogues: [{ id: 'dan-toc' }] },
    client,
  );
  const places: string[] = [];
  session.addEventListener('reveal', (event) => places.push((event as CustomEvent<string>).detail));
  await page.getByRole('button', { name: 'Thêm Kênh' }).click();
  expect(valueAt(session.document, '/catalogues')).toEqual([{ id: 'dan-toc' }, { id: 'kenh' }]);
  await page
    .getByText(/^Dùng ở \d+ chỗ$/)
    .nth(1)
    .click();
  await page.getByRole('button', { name: 'channels', exact: true }).click();
  expect(places).toEqual(['/service/channels']);
});

test('a look-up asks a registry of the installation by values of the application', async () => {
  const { session } = await shownTab('designer-danh-muc', document, client);
  await page.getByRole('textbox', { name: 'Tên tra cứu mới' }).fill('Dân cư');
  await userEvent.keyboard('{Enter}');
  const connection = page.getByRole('combobox', { name: 'Kết nối' });
  // nobody chose one yet; what the server calls it is said beside the id
  await expect.element(connection).toHaveValue('');
  expect(connection.element().textContent.replace(/\s+/g, ' ')).toMatch(
    /civil-status.*Dữ liệu dân cư \(population\)/,
  );
  await connection.selectOptions('population');
  await page.getByRole('textbox', { name: 'Tên giá trị hỏi mới' }).fill('so_dinh_danh');
  await userEvent.keyboard('{Enter}');
  await page.getByRole('textbox', { name: 'Tên giá trị trả về mới' }).fill('ngay_sinh');
  await userEvent.keyboard('{Enter}');
  await page.getByRole('combobox', { name: 'Loại', exact: true }).selectOptions('date');
  expect(valueAt(session.document, '/lookups/dan_cu')).toEqual({
    title: { vi: 'Dân cư' },
    connector: 'population',
    input: { so_dinh_danh: '' },
    output: { ngay_sinh: 'date' },
  });
});

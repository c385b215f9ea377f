import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import procedure from '../../../definitions/procedures/cap-giay-phep-xay-dung-nha-o-rieng-le/1.json' with { type: 'json' };
import type { DraftDocument } from '../../../runtime/client/index.ts';
import { valueAt } from '../draft/value-at.ts';
import { shownTab } from '../parts/shown-tab.fixture.ts';
import './designer-tong-quan.ts';

const document = procedure as unknown as DraftDocument;
const units = {
  ...{ format: 1, id: 'co-quan', version: '1', title: { vi: 'Cơ quan' } },
  entries: [
    { code: '01', name: { vi: 'Ủy ban nhân dân thành phố Hà Nội' } },
    { code: '00004', name: { vi: 'Ủy ban nhân dân phường Ba Đình' }, parent: '01' },
    { code: '00008', name: { vi: 'Ủy ban nhân dân phường Ngọc Hà' }, parent: '01' },
  ],
};
const competent = '/authority/competent';

test('the unit that decides is found by an address, is always the same one, or follows from a rule', async () => {
  const { session } = await shownTab('designer-tong-quan', document, {
    wholeCatalogue: () => Promise.resolve({ document: units, versions: [units.version] } as never),
  });
  const how = page.getByRole('combobox', { name: 'Cơ quan giải quyết' });
  await expect.element(how).toHaveValue('address');
  const address = page.getByRole('combobox', { name: 'Địa chỉ nào' });
  await expect.element(address).toHaveValue('dia_chi_xd.xa');
  await address.selectOptions('dia_chi_xd.tinh');
  expect(valueAt(session.document, competent)).toBe('dia_chi_xd.tinh');
  await how.selectOptions('fixed');
  await page.getByRole('textbox', { name: 'Tìm cơ quan' }).fill('ba dinh');
  await page.getByRole('combobox', { name: 'Cơ quan', exact: true }).selectOptions('00004');
  expect(valueAt(session.document, competent)).toBe('"00004"');
  session.undo();
  session.undo();
  expect(session.document).toBe(document);
});

test('a role is added, renamed with all that names it, and gives tasks', async () => {
  const { session } = await shownTab('designer-tong-quan', document);
  await page.getByRole('button', { name: /^Bộ phận Một cửa/ }).click();
  await page.getByRole('textbox', { name: 'Khóa', exact: true }).fill('tiep_dan');
  await userEvent.keyboard('{Enter}');
  expect(JSON.stringify(session.document['workflow'])).toContain('"role":"tiep_dan"');
  const supervises = page.getByRole('group', { name: 'Ai phân công việc cho người khác' });
  await supervises.getByRole('checkbox', { name: 'Bộ phận Một cửa' }).click();
  expect(valueAt(session.document, '/supervisors')).toContain('tiep_dan');
});

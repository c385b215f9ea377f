import { expect, test } from 'vitest';
import { readDocument, surroundings } from '../../../definitions/read-definitions.fixture.ts';
import type { DraftDocument } from '../../../runtime/client/index.ts';
import { keyChoices } from './key-choices.ts';

const draftOf = (id: string) => readDocument(`procedures/${id}/1.json`) as DraftDocument;
const choicesOf = (id: string, table: string) =>
  keyChoices(draftOf(id), `/parameters/${table}`, 'vi', surroundings.catalogue);

test('a key that reads an address is a province by name, one that reads the channel a way to submit', () => {
  const [province, channel] = choicesOf('dang-ky-thanh-lap-ho-kinh-doanh', 'muc_thu');
  expect(province?.choices).toHaveLength(34);
  expect(province?.choices).toContainEqual({ value: '01', label: 'Thành phố Hà Nội' });
  expect(channel?.choices?.map(({ label }) => label)).toEqual([
    'Trực tiếp',
    'Trực tuyến',
    'Bưu chính công ích',
  ]);
});

test('a key that reads a computed field has the options that the field takes its value from', () => {
  const [person] = choicesOf('cap-phieu-ly-lich-tu-phap', 'muc_phi');
  expect(person?.choices).toContainEqual({ value: 'SINH_VIEN', label: 'Học sinh, sinh viên' });
  expect(person?.nameless).toEqual([]);
});

test('a code that an expression writes is called as the parameter names it, and can be named there', () => {
  const [area, who] = choicesOf('cap-giay-phep-ban-le-ruou', 'muc_phi');
  expect(area?.choices).toEqual([
    { value: 'DO_THI', label: 'Khu vực phường' },
    { value: 'KHAC', label: 'Khu vực khác' },
  ]);
  expect(who?.nameless).toEqual(['HO', 'TO_CHUC']);
});

test('a key of which nobody knows all that it can be stays a text', () => {
  expect(choicesOf('cap-giay-phep-ban-le-ruou', 'loai_khu_vuc')[0]?.choices).toBeNull();
  const [province] = keyChoices(
    draftOf('dang-ky-thanh-lap-ho-kinh-doanh'),
    '/parameters/muc_thu',
    'vi',
    () => undefined,
  );
  expect(province?.choices).toBeNull();
});

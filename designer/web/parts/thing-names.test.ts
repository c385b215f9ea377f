import { expect, test } from 'vitest';
import { thingsOf } from './thing-names.ts';

test('messages are chosen by their titles or subjects, by their keys only where they have neither', () => {
  const messages = {
    da_nhan: { subject: { vi: 'Hồ sơ {{case.code}} đã được tiếp nhận' } },
    ket_qua: { title: { vi: 'Báo có kết quả' }, subject: { vi: 'Hồ sơ {{case.code}}' } },
    moi: {},
  };
  expect(thingsOf({ messages }, 'messages', 'vi')).toEqual([
    { value: 'da_nhan', label: 'Hồ sơ … đã được tiếp nhận' },
    { value: 'ket_qua', label: 'Báo có kết quả' },
    { value: 'moi', label: 'moi' },
  ]);
});

test('things of one name are told apart by their keys', () => {
  const roles = { mot_cua: { vi: 'Một cửa' }, mot_cua_xa: { vi: 'Một cửa' }, lanh_dao: { vi: 'Lãnh đạo' } };
  expect(thingsOf({ roles }, 'roles', 'vi').map(({ label }) => label)).toEqual([
    'Một cửa (mot_cua)',
    'Một cửa (mot_cua_xa)',
    'Lãnh đạo',
  ]);
});

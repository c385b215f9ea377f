import { expect, test } from 'vitest';
import { amountsAmong } from './amounts-among.ts';

test('only values that are numbers can be amounts', () => {
  const fields = [
    { key: 'vay', type: 'money', label: { vi: 'Số tiền vay' } },
    { key: 'ho_ten', type: 'text', label: { vi: 'Họ tên' } },
  ];
  const values = { lai: 'vay * 0.1', ten: 'upper case(ho_ten)', hong: 'vay *', la: 'khong_co + 1' };
  const draft = {
    application: 'don',
    forms: { don: { pages: [{ key: 'p', sections: [{ key: 's', fields }] }] } },
    papers: { giay: { title: { vi: 'Giấy' }, values } },
  };
  expect(amountsAmong(draft, '/papers/giay', Object.keys(values))).toEqual(['lai', 'la']);
});

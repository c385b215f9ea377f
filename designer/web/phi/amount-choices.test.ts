import { expect, test } from 'vitest';
import { readDocument } from '../../../definitions/read-definitions.fixture.ts';
import type { DraftDocument } from '../../../runtime/client/index.ts';
import { amountChoices } from './amount-choices.ts';

const parameter = (title: string, type: string, keys?: readonly string[]) => ({
  title: { vi: title },
  type,
  ...(keys === undefined ? {} : { keys }),
  rows: [{ value: 0 }],
});
const draft = {
  ...(readDocument('procedures/cap-phieu-ly-lich-tu-phap/1.json') as DraftDocument),
  parameters: {
    muc_chuan: parameter('Mức chuẩn', 'money'),
    muc_thu: parameter('Mức thu', 'money', ['loai_phieu', 'kenh']),
    theo_vung: parameter('Mức theo vùng', 'money', ['vung_mien']),
    ghi_chu: parameter('Ghi chú', 'text'),
  },
} as unknown as DraftDocument;

test('a table whose keys are fields or the channel is an amount, written as what reads it', () => {
  const { choices, unanswered } = amountChoices(draft, '/fees/0/amount', 'vi');
  expect(choices).toEqual([
    { value: 'muc_chuan', label: 'Mức chuẩn' },
    {
      value: 'lookup("muc_thu", loai_phieu, case.channel)',
      label: 'Mức thu (theo Loại phiếu, Kênh nộp hồ sơ)',
    },
  ]);
  expect(unanswered).toEqual(['Mức theo vùng']);
});

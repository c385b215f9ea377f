import { fillText, type Text } from '../text/text.ts';
import { formatMoney } from '../words/index.ts';
import type { HistoryNote } from './case.ts';

type MoneyNote = Extract<HistoryNote, { kind: 'money' }>;

/** What was done with money, in words. */
const notes: Readonly<Record<MoneyNote['did'], Text>> = {
  begun: { vi: 'Bắt đầu nộp trực tuyến {amount}', en: 'Online payment of {amount} begins' },
  paid: { vi: 'Đã nhận {amount} nộp trực tuyến', en: '{amount} was received online' },
  collected: { vi: 'Đã thu {amount} tại quầy', en: '{amount} was taken at the counter' },
  failed: { vi: 'Giao dịch {amount} không thành công', en: 'The payment of {amount} failed' },
  refund: { vi: 'Phải hoàn trả {amount} cho người nộp', en: '{amount} is to be given back' },
  refunded: { vi: 'Đã hoàn trả {amount} cho người nộp', en: '{amount} was given back' },
  amount: {
    vi: 'Nhận {amount}, không đúng số tiền phải nộp; sẽ hoàn trả',
    en: '{amount} came, which is not what was asked for; it is to be given back',
  },
  late: {
    vi: 'Nhận {amount} sau khi hồ sơ đã kết thúc; sẽ hoàn trả',
    en: '{amount} came after the case had ended; it is to be given back',
  },
  twice: {
    vi: 'Nhận thêm {amount} cho khoản đã nộp; sẽ hoàn trả',
    en: '{amount} came for what was already paid; it is to be given back',
  },
};

/** A note of money as a sentence. */
export function moneyNote({ did, amount }: MoneyNote): Text {
  const { vi, en = vi } = notes[did];
  const params = { amount: formatMoney(amount) };
  return { vi: fillText(vi, params), en: fillText(en, params) };
}

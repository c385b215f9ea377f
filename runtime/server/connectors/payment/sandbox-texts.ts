import type { Language } from '../../../../engine/index.ts';
import type { SandboxChoice } from './sandbox-provider.ts';

/** Texts of the page of the sandbox. */
export interface SandboxTexts {
  readonly title: string;
  readonly lead: string;
  readonly order: string;
  readonly amount: string;
  readonly gone: string;
  readonly home: string;
  readonly choices: Readonly<Record<SandboxChoice, { readonly label: string; readonly about: string }>>;
}

export const sandboxTexts: Readonly<Record<Language, SandboxTexts>> = {
  vi: {
    title: 'Cổng thanh toán thử nghiệm',
    lead: 'Trang này thay cho cổng thanh toán thật khi chạy thử. Không có khoản tiền nào được chuyển.',
    order: 'Mã giao dịch',
    amount: 'Số tiền',
    gone: 'Không có giao dịch này, hoặc máy chủ đã khởi động lại.',
    home: 'Về hồ sơ của tôi',
    choices: {
      pay: { label: 'Thanh toán', about: 'Tiền được trả đủ; thông báo được gửi hai lần.' },
      fail: { label: 'Thanh toán không thành công', about: 'Ngân hàng từ chối giao dịch.' },
      abandon: { label: 'Bỏ dở', about: 'Quay lại mà chưa trả.' },
      twice: { label: 'Trả hai lần', about: 'Hai lần chuyển tiền cho cùng một giao dịch.' },
      slow: { label: 'Trả muộn', about: 'Thông báo đến sau vài giây, khi người nộp đã quay lại.' },
      late: { label: 'Trả, nhưng thông báo bị thất lạc', about: 'Máy chủ phải tự hỏi lại cổng.' },
      amount: { label: 'Trả sai số tiền', about: 'Chuyển thiếu 1.000 đồng.' },
    },
  },
  en: {
    title: 'Payment sandbox',
    lead: 'This page stands in for a real provider of payments. No money is moved.',
    order: 'Order',
    amount: 'Amount',
    gone: 'There is no such order, or the server was started again.',
    home: 'To my cases',
    choices: {
      pay: { label: 'Pay', about: 'All of it is paid; the callback is sent twice.' },
      fail: { label: 'Fail', about: 'The bank refuses the transfer.' },
      abandon: { label: 'Leave', about: 'Go back without paying.' },
      twice: { label: 'Pay twice', about: 'Two transfers for one order.' },
      slow: { label: 'Pay late', about: 'The callback comes seconds later, when the payer is back.' },
      late: { label: 'Pay, but lose the callback', about: 'The server has to ask for itself.' },
      amount: { label: 'Pay another amount', about: '1,000 đồng are missing.' },
    },
  },
};

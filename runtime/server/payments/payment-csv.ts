import {
  formatDate,
  inLanguage,
  localDateOf,
  type Language,
  type PaymentView,
} from '../../../engine/index.ts';
import type { PaymentItem } from '../../api/index.ts';
import { csvTable } from '../csv-table.ts';

const heads: Readonly<Record<Language, readonly string[]>> = {
  vi: [
    'Ngày',
    'Mã hồ sơ',
    'Thủ tục',
    'Người nộp',
    'Khoản thu',
    'Hình thức',
    'Mã giao dịch',
    'Phải nộp (đồng)',
    'Đã nhận (đồng)',
    'Tình trạng',
    'Cần đối soát',
    'Đã hoàn trả (đồng)',
    'Phải hoàn trả (đồng)',
    'Ngày hoàn trả',
    'Chứng từ hoàn trả',
  ],
  en: [
    'Day',
    'Dossier code',
    'Procedure',
    'Applicant',
    'Fees',
    'Method',
    'Transaction',
    'Asked for (đồng)',
    'Received (đồng)',
    'Status',
    'To reconcile',
    'Given back (đồng)',
    'To be given back (đồng)',
    'Given back on',
    'Voucher',
  ],
};

/** The list as a table for spreadsheets. */
export function paymentCsv(items: readonly PaymentItem[], language: Language): string {
  return csvTable([heads[language], ...items.map((item) => rowOf(item, language))]);
}

function rowOf({ day, code, procedure, applicant, payment }: PaymentItem, language: Language): string[] {
  const back = (isDone: boolean): number =>
    payment.refunds.reduce((sum, one) => sum + ((one.doneAt !== null) === isDone ? one.amount : 0), 0);
  return [
    formatDate(day),
    code,
    inLanguage(procedure, language),
    applicant,
    payment.fees.map((title) => inLanguage(title, language)).join('; '),
    payment.method,
    payment.reference ?? '',
    String(payment.amount),
    String(payment.received ?? 0),
    payment.status,
    payment.finding ?? '',
    String(back(true)),
    String(back(false)),
    doneDays(payment),
    payment.refunds.flatMap(({ reference }) => reference ?? []).join('; '),
  ];
}

function doneDays({ refunds }: PaymentView): string {
  return refunds
    .flatMap(({ doneAt }) => (doneAt === null ? [] : [formatDate(localDateOf(doneAt))]))
    .join('; ');
}

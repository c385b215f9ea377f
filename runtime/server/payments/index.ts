/** Payments between cases and providers. */
export { PaymentService, type BegunPayment } from './payment-service.ts';
export { paymentCsv } from './payment-csv.ts';
export { paymentList, paymentShows, type PaymentWish } from './payment-list.ts';
export { watchPayment } from './watch-payment.ts';

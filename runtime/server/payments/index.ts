/** Payments between cases and providers. */
export { PaymentService, type BegunPayment } from './payment-service.ts';
export { watchPayment } from './watch-payment.ts';

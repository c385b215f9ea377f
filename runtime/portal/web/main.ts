import './portal.css';

/**
 * Brings to life the pages that need it. All pages are whole without a script but two: the application, and what
 * an applicant does with a case. A page that waits for a payment renews itself. Each loads its own part only.
 */
async function start(): Promise<void> {
  const { screen } = document.body.dataset;
  if (screen === 'application') await (await import('./application/start-application.ts')).startApplication();
  if (screen === 'case') await (await import('./case/start-case.ts')).startCase();
  const waits = document.querySelector<HTMLElement>('[data-payment-waits]');
  if (waits) void (await import('./case/await-payment.ts')).awaitPayment(waits);
  if (screen === 'mine') (await import('./notices/read-notices.ts')).readNotices();
}

void start();

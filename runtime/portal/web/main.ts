import './portal.css';

/**
 * Brings to life the pages that need it. All pages are whole without a script but two: the application, and what
 * an applicant does with a case. Each loads its own part only.
 */
async function start(): Promise<void> {
  switch (document.body.dataset['screen']) {
    case 'application':
      (await import('./application/start-application.ts')).startApplication();
      break;
    case 'case':
      (await import('./case/start-case.ts')).startCase();
      break;
    case 'mine':
      (await import('./notices/read-notices.ts')).readNotices();
      break;
  }
}

void start();

/** The application as an element, for pages other than the portal's own. */
export type { ApplicationPage } from './application-page.ts';
export { feesBox } from './fees-box.ts';
export { ThutucApplication } from './thutuc-application.ts';

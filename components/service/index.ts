/** A whole service: what a page bundles that takes an application from its form to its submission. */
export type { ServiceDetail, ServiceStep, ServiceStepDetail } from '../events/service-events.ts';
export { ThutucService } from './service.ts';

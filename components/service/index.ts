/** A whole service, with what stands around it: what a page bundles that takes an application to its submission. */
import '../confirm/confirm.ts';
import '../notice/notice.ts';
import './service.ts';

export type { ServiceDetail, ServiceStep, ServiceStepDetail } from '../events/service-events.ts';
export { fetchPartsOf } from '../form/parts-of-form.ts';
export { textsOf } from '../language/texts-of.ts';
export { fetchTexts } from '../language/texts-part.ts';

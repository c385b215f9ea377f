/**
 * The form alone: what a page bundles that shows a form and nothing else. Heavy kinds of field, the review and
 * English texts are fetched when they are used.
 */
export type { FormChangeDetail, FormCompleteDetail, FormPageDetail } from '../events/form-events.ts';
export { FileNotSent, FileRefused } from '../services/form-services.ts';
export type {
  CatalogueFilter,
  CatalogueHit,
  FormerHit,
  FormServices,
  SlotDay,
  SlotWeek,
  UnfinishedUpload,
  UploadTarget,
} from '../services/form-services.ts';
export { textsOf } from '../language/texts-of.ts';
export { LaterPart } from '../loading/later-part.ts';
export { uploadError } from '../services/upload-error.ts';
export { ThutucForm } from './form.ts';
export { fetchPartsOf } from './parts-of-form.ts';

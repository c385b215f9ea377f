/** The typed client of the HTTP interface; needs nothing but `fetch`. */
export { catalogueServices } from './catalogue-services.ts';
export {
  createClient,
  type CatalogueQuery,
  type Client,
  type ListQuery,
  type PaymentQuery,
  type ReadQuery,
  type TaskListQuery,
} from './client.ts';
export { counterClient, type CounterClient } from './counter-client.ts';
export { formEnvironment, type LiveEnvironment } from './form-environment.ts';
export { createDesignerClient, type WholeDesignerClient } from './designer-client.ts';
export type { DraftDocument, KeptDraft } from './definition-draft-calls.ts';
export { newCommandId } from './command-id.ts';
export { codeOf, ProblemError } from './problem-error.ts';
export { slotWeek } from './slot-week.ts';
export type { TransportOptions } from './transport.ts';
export type { UploadOptions } from './upload.ts';
export { uploadVerdict, type UploadVerdict } from './upload-verdict.ts';
export { unfinishedAt, type LeftOver } from './unfinished-at.ts';

import './language/english.ts';
import './problem-summary/words-of-problems.ts';

export { ThutucAppBar } from './app-bar/app-bar.ts';
export { ThutucConfirm } from './confirm/confirm.ts';
export { connect, type Connection } from './connection/connection.ts';
export { ThutucDossier } from './dossier/dossier.ts';
export { ThutucDossierReview } from './dossier/dossier-review.ts';
export { dataText, receiptText } from './dossier/paper-standing.ts';
export type {
  DossierChangeDetail,
  DossierDeliverDetail,
  FilesChangeDetail,
} from './events/dossier-events.ts';
export type { FieldChangeDetail, FieldChangeEvent } from './events/field-change.ts';
export type { FormChangeDetail, FormCompleteDetail, FormPageDetail } from './events/form-events.ts';
export type { PointerDetail, TaskChooseDetail, TaskOpenDetail } from './events/select-events.ts';
export type { LanguageDetail, SignInDetail } from './events/session-events.ts';
export type { ServiceDetail, ServiceStep, ServiceStepDetail } from './events/service-events.ts';
export { readCells } from './fields/table/spreadsheet-text.ts';
export { ThutucForm } from './form/form.ts';
export { fetchPartsOf } from './form/parts-of-form.ts';
export { ThutucHistory } from './history/history.ts';
export type { ComponentTexts } from './language/component-texts.ts';
export { sourceText } from './language/source-text.ts';
export { textsOf } from './language/texts-of.ts';
export { LaterPart } from './loading/later-part.ts';
export { ThutucNotice } from './notice/notice.ts';
export { PageController } from './page/page-controller.ts';
export { problemMessage } from './problem-summary/problem-message.ts';
export { ThutucProblemSummary } from './problem-summary/problem-summary.ts';
export { ThutucReview } from './review/review.ts';
export { ThutucService } from './service/service.ts';
export { FileNotSent, FileRefused } from './services/form-services.ts';
export type {
  CatalogueFilter,
  CatalogueHit,
  FormerHit,
  FormServices,
  SlotDay,
  SlotWeek,
  UnfinishedUpload,
  UploadTarget,
} from './services/form-services.ts';
export { uploadError } from './services/upload-error.ts';
export { ThutucSignIn } from './sign-in/sign-in.ts';
export type { DemoAccount } from './sign-in/sign-in.ts';
export { baseStyles } from './styles/base-styles.ts';
export { buttonStyles } from './styles/button-styles.ts';
export { controlStyles } from './styles/control-styles.ts';
export { fieldStyles } from './styles/field-styles.ts';
export { listStyles } from './styles/list-styles.ts';
export { ThutucTaskList } from './task-list/task-list.ts';
export type { TaskLine } from './task-list/task-list.ts';
export { ThutucTracker } from './tracker/tracker.ts';
export type { TrackerStage } from './tracker/tracker.ts';

/**
 * The engine's front door for running procedures. Everything here is a pure function of its arguments, and runs
 * the same in a browser and on a server. Reading and checking definitions stands in `authoring/index.ts`, which
 * carries the parser of expressions and the schemas of the format.
 */
export type { Answers, Json } from './answers/answers.ts';
export * from './calendar/index.ts';
export type { WorkingCalendar } from './calendar/index.ts';
export { advance } from './case/advance.ts';
export { channelKind, counterStanding, isForCounter } from './case/at-counter.ts';
export { counterRoles } from './case/counter-roles.ts';
export type * from './case/case.ts';
export type * from './case/command.ts';
export type * from './case/context.ts';
export { servedActor, servingStanding } from './case/for-applicant.ts';
export type { ForApplicant } from './case/filed-by.ts';
export type { Accepted, Decision, NumbersNeeded, Refused } from './case/decision.ts';
export { issuedPaperOf, referenceAt } from './case/former.ts';
export { chainHistory } from './case/history-chain.ts';
export { feeBalances, ledgerOf } from './case/fee-balances.ts';
export { verifyHistory } from './case/verify-history.ts';
export type { HistoryVerdict } from './case/verify-history.ts';
export {
  applicationEnvironment,
  checkApplication,
  competentUnitOf,
  openCase,
  receivingUnitOf,
} from './case/open.ts';
export type { CheckedApplication, Submission } from './case/open.ts';
export { sourcesIn } from './case/sources.ts';
export { caseFormEnvironment } from './case/case-scope.ts';
export { wakeAt } from './case/pass-time.ts';
export { applicantAccounts, applicantRole, isApplicant, mayPlay, reachOf } from './case/rights.ts';
export type { Reach } from './case/rights.ts';
export { isAwaited } from './case/handed-over.ts';
export { plainEvents } from './case/plain-events.ts';
export type { PlainEvent } from './case/plain-events.ts';
export { mayDoTask } from './case/standing.ts';
export { slotOffer } from './case/slot-offer.ts';
export type { SlotOffer, SlotPlace } from './case/slot-offer.ts';
export { stageTitles } from './case/stage-titles.ts';
export { findUnit, unitOf } from './case/unit-of.ts';
export type { Unit } from './case/unit-of.ts';
export type { AbsentPerson, Task, TaskAssignee, TaskClosing, TaskDue, TaskItem } from './case/task.ts';
export { revealAnswer } from './case/reveal.ts';
export { rowAt } from './case/row-at.ts';
export { questionsFor } from './case/check-registry.ts';
export type { CheckQuestion } from './case/check-questions.ts';
export type { MaskedPlace } from './case/reveal.ts';
export { accessOf, formToFill, formToShow, readableAnswers } from './case/access.ts';
export type { FieldAccess } from './case/access.ts';
export { paymentView } from './case/payment-views.ts';
export { offeredForm } from './case/offered-form.ts';
export { publicView, viewCase } from './case/view.ts';
export type * from './case/view-types.ts';
export * from './catalogue/index.ts';
export * from './clock/index.ts';
export * from './dates/index.ts';
export * from './dossier/index.ts';
export * from './feel/index.ts';
export { isCitizenIdNumber } from './fields/citizen-id-number.ts';
export {
  addressKind,
  appointmentKind,
  catalogueKind,
  catalogueListKind,
  checkFiles,
  entryText,
  fileKind,
  fractionKind,
  isMasked,
  geoPointKind,
  geoPolygonKind,
  kindOf,
  laterKinds,
  learnKinds,
  learnOwnKind,
  oneLine,
  readText,
  multiSelectKind,
  personKind,
  signatureKind,
  tableKind,
  fileRules,
  ordinaryFileRules,
  openRing,
  percentOf,
  polygonPlane,
  readGeoPoint,
  readGeoPolygon,
  readSignature,
  readSlot,
  signatureMethods,
  signatureRules,
  slotEnd,
  slotText,
} from './fields/index.ts';
export type {
  CheckContext,
  FieldKind,
  FileRules,
  GeoPoint,
  GeoPolygon,
  PolygonPlane,
  Signature,
  Slot,
  TypedPoint,
  TypedPolygon,
  ValueProblem,
} from './fields/index.ts';
export * from './form/index.ts';
export { readAngle, readCoordinateList, toVn2000, toWgs84 } from './geo/index.ts';
export type { CoordinateList, CoordinatePair, LatLng, PlanePoint, Vn2000Plane } from './geo/index.ts';
export type * from './generated/definition-types.ts';
export * from './parties/index.ts';
export { canonicalJson } from './procedure/canonical-json.ts';
export { deadlineInWords } from './procedure/deadline-in-words.ts';
export { lookUpParameter } from './procedure/parameters.ts';
export { outlineOf } from './procedure/outline.ts';
export type { OutlineStep } from './procedure/outline.ts';
export { applicationForm } from './procedure/procedure.ts';
export type { Procedure } from './procedure/procedure.ts';
export * from './problems/index.ts';
export { foldText, foldedWords } from './text/fold.ts';
export { guidanceIn, plainText } from './text/rich-text.ts';
export type { Guidance, RichBlock, RichInline, RichText } from './text/rich-text.ts';
export { fillText, inLanguage } from './text/text.ts';
export type { Language, Text } from './text/text.ts';
export * from './words/index.ts';

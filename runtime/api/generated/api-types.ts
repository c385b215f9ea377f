// Generated from runtime/api/schemas by `npm run generate`. Do not edit.
import type { Text, CalendarDocument, CaseView, CatalogueDocument, CompiledDossier, CompiledForm, ComponentState, Definition, PaymentView, DisplayRow, Field, HandedWay, HandResult, PaperNote, PublicView, RegistryAnswer, TaskView } from '../../../engine/index.ts';

/**
 * A form of a procedure for whoever is not signed in: what its rules read, and what it has to do without.
 */
export interface AnonymousForm {
  /**
   * The version that the form is of.
   */
  procedure: ProcedureName;
  /**
   * Key of the form.
   */
  form: string;
  /**
   * What its rules read; without claims and answers of registries.
   */
  environment: FormFacts;
  /**
   * Answers of an empty form by field key.
   */
  answers: {
    [k: string]: unknown;
  };
  /**
   * What fields of this form would take from elsewhere, and do not get without an account: `identity` and `registry` fill nothing in, `files` are not taken, `slots` of appointments are not told.
   *
   * Items: Where a field takes something from.
   */
  unavailable: FormSource[];
}

/**
 * Where a field takes something from.
 */
export type FormSource = 'identity' | 'registry' | 'files' | 'slots';

/**
 * One thing to be done with many tasks, each for itself.
 */
export interface BulkOrder {
  /**
   * act sends an event; claim and release take a task and give it back; assign gives it to a colleague.
   */
  do: BulkType;
  /**
   * The tasks.
   *
   * @minItems 1
   * @maxItems 200
   */
  rows: BulkRow[];
  /**
   * Account of the colleague, to assign.
   */
  to?: string;
  /**
   * Event, to act.
   */
  event?: string;
  /**
   * One reason for all.
   */
  reason?: string;
}

/**
 * A task with the id of its command.
 */
export interface BulkRow {
  /**
   * Command id that the sender chose; the same id again gets the first answer.
   */
  id: string;
  /**
   * Id of the case.
   */
  case: string;
  /**
   * Id of the task.
   */
  task: string;
}

/**
 * act sends an event; claim and release take a task and give it back; assign gives it to a colleague.
 */
export type BulkType = 'claim' | 'release' | 'assign' | 'act';

/**
 * What became of each task.
 */
export interface BulkResults {
  /**
   * In the order of the rows.
   */
  results: BulkResult[];
}

/**
 * What became of one task.
 */
export interface BulkResult {
  /**
   * Command id.
   */
  id: string;
  /**
   * Id of the case.
   */
  case: string;
  /**
   * Id of the task.
   */
  task: string;
  /**
   * Whether it was done.
   */
  done: boolean;
  /**
   * Why it was not.
   */
  problems: ProblemItem[];
}

/**
 * A form of a case that is to be filled now.
 */
export interface CaseForm {
  /**
   * The form.
   */
  package: FormPackage;
  /**
   * What its rules read.
   */
  environment: FormFacts;
  /**
   * Answers by field key.
   */
  answers: {
    [k: string]: unknown;
  };
  /**
   * Pointers of the only fields that may be changed; null: all.
   */
  editable: string[] | null;
}

/**
 * Cases that the person has filed, newest first.
 */
export interface CaseList {
  /**
   * The cases.
   */
  items: CaseSummary[];
  /**
   * Place to go on from; null at the end.
   */
  next: string | null;
}

/**
 * A case on a list.
 */
export interface CaseSummary {
  /**
   * Id.
   */
  id: string;
  /**
   * Reference.
   */
  reference: string;
  /**
   * Dossier code.
   */
  code: string | null;
  /**
   * Procedure.
   */
  procedure: ProcedureName;
  /**
   * National status.
   */
  status: NamedCode;
  /**
   * Present step, as the applicant reads it.
   */
  stage: Text;
  /**
   * An instant in UTC, ISO 8601.
   */
  submittedAt: string;
  /**
   * yyyy-mm-dd in Vietnam.
   */
  dueDate: string | null;
  /**
   * An instant in UTC, ISO 8601.
   */
  endedAt: string | null;
  /**
   * Whether the applicant has something to do.
   */
  waitsForMe: boolean;
}

/**
 * The answers so far of a form of a case, which ask the questions.
 */
export interface CaseLookupOrder {
  /**
   * Key of the form.
   */
  form: string;
  /**
   * Id of the task with which it is filled.
   */
  task?: string;
  /**
   * Answers by field key.
   */
  answers: {
    [k: string]: unknown;
  };
}

/**
 * What registries say to a form of a case.
 */
export interface CaseLookups {
  /**
   * One answer for each question that the answers ask.
   */
  registry: RegistryReply[];
}

/**
 * Asks for the slots of an appointment in a form of a case.
 */
export interface CaseSlotOrder {
  /**
   * Key of the form.
   */
  form: string;
  /**
   * Task with which it is filled, where there are several.
   */
  task?: string;
  /**
   * Place of the appointment in the answers, as a JSON pointer.
   */
  pointer: string;
  /**
   * A day of the week that is wanted; where absent, the first week with a free slot.
   */
  from?: string;
  /**
   * Answers so far, by field key: they may decide which unit's slots are offered.
   */
  answers: {
    [k: string]: unknown;
  };
}

/**
 * Entries of a catalogue that fit, best first.
 */
export interface CataloguePage {
  /**
   * Catalogue.
   */
  id: string;
  /**
   * Version.
   */
  version: string;
  /**
   * Name of the catalogue.
   */
  title: Text;
  /**
   * The entries.
   */
  entries: CatalogueHit[];
}

/**
 * An entry.
 */
export interface CatalogueHit {
  /**
   * Code.
   */
  code: string;
  /**
   * Name.
   */
  name: Text;
  /**
   * Name of the entry above it.
   */
  detail: Text | null;
  /**
   * Code of the entry above it.
   */
  parent: string | null;
  /**
   * The code may no longer be used for new answers.
   */
  closed: boolean;
  /**
   * Further facts about the entry, by name.
   */
  attributes: {
    [k: string]: unknown;
  };
}

/**
 * A wish to compare an application with registries.
 */
export interface CheckOrder {
  /**
   * Id that the sender chose; the same id again gets the first answer.
   */
  id: string;
  /**
   * Revision that was seen.
   */
  revision: number;
  /**
   * JSON pointers of answers and components; absent: everything that can be compared.
   *
   * @minItems 1
   * @maxItems 200
   */
  places?: string[];
}

/**
 * A definition to be checked.
 */
export interface CheckRequest {
  /**
   * The document.
   */
  definition: {
    [k: string]: unknown;
  };
}

/**
 * Officials who share a unit with the person.
 */
export interface ColleagueList {
  /**
   * The people, in the order of names.
   */
  items: Colleague[];
}

/**
 * A role held in a unit, with names.
 */
export interface NamedGrant {
  /**
   * Role.
   */
  role: NamedCode;
  /**
   * Unit; * for every one.
   */
  unit: NamedCode;
}

/**
 * An official.
 */
export interface Colleague {
  /**
   * Account.
   */
  account: string;
  /**
   * Name.
   */
  name: string;
  /**
   * Roles of their own.
   */
  grants: NamedGrant[];
  /**
   * Whether the person may name a substitute for them.
   */
  overseen: boolean;
}

/**
 * The case after a command.
 */
export interface CommandReply {
  /**
   * Revision that the command made.
   */
  revision: number;
  /**
   * The case as the sender may see it now.
   */
  view: CaseView;
  /**
   * The next open task of the sender in this case; null where there is none.
   */
  next: TaskView | null;
}

/**
 * A wish to change a case.
 */
export interface CommandRequest {
  /**
   * Id that the sender chose; the same id again gets the first answer.
   */
  id: string;
  /**
   * act sends an event or completes a task; claim and release take a task and give it back; assign gives it to a colleague; resend sends a task to its system again and byHand takes it over from the system; paper notes what became of a paper of the dossier; checkByHand notes what was compared by hand, where the registry could not tell.
   */
  type: CommandType;
  /**
   * Event of the workflow.
   */
  event?: string;
  /**
   * Id of the task.
   */
  task?: string;
  /**
   * Account of the colleague, to assign.
   */
  to?: string;
  /**
   * Revision that was seen.
   */
  revision: number;
  /**
   * Answers by field key.
   */
  answers?: {
    [k: string]: unknown;
  };
  /**
   * The reason.
   */
  reason?: string;
  /**
   * Why what a registry could not be asked for is typed by hand in the form.
   */
  manualReason?: string;
  /**
   * What is wrong or missing.
   *
   * @maxItems 200
   */
  supplement?: CommandSupplementItem[];
  /**
   * Files by component.
   */
  dossier?: {
    /**
     * @maxItems 100
     */
    [k: string]: FileReference[];
  };
  /**
   * Papers that will be brought or sent instead, by component.
   */
  promised?: {
    /**
     * counter or post; at the counter received or shown.
     */
    [k: string]: Exclude<HandedWay, 'file'>;
  };
  /**
   * Present where a clerk does for the applicant at the counter what is asked of the applicant; for type act.
   */
  forApplicant?: CommandForApplicant;
  /**
   * Place of the dossier, for type paper.
   */
  component?: string;
  /**
   * What became of the paper.
   */
  state?: PaperNote;
  /**
   * Copies that stay with the case.
   */
  copies?: number;
  /**
   * What was compared by hand: JSON pointer of the answer, or component.
   */
  place?: string;
  /**
   * Whether it agrees.
   */
  result?: HandResult;
}

/**
 * One thing that is wrong or missing.
 */
export interface CommandSupplementItem {
  /**
   * JSON pointer of the field.
   */
  field?: string;
  /**
   * Component.
   */
  component?: string;
  /**
   * What is wrong with it.
   */
  reason: string;
}

/**
 * Present where a clerk does for the applicant at the counter what is asked of the applicant; for type act.
 */
export interface CommandForApplicant {
  /**
   * The identity paper that was shown.
   */
  identity: CounterIdentity;
  /**
   * Whether the applicant has read and signed what is sent.
   */
  signed: boolean;
}

/**
 * act sends an event or completes a task; claim and release take a task and give it back; assign gives it to a colleague; resend sends a task to its system again and byHand takes it over from the system; paper notes what became of a paper of the dossier; checkByHand notes what was compared by hand, where the registry could not tell.
 */
export type CommandType =
  'act' | 'claim' | 'release' | 'assign' | 'resend' | 'byHand' | 'paper' | 'checkByHand';

/**
 * Corrects who came to the counter, what they showed, and how.
 */
export interface CounterChange {
  /**
   * Channel code; not that of applying online.
   */
  channel: string;
  /**
   * The identity paper that was shown.
   */
  identity: CounterIdentity;
  /**
   * The person who came; not read where the application was begun online.
   */
  person?: CounterPersonItem;
}

/**
 * Drafts under way at the counters of a clerk, last touched first.
 */
export interface CounterDrafts {
  /**
   * The drafts.
   */
  items: CounterDraft[];
}

/**
 * A draft.
 */
export interface CounterDraft {
  /**
   * Id.
   */
  id: string;
  /**
   * What is applied for.
   */
  procedure: ProcedureName;
  /**
   * Name of the applicant.
   */
  applicant: string;
  /**
   * Unit that takes it in.
   */
  unit: NamedUnit;
  /**
   * How the application comes in.
   */
  channel: CounterChannel;
  /**
   * Clerk who began it here.
   */
  startedBy: string;
  /**
   * Whether the applicant began it online.
   */
  begunOnline: boolean;
  /**
   * An instant in UTC, ISO 8601.
   */
  createdAt: string;
  /**
   * An instant in UTC, ISO 8601.
   */
  updatedAt: string;
  /**
   * When it is thrown away unless it is touched; an instant in UTC, ISO 8601.
   */
  expiresAt: string;
}

/**
 * What a clerk writes down of the person who came to the counter.
 */
export interface CounterPersonItem {
  /**
   * Name as on the identity paper.
   */
  fullName: string;
  /**
   * Date of birth, yyyy-mm-dd.
   */
  birthDate?: string;
  /**
   * NAM or NU.
   */
  sex?: 'NAM' | 'NU';
  /**
   * Telephone.
   */
  phone?: string;
  /**
   * Mail address.
   */
  email?: string;
  /**
   * The organisation for which the person came; absent where they came for themselves.
   */
  organization?: CounterOrganization;
}

/**
 * An identity paper that a person showed.
 */
export interface CounterIdentity {
  /**
   * citizenId = identity card with a personal identification number; passport; other = another paper that the law takes for one.
   */
  kind: 'citizenId' | 'passport' | 'other';
  /**
   * Its number.
   */
  number: string;
}

/**
 * The organisation for which the person came; absent where they came for themselves.
 */
export interface CounterOrganization {
  /**
   * Name.
   */
  name: string;
  /**
   * Tax code or number of registration; empty where it has none.
   */
  code: string;
}

/**
 * Procedures that a clerk may take in at a counter.
 */
export interface CounterProcedures {
  /**
   * The procedures that fit, best first.
   */
  items: CounterProcedure[];
}

/**
 * A channel by which a clerk takes applications in.
 */
export interface CounterChannel {
  /**
   * Code.
   */
  code: string;
  /**
   * Name.
   */
  name: Text;
  /**
   * Whether the applicant stands before the clerk, and signs there.
   */
  isDirect: boolean;
}

/**
 * A procedure.
 */
export interface CounterProcedure {
  /**
   * Stable id.
   */
  id: string;
  /**
   * Official code.
   */
  code: string;
  /**
   * Name.
   */
  title: Text;
  /**
   * Field.
   */
  sector: Text;
  /**
   * Units of the clerk that take it in.
   */
  units: NamedUnit[];
  /**
   * Channels.
   */
  channels: CounterChannel[];
  /**
   * Why it cannot be taken in all the same: online = only online; together = several people apply and each confirms. Absent where it can.
   */
  obstacle?: 'online' | 'together';
}

/**
 * A unit.
 */
export interface NamedUnit {
  /**
   * Code.
   */
  code: string;
  /**
   * Name.
   */
  name: string;
}

/**
 * Goes on at the counter with what somebody began online.
 */
export interface CounterResume {
  /**
   * Code for another device, as its owner has it.
   */
  code: string;
  /**
   * Code of the unit that takes it in.
   */
  unit: string;
  /**
   * Channel code; not that of applying online.
   */
  channel: string;
  /**
   * The identity paper that was shown.
   */
  identity: CounterIdentity;
}

/**
 * Whether the applicant has signed the printed form.
 */
export interface CounterSignature {
  /**
   * False takes it back.
   */
  signed: boolean;
  /**
   * Revision of the draft that was printed.
   */
  revision: number;
}

/**
 * Begins an application for somebody at the counter.
 */
export interface CounterStart {
  /**
   * Id of the procedure.
   */
  procedure: string;
  /**
   * Code of the unit that takes it in.
   */
  unit: string;
  /**
   * Channel code; not that of applying online.
   */
  channel: string;
  /**
   * The identity paper that was shown.
   */
  identity: CounterIdentity;
  /**
   * The person who came.
   */
  person: CounterPersonItem;
}

/**
 * What is wrong with a definition.
 */
export interface DefinitionCheck {
  /**
   * Whether it could be published.
   */
  ok: boolean;
  /**
   * Every problem and warning.
   */
  problems: ProblemItem[];
  /**
   * Scenarios that were run.
   */
  scenarios: ScenarioOutcome[];
}

/**
 * A scenario that was run.
 */
export interface ScenarioOutcome {
  /**
   * Stable id.
   */
  key: string;
  /**
   * What it shows.
   */
  title: Text;
  /**
   * Whether it passed.
   */
  passed: boolean;
}

/**
 * A published version with its document.
 */
export interface DefinitionDocument {
  /**
   * The version.
   */
  version: DefinitionVersion;
  /**
   * The document.
   */
  document: Definition;
}

/**
 * Drafts of definitions, last touched first.
 */
export interface DefinitionDraftList {
  /**
   * The drafts.
   */
  items: DefinitionDraftHead[];
}

/**
 * A definition that administrators are at work on, without its document.
 */
export interface DefinitionDraftHead {
  /**
   * Stable id of the draft.
   */
  id: string;
  /**
   * Counts its writes from 1.
   */
  revision: number;
  /**
   * Vietnamese name of the procedure; empty while it has none.
   */
  title: string;
  /**
   * Id of the procedure; empty while it has none.
   */
  procedure: string;
  /**
   * Version that it is to be; null while it has none.
   */
  version: number | null;
  /**
   * Published version that it is to follow; null for a new procedure.
   */
  base: {
    /**
     * Id of the procedure.
     */
    id: string;
    /**
     * Version.
     */
    version: number;
    /**
     * Hash.
     */
    hash: string;
  } | null;
  /**
   * Who began it.
   */
  createdBy: EditorName;
  /**
   * An instant in UTC, ISO 8601.
   */
  createdAt: string;
  /**
   * Who saved it last.
   */
  updatedBy: EditorName;
  /**
   * An instant in UTC, ISO 8601.
   */
  updatedAt: string;
  /**
   * Under edit, before the second person, or published.
   */
  state: DefinitionDraftStanding;
  /**
   * What was put before the second person; null while nothing is.
   */
  proposal: DefinitionProposalView | null;
}

/**
 * Under edit, before the second person, or published.
 */
export type DefinitionDraftStanding = 'editing' | 'proposed' | 'published';

/**
 * Somebody who works on definitions.
 */
export interface EditorName {
  /**
   * Account.
   */
  account: string;
  /**
   * Name.
   */
  name: string;
}

/**
 * A draft as it was put before the person who publishes it.
 */
export interface DefinitionProposalView {
  /**
   * Who put it forward.
   */
  by: EditorName;
  /**
   * An instant in UTC, ISO 8601.
   */
  at: string;
  /**
   * The decision that approved the internal process.
   */
  decision: Decision;
  /**
   * Instant with offset or date from which new cases run on it; null for the moment of publication.
   */
  effectiveFrom: string | null;
  /**
   * What changed.
   */
  note: string;
}

/**
 * The document as it is to be. The revision that was seen stands in If-Match.
 */
export interface DefinitionDraftSave {
  /**
   * A JSON object in the shape of a definition.
   */
  document: {
    [k: string]: unknown;
  };
}

/**
 * What a draft of a definition begins from.
 */
export type DefinitionDraftStart =
  DraftFromTemplate | DraftFromVersion | DraftFromDocument | DraftFromSchema | DraftFromPackage;

/**
 * Begins from a template.
 */
export interface DraftFromTemplate {
  /**
   * What it begins from.
   */
  from: 'template';
  /**
   * Id of the template.
   */
  template: string;
  /**
   * Vietnamese name of the procedure.
   */
  title: string;
  /**
   * Official code; absent while it has none.
   */
  code?: string;
}

/**
 * Begins from a published version.
 */
export interface DraftFromVersion {
  /**
   * What it begins from.
   */
  from: 'version';
  /**
   * Id of the procedure.
   */
  id: string;
  /**
   * Version.
   */
  version: number;
  /**
   * The next version of it, or another procedure like it.
   */
  as: 'next' | 'copy';
}

/**
 * Takes a definition as it is.
 */
export interface DraftFromDocument {
  /**
   * What it begins from.
   */
  from: 'document';
  /**
   * A definition.
   */
  document: {
    [k: string]: unknown;
  };
}

/**
 * Makes a form of a JSON Schema.
 */
export interface DraftFromSchema {
  /**
   * What it begins from.
   */
  from: 'schema';
  /**
   * The JSON Schema.
   */
  schema: {
    [k: string]: unknown;
  };
  /**
   * Vietnamese name of the procedure; that of the schema where absent.
   */
  title?: string;
}

/**
 * Takes a signed package of an installation.
 */
export interface DraftFromPackage {
  /**
   * What it begins from.
   */
  from: 'package';
  /**
   * The package as it was exported.
   */
  package: {
    [k: string]: unknown;
  };
}

/**
 * A draft of a definition.
 */
export interface DefinitionDraftDocument {
  /**
   * What is known of it.
   */
  head: DefinitionDraftHead;
  /**
   * A JSON object in the shape of a definition that may be unfinished or wrong anywhere.
   */
  document: {
    [k: string]: unknown;
  };
  /**
   * What could not be brought over when it was imported; absent where all was.
   */
  problems?: ProblemItem[];
  /**
   * Where a package came from; absent for other drafts.
   */
  origin?: PackageOrigin;
}

/**
 * Where a package came from; absent for other drafts.
 */
export interface PackageOrigin {
  /**
   * Address of the installation that exported it.
   */
  address: string;
  /**
   * An instant in UTC, ISO 8601.
   */
  exportedAt: string;
  /**
   * Fingerprint of its key, to be compared with that installation.
   */
  fingerprint: string;
  /**
   * Whether this installation exported it.
   */
  isOwn: boolean;
}

/**
 * Who else has a draft open, and how far it has been saved.
 */
export interface DefinitionEditors {
  /**
   * Its present revision.
   */
  revision: number;
  /**
   * editing, proposed or published.
   */
  state: string;
  /**
   * The others, and oneself in another window.
   */
  others: EditorName[];
}

/**
 * Versions that were published, by procedure.
 */
export interface DefinitionList {
  /**
   * The versions, newest first within a procedure.
   */
  items: DefinitionVersion[];
}

/**
 * A published version.
 */
export interface DefinitionVersion {
  /**
   * Stable id.
   */
  id: string;
  /**
   * Version.
   */
  version: number;
  /**
   * Hash.
   */
  hash: string;
  /**
   * Name.
   */
  title: Text;
  /**
   * National code of the procedure; empty where it has none.
   */
  code: string;
  /**
   * An instant in UTC, ISO 8601.
   */
  effectiveFrom: string;
  /**
   * An instant in UTC, ISO 8601.
   */
  publishedAt: string;
  /**
   * Name of the person who published it; empty where the installation brought it.
   */
  publishedBy: string;
  /**
   * Name of the person who put it forward; empty where one person published it by file.
   */
  proposedBy: string;
  /**
   * Note.
   */
  note: string;
  /**
   * active or suspended.
   */
  status: string;
  /**
   * Whether new cases run on it now.
   */
  live: boolean;
}

/**
 * The case for which a message of a draft is to be written.
 */
export interface DefinitionMessageOrder {
  /**
   * What the message may read of the case, as the engine gave it with the effect.
   */
  view: Readonly<Record<string, unknown>>;
}

/**
 * A message of a draft with sample values, or why it cannot be shown.
 */
export interface DefinitionMessagePreview {
  /**
   * Revision of the draft that was looked at.
   */
  revision: number;
  /**
   * Subject; absent where its template cannot be read.
   */
  subject?: Text;
  /**
   * Body; absent where its template cannot be read.
   */
  body?: Text;
  /**
   * What is wrong with its templates.
   */
  problems: ProblemItem[];
}

/**
 * A published version with the signature of the installation that exported it: Ed25519 over the canonical JSON (RFC 8785) of all but the signature.
 */
export interface DefinitionPackage {
  /**
   * Number of the format of packages.
   */
  package: 1;
  /**
   * The whole definition.
   */
  definition: {
    [k: string]: unknown;
  };
  /**
   * SHA-256 of the canonical JSON of the definition.
   */
  hash: string;
  /**
   * Address of the installation.
   */
  origin: string;
  /**
   * An instant in UTC, ISO 8601.
   */
  exportedAt: string;
  /**
   * The signature.
   */
  signature: PackageSignature;
}

/**
 * The signature.
 */
export interface PackageSignature {
  /**
   * Ed25519.
   */
  algorithm: 'Ed25519';
  /**
   * SPKI in base64.
   */
  publicKey: string;
  /**
   * In base64.
   */
  value: string;
}

/**
 * A paper of a draft as it would be issued, or why it cannot be shown.
 */
export interface DefinitionPaperPreview {
  /**
   * Revision of the draft that was looked at.
   */
  revision: number;
  /**
   * The paper as a whole page; absent where it cannot be drawn.
   */
  page?: string;
  /**
   * What is wrong with the template or with what fills it.
   */
  problems: DefinitionPreviewProblem[];
}

/**
 * One thing that is wrong.
 */
export interface DefinitionPreviewProblem {
  /**
   * Code of the problem.
   */
  code: string;
  /**
   * An error keeps the paper from being drawn; a warning does not.
   */
  severity: DefinitionPreviewSeverity;
  /**
   * What is wrong and what to do, in the reader's language.
   */
  message: string;
  /**
   * Line of the template, counted from 1.
   */
  line?: number;
}

/**
 * An error keeps the paper from being drawn; a warning does not.
 */
export type DefinitionPreviewSeverity = 'error' | 'warning';

/**
 * Official paper templates that a definition can take over.
 */
export interface DefinitionPaperTemplateList {
  /**
   * The templates.
   */
  items: DefinitionPaperTemplateItem[];
}

/**
 * A paper template.
 */
export interface DefinitionPaperTemplateItem {
  /**
   * Id.
   */
  id: string;
  /**
   * Name of the paper.
   */
  title: Text;
  /**
   * The document that prescribes it.
   */
  basis: string;
  /**
   * Size of the sheet.
   */
  page: string;
  /**
   * The template, line by line.
   */
  template: string[];
}

/**
 * Puts a draft before the person who publishes it. The revision that was seen stands in If-Match.
 */
export interface DefinitionProposalOrder {
  /**
   * The decision that approved the internal process.
   */
  decision: Decision;
  /**
   * Instant with offset, or a date that stands for its midnight in Vietnam; absent for the moment of publication.
   */
  effectiveFrom?: string;
  /**
   * What changed.
   */
  note?: string;
}

/**
 * A decision of an authority.
 */
export interface Decision {
  /**
   * Its number.
   */
  number: string;
  /**
   * Its date.
   */
  date: string;
}

/**
 * Suspends or revives a published version.
 */
export interface DefinitionStatusOrder {
  /**
   * A suspended version takes no new cases; those that it has go on.
   */
  status: 'active' | 'suspended';
}

/**
 * What a definition of this installation may name: its catalogues, the registries that can be asked, and the systems that do tasks.
 */
export interface DefinitionSurroundings {
  /**
   * The catalogues, by id.
   */
  catalogues: CatalogueSummary[];
  /**
   * The registries, as look-ups name them, by id.
   */
  registries: NamedConnection[];
  /**
   * The systems of other agencies, as tasks name them, by id.
   */
  systems: NamedConnection[];
}

/**
 * A catalogue, without its entries.
 */
export interface CatalogueSummary {
  /**
   * Id.
   */
  id: string;
  /**
   * What it lists.
   */
  title: Text;
  /**
   * The latest version.
   */
  version: string;
  /**
   * All versions, the latest last.
   */
  versions: string[];
  /**
   * Number of entries of the latest version.
   */
  entries: number;
}

/**
 * A registry or a system that this server is connected to.
 */
export interface NamedConnection {
  /**
   * Id, as definitions name it.
   */
  id: string;
  /**
   * What people call it; absent where the server does not know.
   */
  title?: Text;
}

/**
 * Templates from which a procedure can be begun.
 */
export interface DefinitionTemplateList {
  /**
   * The templates.
   */
  items: DefinitionTemplateItem[];
}

/**
 * A template.
 */
export interface DefinitionTemplateItem {
  /**
   * Id.
   */
  id: string;
  /**
   * What it is.
   */
  title: Text;
  /**
   * What it is for.
   */
  summary: Text;
}

/**
 * A sign of life of a window that has a draft open.
 */
export interface DefinitionWindow {
  /**
   * Id of the window.
   */
  window: string;
  /**
   * Whether it is being closed.
   */
  leaves?: boolean;
}

/**
 * Accounts to try a demonstration with; none where the service is no demonstration.
 */
export interface DemoAccounts {
  /**
   * The accounts.
   *
   * Items: An account to try the service with.
   */
  items: DemoAccount[];
}

/**
 * An account to try the service with.
 */
export interface DemoAccount {
  /**
   * Sign-in name.
   */
  account: string;
  /**
   * Name of the person.
   */
  name: string;
  /**
   * Password, which is no secret in a demonstration.
   */
  password: string;
  /**
   * What one can do with it.
   */
  description?: Text;
}

/**
 * What is still wrong or missing, and what it costs.
 */
export interface DraftCheck {
  /**
   * Problems of fields and components; pointers lead into {answers, dossier}.
   */
  problems: ProblemItem[];
  /**
   * The components of the dossier as they stand.
   */
  components: readonly ComponentState[];
  /**
   * Fees.
   */
  fees: FeeItem[];
  /**
   * Sum in đồng.
   */
  total: number;
}

/**
 * A fee.
 */
export interface FeeItem {
  /**
   * Stable id.
   */
  key: string;
  /**
   * Name.
   */
  title: Text;
  /**
   * Amount in đồng.
   */
  amount: number;
}

/**
 * A code that opens a draft, shown once.
 */
export interface DraftCode {
  /**
   * The code.
   */
  code: string;
  /**
   * An instant in UTC, ISO 8601.
   */
  expiresAt: string;
  /**
   * Address at which it is entered, with the code in it.
   */
  address: string;
  /**
   * The address as a QR code.
   */
  qr: QrGrid;
}

/**
 * The address as a QR code.
 */
export interface QrGrid {
  /**
   * Width and height of the grid.
   */
  size: number;
  /**
   * Path data of the dark modules.
   */
  path: string;
}

/**
 * Confirms what an application says.
 */
export interface DraftConfirm {
  /**
   * Revision that was read.
   */
  revision: number;
}

/**
 * What a clerk is told of a draft at the counter.
 */
export interface DraftCounter {
  /**
   * Unit that takes it in.
   */
  unit: NamedUnit;
  /**
   * How the application comes in.
   */
  channel: CounterChannel;
  /**
   * Name of the applicant.
   */
  applicant: string;
  /**
   * The identity paper that was shown.
   */
  identity: CounterIdentity;
  /**
   * The person who came; absent where they began online with an account of their own.
   */
  person?: CounterPersonItem;
  /**
   * Clerk who began it here.
   */
  startedBy: string;
  /**
   * That the applicant has signed the print; absent while nobody says so.
   */
  signed?: CounterSigned;
  /**
   * Whether it is filed only with the signature.
   */
  mustSign: boolean;
  /**
   * Scans of the signed print.
   */
  scans: FileReference[];
  /**
   * Name of the unit that decides, where it is another one; absent while the answers do not say.
   */
  competentUnit?: string;
}

/**
 * That the applicant has signed the print; absent while nobody says so.
 */
export interface CounterSigned {
  /**
   * An instant in UTC, ISO 8601.
   */
  at: string;
  /**
   * Clerk who saw it.
   */
  by: string;
  /**
   * False once the form says something else than what was signed.
   */
  holds: boolean;
}

/**
 * How a paper of an application will come.
 */
export interface DraftDelivery {
  /**
   * file takes a promise back; received and shown are for the clerk at the counter: the paper stays with the case, or its original was seen and given back.
   */
  way: HandedWay;
}

/**
 * Invites another person to apply together.
 */
export interface DraftInvite {
  /**
   * Key of the party.
   */
  party: string;
}

/**
 * Applications that have been begun, last touched first.
 */
export interface DraftList {
  /**
   * The drafts.
   */
  items: DraftSummary[];
}

/**
 * A draft on a list.
 */
export interface DraftSummary {
  /**
   * Id.
   */
  id: string;
  /**
   * Revision.
   */
  revision: number;
  /**
   * What is applied for.
   */
  procedure: ProcedureName;
  /**
   * An instant in UTC, ISO 8601.
   */
  createdAt: string;
  /**
   * An instant in UTC, ISO 8601.
   */
  updatedAt: string;
  /**
   * When it is thrown away unless it is touched; an instant in UTC, ISO 8601.
   */
  expiresAt: string;
  /**
   * Whether the reader began it, and so may throw it away.
   */
  isMine: boolean;
}

/**
 * What registries have said to a draft.
 */
export interface DraftLookups {
  /**
   * Revision of the draft.
   */
  revision: number;
  /**
   * All that is kept.
   */
  registry: RegistryReply[];
}

/**
 * A code as a person typed it.
 */
export interface DraftOpen {
  /**
   * The code.
   */
  code: string;
}

/**
 * The draft that a code opened.
 */
export interface DraftOpened {
  /**
   * Id of the draft.
   */
  draft: string;
  /**
   * Id of the procedure.
   */
  procedure: string;
}

/**
 * The answers as they are to be.
 */
export interface DraftSave {
  /**
   * Revision that was seen; may be given by If-Match instead.
   */
  revision?: number;
  /**
   * Answers by field key.
   */
  answers: {
    [k: string]: unknown;
  };
}

/**
 * Begins an application.
 */
export interface DraftStart {
  /**
   * Id of the procedure.
   */
  procedure: string;
  /**
   * The party as which the person applies; absent: the first that confirms.
   */
  party?: string;
}

/**
 * People who apply together, as one of them sees it.
 */
export interface DraftTogether {
  /**
   * Key of the reader's party; null for a visitor of another device of nobody.
   */
  me: string | null;
  /**
   * Whether the reader began the application.
   */
  isFirst: boolean;
  /**
   * Pointers of the fields that the reader may write.
   */
  editable: string[];
  /**
   * Pointers of the fields that the reader may not see.
   */
  hidden: string[];
  /**
   * The parties that stand for themselves now.
   *
   * Items: One of them.
   */
  parties: DraftPartyState[];
}

/**
 * One of them.
 */
export interface DraftPartyState {
  /**
   * Key.
   */
  key: string;
  /**
   * Title.
   */
  title: Text;
  /**
   * Name of the person; null while nobody has joined.
   */
  name: string | null;
  /**
   * When they confirmed what the application says now; null where they have not.
   */
  confirmedAt: string | null;
  /**
   * What was changed after they had confirmed; empty where nothing was.
   */
  revoked: Text[];
}

/**
 * An application that has been begun.
 */
export interface Draft {
  /**
   * Id.
   */
  id: string;
  /**
   * Counts its writes.
   */
  revision: number;
  /**
   * What is applied for.
   */
  procedure: ProcedureName;
  /**
   * Key of the application form.
   */
  form: string;
  /**
   * Answers by field key.
   */
  answers: {
    [k: string]: unknown;
  };
  /**
   * Files by component.
   */
  dossier: {
    /**
     * @maxItems 100
     */
    [k: string]: FileReference[];
  };
  /**
   * Papers that will be brought or sent, by component; absent while none is.
   */
  promised?: {
    /**
     * counter or post; at the counter received or shown.
     */
    [k: string]: Exclude<HandedWay, 'file'>;
  };
  /**
   * What its rules read.
   */
  environment: FormFacts;
  /**
   * An instant in UTC, ISO 8601.
   */
  createdAt: string;
  /**
   * An instant in UTC, ISO 8601.
   */
  updatedAt: string;
  /**
   * Those who apply together; absent where one person applies.
   */
  together?: DraftTogether;
  /**
   * Version of the procedure that is live now, where the draft is on another one.
   */
  newerVersion?: number;
  /**
   * What a newer version no longer takes, as it was filled in.
   *
   * Items: An answer or a file.
   */
  leftOver?: LeftOverItem[];
  /**
   * Answers just sent that could not be kept, since they could not be read; pointers lead into {answers}. Absent where all were.
   */
  problems?: ProblemItem[];
  /**
   * What concerns the counter, for the clerk who fills it; absent where the reader applies.
   */
  counter?: DraftCounter;
}

/**
 * An answer or a file.
 */
export interface LeftOverItem {
  /**
   * What it was asked as.
   */
  label: Text;
  /**
   * What was filled in.
   */
  value: string;
}

/**
 * Which page may act for the person who is signed in.
 */
export interface EmbedCodeRequest {
  /**
   * Origin of the page, e.g. https://xa.gov.vn.
   */
  origin: string;
  /**
   * base64url of the SHA-256 of the secret that the page keeps (RFC 7636, S256).
   */
  challenge: string;
}

/**
 * A code that is good once, for one minute.
 */
export interface EmbedCode {
  /**
   * The code.
   */
  code: string;
}

/**
 * What an embedded service sends as Authorization: Bearer.
 */
export interface EmbedTokenIssued {
  /**
   * The token, bound to the origin and the account.
   */
  token: string;
}

/**
 * A code and the secret of the page that asked for it.
 */
export interface EmbedTokenRequest {
  /**
   * The code.
   */
  code: string;
  /**
   * The secret.
   */
  verifier: string;
}

/**
 * A file that was uploaded.
 */
export interface FileReference {
  /**
   * Id.
   */
  id: string;
  /**
   * Name for display.
   */
  name: string;
  /**
   * Media type as found in the content.
   */
  type: string;
  /**
   * Size in bytes.
   */
  size: number;
}

/**
 * What a form knows of the world when it is opened.
 */
export interface FormFacts {
  /**
   * yyyy-mm-dd in Vietnam.
   */
  today: string;
  /**
   * An instant in UTC, ISO 8601.
   */
  now: string;
  /**
   * Values outside the form that its rules read.
   */
  outer: {
    [k: string]: unknown;
  };
  /**
   * Claims of the identity for prefilled and locked fields.
   */
  claims: {
    [k: string]: unknown;
  };
  /**
   * Answers that were stored before; null where there are none.
   */
  saved: {
    [k: string]: unknown;
  } | null;
  /**
   * What registries have said so far.
   */
  registry: RegistryReply[];
  /**
   * Working days and days off around today, one sign for each day: 1 or 0; null where no rule counts them.
   */
  workingDays: {
    /**
     * The first day, yyyy-mm-dd.
     */
    from: string;
    /**
     * 1 for a working day, 0 for a day off.
     */
    days: string;
  } | null;
  /**
   * Claims by party, for the pages of that party.
   */
  partyClaims?: {
    [k: string]: {
      [k: string]: unknown;
    };
  };
}

/**
 * A form ready to run in a browser, with what its rules read.
 */
export interface FormPackage {
  /**
   * Hash of the definition.
   */
  hash: string;
  /**
   * The compiled form.
   */
  form: CompiledForm;
  /**
   * The compiled dossier, with the application form; null otherwise.
   */
  dossier: CompiledDossier | null;
  /**
   * Parameter tables that rules look up.
   */
  parameters: NonNullable<Definition['parameters']>;
  /**
   * Catalogues of at most 300 entries that the fields use.
   */
  catalogues: readonly CatalogueDocument[];
}

/**
 * Entries of earlier catalogues that fit, best first, with what took their place.
 */
export interface FormerEntries {
  /**
   * The entries.
   */
  entries: FormerEntry[];
}

/**
 * An entry that is closed.
 */
export interface FormerEntry {
  /**
   * Name that it had.
   */
  name: Text;
  /**
   * Names of the entries above it, nearest first.
   */
  above: Text[];
  /**
   * Entries of the present catalogue that took its place.
   */
  successors: CatalogueHit[];
}

/**
 * Cases of the person's units, the newest first.
 */
export interface FoundCases {
  /**
   * The cases.
   */
  items: FoundCase[];
  /**
   * Place to go on from; null at the end.
   */
  next: string | null;
}

/**
 * A case on a list of officials.
 */
export interface FoundCase {
  /**
   * Id.
   */
  id: string;
  /**
   * Dossier code.
   */
  code: string | null;
  /**
   * Reference.
   */
  reference: string;
  /**
   * Procedure.
   */
  procedure: ProcedureName;
  /**
   * Applicant.
   */
  applicantName: string;
  /**
   * Competent unit.
   */
  unit: Text;
  /**
   * Status.
   */
  status: NamedCode;
  /**
   * Present steps.
   */
  stages: Text[];
  /**
   * yyyy-mm-dd in Vietnam.
   */
  submittedOn: string;
  /**
   * An instant in UTC, ISO 8601.
   */
  endedAt: string | null;
}

/**
 * Fields that procedures share, in the version in which they would be put into a form now.
 */
export interface FragmentList {
  /**
   * The fragments.
   */
  items: FragmentItem[];
}

/**
 * A fragment.
 */
export interface FragmentItem {
  /**
   * Id, as groups name it.
   */
  id: string;
  /**
   * Version.
   */
  version: number;
  /**
   * What it is.
   */
  title: Text;
  /**
   * Its fields.
   */
  fields: readonly Field[];
}

/**
 * One week of the slots of an appointment.
 */
export interface FreeSlots {
  /**
   * The unit to which people come; null while the answers do not say.
   */
  unit: NamedCode | null;
  /**
   * Days of the week that offer anything, in order.
   *
   * Items: A day with its slots.
   */
  days: SlotDay[];
  /**
   * Last day before this week that offers anything; null for none.
   */
  earlier: string | null;
  /**
   * First day after this week that offers anything; null for none.
   */
  later: string | null;
}

/**
 * A day with its slots.
 */
export interface SlotDay {
  /**
   * The day, yyyy-mm-dd.
   */
  date: string;
  /**
   * Slots, in order.
   *
   * Items: A slot of a day.
   */
  times: SlotTime[];
}

/**
 * A slot of a day.
 */
export interface SlotTime {
  /**
   * When it begins, HH:mm.
   */
  from: string;
  /**
   * When it ends, HH:mm.
   */
  to: string;
  /**
   * Whether a place is left.
   */
  free: boolean;
}

/**
 * How the sending of tasks stands that systems are to do and have not answered.
 */
export interface HandOverList {
  /**
   * One for each task whose answer is awaited.
   *
   * Items: The last sending of one task.
   */
  items: HandOverItem[];
}

/**
 * The last sending of one task.
 */
export interface HandOverItem {
  /**
   * Id of the task.
   */
  task: string;
  /**
   * Times it was tried.
   */
  attempts: number;
  /**
   * Whether the system has taken it.
   */
  isDelivered: boolean;
  /**
   * Why the last try failed; null where it did not.
   */
  problem: ProblemItem | null;
  /**
   * When it is tried again, an instant in UTC, ISO 8601; null where it is not.
   */
  again: string | null;
}

/**
 * What cases asked for outside and was not done, those that the person may see to.
 */
export interface IncidentList {
  /**
   * The incidents.
   */
  items: Incident[];
  /**
   * Place to go on from; null at the end.
   */
  next: string | null;
}

/**
 * Something that was given up and waits for a person.
 */
export interface Incident {
  /**
   * Names the incident in the orders to try again and to close it.
   */
  key: string;
  /**
   * Id of the case.
   */
  case: string;
  /**
   * Dossier code, or the reference of a case that has none yet.
   */
  code: string;
  /**
   * Title of the procedure.
   */
  procedure: Text;
  /**
   * What was to be done: send a message, make a paper, learn what became of a payment, ask for a signature, hand a task over to a system.
   */
  kind: IncidentKind;
  /**
   * Title of the message or the paper, what the payment is for, or the name of the system.
   */
  about: Text;
  /**
   * Why it was not done, and what to do.
   */
  problem: ProblemItem;
  /**
   * How often it was tried since it was last put in the queue.
   */
  attempts: number;
  /**
   * When the case asked for it: an instant in UTC, ISO 8601.
   */
  since: string;
  /**
   * Whether the person may open the case.
   */
  mayOpen: boolean;
}

/**
 * What was to be done: send a message, make a paper, learn what became of a payment, ask for a signature, hand a task over to a system.
 */
export type IncidentKind = 'message' | 'paper' | 'payment' | 'sign' | 'handOver';

/**
 * What is to be done with some incidents: try again, or close them with a note of how they were seen to.
 */
export interface IncidentOrder {
  /**
   * The incidents.
   *
   * @minItems 1
   * @maxItems 200
   */
  keys: string[];
  /**
   * How they were seen to by hand. Absent: they are tried again.
   */
  note?: string;
}

/**
 * What came of an order, one result for each incident in the order in which they were named.
 */
export interface IncidentResults {
  /**
   * The results.
   *
   * Items: The result for one incident.
   */
  results: IncidentResult[];
}

/**
 * The result for one incident.
 */
export interface IncidentResult {
  /**
   * The incident.
   */
  key: string;
  /**
   * queued = it is tried again; closed = it was closed with the note; gone = somebody was faster, or it is not the person's.
   */
  result: IncidentOutcome;
}

/**
 * queued = it is tried again; closed = it was closed with the note; gone = somebody was faster, or it is not the person's.
 */
export type IncidentOutcome = 'queued' | 'closed' | 'gone';

/**
 * The answers so far, which ask the questions.
 */
export interface LookupOrder {
  /**
   * Answers by field key.
   */
  answers: {
    [k: string]: unknown;
  };
}

/**
 * What is done with a migration.
 */
export interface MigrationAct {
  /**
   * try: a dry run; withdraw: take the proposal back; approve: begin the move; stop and resume: hold it up and go on.
   */
  act: MigrationActName;
}

/**
 * try: a dry run; withdraw: take the proposal back; approve: begin the move; stop and resume: hold it up and go on.
 */
export type MigrationActName = 'try' | 'withdraw' | 'approve' | 'stop' | 'resume';

/**
 * Some of the cases of a dry run or a move that come off alike, in the order of their ids.
 */
export interface MigrationCases {
  /**
   * The cases.
   */
  items: MigrationCaseView[];
  /**
   * Where the next page begins; null where this is the last.
   */
  next: string | null;
}

/**
 * What an administrator chooses in a plan. The revision that was seen stands in If-Match.
 */
export interface MigrationChoices {
  /**
   * Where cases of a lost step go: path of a step of the new version by the path of the old one; *: that branch ends and the others go on; null: they stay on their version.
   */
  states: {
    [k: string]: string | null;
  };
  /**
   * Which deadline takes the place of a lost one; null: its clocks stop.
   */
  deadlines: {
    [k: string]: string | null;
  };
  /**
   * Cases that lack what the new version asks for.
   */
  unfit: MigrationUnfit;
}

/**
 * stay: they stay on their version; move: they move as they are.
 */
export type MigrationUnfit = 'stay' | 'move';

/**
 * Moves of cases of one procedure, the newest first.
 */
export interface MigrationList {
  /**
   * The moves.
   */
  items: CaseMigration[];
}

/**
 * The approval of a plan.
 */
export interface MigrationApprovalView {
  /**
   * Who approved it.
   */
  by: EditorName;
  /**
   * An instant in UTC, ISO 8601.
   */
  at: string;
}

/**
 * One case of a group.
 */
export interface MigrationCaseView {
  /**
   * Id of the case.
   */
  id: string;
  /**
   * Official code, else the public reference.
   */
  code: string;
  /**
   * What its step is called.
   */
  stage: string;
  /**
   * Last day before; null where it has none.
   */
  dueBefore: string | null;
  /**
   * Last day after; null where it has none.
   */
  dueAfter: string | null;
}

/**
 * Cases that come off alike.
 */
export interface MigrationGroupView {
  /**
   * moved: with the same due date; sooner, later: with another one; late: with one that has passed; stays: on its version.
   */
  outcome: MigrationOutcomeName;
  /**
   * Why they stay, in words; null where they move.
   */
  reason: string | null;
  /**
   * What can be done about it; null where they move.
   */
  mend: string | null;
  /**
   * How many they are.
   */
  count: number;
  /**
   * The first of them.
   */
  cases: MigrationCaseView[];
}

/**
 * moved: with the same due date; sooner, later: with another one; late: with one that has passed; stays: on its version.
 */
export type MigrationOutcomeName = 'moved' | 'sooner' | 'later' | 'late' | 'stays';

/**
 * Cases under way that are to be moved from one version to another.
 */
export interface CaseMigration {
  /**
   * Stable id.
   */
  id: string;
  /**
   * Counts its writes from 1.
   */
  revision: number;
  /**
   * Id of the procedure.
   */
  procedure: string;
  /**
   * Name of the procedure.
   */
  title: string;
  /**
   * The version that cases leave.
   */
  from: number;
  /**
   * The version to which they move.
   */
  to: number;
  /**
   * planned: under work; proposed: before the second person; running; stopped by a person; done.
   */
  state: MigrationStanding;
  /**
   * Who began it.
   */
  createdBy: EditorName;
  /**
   * An instant in UTC, ISO 8601.
   */
  createdAt: string;
  /**
   * Cases that lack what the new version asks for.
   */
  unfit: MigrationUnfit;
  /**
   * Steps that are called otherwise, stand elsewhere or are gone.
   */
  states: MigrationPlaceView[];
  /**
   * Deadlines that are called otherwise or are gone.
   */
  deadlines: MigrationPlaceView[];
  /**
   * What was put before the second person; null while nothing is.
   */
  proposal: MigrationProposalView | null;
  /**
   * Who approved it; null while nobody has.
   */
  approval: MigrationApprovalView | null;
  /**
   * The dry run of the plan as it is; null where there was none.
   */
  trial: MigrationPassView | null;
  /**
   * The move itself; null before it was approved.
   */
  run: MigrationPassView | null;
}

/**
 * planned: under work; proposed: before the second person; running; stopped by a person; done.
 */
export type MigrationStanding = 'planned' | 'proposed' | 'running' | 'stopped' | 'done';

/**
 * A step or a deadline by its key and its name.
 */
export interface MigrationName {
  /**
   * Path or key.
   */
  key: string;
  /**
   * What it is called.
   */
  title: string;
}

/**
 * One way through all cases of the old version.
 */
export interface MigrationPassView {
  /**
   * An instant in UTC, ISO 8601.
   */
  startedAt: string;
  /**
   * An instant in UTC, ISO 8601; null while it is under way.
   */
  endedAt: string | null;
  /**
   * Whether a person has stopped it.
   */
  isStopped: boolean;
  /**
   * How many cases it has looked at.
   */
  looked: number;
  /**
   * Cases that come off alike.
   */
  groups: MigrationGroupView[];
}

/**
 * A step or deadline of the old version and what it becomes.
 */
export interface MigrationPlaceView {
  /**
   * Path or key in the old version.
   */
  key: string;
  /**
   * What it is called there.
   */
  title: string;
  /**
   * What it becomes; null: cases stay, or clocks stop.
   */
  to: MigrationName | null;
  /**
   * What may be chosen; empty where the comparison of the versions tells.
   */
  choices: MigrationName[];
}

/**
 * A plan as it was put forward.
 */
export interface MigrationProposalView {
  /**
   * Who put it forward.
   */
  by: EditorName;
  /**
   * An instant in UTC, ISO 8601.
   */
  at: string;
  /**
   * The decision that orders it.
   */
  decision: Decision;
  /**
   * Why.
   */
  reason: string;
}

/**
 * Puts a plan before the person who approves it. The revision that was seen stands in If-Match.
 */
export interface MigrationProposalOrder {
  /**
   * The decision that orders it.
   */
  decision: Decision;
  /**
   * Why, for the history of each case.
   */
  reason: string;
}

/**
 * Begins to plan how cases under way move from a version to the live one.
 */
export interface MigrationStart {
  /**
   * Id of the procedure.
   */
  procedure: string;
  /**
   * The version that they leave.
   */
  version: number;
}

/**
 * A code with its name.
 */
export interface NamedCode {
  /**
   * Code.
   */
  code: string;
  /**
   * Name.
   */
  name: Text;
}

/**
 * Messages to the person, newest first.
 */
export interface NoticeList {
  /**
   * The messages.
   */
  items: NoticeItem[];
  /**
   * How many are unread.
   */
  unread: number;
  /**
   * Place to go on from; null at the end.
   */
  next: string | null;
}

/**
 * A message.
 */
export interface NoticeItem {
  /**
   * Key.
   */
  key: string;
  /**
   * Id of the case.
   */
  case: string;
  /**
   * Subject.
   */
  subject: string;
  /**
   * Text.
   */
  body: string;
  /**
   * An instant in UTC, ISO 8601.
   */
  sentAt: string;
  /**
   * An instant in UTC, ISO 8601.
   */
  readAt: string | null;
}

/**
 * A wish to pay online what is owed of a case.
 */
export interface PaymentBegin {
  /**
   * Id that the sender chose; the same id again gets the first answer.
   */
  id: string;
}

/**
 * Where the payer goes on.
 */
export interface PaymentBegun {
  /**
   * Address of the page of the provider.
   */
  redirect: string;
}

/**
 * Payments of the cases whose accountant the person is.
 */
export interface PaymentList {
  /**
   * The payments, in the order of their days.
   */
  items: PaymentItem[];
  totals: PaymentTotals;
  /**
   * Whether there are more than are shown.
   */
  isCut: boolean;
  /**
   * First day of the list.
   */
  from: string;
  /**
   * Last day of the list.
   */
  to: string;
}

/**
 * A payment on the list.
 */
export interface PaymentItem {
  /**
   * Id of the case.
   */
  case: string;
  /**
   * Dossier code, or the reference of a case that has none yet.
   */
  code: string;
  /**
   * Title of the procedure.
   */
  procedure: Text;
  /**
   * Name of the applicant.
   */
  applicant: string;
  /**
   * Code of the competent unit.
   */
  unit: string;
  /**
   * Day on which the money came, or was asked for.
   */
  day: string;
  /**
   * Whether money is to be given back.
   */
  needsAttention: boolean;
  /**
   * The payment.
   */
  payment: PaymentView;
}

/**
 * Sums in đồng.
 */
export interface PaymentTotals {
  /**
   * What came.
   */
  received: number;
  /**
   * Of that at the counter.
   */
  counter: number;
  /**
   * Of that online.
   */
  online: number;
  /**
   * What was given back.
   */
  returned: number;
  /**
   * What is to be given back.
   */
  toReturn: number;
  /**
   * What stays.
   */
  kept: number;
}

/**
 * Why a request was not carried out (RFC 9457).
 */
export interface ProblemDetails {
  /**
   * Address that names the kind of problem.
   */
  type: string;
  /**
   * What is wrong, in the reader's language.
   */
  title: string;
  /**
   * HTTP status.
   */
  status: number;
  /**
   * Code of the problem in the catalogue of problems.
   */
  code: string;
  /**
   * What to do about it.
   */
  detail?: string;
  /**
   * Every single problem.
   */
  problems: ProblemItem[];
  /**
   * Values that the code speaks of, e.g. the present revision.
   */
  params?: {
    [k: string]: string | number;
  };
}

/**
 * One thing that is wrong, and where.
 */
export interface ProblemItem {
  /**
   * Code of the problem.
   */
  code: string;
  /**
   * JSON pointer into what was sent.
   */
  pointer: string;
  /**
   * An error stops; a warning does not.
   */
  severity: Severity;
  /**
   * What is wrong, in the reader's language.
   */
  message: string;
  /**
   * Where it is, in words.
   */
  label?: string;
  /**
   * What to do about it.
   */
  mend?: string;
}

/**
 * An error stops; a warning does not.
 */
export type Severity = 'error' | 'warning';

/**
 * Procedures that can be applied for now, those that fit best first.
 */
export interface ProcedureList {
  /**
   * The procedures.
   */
  items: ProcedureSummary[];
}

/**
 * A procedure on a list.
 */
export interface ProcedureSummary {
  /**
   * Stable id.
   */
  id: string;
  /**
   * Live version.
   */
  version: number;
  /**
   * Hash of the definition.
   */
  hash: string;
  /**
   * Official code.
   */
  code: string;
  /**
   * Name.
   */
  title: Text;
  /**
   * What it is for.
   */
  summary: Text;
  /**
   * Sector.
   */
  sector: Text;
  /**
   * Whether it can be submitted online.
   */
  online: boolean;
}

/**
 * The version of a procedure that something runs on.
 */
export interface ProcedureName {
  /**
   * Stable id.
   */
  id: string;
  /**
   * Version.
   */
  version: number;
  /**
   * Hash of the definition.
   */
  hash: string;
  /**
   * Name.
   */
  title: Text;
}

/**
 * What the public page of a procedure says.
 */
export interface ProcedurePage {
  /**
   * Stable id.
   */
  id: string;
  /**
   * Live version.
   */
  version: number;
  /**
   * Hash of the definition.
   */
  hash: string;
  /**
   * Key of the application form.
   */
  application: string;
  /**
   * Official code.
   */
  code: string;
  /**
   * Codes that it had before.
   *
   * Items: Code.
   */
  formerCodes: string[];
  /**
   * Name.
   */
  title: Text;
  /**
   * What it is for.
   */
  summary: Text;
  /**
   * Sector.
   */
  sector: Text;
  /**
   * Who may apply.
   */
  audience: Text[];
  /**
   * What must be so before it may be carried out.
   */
  conditions: Text[];
  /**
   * Law that it follows.
   */
  legalBasis: Definition['legalBasis'];
  /**
   * Level of authority.
   */
  authority: Text;
  /**
   * The steps of the work, in order, each once.
   */
  steps: ProcedureStep[];
  /**
   * The papers of the dossier.
   */
  dossier: ProcedureComponent[];
  /**
   * Fees in words.
   */
  fees: ProcedureFee[];
  /**
   * What the law gives the offices, then what applicants have; what an office sets for itself is left out.
   */
  deadlines: ProcedureDeadline[];
  /**
   * How it is offered.
   */
  service: ProcedureService;
  /**
   * Ways to submit, to pay and to receive the result.
   */
  channels: ProcedureChannels;
  /**
   * What the applicant receives.
   */
  results: Text[];
  /**
   * An instant in UTC, ISO 8601.
   */
  effectiveFrom: string;
  /**
   * Whether it can be submitted online.
   */
  online: boolean;
}

/**
 * Channels.
 */
export interface ProcedureChannels {
  /**
   * To submit, with what differs between the ways.
   */
  submit: ProcedureWay[];
  /**
   * To pay.
   */
  pay: NamedCode[];
  /**
   * To receive the result.
   */
  receive: NamedCode[];
}

/**
 * A paper of the dossier.
 */
export interface ProcedureComponent {
  /**
   * Stable id.
   */
  key: string;
  /**
   * Name.
   */
  title: Text;
  /**
   * Kind of the component.
   */
  kind: string;
  /**
   * Number of copies.
   */
  copies: number;
  /**
   * always, sometimes (a rule decides), or never.
   */
  required: ComponentNeed;
  /**
   * When it is needed, in the words of the application; null where it does not depend on answers alone.
   */
  condition: Text | null;
  /**
   * What to know about it.
   */
  guidance: Text | null;
}

/**
 * always, sometimes (a rule decides), or never.
 */
export type ComponentNeed = 'always' | 'sometimes' | 'never';

/**
 * A deadline.
 */
export interface ProcedureDeadline {
  /**
   * Name.
   */
  key: string;
  /**
   * What it is for.
   */
  title: Text;
  /**
   * How long.
   */
  words: Text;
  /**
   * Whether it is the applicant's time; else that of the offices.
   */
  forApplicant: boolean;
  /**
   * Receipt from this time of day on, e.g. 15:00, counts as received on the next working day; null where the whole day counts.
   */
  cutoff: string | null;
  /**
   * Where it is set.
   */
  legalBasis: string | null;
}

/**
 * A fee.
 */
export interface ProcedureFee {
  /**
   * Stable id.
   */
  key: string;
  /**
   * Name.
   */
  title: Text;
  /**
   * Amount in đồng where it is the same for everybody; null where a rule reckons it.
   */
  amount: number | null;
  /**
   * The amounts that it is reckoned from today.
   */
  rates: ProcedureRate[];
  /**
   * Whether a rule decides if it is charged at all.
   */
  sometimes: boolean;
  /**
   * When it is paid: submission, acceptance or result.
   */
  due: string;
  /**
   * What to know about it.
   */
  note: Text | null;
  /**
   * Where it is set.
   */
  legalBasis: string | null;
}

/**
 * The amounts that one parameter gives.
 */
export interface ProcedureRate {
  /**
   * What it is.
   */
  title: Text;
  /**
   * The amounts, what fits first counts.
   */
  rows: ProcedureRateRow[];
}

/**
 * One amount.
 */
export interface ProcedureRateRow {
  /**
   * For whom or what; empty where it is for everybody, or for all others.
   */
  words: Text[];
  /**
   * Đồng.
   */
  amount: number;
  /**
   * Decision or law that sets it.
   */
  source: string | null;
}

/**
 * The computed service level.
 */
export interface ProcedureService {
  /**
   * Level now reached; null where none is.
   */
  level: NamedCode | null;
  /**
   * Next level; null at the top.
   */
  next: NamedCode | null;
  /**
   * What is missing for the next level.
   */
  missing: Text[];
  /**
   * Why a part of it stays on paper.
   */
  paperReason: Text | null;
  /**
   * Identity level needed online.
   */
  identityLevel: number;
}

/**
 * A step.
 */
export interface ProcedureStep {
  /**
   * State.
   */
  key: string;
  /**
   * Name, as the applicant reads it.
   */
  title: Text;
  /**
   * Whether the applicant has something to do in it.
   */
  byApplicant: boolean;
  /**
   * How much time the law gives for it, or the applicant has; null where neither is laid down.
   */
  deadline: Text | null;
  /**
   * On the straight way to the result; other steps come only where they are needed.
   */
  isMain: boolean;
}

/**
 * A way to submit.
 */
export interface ProcedureWay {
  /**
   * Code.
   */
  code: string;
  /**
   * Name.
   */
  name: Text;
  /**
   * How long the decision takes on this way; null where nothing is laid down.
   */
  deadline: Text | null;
  /**
   * Least and greatest amount that fees are reckoned from on this way, in đồng; null where nothing is charged or a rule alone knows.
   */
  rates: RateBounds | null;
}

/**
 * Bounds.
 */
export interface RateBounds {
  /**
   * Least.
   */
  least: number;
  /**
   * Greatest.
   */
  most: number;
}

/**
 * What anybody who holds a signed paper may know of it.
 */
export interface PublicPaper {
  /**
   * Title.
   */
  title: string;
  /**
   * Number.
   */
  number: string | null;
  /**
   * An instant in UTC, ISO 8601.
   */
  issuedAt: string;
  /**
   * Name of the agency.
   */
  unit: string;
  /**
   * Name of the signer.
   */
  signer: string;
  /**
   * Role of the signer.
   */
  signerTitle: string;
  /**
   * An instant in UTC, ISO 8601.
   */
  signedAt: string;
  /**
   * Subject, issuer and serial number of the certificate.
   */
  certificate: string;
  /**
   * Algorithm of the signature.
   */
  algorithm: string;
  /**
   * SHA-256 of the file that was signed.
   */
  digest: string;
  /**
   * Whether the signature holds.
   */
  isGenuine: boolean;
  /**
   * Whether another paper took its place.
   */
  isReplaced: boolean;
}

/**
 * Publishes a definition.
 */
export interface Publish {
  /**
   * The document, in the format of definition.json.
   */
  definition: {
    [k: string]: unknown;
  };
  /**
   * Instant with offset, or a date that stands for its midnight in Vietnam, from which new cases run on it; now where absent.
   */
  effectiveFrom?: string;
  /**
   * What changed.
   */
  note?: string;
}

/**
 * The version that was published.
 */
export interface Published {
  /**
   * Stable id.
   */
  id: string;
  /**
   * Version.
   */
  version: number;
  /**
   * Hash of the canonical JSON.
   */
  hash: string;
  /**
   * An instant in UTC, ISO 8601.
   */
  effectiveFrom: string;
  /**
   * Whether the same version was there before.
   */
  already: boolean;
  /**
   * Warnings; none where the same version was there before.
   */
  problems: ProblemItem[];
}

/**
 * Looks at masked personal data, newest first.
 */
export interface ReadList {
  /**
   * The looks.
   */
  items: ReadItem[];
  /**
   * Place to go on from; null at the end.
   */
  next: string | null;
}

/**
 * Who saw which answer of which case, when and why.
 */
export interface ReadItem {
  /**
   * Id.
   */
  id: string;
  /**
   * An instant in UTC, ISO 8601.
   */
  at: string;
  /**
   * Account that looked.
   */
  account: string;
  /**
   * Name of the person.
   */
  name: string;
  /**
   * Id of the case.
   */
  caseId: string;
  /**
   * Dossier code, or the reference.
   */
  caseName: string;
  /**
   * Key of the form.
   */
  form: string;
  /**
   * JSON pointer of the answer.
   */
  pointer: string;
  /**
   * What the field is called.
   */
  label: string;
  /**
   * Why; null where nothing was said.
   */
  reason: string | null;
}

/**
 * The days from which parameters of a version have other values than in the version before.
 */
export interface RecalculationDays {
  /**
   * The days, the earliest first.
   */
  items: RecalculationDay[];
}
export interface RecalculationDay {
  /**
   * The day, yyyy-mm-dd.
   */
  from: string;
  /**
   * Name of the parameter.
   */
  parameter: string;
}

/**
 * A part of the cases of a procedure as another version calculates them.
 */
export interface RecalculationPage {
  /**
   * Cases that were calculated for this part.
   */
  looked: number;
  /**
   * Those of them that come out otherwise.
   */
  items: RecalculatedCase[];
  /**
   * Where to go on; null at the end.
   */
  next: string | null;
}
export interface RecalculatedCase {
  /**
   * Id of the case.
   */
  case: string;
  /**
   * Dossier code; the public reference while there is none.
   */
  code: string;
  /**
   * The version on which it runs.
   */
  version: number;
  /**
   * Name of the competent unit.
   */
  unit: string;
  /**
   * Day of submission, yyyy-mm-dd.
   */
  submittedOn: string;
  /**
   * Day on which it ended; null while it is under way.
   */
  endedOn: string | null;
  /**
   * How it ended; null while it is under way.
   */
  outcome: RecalculatedOutcome;
  /**
   * Months for which a monthly amount is owed; null where none was asked for.
   */
  months: number | null;
  /**
   * What comes out otherwise.
   */
  values: RecalculatedValue[];
}
export interface RecalculatedValue {
  /**
   * What it is called, in the language of the request.
   */
  label: string;
  /**
   * The value that the case holds, as people read it; null where only the case may show it.
   */
  was: string | null;
  /**
   * The value that the version calculates; null where only the case may show it.
   */
  is: string | null;
  /**
   * How much more it is; null where it is no number.
   */
  difference: number | null;
  /**
   * The difference for all the months; null where none were asked for.
   */
  owed: number | null;
}

/**
 * How it ended; null while it is under way.
 */
export type RecalculatedOutcome = 'granted' | 'refused' | 'withdrawn' | 'stopped' | null;

/**
 * A note that money was given back.
 */
export interface RefundOrder {
  /**
   * Id that the sender chose; the same id again gets the first answer.
   */
  id: string;
  /**
   * Id of the payment.
   */
  payment: string;
  /**
   * Id of the refund.
   */
  refund: string;
  /**
   * Reference of the transfer, or number of the voucher.
   */
  reference: string;
}

/**
 * What a registry said to one question.
 */
export interface RegistryReply {
  /**
   * Look-up of the definition.
   */
  lookup: string;
  /**
   * What was asked, as canonical JSON.
   */
  key: string;
  /**
   * found; none: nothing is known under it; down: it could not be asked.
   */
  status: 'found' | 'none' | 'down';
  /**
   * Values by name.
   */
  values: RegistryAnswer['values'];
  /**
   * What the registry is called.
   */
  title: Text;
  /**
   * When it was asked; an instant in UTC, ISO 8601.
   */
  at: string;
}

/**
 * What the signer does with questions of the signing sandbox.
 */
export interface SandboxConfirm {
  /**
   * The questions.
   *
   * @minItems 1
   * @maxItems 100
   */
  ids: string[];
  /**
   * PIN. Absent: the signer refuses.
   */
  pin?: string;
}

/**
 * What came of it.
 */
export interface SandboxConfirmed {
  /**
   * taken, wrong-pin, or locked after too many wrong ones.
   */
  result: SandboxResult;
  /**
   * Tries that are left after a wrong PIN.
   */
  left?: number;
}

/**
 * taken, wrong-pin, or locked after too many wrong ones.
 */
export type SandboxResult = 'taken' | 'wrong-pin' | 'locked';

/**
 * Questions of the signing sandbox that wait for the person.
 */
export interface SandboxOrders {
  /**
   * The questions.
   *
   * Items: One question.
   */
  items: SandboxOrder[];
  /**
   * PIN of the sandbox, which its page shows.
   */
  pin: string;
}

/**
 * One question.
 */
export interface SandboxOrder {
  /**
   * Id.
   */
  id: string;
  /**
   * Title of the paper.
   */
  title: string;
  /**
   * Number of the paper.
   */
  number: string | null;
  /**
   * SHA-256 of the file.
   */
  digest: string;
}

/**
 * Lists that the person has given a name.
 */
export interface SavedViewList {
  /**
   * In the order in which they were saved.
   */
  items: SavedView[];
}

/**
 * A named list.
 */
export interface SavedView {
  /**
   * Name.
   */
  name: string;
  /**
   * Filters as they stand in the address of the inbox.
   */
  query: string;
}

/**
 * A list to be saved under a name.
 */
export interface SavedViewOrder {
  /**
   * Name.
   */
  name: string;
  /**
   * Filters as they stand in the address of the inbox.
   */
  query: string;
}

/**
 * Messages that left the house by mail and phone, newest first.
 */
export interface SentMessages {
  /**
   * The messages.
   *
   * Items: One message to one address.
   */
  items: SentMessageItem[];
  /**
   * Place to go on from; null at the end.
   */
  next: string | null;
}

/**
 * One message to one address.
 */
export interface SentMessageItem {
  /**
   * Key.
   */
  key: string;
  /**
   * Id of the case.
   */
  case: string;
  /**
   * How it was sent.
   */
  channel: OutsideChannelName;
  /**
   * Who carried it: smtp, or sandbox, which sends nothing.
   */
  provider: string;
  /**
   * Where to, masked unless the sandbox carried it.
   */
  address: string;
  /**
   * Subject.
   */
  subject: string;
  /**
   * Text.
   */
  body: string;
  /**
   * An instant in UTC, ISO 8601.
   */
  sentAt: string;
}

/**
 * How it was sent.
 */
export type OutsideChannelName = 'email' | 'sms' | 'zalo';

/**
 * Who is signed in.
 */
export interface Session {
  /**
   * Sign-in name; null for a visitor.
   */
  account: string | null;
  /**
   * Name of the person; empty for a visitor.
   */
  name: string;
  /**
   * Roles held, each in a unit; the unit * stands for every unit.
   */
  grants: SessionGrant[];
  /**
   * What is known of the person.
   */
  identity: Identity;
  /**
   * Whether the person is an administrator of procedures. Absent: no.
   */
  administers?: boolean;
  /**
   * Whether the person oversees a unit by a definition in force. Absent: no.
   */
  oversees?: boolean;
  /**
   * Token to be sent back in the header x-csrf-token with every unsafe request.
   */
  csrf: string | null;
}

/**
 * A role held in a unit.
 */
export interface SessionGrant {
  /**
   * Role.
   */
  role: string;
  /**
   * Unit.
   */
  unit: string;
  /**
   * Name of the person whose role it is, where its holder stands in for somebody.
   */
  for?: string;
}

/**
 * The verified identity of a person.
 */
export interface Identity {
  /**
   * Identity level, 0 to 4.
   */
  level: number;
  /**
   * Claims of the identity.
   */
  claims: {
    [k: string]: unknown;
  };
}

/**
 * Name and password.
 */
export interface SignIn {
  /**
   * Sign-in name.
   */
  username: string;
  /**
   * Password.
   */
  password: string;
}

/**
 * Papers that wait for the signature of the person.
 */
export interface SignatureList {
  /**
   * The papers.
   *
   * Items: One paper.
   */
  items: SignatureItem[];
  /**
   * Address where the signer confirms; null where that is done in an app of the service.
   */
  page: string | null;
}

/**
 * One paper.
 */
export interface SignatureItem {
  /**
   * Id of the case.
   */
  case: string;
  /**
   * Id of the paper.
   */
  paper: string;
  /**
   * Dossier code, or the reference of a case that has none yet.
   */
  code: string;
  /**
   * Title of the procedure.
   */
  procedure: Text;
  /**
   * Title of the paper.
   */
  title: Text;
  /**
   * Number of the paper.
   */
  number: string | null;
  /**
   * waiting: nobody has begun; asked: the service was asked; refused: it was refused.
   */
  status: SignatureStatus;
  /**
   * Why it was refused.
   */
  reason: string | null;
  /**
   * Since when: an instant in UTC, ISO 8601.
   */
  at: string;
}

/**
 * waiting: nobody has begun; asked: the service was asked; refused: it was refused.
 */
export type SignatureStatus = 'waiting' | 'asked' | 'refused';

/**
 * Papers that the person wants to sign.
 */
export interface SignatureOrder {
  /**
   * The papers.
   *
   * @minItems 1
   * @maxItems 100
   *
   * Items: One paper.
   */
  papers: SignatureWish[];
}

/**
 * One paper.
 */
export interface SignatureWish {
  /**
   * Id of the case.
   */
  case: string;
  /**
   * Id of the paper.
   */
  paper: string;
}

/**
 * What came of the wish to sign, paper by paper.
 */
export interface SignatureResults {
  /**
   * The results.
   *
   * Items: One paper.
   */
  results: SignatureResult[];
  /**
   * Address where the signer confirms; null where that is done in an app of the service.
   */
  page: string | null;
}

/**
 * One paper.
 */
export interface SignatureResult {
  /**
   * Id of the case.
   */
  case: string;
  /**
   * Id of the paper.
   */
  paper: string;
  /**
   * Why it was not asked for; absent where it was.
   */
  problem?: ProblemItem;
}

/**
 * Asks for the slots of an appointment.
 */
export interface SlotOrder {
  /**
   * Place of the appointment in the answers, as a JSON pointer.
   */
  pointer: string;
  /**
   * A day of the week that is wanted; where absent, the first week with a free slot.
   */
  from?: string;
  /**
   * Answers so far, by field key: they may decide which unit's slots are offered.
   */
  answers: {
    [k: string]: unknown;
  };
}

/**
 * Hands an application in.
 */
export interface Submit {
  /**
   * Id that the sender chose; the same id again gets the first answer.
   */
  commandId: string;
  /**
   * Channel code; online where absent.
   */
  channel?: string;
}

/**
 * The case that was made.
 */
export interface Submitted {
  /**
   * Reference for tracking.
   */
  reference: string;
  /**
   * Id of the case.
   */
  case: string;
}

/**
 * Who stands in for whom.
 */
export interface SubstitutionList {
  /**
   * The last begun first.
   */
  items: SubstitutionItem[];
}

/**
 * When and by whom something was ended.
 */
export interface SubstitutionEnd {
  /**
   * An instant in UTC, ISO 8601.
   */
  at: string;
  /**
   * Who ended it.
   */
  by: NamedPerson;
}

/**
 * That somebody stands in for a person who is away.
 */
export interface SubstitutionItem {
  /**
   * Id.
   */
  id: string;
  /**
   * Who is away.
   */
  absent: NamedPerson;
  /**
   * Who stands in.
   */
  substitute: NamedPerson;
  /**
   * Only this role; null for every one.
   */
  role: string | null;
  /**
   * Only this unit; null for every one.
   */
  unit: string | null;
  /**
   * First day.
   */
  from: string;
  /**
   * Last day.
   */
  until: string;
  /**
   * Why.
   */
  reason: string;
  /**
   * Who said so.
   */
  grantedBy: NamedPerson;
  /**
   * An instant in UTC, ISO 8601.
   */
  grantedAt: string;
  /**
   * How it was ended before its last day.
   */
  ended: SubstitutionEnd | null;
  /**
   * Whether it is yet to come, in force, past, or was ended.
   */
  state: SubstitutionState;
  /**
   * Whether the person may end it.
   */
  mayEnd: boolean;
}

/**
 * Whether it is yet to come, in force, past, or was ended.
 */
export type SubstitutionState = 'coming' | 'inForce' | 'past' | 'ended';

/**
 * A person with an account.
 */
export interface NamedPerson {
  /**
   * Account.
   */
  account: string;
  /**
   * Name.
   */
  name: string;
}

/**
 * Names somebody who stands in for a person who is away.
 */
export interface SubstitutionOrder {
  /**
   * Id that the sender chose; the same id again makes no second one.
   */
  id: string;
  /**
   * Account of who is away. Absent: the sender.
   */
  absent?: string;
  /**
   * Account of who stands in.
   */
  substitute: string;
  /**
   * Only this role.
   */
  role?: string;
  /**
   * Only roles in this unit.
   */
  unit?: string;
  /**
   * First day, yyyy-mm-dd in Vietnam.
   */
  from: string;
  /**
   * Last day.
   */
  until: string;
  /**
   * Why; it stays in the trail.
   */
  reason: string;
}

/**
 * Open tasks that the person may do.
 */
export interface TaskList {
  /**
   * The tasks.
   */
  items: TaskSummary[];
  /**
   * Place to go on from; null at the end.
   */
  next: string | null;
  /**
   * Numbers over the whole inbox; only with the first page.
   */
  counts: TaskCounts | null;
}

/**
 * An event that asks for no form.
 */
export interface TaskAction {
  /**
   * Event of the workflow.
   */
  event: string;
  /**
   * What is done.
   */
  label: Text;
  /**
   * How weighty it is.
   */
  tone: TaskActionTone;
  /**
   * Whether a reason is asked for.
   */
  reason: boolean;
  /**
   * What is asked before it is done.
   */
  confirm: Text | null;
}

/**
 * How weighty it is.
 */
export type TaskActionTone = 'primary' | 'neutral' | 'danger';

/**
 * A person who has taken a task.
 */
export interface Assignee {
  /**
   * Account.
   */
  account: string;
  /**
   * Name.
   */
  name: string;
}

/**
 * A number that is not counted beyond a bound.
 */
export interface TaskCount {
  /**
   * Number.
   */
  count: number;
  /**
   * False where there are more.
   */
  exact: boolean;
}

/**
 * Numbers of the inbox.
 */
export interface TaskCounts {
  /**
   * All.
   */
  all: TaskCount;
  /**
   * Taken by the person.
   */
  mine: TaskCount;
  /**
   * Taken by nobody.
   */
  free: TaskCount;
  /**
   * Late.
   */
  overdue: TaskCount;
  /**
   * Due within a day, not late yet.
   */
  soon: TaskCount;
}

/**
 * A task on a list.
 */
export interface TaskSummary {
  /**
   * Id, unique in its case.
   */
  id: string;
  /**
   * Id of the case.
   */
  case: string;
  /**
   * Task of the definition.
   */
  key: string;
  /**
   * What is to be done.
   */
  title: Text;
  /**
   * Role.
   */
  role: NamedCode;
  /**
   * Unit.
   */
  unit: NamedCode;
  /**
   * What it is about, where there is one for each item of a list.
   */
  item: string | null;
  /**
   * An instant in UTC, ISO 8601.
   */
  openedAt: string;
  /**
   * yyyy-mm-dd in Vietnam.
   */
  dueDate: string | null;
  /**
   * An instant in UTC, ISO 8601.
   */
  due: string | null;
  /**
   * Whether its time is over.
   */
  overdue: boolean;
  /**
   * Who has taken it.
   */
  assignee: Assignee | null;
  /**
   * Dossier code.
   */
  code: string | null;
  /**
   * Reference.
   */
  reference: string;
  /**
   * Procedure.
   */
  procedure: ProcedureName;
  /**
   * Applicant.
   */
  applicantName: string;
  /**
   * Status of the case.
   */
  status: NamedCode;
  /**
   * yyyy-mm-dd in Vietnam.
   */
  caseDueDate: string | null;
  /**
   * Name of the person in whose place the task is done; null where it is the person's own.
   */
  for: string | null;
  /**
   * What can be done with it on the list, together with others: nothing is filled for it.
   */
  actions: TaskAction[];
  /**
   * The system that has the task; null where it is for people to do.
   */
  system: TaskSystem | null;
}

/**
 * A system that was sent a task and has not answered.
 */
export interface TaskSystem {
  /**
   * What people call it.
   */
  title: Text;
  /**
   * When it was last sent; an instant in UTC, ISO 8601.
   */
  sentAt: string;
  /**
   * How often it was sent.
   */
  times: number;
}

/**
 * Some tasks.
 */
export interface TaskPeopleOrder {
  /**
   * The tasks.
   *
   * @minItems 1
   * @maxItems 200
   */
  rows: TaskPlace[];
}

/**
 * A task of a case.
 */
export interface TaskPlace {
  /**
   * Id of the case.
   */
  case: string;
  /**
   * Id of the task.
   */
  task: string;
}

/**
 * People who may do the tasks.
 */
export interface TaskPeople {
  /**
   * In the order of names.
   */
  items: Assignee[];
}

/**
 * What anybody who has the reference may see.
 */
export interface Tracking {
  /**
   * Code and degree of completion.
   */
  view: PublicView;
  /**
   * The public steps of the procedure, in order.
   */
  stages: Text[];
}

/**
 * What the person has typed for the actions of a case and not sent yet.
 */
export interface TypedInputList {
  /**
   * By action.
   */
  items: TypedInputItem[];
}

/**
 * What is typed for one action.
 */
export interface TypedInputItem {
  /**
   * What tells the actions of a case apart: event, an at sign, task.
   */
  key: string;
  /**
   * Id of the task of the action; empty for an action that belongs to no task.
   */
  task: string;
  /**
   * What the action is called, to name it when it is no longer offered.
   */
  label: string;
  /**
   * Answers of its form so far; null where nothing is filled in.
   */
  answers: {
    [k: string]: unknown;
  } | null;
  /**
   * Reason as far as it is written.
   */
  reason: string;
  /**
   * Reasons of a supplement request, by what they are about.
   */
  supplement: {
    [k: string]: string;
  };
  /**
   * When it was saved last.
   */
  savedAt: string;
  /**
   * Why what a registry could not be asked for is typed by hand.
   */
  manualReason?: string;
}

/**
 * What a clerk has typed for one action of a case and not sent yet.
 */
export interface TypedInputSave {
  /**
   * What tells the actions of a case apart: event, an at sign, task.
   */
  key: string;
  /**
   * Id of the task of the action; empty for an action that belongs to no task.
   */
  task: string;
  /**
   * What the action is called, to name it when it is no longer offered.
   */
  label: string;
  /**
   * Answers of its form so far; null where nothing is filled in.
   */
  answers: {
    [k: string]: unknown;
  } | null;
  /**
   * Reason as far as it is written.
   */
  reason: string;
  /**
   * Reasons of a supplement request, by what they are about.
   */
  supplement: {
    [k: string]: string;
  };
  /**
   * Why what a registry could not be asked for is typed by hand.
   */
  manualReason?: string;
}

/**
 * That what was typed is kept.
 */
export interface TypedInputSaved {
  /**
   * Since when.
   */
  savedAt: string;
}

/**
 * Which masked answer is to be seen plain, and why.
 */
export interface Unmask {
  /**
   * The form, as the view of the case names it.
   */
  form: string;
  /**
   * JSON pointer of the answer in its form.
   */
  pointer: string;
  /**
   * Task with which the form was filled, where it is filled once for each.
   */
  task?: string;
  /**
   * Why, in the words of whoever looks.
   */
  reason?: string;
}

/**
 * A masked answer, plain.
 */
export interface Unmasked {
  /**
   * The answer with its label.
   */
  row: DisplayRow;
}

/**
 * Announces a file that will come piece by piece. The same content for the same place goes on where it stopped.
 */
export interface UploadBegin {
  /**
   * Component of the dossier it is for, or field:<pointer>; its rules apply. Only for a case it may be absent.
   */
  place?: string;
  /**
   * Name for display.
   */
  name: string;
  /**
   * Size in bytes.
   */
  size: number;
  /**
   * SHA-256 of the whole file, lower-case hexadecimal.
   */
  sha256: string;
}

/**
 * Files that are under way.
 */
export interface UploadList {
  /**
   * The files.
   */
  items: Upload[];
}

/**
 * A file that comes piece by piece.
 */
export interface Upload {
  /**
   * Id.
   */
  id: string;
  /**
   * Component of the dossier it is for, or field:<pointer>; empty where none was named.
   */
  place: string;
  /**
   * Name for display.
   */
  name: string;
  /**
   * Size of the whole file in bytes.
   */
  size: number;
  /**
   * How many bytes have come; the next piece begins here.
   */
  offset: number;
  /**
   * The file, once all of it has come and is kept.
   */
  file: FileReference | null;
}

/**
 * What was found about the chained histories of a part of all cases.
 */
export interface VerifiedHistories {
  /**
   * How many cases were looked at.
   */
  cases: number;
  /**
   * How many entries their histories have.
   */
  entries: number;
  /**
   * How many of the entries were stored before there was a chain.
   */
  unchained: number;
  /**
   * The cases whose history does not hold.
   */
  faults: HistoryFault[];
  /**
   * Place to go on from; null at the end.
   */
  next: string | null;
}

/**
 * A case whose history was tampered with.
 */
export interface HistoryFault {
  /**
   * Id of the case.
   */
  id: string;
  /**
   * Official dossier code; null where it has none.
   */
  code: string | null;
  /**
   * What is wrong, each with its place in the case.
   */
  problems: ProblemItem[];
}

/**
 * The working calendar by which cases count now.
 */
export interface WholeCalendar {
  /**
   * The document.
   */
  document: CalendarDocument;
}

/**
 * A catalogue with all of its entries, for whoever checks definitions.
 */
export interface WholeCatalogue {
  /**
   * The document.
   */
  document: CatalogueDocument;
  /**
   * Its versions, the latest last.
   */
  versions: string[];
}

// Generated from definitions/schemas by `npm run generate`. Do not edit.

/**
 * Who may read, write and unmask which fields. Where no rule names a field, everybody who may read the case reads it, and whoever fills its form writes it.
 */
export type Access = AccessRule[];

/**
 * Restricts a right over fields to roles. Every rule that names a field must admit the person. Fields are named one by one, by the page or section they stand in, or both.
 */
export interface AccessRule {
  /**
   * Form of the fields; the application where absent.
   */
  form?: Key;
  /**
   * Fields at the top of the form.
   *
   * @minItems 1
   */
  fields?: Key[];
  /**
   * All fields of a page of the form, `<page>`, or of one of its sections, `<page>/<section>`.
   */
  group?: FieldGroup;
  /**
   * Roles that may, `applicant` included; all others may not.
   */
  roles: Key[];
  /**
   * States in which the rule holds; absent: always.
   */
  states?: Key[];
  /**
   * Right that is restricted to the roles: to read; to write, which needs the right to read; to unmask, that is to see an answer plain that is shown masked, by a look that is written down.
   */
  may: AccessRight;
}

/**
 * All fields of a page of the form, `<page>`, or of one of its sections, `<page>/<section>`.
 */
export type FieldGroup = string;

/**
 * Right that is restricted to the roles: to read; to write, which needs the right to read; to unmask, that is to see an answer plain that is shown masked, by a look that is written down.
 */
export type AccessRight = 'read' | 'write' | 'unmask';

/**
 * A working calendar: days off, swapped days and office hours, year by year. Deadlines in working days and hours are counted with it; a year that is not listed cannot be counted.
 */
export interface CalendarDocument {
  /**
   * Number of the format of this document.
   */
  format: 1;
  /**
   * Stable id of the calendar.
   */
  id: Slug;
  /**
   * Date of this edition of the calendar.
   */
  version: DateText;
  /**
   * Name of the calendar.
   */
  title: Text;
  /**
   * Laws and decisions the calendar as a whole rests on.
   *
   * @minItems 1
   */
  source: string[];
  /**
   * Days of the week without work, 1 for Monday to 7 for Sunday.
   *
   * @maxItems 6
   */
  weeklyDaysOff: number[];
  /**
   * Office hours of a working day.
   */
  officeHours: OfficeHours;
  /**
   * Years in ascending order without gaps.
   *
   * @minItems 1
   */
  years: CalendarYear[];
}

/**
 * A day off by law.
 */
export interface Holiday {
  /**
   * The day off.
   */
  date: DateText;
  /**
   * Name of the holiday.
   */
  name: Text;
  /**
   * The law or decision that sets it.
   */
  source: string;
  /**
   * The holiday on a weekly day off that this day makes up for.
   */
  inLieuOf?: DateText;
  /**
   * What is uncertain about the day, such as a decision still to come.
   */
  note?: Text;
}

/**
 * A stretch of office time on a working day.
 */
export interface OfficeSession {
  /**
   * Opening.
   */
  from: OfficeTime;
  /**
   * Closing.
   */
  to: OfficeTime;
}

/**
 * Sessions of a day in order, not overlapping.
 *
 * @minItems 1
 */
export type OfficeSessions = OfficeSession[];

/**
 * A working day taken off, and the weekly day off that is worked instead.
 */
export interface DaySwap {
  /**
   * The working day taken off; it lies in the year that lists the swap.
   */
  off: DateText;
  /**
   * The weekly day off that is worked.
   */
  work: DateText;
  /**
   * The announcement of the swap.
   */
  source: string;
  /**
   * What is uncertain about the swap.
   */
  note?: Text;
}

/**
 * A time of day, HH:mm.
 */
export type OfficeTime = string;

/**
 * The days of one year that differ from its weeks.
 */
export interface CalendarYear {
  /**
   * The year.
   */
  year: number;
  /**
   * decided = as decided for the year; computed = by the rules of law, while a yearly decision on some day is still to come.
   */
  status: 'decided' | 'computed';
  /**
   * What administrators should know about the data of the year.
   */
  note?: Text;
  /**
   * Days off by law, days in lieu included.
   */
  holidays: Holiday[];
  /**
   * Working days taken off against a worked weekly day off.
   */
  swaps: DaySwap[];
}

/**
 * Office hours of a working day.
 */
export interface OfficeHours {
  /**
   * Hours where a province sets none of its own.
   */
  default: OfficeSessions;
  /**
   * Hours that a province sets, by its two-digit code.
   */
  byProvince: {
    [k: string]: OfficeSessions;
  };
}

/**
 * A versioned reference list: what a code means, from when until when, and what came after it.
 */
export interface CatalogueDocument {
  /**
   * The number of this format; older formats are migrated in steps.
   */
  format: 1;
  /**
   * The stable name of the catalogue, in Vietnamese without marks, e.g. don-vi-hanh-chinh.
   */
  id: Slug;
  /**
   * The version of this list; a date of effect where the list follows the law, e.g. 2026-04-30.
   */
  version: string;
  /**
   * What the list is called.
   */
  title: Text;
  /**
   * Where the list comes from: laws, official lists, and what is still to be confirmed.
   *
   * @minItems 1
   */
  source: Text[];
  /**
   * The id of the catalogue in which the successors stand, where it is another one than this.
   */
  successorsIn?: Slug;
  /**
   * The entries, in the order in which they are listed. A code stands in it once.
   */
  entries: CatalogueEntry[];
}

/**
 * Further facts about the entry, by name, read by expressions and templates.
 */
export interface CatalogueAttributes {
  /**
   * A single value, or a list of codes.
   */
  [k: string]: string | number | boolean | string[];
}

/**
 * A code as it is stored in answers; leading zeros are part of it.
 */
export type CatalogueCode = string;

/**
 * One condition of a computed value, with what is missing while it does not hold.
 */
export interface CatalogueCondition {
  /**
   * A FEEL expression that is true when the condition holds.
   */
  that: string;
  /**
   * What is still to be done when it does not hold.
   */
  missing: Text;
}

/**
 * What one code means.
 */
export interface CatalogueEntry {
  code: CatalogueCode;
  /**
   * What the code stands for, as it is called now.
   */
  name: Text;
  /**
   * Other names under which people look for the entry.
   *
   * @minItems 1
   */
  aliases?: string[];
  /**
   * The code of the entry above, in the same catalogue.
   */
  parent?: CatalogueCode;
  /**
   * The first day on which the code may be used; since ever when absent.
   */
  from?: DateText;
  /**
   * The last day on which the code may be used; open when absent.
   */
  to?: DateText;
  /**
   * The codes that took over from this one when it closed.
   *
   * @minItems 1
   */
  successors?: CatalogueCode[];
  /**
   * What the same code was called before, oldest first, each until its last day.
   *
   * @minItems 1
   */
  formerly?: FormerMeaning[];
  attributes?: CatalogueAttributes;
  /**
   * What must hold for the value to be reached; used by lists whose values are computed, such as service levels.
   *
   * @minItems 1
   */
  conditions?: CatalogueCondition[];
}

/**
 * An earlier name of a code that has stayed the same.
 */
export interface FormerMeaning {
  /**
   * The last day of the earlier name.
   */
  to: DateText;
  /**
   * The earlier name.
   */
  name: Text;
  /**
   * The attributes that were different then; the others are those of the entry.
   */
  attributes?: CatalogueAttributes;
}

/**
 * What a registry knows of something that was declared: clerks compare it from the case.
 */
export interface CheckAgainst {
  /**
   * Look-up of the definition.
   */
  lookup: Key;
  /**
   * Which of its values it is compared with. Of a component, a value that is yes or no and must be yes; without it the registry only has to know something.
   */
  value?: Key;
}

/**
 * A rule with its message. The rule is broken where the expression is false; where it cannot be decided (an answer is missing) it is not broken, since `required` asks for the answer.
 */
export interface Check {
  /**
   * What must hold, e.g. "ngay_sinh <= today()".
   */
  that: ExpressionText;
  /**
   * What is wrong and what to do. {…} may hold a FEEL expression, e.g. "Còn thiếu {gaps[1].from}".
   */
  message: Text;
  /**
   * error stops the form; warning is shown and can be passed.
   */
  level?: CheckLevel;
}

/**
 * error stops the form; warning is shown and can be passed.
 */
export type CheckLevel = 'error' | 'warning';

/**
 * true, false, or a FEEL expression. It holds only where the expression is exactly true.
 */
export type Condition = boolean | ExpressionText;

/**
 * A calendar date, yyyy-mm-dd, in Asia/Ho_Chi_Minh.
 */
export type DateText = string;

/**
 * Named budgets of time. A workflow state's `after`, a task's `deadline` and the clock action refer to them by name.
 */
export interface Deadlines {
  [k: string]: Deadline;
}

/**
 * One budget of time.
 */
export interface Deadline {
  /**
   * What the deadline is for.
   */
  title: Text;
  /**
   * How much time: a number, or a FEEL expression over the case. A deadline has this or `until`.
   */
  amount?: number | ExpressionText;
  /**
   * Instead of an amount, the moment of the case at which it ends: a date (to the end of that day) or a moment, such as that of an appointment. Read when the clock starts, and anew with `restart` and `recount`.
   */
  until?: ExpressionText;
  /**
   * What is counted; with `until` only the unit of its rungs.
   */
  unit: TimeUnit;
  /**
   * Receipt at or after this time of day counts as received on the next working day, e.g. "15:00".
   */
  cutoff?: string;
  /**
   * none = advice, serviceNorm = reported when late, statutory = set by law.
   */
  effect: LegalEffect;
  /**
   * The clock of this name goes on when the case has ended: so people are reminded before what they were given expires. Its rungs send messages and do nothing else.
   */
  outlasts?: boolean;
  /**
   * Where it is set.
   */
  legalBasis?: string;
  /**
   * What is done on the way to the end and after it, each once in every run of the clock.
   */
  rungs?: Rung[];
}

/**
 * none = advice, serviceNorm = reported when late, statutory = set by law.
 */
export type LegalEffect = 'none' | 'serviceNorm' | 'statutory';

/**
 * One moment of a deadline at which something is done by itself. It has exactly one of `before`, `after` and `share`; where the end moves, it moves along.
 */
export interface Rung {
  /**
   * Stable id, unique in the deadline.
   */
  key: Key;
  /**
   * How long before the end; of days the moment is the opening of the office on that day, so 0 is the last day itself.
   */
  before?: number;
  /**
   * How long after the end; 0 is the end itself.
   */
  after?: number;
  /**
   * The part of the time that is used by then, e.g. 0.8.
   */
  share?: number;
  /**
   * Unit of `before` and `after`. Absent: the unit of the deadline.
   */
  unit?: TimeUnit;
  /**
   * What is done.
   */
  do?: Action[];
  /**
   * Event that is sent to the workflow; where no state that is active knows it, nothing happens.
   */
  event?: EventName;
}

/**
 * workingDay and calendarDay do not count the day of the event and end at 24:00 of the last day (Civil Code art. 147, 148); workingHour counts office hours from the moment.
 */
export type TimeUnit = 'workingHour' | 'workingDay' | 'calendarDay';

/**
 * One version of a procedure: everything that is needed to offer it as an online service and to carry it out.
 */
export interface Definition {
  /**
   * Number of the format. Older formats are migrated in numbered steps when they are read.
   */
  format: 1;
  /**
   * Stable id of the procedure. It never changes, also when the official code does.
   */
  id: Slug;
  /**
   * Version, 1 or greater.
   */
  version: number;
  /**
   * Official code, e.g. 1.004873.
   */
  code: string;
  /**
   * Codes that the procedure had before.
   *
   * Items: A code that the procedure had.
   */
  formerCodes?: FormerCode[];
  /**
   * Name of the procedure.
   */
  title: Text;
  /**
   * Sector, e.g. Hộ tịch.
   */
  sector: Text;
  /**
   * What it is for, in a sentence or two.
   */
  summary: Text;
  /**
   * Words that people search for.
   */
  keywords?: string[];
  /**
   * Who may apply.
   */
  audience?: Text[];
  /**
   * What must be so before the procedure may be carried out (yêu cầu, điều kiện); absent: nothing.
   */
  conditions?: Text[];
  /**
   * Law that the definition follows.
   *
   * @minItems 1
   *
   * Items: A legal document.
   */
  legalBasis: LegalBasis[];
  /**
   * The decision that approved the internal process (TT 01/2018 art. 8); needed to publish.
   */
  approval?: Approval;
  /**
   * How the service is offered. The service level is computed from this.
   */
  service: Service;
  /**
   * Who decides, and who may receive.
   */
  authority: Authority;
  /**
   * Roles of the people who work on a case, with their titles. `applicant` is always there.
   */
  roles: {
    [k: string]: Text;
  };
  /**
   * Roles whose holders give the open tasks of their unit to people, take them back, and name substitutes for people who are away.
   *
   * @minItems 1
   */
  supervisors?: Key[];
  /**
   * Catalogues that fields and rules read. A case keeps to the versions with which its definition was published.
   *
   * Items: A catalogue that the definition reads.
   */
  catalogues?: CatalogueUse[];
  /**
   * The form that the applicant fills to apply.
   */
  application: Key;
  /**
   * People who apply together, each with an account of their own.
   */
  parties?: Parties;
  /**
   * The forms. Expressions read the answers of the application form by their keys, those of another form as <form key>.<key>.
   */
  forms: {
    [k: string]: Form;
  };
  /**
   * The papers of the dossier.
   */
  dossier: Dossier;
  /**
   * Named values and tables.
   */
  parameters?: Parameters;
  /**
   * Questions to registries.
   */
  lookups?: Lookups;
  /**
   * Fees.
   */
  fees?: Fees;
  /**
   * Roles that see the payments of the cases of their units on one list and note what was given back.
   *
   * @minItems 1
   */
  accountants?: Key[];
  /**
   * Deadlines.
   */
  deadlines: Deadlines;
  /**
   * Number series.
   */
  numbers?: Numbers;
  /**
   * The workflow.
   */
  workflow: Workflow;
  /**
   * Papers.
   */
  papers?: Papers;
  /**
   * Messages.
   */
  messages?: Messages;
  /**
   * Access.
   */
  access?: Access;
  /**
   * Test cases.
   */
  scenarios?: Scenario[];
}

/**
 * The decision that approved the internal process (TT 01/2018 art. 8); needed to publish.
 */
export interface Approval {
  /**
   * Number of the decision.
   */
  number: string;
  /**
   * Its date.
   */
  date: DateText;
  /**
   * Who decided.
   */
  authority?: string;
}

/**
 * Who decides, and who may receive.
 */
export interface Authority {
  /**
   * Level of authority, as people read it.
   */
  level: Text;
  /**
   * Catalogue of units.
   */
  units: Slug;
  /**
   * Code of the competent unit, from the answers.
   */
  competent: ExpressionText;
  /**
   * Code of the receiving unit. Absent: the competent unit.
   */
  receiving?: ExpressionText;
}

/**
 * A catalogue that the definition reads.
 */
export interface CatalogueUse {
  /**
   * Id.
   */
  id: Slug;
  /**
   * Version; put in at publication where absent.
   */
  version?: string;
}

/**
 * A code that the procedure had.
 */
export interface FormerCode {
  /**
   * The code.
   */
  code: string;
  /**
   * Last date on which it was used.
   */
  until?: DateText;
}

/**
 * A legal document.
 */
export interface LegalBasis {
  /**
   * Number and name.
   */
  document: string;
  /**
   * Article and clause.
   */
  article?: string;
  /**
   * Date from which it is in force.
   */
  inForceFrom?: DateText;
  /**
   * What to know about it.
   */
  note?: Text;
}

/**
 * How the service is offered. The service level is computed from this.
 */
export interface Service {
  /**
   * Codes of the channels on which it can be submitted.
   *
   * @minItems 1
   */
  submit: string[];
  /**
   * Codes of the channels on which fees can be paid.
   */
  pay?: string[];
  /**
   * Codes of the channels on which the result can be received.
   *
   * @minItems 1
   */
  receive: string[];
  /**
   * Identity level that the applicant needs online.
   */
  identityLevel: number;
  /**
   * Catalogue of service levels.
   */
  levels: Slug;
  /**
   * Catalogue of channels.
   */
  channels: Slug;
  /**
   * Why a part of it stays on paper, where it does.
   */
  paperReason?: Text;
}

/**
 * The people of the demo: accounts with their roles and identities, made where they do not exist yet. Never for production.
 */
export interface DemoPeopleDocument {
  /**
   * Number of the format of this document.
   */
  format: 1;
  /**
   * The people.
   *
   * @minItems 1
   */
  people: DemoPersonDocument[];
}

/**
 * Claims of a verified identity, in the shapes in which fields store them.
 */
export interface DemoClaims {
  /**
   * Full name.
   */
  fullName?: string;
  /**
   * Date of birth.
   */
  birthDate?: DateText;
  /**
   * NAM or NU.
   */
  sex?: DemoSex;
  /**
   * Personal identification number.
   */
  citizenId?: string;
  /**
   * Code of the ethnic group.
   */
  ethnicity?: string;
  /**
   * Code of the country.
   */
  nationality?: string;
  /**
   * Address of the permanent residence.
   */
  residence?: DemoResidence;
  /**
   * The same address in words, as papers print it.
   */
  residenceText?: string;
  /**
   * Telephone number.
   */
  phone?: string;
  /**
   * E-mail address.
   */
  email?: string;
}

/**
 * Address of the permanent residence.
 */
export interface DemoResidence {
  /**
   * Code of the province.
   */
  tinh: string;
  /**
   * Code of the commune.
   */
  xa: string;
  /**
   * House number and street.
   */
  chi_tiet?: string;
}

/**
 * NAM or NU.
 */
export type DemoSex = 'NAM' | 'NU';

/**
 * A role held in a unit.
 */
export interface DemoGrant {
  /**
   * Role, as definitions name it.
   */
  role: Key;
  /**
   * Code of the unit; * stands for every unit.
   */
  unit: string;
}

/**
 * One person of the demo.
 */
export interface DemoPersonDocument {
  /**
   * Name with which the person signs in.
   */
  account: Slug;
  /**
   * Full name.
   */
  name: string;
  /**
   * Password; it is public, so the account is worth nothing.
   */
  password: string;
  /**
   * Who the person is, as the sign-in page tells.
   */
  description?: Text;
  /**
   * Roles, each in a unit.
   */
  grants?: DemoGrant[];
  /**
   * Level of the verified identity.
   */
  identityLevel?: number;
  /**
   * What the verified identity says.
   */
  claims?: DemoClaims;
}

/**
 * The papers that a case must hold.
 */
export interface Dossier {
  /**
   * The components, in the order listed.
   */
  components: Component[];
  /**
   * Groups of components of which one, or at least one, is needed.
   */
  groups?: ComponentGroup[];
  /**
   * Roles of the receiving or competent unit that confirm papers handed in at the counter or by post, or originals shown there.
   *
   * @minItems 1
   */
  receivers?: Key[];
}

/**
 * One paper of the dossier.
 */
export interface Component {
  /**
   * Stable id, e.g. HN02.
   */
  key: Key;
  /**
   * Name of the paper.
   */
  title: Text;
  /**
   * form = the electronic form itself; original; certifiedCopy; electronicCopy = certified electronic copy; copy = plain copy, original shown; data = data of a database instead of a paper.
   */
  kind: ComponentKind;
  /**
   * Number of copies.
   */
  copies?: number;
  /**
   * The component is needed while this holds; otherwise it may be left out.
   */
  required: Condition;
  /**
   * The component is listed only while this holds; absent: while it is required, or always where it is optional.
   */
  visible?: Condition;
  /**
   * What to know about it.
   */
  guidance?: Text;
  /**
   * Where the law asks for it.
   */
  legalBasis?: string;
  /**
   * Media types that are accepted; the content is examined, not the name.
   *
   * @minItems 1
   */
  accept?: string[];
  /**
   * Greatest size of one file in bytes.
   */
  maxSize?: number;
  /**
   * Greatest number of files.
   */
  maxFiles?: number;
  /**
   * Group of which this component is a member.
   */
  group?: Key;
  /**
   * The component counts as given while this holds, e.g. data that a database confirmed.
   */
  satisfiedBy?: ExpressionText;
  /**
   * The registry that knows of the paper: clerks ask it from the case.
   */
  checkAgainst?: CheckAgainst;
  /**
   * Table of the application form, groups before it with dots: the component is handed in for each of its rows, and its conditions see the columns of the row.
   */
  forEach?: string;
  /**
   * Ways in which an applicant who files online may hand it in; absent: only by file.
   *
   * @minItems 1
   *
   * Items: file = uploaded; counter = brought to the counter; post = sent by post.
   */
  deliver?: DeliveryWay[];
  /**
   * Versions in which it is handed in, each with its own files, e.g. a whole report and the same without business secrets.
   *
   * @minItems 2
   * @maxItems 5
   */
  versions?: ComponentVersion[];
}

/**
 * file = uploaded; counter = brought to the counter; post = sent by post.
 */
export type DeliveryWay = 'file' | 'counter' | 'post';

/**
 * form = the electronic form itself; original; certifiedCopy; electronicCopy = certified electronic copy; copy = plain copy, original shown; data = data of a database instead of a paper.
 */
export type ComponentKind = 'form' | 'original' | 'certifiedCopy' | 'electronicCopy' | 'copy' | 'data';

/**
 * Components of which one is enough.
 */
export interface ComponentGroup {
  /**
   * Stable id.
   */
  key: Key;
  /**
   * What the group is about.
   */
  title: Text;
  /**
   * exactlyOne or atLeastOne.
   */
  rule: GroupRule;
  /**
   * The group is needed while this holds.
   */
  required: Condition;
}

/**
 * exactlyOne or atLeastOne.
 */
export type GroupRule = 'exactlyOne' | 'atLeastOne';

/**
 * shown = the original was shown and compared; received = the paper stays with the case; missing = it did not come, or is not right; returned = it was given back.
 */
export type PaperNote = 'shown' | 'received' | 'missing' | 'returned';

/**
 * A component by its key; for one row of its table with the row in brackets, in scenarios counted from 0, e.g. RU03[0]; for one of its versions with that after a dot, e.g. BC.cong_khai or RU03[0].cong_khai.
 */
export type DossierPlace = string;

/**
 * counter = will be brought to the counter; post = will be sent by post.
 */
export type PromisedWay = 'counter' | 'post';

/**
 * One of the versions of a component.
 */
export interface ComponentVersion {
  /**
   * Stable id, e.g. cong_khai.
   */
  key: Key;
  /**
   * What it is called beside the name of the paper.
   */
  title: Text;
  /**
   * What to leave out or to keep in.
   */
  guidance?: Text;
  /**
   * Needed while this holds and the component is needed, or another version of it was handed in; absent: always then.
   */
  required?: Condition;
  /**
   * The version is confidential: besides those who applied only these roles may read its files.
   *
   * @minItems 1
   */
  readers?: Key[];
}

/**
 * The name of a workflow event: upper-case letters A-Z, digits and _.
 */
export type EventName = string;

/**
 * A FEEL expression, in the subset that docs/definition.md describes.
 */
export type ExpressionText = string;

/**
 * What the applicant pays.
 */
export type Fees = Fee[];

/**
 * One fee.
 */
export interface Fee {
  /**
   * Stable id.
   */
  key: Key;
  /**
   * Name of the fee.
   */
  title: Text;
  /**
   * Amount in đồng, a whole number.
   */
  amount: ExpressionText;
  /**
   * The fee is charged while this holds.
   */
  when?: Condition;
  /**
   * When it is to be paid.
   */
  due: FeeMoment;
  /**
   * Where it is set.
   */
  legalBasis?: string;
  /**
   * What to know about it.
   */
  note?: Text;
  /**
   * When less is to be paid, and why; the first whose condition holds counts.
   *
   * @minItems 1
   */
  waivers?: FeeWaiver[];
}

/**
 * When it is to be paid.
 */
export type FeeMoment = 'submission' | 'acceptance' | 'result';

/**
 * A fee that is not charged, or charged in part, with the reason that people read.
 */
export interface FeeWaiver {
  /**
   * Stable id, unique in the fee.
   */
  key: Key;
  /**
   * It counts while this holds.
   */
  when: ExpressionText;
  /**
   * Why less is to be paid, as the applicant and the receipt read it.
   */
  reason: Text;
  /**
   * What is to be paid instead in đồng, a whole number. Absent: nothing.
   */
  amount?: ExpressionText;
  /**
   * Where it is set.
   */
  legalBasis?: string;
}

/**
 * A field of a form; `type` names its kind.
 */
export type Field =
  | TextField
  | LongTextField
  | IntegerField
  | NumberField
  | MoneyField
  | DateField
  | TimeField
  | CheckboxField
  | YesNoField
  | RadioField
  | SelectField
  | CheckboxGroupField
  | CatalogueField
  | AddressField
  | CitizenIdField
  | TaxCodeField
  | PhoneField
  | EmailField
  | FileField
  | SignatureField
  | GeoPointField
  | GeoPolygonField
  | TableField
  | GroupField
  | ComputedField
  | NoticeField
  | MultiSelectField
  | CatalogueListField
  | PersonField
  | FractionField
  | AppointmentField;

/**
 * A province, a commune and the rest of an address: {tinh, xa, chi_tiet}.
 */
export type AddressField = FieldBase & {
  /**
   * Kind of the field.
   */
  type: 'address';
  /**
   * Id of the catalogue of administrative units.
   */
  catalogue: Slug;
  /**
   * What must be given: only the province, or province and commune.
   */
  level?: AddressLevel;
  /**
   * House number and street: required, optional, or not asked.
   */
  detail?: AddressDetail;
};

/**
 * House number and street: required, optional, or not asked.
 */
export type AddressDetail = 'required' | 'optional' | 'none';

/**
 * What must be given: only the province, or province and commune.
 */
export type AddressLevel = 'province' | 'commune';

/**
 * A free day and time at which to come to a unit: {date, from}. The place is kept for the case when the form is handed in, and given back when the answer changes or the case ends without a result.
 */
export type AppointmentField = FieldBase & {
  /**
   * Kind of the field.
   */
  type: 'appointment';
  /**
   * Code of the unit to which people come. Where absent: the unit that receives the case.
   */
  unit?: ExpressionText;
  /**
   * When people can come, week by week. Days on which the unit does not work are left out by themselves: holidays, days in lieu, working days that were swapped away. A Saturday or Sunday that is named here is offered unless it is a holiday.
   *
   * @minItems 1
   */
  hours: OpeningHours[];
  /**
   * Length of a slot. The first begins with the opening hours; what is left before they end is not offered.
   */
  minutes: number;
  /**
   * How many cases can have the same slot; 1 where absent.
   */
  capacity?: number;
  /**
   * First day that is offered; today where absent. What has passed is never offered.
   */
  earliest?: ExpressionText;
  /**
   * Last day that is offered; 30 days after the first where absent, and a year after it at most.
   */
  latest?: ExpressionText;
};

/**
 * Hours on some days of the week.
 */
export interface OpeningHours {
  /**
   * On which days.
   *
   * @minItems 1
   */
  days: Weekday[];
  /**
   * When the first slot begins.
   */
  from: string;
  /**
   * By when the last slot has ended.
   */
  to: string;
}

/**
 * A day of the week.
 */
export type Weekday = 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday';

/**
 * What every field has.
 */
export interface FieldBase {
  /**
   * Stable id of the field; answers are stored under it.
   */
  key: Key;
  /**
   * What the field is called on screens and papers.
   */
  label: Text;
  /**
   * A short hint shown with the field.
   */
  help?: Text;
  /**
   * The field is asked only while this holds. A hidden field's value is neither asked, nor stored, nor trusted.
   */
  visible?: Condition;
  /**
   * An answer is needed while this holds.
   */
  required?: Condition;
  /**
   * The value is shown but cannot be changed while this holds.
   */
  readonly?: Condition;
  /**
   * The value is computed: nobody types it.
   */
  value?: ExpressionText;
  /**
   * The value that an empty field starts with.
   */
  default?: ExpressionText;
  /**
   * Rules that the answer must obey.
   */
  checks?: Check[];
  /**
   * Where the value is taken from when the form is opened.
   */
  prefill?: Prefill;
  /**
   * The value of a registry with which clerks compare the answer; absent: that of its `prefill`, where a look-up fills it.
   */
  checkAgainst?: CheckAgainst;
  /**
   * Class of personal data (Law 91/2025): none, basic, or sensitive. Sensitive values are never put into messages, and officials see them masked.
   */
  personal?: PersonalData;
  /**
   * How the answer is covered where officials read it: how many signs stay legible. A field whose data are sensitive is covered without it, by a rule of its kind.
   */
  mask?: FieldMask;
  /**
   * Share of the line that the field takes on a wide screen.
   */
  width?: FieldWidth;
}

/**
 * How the answer is covered where officials read it: how many signs stay legible. A field whose data are sensitive is covered without it, by a rule of its kind.
 */
export interface FieldMask {
  /**
   * Legible signs at the start.
   */
  start?: number;
  /**
   * Legible signs at the end.
   */
  end?: number;
}

/**
 * Class of personal data (Law 91/2025): none, basic, or sensitive. Sensitive values are never put into messages, and officials see them masked.
 */
export type PersonalData = 'none' | 'basic' | 'sensitive';

/**
 * Share of the line that the field takes on a wide screen.
 */
export type FieldWidth = 'full' | 'half' | 'third';

/**
 * An entry of a catalogue, found by code or name without diacritics.
 */
export type CatalogueField = FieldBase & {
  /**
   * Kind of the field.
   */
  type: 'catalogue';
  /**
   * Id of the catalogue.
   */
  catalogue: Slug;
  /**
   * Only entries below this code are offered.
   */
  parent?: ExpressionText;
  /**
   * Only entries with this attribute are offered.
   */
  attribute?: AttributeFilter;
  /**
   * The code is shown before the name, as for trades: "4723 – Bán lẻ đồ uống".
   */
  showCode?: boolean;
};

/**
 * Only entries with this attribute are offered.
 */
export interface AttributeFilter {
  /**
   * Attribute.
   */
  name: string;
  /**
   * Its value.
   */
  value: string;
}

/**
 * Several entries of a catalogue, each found by code or name without diacritics.
 */
export type CatalogueListField = FieldBase & {
  /**
   * Kind of the field.
   */
  type: 'catalogueList';
  /**
   * Id of the catalogue.
   */
  catalogue: Slug;
  /**
   * Only entries below this code are offered.
   */
  parent?: ExpressionText;
  /**
   * Only entries with this attribute are offered.
   */
  attribute?: AttributeFilter;
  /**
   * The code is shown before the name.
   */
  showCode?: boolean;
  /**
   * Least number of choices.
   */
  min?: number;
  /**
   * Greatest number of choices; 100 where absent.
   */
  max?: number;
};

/**
 * One statement that is ticked or not. A required checkbox must be ticked.
 */
export type CheckboxField = FieldBase & {
  /**
   * Kind of the field.
   */
  type: 'checkbox';
  /**
   * The statement beside the box, where it differs from the label.
   */
  text?: Text;
};

/**
 * Any number of a few choices.
 */
export type CheckboxGroupField = FieldBase & {
  /**
   * Kind of the field.
   */
  type: 'checkboxGroup';
  /**
   * The choices, in the order shown.
   *
   * @minItems 1
   * @maxItems 300
   */
  options: Option[];
  /**
   * Least number of choices.
   */
  min?: number;
  /**
   * Greatest number of choices.
   */
  max?: number;
};

/**
 * A personal identification number of 12 digits. Sex and birth year are compared with the fields named here and a difference is a warning.
 */
export type CitizenIdField = FieldBase & {
  /**
   * Kind of the field.
   */
  type: 'citizenId';
  /**
   * Key of the field that holds NAM or NU.
   */
  sex?: Key;
  /**
   * Key of the field that holds the birth date.
   */
  birthDate?: Key;
};

/**
 * A value that is computed and shown.
 */
export type ComputedField = FieldBase & {
  /**
   * Kind of the field.
   */
  type: 'computed';
  /**
   * How the value is shown.
   */
  as: ComputedType;
};

/**
 * How the value is shown.
 */
export type ComputedType = 'text' | 'number' | 'money' | 'date' | 'month' | 'yesNo' | 'list';

/**
 * A date, typed as day, month and year; for old civil records also month and year, or a year alone.
 */
export type DateField = FieldBase & {
  /**
   * Kind of the field.
   */
  type: 'date';
  /**
   * Precisions that are accepted; only day where absent.
   *
   * @minItems 1
   *
   * Items: day = yyyy-mm-dd, month = yyyy-mm, year = yyyy.
   */
  precision?: DatePrecision[];
  /**
   * Earliest date.
   */
  min?: ExpressionText;
  /**
   * Latest date.
   */
  max?: ExpressionText;
};

/**
 * day = yyyy-mm-dd, month = yyyy-mm, year = yyyy.
 */
export type DatePrecision = 'day' | 'month' | 'year';

/**
 * An e-mail address.
 */
export type EmailField = FieldBase & {
  /**
   * Kind of the field.
   */
  type: 'email';
};

/**
 * Files that belong to this place of the form, also to one row of a table.
 */
export type FileField = FieldBase & {
  /**
   * Kind of the field.
   */
  type: 'file';
  /**
   * Media types that are accepted; the content is examined, not the name.
   *
   * @minItems 1
   */
  accept?: string[];
  /**
   * Greatest size of one file in bytes.
   */
  maxSize?: number;
  /**
   * Greatest number of files.
   */
  maxFiles?: number;
};

/**
 * A share of a whole as a fraction, e.g. 1/3: {numerator, denominator}, stored exactly.
 */
export type FractionField = FieldBase & {
  /**
   * Kind of the field.
   */
  type: 'fraction';
};

/**
 * A place, typed in degrees or in VN-2000 metres: {typed, lat, lng}. What was typed is kept; lat and lng in WGS 84 are worked out from it.
 */
export type GeoPointField = FieldBase & {
  /**
   * Kind of the field.
   */
  type: 'geoPoint';
  /**
   * In what one may type, in the order in which it is offered. Where absent: both.
   *
   * @minItems 1
   */
  systems?: GeoSystem[];
  /**
   * Southern bound in degrees; 6 where absent.
   */
  minLat?: number;
  /**
   * Northern bound in degrees; 24 where absent.
   */
  maxLat?: number;
  /**
   * Western bound in degrees; 102 where absent.
   */
  minLng?: number;
  /**
   * Eastern bound in degrees; 118 where absent.
   */
  maxLng?: number;
  /**
   * Id of a catalogue of central meridians: the entries of the first level are meridians (the code is the angle as it is typed), those below them provinces, with the code of the present province as attribute `province`.
   */
  meridians?: Slug;
  /**
   * Code of the province in which the place lies, e.g. from an address beside: its central meridian of `meridians` is proposed, or several to choose from.
   */
  province?: ExpressionText;
};

/**
 * wgs84 = degrees, vn2000 = metres on a plane.
 */
export type GeoSystem = 'wgs84' | 'vn2000';

/**
 * A piece of land by its vertices, typed in degrees or in VN-2000 metres: {typed, points, area, perimeter}. What was typed is kept; the WGS 84 degrees, the area and the perimeter are worked out from it.
 */
export type GeoPolygonField = FieldBase & {
  /**
   * Kind of the field.
   */
  type: 'geoPolygon';
  /**
   * In what one may type, in the order in which it is offered. Where absent: both.
   *
   * @minItems 1
   */
  systems?: GeoSystem[];
  /**
   * Least area in m².
   */
  minArea?: number;
  /**
   * Greatest area in m².
   */
  maxArea?: number;
  /**
   * Greatest number of vertices; 200 where absent.
   */
  maxVertices?: number;
  /**
   * Southern bound in degrees; 6 where absent.
   */
  minLat?: number;
  /**
   * Northern bound in degrees; 24 where absent.
   */
  maxLat?: number;
  /**
   * Western bound in degrees; 102 where absent.
   */
  minLng?: number;
  /**
   * Eastern bound in degrees; 118 where absent.
   */
  maxLng?: number;
  /**
   * Id of a catalogue of central meridians: the entries of the first level are meridians (the code is the angle as it is typed), those below them provinces, with the code of the present province as attribute `province`.
   */
  meridians?: Slug;
  /**
   * Code of the province in which the place lies, e.g. from an address beside: its central meridian of `meridians` is proposed, or several to choose from.
   */
  province?: ExpressionText;
};

/**
 * Fields that belong together; their answers are stored as one object.
 */
export type GroupField = FieldBase & {
  /**
   * Kind of the field.
   */
  type: 'group';
  /**
   * The fields of the group.
   *
   * @minItems 1
   */
  fields?: Field[];
  /**
   * Id of a fragment whose fields are put here at publication.
   */
  use?: Slug;
};

/**
 * A whole number.
 */
export type IntegerField = FieldBase & {
  /**
   * Kind of the field.
   */
  type: 'integer';
  /**
   * Least value.
   */
  min?: number;
  /**
   * Greatest value.
   */
  max?: number;
  /**
   * Unit shown behind the number.
   */
  unit?: Text;
};

/**
 * Several lines of text.
 */
export type LongTextField = FieldBase & {
  /**
   * Kind of the field.
   */
  type: 'longText';
  /**
   * Least number of characters.
   */
  minLength?: number;
  /**
   * Greatest number of characters.
   */
  maxLength?: number;
  /**
   * Lines shown at first.
   */
  rows?: number;
};

/**
 * An amount in đồng, a whole number; its words are shown below it.
 */
export type MoneyField = FieldBase & {
  /**
   * Kind of the field.
   */
  type: 'money';
  /**
   * Least amount in đồng.
   */
  min?: number;
  /**
   * Greatest amount in đồng.
   */
  max?: number;
};

/**
 * Several of many choices, found by typing.
 */
export type MultiSelectField = FieldBase & {
  /**
   * Kind of the field.
   */
  type: 'multiSelect';
  /**
   * The choices, in the order shown.
   *
   * @minItems 1
   * @maxItems 300
   */
  options: Option[];
  /**
   * Least number of choices.
   */
  min?: number;
  /**
   * Greatest number of choices.
   */
  max?: number;
};

/**
 * A text between the fields: its label, in limited Markdown. It stores nothing.
 */
export type NoticeField = FieldBase & {
  /**
   * Kind of the field.
   */
  type: 'notice';
  /**
   * How it is shown.
   */
  tone?: NoticeTone;
};

/**
 * How it is shown.
 */
export type NoticeTone = 'info' | 'warning' | 'success';

/**
 * A decimal number, written with a decimal comma.
 */
export type NumberField = FieldBase & {
  /**
   * Kind of the field.
   */
  type: 'number';
  /**
   * Least value.
   */
  min?: number;
  /**
   * Greatest value.
   */
  max?: number;
  /**
   * Greatest number of decimal places.
   */
  decimals?: number;
  /**
   * Unit shown behind the number.
   */
  unit?: Text;
};

/**
 * One choice.
 */
export interface Option {
  /**
   * Stable code that is stored.
   */
  code: string;
  /**
   * What people read.
   */
  label: Text;
  /**
   * A hint below the choice.
   */
  help?: Text;
  /**
   * The choice is offered only while this holds.
   */
  visible?: Condition;
}

/**
 * Who somebody is: {ho_ten, ngay_sinh, gioi_tinh, giay_to, so}. A number that disagrees with birth date or sex is a warning, unless the signed-in identity gave them.
 */
export type PersonField = FieldBase & {
  /**
   * Kind of the field.
   */
  type: 'person';
  /**
   * The sex is asked too.
   */
  sex?: boolean;
  /**
   * Papers whose number is accepted; only CAN_CUOC where absent. With several, which one it is is asked too.
   *
   * @minItems 1
   *
   * Items: CAN_CUOC = personal identification number, HO_CHIEU = passport, also of a foreigner, KHAC = another paper.
   */
  papers?: PersonPaper[];
  /**
   * Precisions of the birth date that are accepted; only day where absent.
   *
   * @minItems 1
   */
  birthDate?: DatePrecision[];
  /**
   * Parts that may be left out.
   *
   * @minItems 1
   *
   * Items: ngay_sinh = birth date, gioi_tinh = sex, so = number with its paper.
   */
  optional?: PersonOptionalPart[];
};

/**
 * ngay_sinh = birth date, gioi_tinh = sex, so = number with its paper.
 */
export type PersonOptionalPart = 'ngay_sinh' | 'gioi_tinh' | 'so';

/**
 * CAN_CUOC = personal identification number, HO_CHIEU = passport, also of a foreigner, KHAC = another paper.
 */
export type PersonPaper = 'CAN_CUOC' | 'HO_CHIEU' | 'KHAC';

/**
 * A Vietnamese telephone number.
 */
export type PhoneField = FieldBase & {
  /**
   * Kind of the field.
   */
  type: 'phone';
  /**
   * Only mobile numbers are accepted.
   */
  mobileOnly?: boolean;
};

/**
 * One of a few choices, all in view.
 */
export type RadioField = FieldBase & {
  /**
   * Kind of the field.
   */
  type: 'radio';
  /**
   * The choices, in the order shown.
   *
   * @minItems 1
   * @maxItems 300
   */
  options: Option[];
};

/**
 * One of many choices, in a list.
 */
export type SelectField = FieldBase & {
  /**
   * Kind of the field.
   */
  type: 'select';
  /**
   * The choices, in the order shown.
   *
   * @minItems 1
   * @maxItems 300
   */
  options: Option[];
};

/**
 * A signature: drawn, as a picture, by the typed name, or left for the counter. Stored as {method, file, name}.
 */
export type SignatureField = FieldBase & {
  /**
   * Kind of the field.
   */
  type: 'signature';
  /**
   * How one may sign, in the order in which they are offered: `draw` in a box, `image` of a signature, `name` typed, `later` at the counter. Where absent: draw, image, name.
   *
   * @minItems 1
   *
   * Items: A way to sign.
   */
  methods?: SignatureMethod[];
};

/**
 * A way to sign.
 */
export type SignatureMethod = 'draw' | 'image' | 'name' | 'later';

/**
 * Rows of the same fields. Tables nest to three levels.
 */
export type TableField = FieldBase & {
  /**
   * Kind of the field.
   */
  type: 'table';
  /**
   * The fields of a row. Inside a row, expressions see the row's fields first, then what is outside.
   *
   * @minItems 1
   */
  fields: Field[];
  /**
   * Least number of rows.
   */
  minRows?: number;
  /**
   * Greatest number of rows.
   */
  maxRows?: number;
  /**
   * Sets of fields whose values may not occur in two rows.
   */
  unique?: Key[][];
  /**
   * Rules that every row must obey.
   */
  rowChecks?: RowCheck[];
  /**
   * Rows for which this holds cannot be changed, moved or removed, e.g. those that come from a registry: of the rows that were stored, else of the `default`. They stand first. It reads the fields of the row only.
   */
  rowReadonly?: Condition;
  /**
   * What a row is called, e.g. "Kỳ cư trú".
   */
  rowLabel?: Text;
  /**
   * Figures below the rows, in the order listed.
   *
   * @minItems 1
   * @maxItems 12
   *
   * Items: One figure over all rows.
   */
  totals?: TableTotal[];
  /**
   * cards = each row a card with its labels; grid = rows as lines below one line of labels, where the screen is wide; auto (where absent) = grid for up to five short columns, else cards. Narrow screens always show cards.
   */
  layout?: TableLayout;
};

/**
 * cards = each row a card with its labels; grid = rows as lines below one line of labels, where the screen is wide; auto (where absent) = grid for up to five short columns, else cards. Narrow screens always show cards.
 */
export type TableLayout = 'auto' | 'cards' | 'grid';

/**
 * One figure over all rows.
 */
export interface TableTotal {
  /**
   * Column that is counted up: a number, an amount, or a computed one of these; for count any column.
   */
  column: Key;
  /**
   * sum, average, max or min of the values that are there; count = rows in which the column has a value.
   */
  function: TotalFunction;
  /**
   * What the figure is called; absent: the function and the column's label.
   */
  label?: Text;
  /**
   * Unit behind the figure; absent: that of the column.
   */
  unit?: Text;
}

/**
 * sum, average, max or min of the values that are there; count = rows in which the column has a value.
 */
export type TotalFunction = 'sum' | 'count' | 'average' | 'max' | 'min';

/**
 * A tax code: 10 or 13 digits with check digit, or the 12 digits of a person or household.
 */
export type TaxCodeField = FieldBase & {
  /**
   * Kind of the field.
   */
  type: 'taxCode';
  /**
   * "organisation" accepts 10 and 13 digits only, "household" 12 digits and old 10 digits; any otherwise.
   */
  holder?: ExpressionText;
};

/**
 * One line of text.
 */
export type TextField = FieldBase & {
  /**
   * Kind of the field.
   */
  type: 'text';
  /**
   * Least number of characters.
   */
  minLength?: number;
  /**
   * Greatest number of characters.
   */
  maxLength?: number;
  /**
   * A known format that is checked: digits alone, as many as minLength and maxLength say; a person's name; numbers of a passport, vehicle plate (any, of a car, of a motorbike), social insurance, health insurance card (15 or 10 characters), driving licence, land certificate (serial), old identity card (9 digits, only to find old records); codes of an industry (4 or 5 digits), agency, procedure, dossier, province, commune.
   */
  format?: TextFormat;
  /**
   * HTML autocomplete token, e.g. "name".
   */
  autocomplete?: string;
};

/**
 * A known format that is checked: digits alone, as many as minLength and maxLength say; a person's name; numbers of a passport, vehicle plate (any, of a car, of a motorbike), social insurance, health insurance card (15 or 10 characters), driving licence, land certificate (serial), old identity card (9 digits, only to find old records); codes of an industry (4 or 5 digits), agency, procedure, dossier, province, commune.
 */
export type TextFormat =
  | 'digits'
  | 'personName'
  | 'passport'
  | 'plate'
  | 'carPlate'
  | 'motorbikePlate'
  | 'socialInsurance'
  | 'healthInsurance'
  | 'drivingLicence'
  | 'landCertificate'
  | 'industryCode'
  | 'agencyId'
  | 'procedureCode'
  | 'dossierCode'
  | 'provinceCode'
  | 'communeCode'
  | 'oldIdentityCard';

/**
 * A time of day, HH:mm.
 */
export type TimeField = FieldBase & {
  /**
   * Kind of the field.
   */
  type: 'time';
  /**
   * Earliest time.
   */
  min?: string;
  /**
   * Latest time.
   */
  max?: string;
};

/**
 * A question answered with yes or no.
 */
export type YesNoField = FieldBase & {
  /**
   * Kind of the field.
   */
  type: 'yesNo';
};

/**
 * A form: pages, sections, fields.
 */
export interface Form {
  /**
   * Title of the form.
   */
  title: Text;
  /**
   * What the form is for, shown above its first page.
   */
  summary?: Text;
  /**
   * How the form looks on paper.
   */
  printout?: Printout;
  /**
   * The pages, in the order they are filled.
   *
   * @minItems 1
   */
  pages: Page[];
  /**
   * Rules over the whole form.
   */
  checks?: FormCheck[];
}

/**
 * A rule over several fields; its problem is shown at the field named by `at`.
 */
export interface FormCheck {
  /**
   * What must hold.
   */
  that: ExpressionText;
  /**
   * What is wrong and what to do.
   */
  message: Text;
  level?: CheckLevel;
  /**
   * Key of the field at which the problem is shown; a member of a group with the keys on the way, e.g. "me.ngay_sinh".
   */
  at: FieldPath;
}

/**
 * Key of the field at which the problem is shown; a member of a group with the keys on the way, e.g. "me.ngay_sinh".
 */
export type FieldPath = string;

/**
 * One page of a form.
 */
export interface Page {
  /**
   * Stable id.
   */
  key: Key;
  /**
   * Title of the page.
   */
  title: Text;
  /**
   * What to know before filling it, in limited Markdown.
   */
  guidance?: Text;
  /**
   * The page is asked only while this holds.
   */
  visible?: Condition;
  /**
   * No field of the page can be changed while this holds.
   */
  readonly?: Condition;
  /**
   * Rules that count while the page applies.
   */
  checks?: FormCheck[];
  /**
   * The party that fills the page, in the application form. Absent: whoever begins the application.
   */
  party?: Key;
  /**
   * The sections of the page.
   *
   * @minItems 1
   */
  sections: Section[];
}

/**
 * A rule that every row must obey; its problem is shown at the row, or at the column named by `at`.
 */
export interface RowCheck {
  /**
   * What must hold. It sees the fields of the row first.
   */
  that: ExpressionText;
  /**
   * What is wrong and what to do.
   */
  message: Text;
  level?: CheckLevel;
  /**
   * Key of the column at which the problem is shown; the row as a whole where it is absent.
   */
  at?: Key;
}

/**
 * Fields under one heading.
 */
export interface Section {
  /**
   * Stable id.
   */
  key: Key;
  /**
   * Heading.
   */
  title?: Text;
  /**
   * What to know before filling it, in limited Markdown.
   */
  guidance?: Text;
  /**
   * The section is asked only while this holds.
   */
  visible?: Condition;
  /**
   * No field of the section can be changed while this holds.
   */
  readonly?: Condition;
  /**
   * Rules that count while the section applies.
   */
  checks?: FormCheck[];
  /**
   * The party that fills the section; goes over that of its page.
   */
  party?: Key;
  /**
   * The fields.
   *
   * @minItems 1
   */
  fields: Field[];
}

/**
 * Fields that many procedures share: a person, an address. Put into a group of a form at publication.
 */
export interface Fragment {
  /**
   * Number of the format.
   */
  format: 1;
  /**
   * Stable id.
   */
  id: Slug;
  /**
   * Version of the fragment.
   */
  version: number;
  /**
   * What it is.
   */
  title: Text;
  /**
   * The fields.
   *
   * @minItems 1
   */
  fields: Field[];
}

/**
 * A stable id of a part of the definition: a letter or _, then letters, digits or _. Vietnamese letters are allowed. Renaming a label never changes a key.
 */
export type Key = string;

/**
 * Questions to registries, by name. A field is filled from one with `prefill`; the server asks, and keeps what it was told.
 */
export interface Lookups {
  [k: string]: Lookup;
}

/**
 * One question to a registry.
 */
export interface Lookup {
  /**
   * The registry as people call it; shown with every value that comes from it.
   */
  title: Text;
  /**
   * Id of the registry that is asked.
   */
  connector: Slug;
  /**
   * What is asked for: names that the registry knows, with expressions over the application. It is asked once all of them have a value.
   */
  input: LookupInput;
  /**
   * The registry is asked only while this holds, e.g. "string length(ma_so) >= 10".
   */
  when?: Condition;
  /**
   * Names and types of the values that it gives.
   */
  output: LookupOutput;
}

/**
 * What is asked for: names that the registry knows, with expressions over the application. It is asked once all of them have a value.
 */
export interface LookupInput {
  [k: string]: ExpressionText;
}

/**
 * Names and types of the values that it gives.
 */
export interface LookupOutput {
  [k: string]: LookupType;
}

/**
 * Type of a value.
 */
export type LookupType = 'text' | 'number' | 'boolean' | 'date' | 'time' | 'address';

/**
 * Messages that are sent at moments of the workflow.
 */
export interface Messages {
  [k: string]: Message;
}

/**
 * Where a message reaches the applicant outside the portal.
 */
export interface MessageAddress {
  /**
   * E-mail address. Absent or null: the one of the applicant's identity.
   */
  email?: ExpressionText;
  /**
   * Phone number, for sms and zalo. Absent or null: the one of the applicant's identity.
   */
  phone?: ExpressionText;
}

/**
 * One message. It never holds sensitive personal data.
 */
export interface Message {
  /**
   * What the message is for.
   */
  title?: Text;
  /**
   * Who receives it: `applicant`, or a role of `roles`. Of a role, everybody who holds it in the unit of the case; where the deadline of a task speaks, whoever has taken the task, or else everybody who holds the role in the task's unit.
   */
  to: Key;
  /**
   * Channels.
   *
   * @minItems 1
   *
   * Items: portal = the notices on the portal and the desk; email = a mail; sms and zalo = a message to the phone. The last three go through a connector.
   */
  channels: MessageChannel[];
  /**
   * Where it reaches the applicant outside the portal, from the answers. Absent: the contact data of the applicant's identity. Others who apply together are reached by theirs, officials by those of their accounts.
   */
  address?: MessageAddress;
  /**
   * Subject, a Handlebars template.
   */
  subject: Text;
  /**
   * Body, a Handlebars template of plain text.
   */
  body: Text;
  /**
   * Named values computed when the message is sent; its texts read them as values.<name>. They may not read sensitive fields.
   */
  values?: {
    [k: string]: ExpressionText;
  };
}

/**
 * portal = the notices on the portal and the desk; email = a mail; sms and zalo = a message to the phone. The last three go through a connector.
 */
export type MessageChannel = 'portal' | 'email' | 'sms' | 'zalo';

/**
 * Series of numbers without gaps: dossier codes, numbers of papers.
 */
export interface Numbers {
  /**
   * One series. Places of the texts: {unit.code}, {unit.identifier}, {date:yyMMdd} (y, M, d), {procedure.code}; in the pattern also {sequence} or {sequence:4} (filled with zeros).
   */
  [k: string]: NumberSeries;
}

/**
 * One series. Places of the texts: {unit.code}, {unit.identifier}, {date:yyMMdd} (y, M, d), {procedure.code}; in the pattern also {sequence} or {sequence:4} (filled with zeros).
 */
export interface NumberSeries {
  /**
   * What is numbered.
   */
  title: Text;
  /**
   * How a number is written, e.g. "{unit.identifier}-{date:yyMMdd}-{sequence:4}".
   */
  pattern: string;
  /**
   * Numbers count from 1 within one scope, e.g. "ho-so/{unit.code}/{date:yyMMdd}". Procedures that write the same scope share the series.
   */
  scope: string;
}

/**
 * A paper template that procedures share, as the forms of the one-stop counter are. A definition takes it by id, and keeps the text it took when it is published.
 */
export interface PaperTemplateDocument {
  /**
   * Number of the format of this document.
   */
  format: 1;
  /**
   * Stable id: the set of forms and the form in it, as tt01-2018/mau-01-tiep-nhan. It is also the path of the file.
   */
  id: string;
  /**
   * Edition of the template; a change of its words is a new edition.
   */
  version: string;
  /**
   * Name of the paper.
   */
  title: Text;
  /**
   * Law that prescribes the paper.
   *
   * @minItems 1
   *
   * Items: A legal document.
   */
  legalBasis: PaperLegalBasis[];
  /**
   * Size of the sheet.
   */
  page: PaperTemplatePage;
  /**
   * Handlebars template in the closed subset of HTML; an array is joined line by line.
   */
  template: string | string[];
}

/**
 * A legal document.
 */
export interface PaperLegalBasis {
  /**
   * Number and name.
   */
  document: string;
  /**
   * Article, clause or annex.
   */
  article?: string;
  /**
   * Date from which it is in force.
   */
  inForceFrom?: DateText;
  /**
   * What to know about it.
   */
  note?: Text;
}

/**
 * Size of the sheet.
 */
export type PaperTemplatePage = 'A4' | 'A5';

/**
 * Papers that the engine issues.
 */
export interface Papers {
  [k: string]: Paper;
}

/**
 * One kind of paper.
 */
export interface Paper {
  /**
   * Name of the paper.
   */
  title: Text;
  /**
   * result = what the applicant asked for; receipt, notice or decision otherwise.
   */
  kind: PaperKind;
  /**
   * Id of a shared paper template that is put here at publication, e.g. tt01-2018/mau-01-tiep-nhan.
   */
  use?: string;
  /**
   * Handlebars template in the closed subset of HTML that docs/definition.md describes; an array is joined line by line.
   */
  template?: string | string[];
  /**
   * Size of the sheet.
   */
  page?: PageSize;
  /**
   * Number series of the paper.
   */
  number?: Key;
  /**
   * Named values computed when the paper is issued; the template reads them as values.<name>.
   */
  values?: {
    [k: string]: ExpressionText;
  };
  /**
   * Role that signs; its holder who acted last on the case is named.
   */
  signer?: Key;
  /**
   * The paper counts once its signer has signed it through the signing connector. Until then the applicant does not see it.
   */
  sign?: PaperSigning;
  /**
   * Issued again, the paper takes the place of the one before, which stays with the case and is marked. Absent: each stands for itself.
   */
  replaces?: boolean;
  /**
   * Roles that may read the paper, `applicant` included; absent: all who may read the case.
   */
  readers?: Key[];
  /**
   * The applicant may open the paper while this holds, as the case stands when it is asked for; until then the paper is listed and closed. Absent: at once.
   */
  availableWhen?: Condition;
}

/**
 * result = what the applicant asked for; receipt, notice or decision otherwise.
 */
export type PaperKind = 'receipt' | 'notice' | 'decision' | 'result' | 'internal';

/**
 * Size of the sheet.
 */
export type PageSize = 'A4' | 'A5';

/**
 * A digital signature on the paper, by a holder of its `signer` role in the unit of the case.
 */
export interface PaperSigning {
  /**
   * Event sent to the workflow when the paper is signed, with every other paper that names the event. Absent: nothing moves.
   */
  then?: EventName;
}

/**
 * Named values that change by date, place or channel. An expression reads a plain parameter by its name and a table with lookup("name", key, …).
 */
export interface Parameters {
  [k: string]: Parameter;
}

/**
 * One parameter.
 */
export interface Parameter {
  /**
   * What it is.
   */
  title: Text;
  /**
   * Type of the values.
   */
  type: ParameterType;
  /**
   * Names of the keys of a table; absent for a plain value.
   */
  keys?: Key[];
  /**
   * What codes of the keys are called on screens, where they are neither options of a field nor entries of a catalogue.
   */
  names?: {
    [k: string]: Text;
  };
  /**
   * The values. The first row that fits is taken.
   *
   * @minItems 1
   *
   * Items: One value, valid for submissions in a window of dates.
   */
  rows: ParameterRow[];
}

/**
 * One value, valid for submissions in a window of dates.
 */
export interface ParameterRow {
  /**
   * Values of the keys, in their order; "*" stands for any.
   */
  key?: string[];
  /**
   * First date of validity; absent: always.
   */
  from?: DateText;
  /**
   * Last date of validity; absent: without end.
   */
  to?: DateText;
  /**
   * The value.
   */
  value: Scalar;
  /**
   * Decision or law that sets it.
   */
  source?: string;
}

/**
 * Type of the values.
 */
export type ParameterType = 'money' | 'number' | 'integer' | 'text' | 'date' | 'boolean';

/**
 * A plain value.
 */
export type Scalar = string | number | boolean;

/**
 * People who apply together. Pages and sections of the application form name the party that fills them.
 *
 * @minItems 2
 */
export type Parties = Party[];

/**
 * One of the people who apply together.
 */
export interface Party {
  /**
   * Stable id, named by `party` of pages and sections.
   */
  key: Key;
  /**
   * What people call this party, e.g. Bên nữ.
   */
  title: Text;
  /**
   * The party signs in with an identity of its own, fills its own pages and confirms the application. False: whoever begins the application fills these pages too. Absent: true.
   */
  confirms?: boolean;
  /**
   * The party takes part only while this holds; otherwise whoever begins the application fills its pages. Absent: always.
   */
  required?: Condition;
  /**
   * How this party sees the pages of the others. Absent: `shown`, to be read and not changed.
   */
  others?: PartySight;
}

/**
 * How this party sees the pages of the others. Absent: `shown`, to be read and not changed.
 */
export type PartySight = 'shown' | 'hidden';

/**
 * A source of a value: a claim of the identity, or a value of a look-up.
 */
export interface Prefill {
  /**
   * Claim of the signed-in person's verified identity; identity = the whole of it, for a field of kind person.
   */
  claim?: IdentityClaim;
  /**
   * Look-up of the definition.
   */
  lookup?: Key;
  /**
   * Which of its values.
   */
  value?: Key;
  /**
   * The source is used only while this holds, e.g. "not(nop_thay)".
   */
  when?: Condition;
  /**
   * The person cannot change a value that the source gave.
   */
  lock?: boolean;
}

/**
 * Claim of the signed-in person's verified identity; identity = the whole of it, for a field of kind person.
 */
export type IdentityClaim =
  | 'fullName'
  | 'birthDate'
  | 'sex'
  | 'citizenId'
  | 'ethnicity'
  | 'nationality'
  | 'residence'
  | 'phone'
  | 'email'
  | 'identity';

/**
 * How a form looks on paper, filled or blank. Every form can be printed without it.
 */
export interface Printout {
  /**
   * Number of the official form, as it stands in its upper corner, e.g. "Mẫu số 01".
   */
  code?: string;
  /**
   * The document that issued the form, beneath its number.
   */
  basis?: Text;
  /**
   * Whom the form is addressed to; `{unit}` is the competent unit. Absent: the competent unit.
   */
  addressee?: Text;
  /**
   * What the applicant declares above the signature. Absent: that the statements are true, unless the form asks for a declaration itself by a checkbox that must be ticked.
   */
  closing?: Text;
  /**
   * Who signs, from left to right. Absent: the signature fields of the form, else the parties that confirm, else the applicant.
   *
   * @minItems 1
   * @maxItems 6
   *
   * Items: A place to sign.
   */
  signatures?: PrintoutSignature[];
  /**
   * Id of a shared paper template that is put here at publication, for a form whose official layout differs.
   */
  use?: string;
  /**
   * Handlebars template in the closed subset of HTML, in place of the layout that follows from the form. It reads the answers of this form.
   */
  template?: string | string[];
}

/**
 * A place to sign.
 */
export interface PrintoutSignature {
  /**
   * As what one signs, e.g. Người yêu cầu.
   */
  title: Text;
  /**
   * Key of the signature field, at the top of the form, whose signature is printed here.
   */
  field?: Key;
  /**
   * The party that signs here; its name is printed.
   */
  party?: Key;
}

/**
 * A named test case that must pass before the definition can be published.
 */
export interface Scenario {
  /**
   * Stable id.
   */
  key: Key;
  /**
   * What it shows.
   */
  title: Text;
  /**
   * When the case is submitted, with offset, e.g. 2026-11-20T09:10:00+07:00.
   */
  submittedAt: string;
  /**
   * Channel code.
   */
  channel?: string;
  /**
   * Identity level of the applicant.
   */
  identityLevel?: number;
  /**
   * Answers of the application form.
   */
  answers: {};
  /**
   * What registries say. With it, a look-up that is not named cannot be reached; without it, nobody is asked.
   */
  registry?: ScenarioRegistry;
  /**
   * Parties that have not confirmed the application; all others have.
   */
  unconfirmed?: Key[];
  /**
   * Components for which a file is attached.
   */
  files?: DossierPlace[];
  /**
   * Components that the applicant will bring to the counter or send by post.
   */
  promised?: {
    [k: string]: PromisedWay;
  };
  /**
   * Values that replace parameters in this scenario.
   */
  parameters?: {
    [k: string]: Scalar;
  };
  /**
   * What must hold right after submission.
   */
  expect?: Expectation;
  /**
   * What happens then, in order.
   */
  steps?: ScenarioStep[];
}

/**
 * What must hold. Only what is written is compared.
 */
export interface Expectation {
  /**
   * FEEL expressions over the case, each with its value.
   */
  values?: {};
  /**
   * Paths of the active states without children, in any order.
   */
  states?: string[];
  /**
   * National status code.
   */
  status?: string;
  /**
   * Due dates of clocks, by deadline; null = the clock stands still.
   */
  due?: {
    [k: string]: null | string;
  };
  /**
   * Sum of the fees in đồng.
   */
  fee?: number;
  /**
   * Keys of the components that are required, in any order. A component with rows is named once, or each of its rows.
   */
  components?: DossierPlace[];
  /**
   * Keys of the open tasks, one for each, in any order.
   */
  tasks?: Key[];
  /**
   * Keys of all papers issued so far, in order.
   */
  papers?: Key[];
  /**
   * Keys of the messages that were sent since the step before, by reminders and by the step itself: in order, each once.
   */
  messages?: Key[];
  /**
   * Codes of the problems with which the submission or event is refused, in any order.
   */
  problems?: string[];
}

/**
 * What registries say to every question of a look-up, by its name: the values of its output, or null where the registry knows nothing. A look-up that is not named cannot be reached.
 */
export interface ScenarioRegistry {
  [k: string]: {} | null;
}

/**
 * One event, or the passing of time.
 */
export interface ScenarioStep {
  /**
   * Moment, with offset.
   */
  at: string;
  /**
   * Event that is sent. Absent together with `task` and `pay`: time passes and due deadlines fire.
   */
  event?: EventName;
  /**
   * Task through which it is sent; for a task of a forEach it completes the open one of `item`.
   */
  task?: Key;
  /**
   * Number of the item of a forEach, from 1.
   */
  item?: number;
  /**
   * Name of the person who acts; absent: somebody new for every role.
   */
  as?: string;
  /**
   * Answers of the form that the event needs.
   */
  answers?: {};
  /**
   * The reason, where one is needed.
   */
  reason?: string;
  /**
   * What the supplement request names.
   *
   * Items: One thing that is wrong or missing.
   */
  supplement?: SupplementItem[];
  /**
   * Components that are attached by a supplement.
   */
  files?: DossierPlace[];
  /**
   * Components that a supplement promises for the counter or the post.
   */
  promised?: {
    [k: string]: PromisedWay;
  };
  /**
   * The connector of a system that answers, instead of an event: `answers` is what it says. It answers the newest task it was sent, or that of `task` and `item`.
   */
  system?: Slug;
  /**
   * With `system`: it refuses what it was sent, with this code, instead of answering.
   */
  fails?: string;
  /**
   * A receiver notes what became of a paper, instead of an event.
   */
  paper?: ScenarioPaper;
  /**
   * Paper that its signer signs, instead of an event: the newest of the kind.
   */
  signed?: Key;
  /**
   * A clerk compares the application with registries, instead of an event; the registries say what `registry` of the step, or else of the scenario, says.
   */
  check?: ScenarioCompare;
  /**
   * What registries say in this step; absent: what they say in the scenario.
   */
  registry?: ScenarioRegistry;
  /**
   * Why what a registry could not be asked for is typed by hand.
   */
  manualReason?: string;
  /**
   * What must hold afterwards.
   */
  expect?: Expectation;
  /**
   * The applicant pays what can be paid online now: ONLINE with success, FAILED without; TWICE pays a second time by mistake.
   */
  pay?: ScenarioPayment;
}

/**
 * A clerk compares the application with registries, instead of an event; the registries say what `registry` of the step, or else of the scenario, says.
 */
export interface ScenarioCompare {
  /**
   * JSON pointer of the answer, or component; absent: everything that can be compared.
   */
  place?: string;
  /**
   * With a place: compared by hand, since the registry has not told. What was found.
   */
  result?: HandResult;
  /**
   * What it was compared with by hand.
   */
  reason?: string;
}

/**
 * With a place: compared by hand, since the registry has not told. What was found.
 */
export type HandResult = 'match' | 'mismatch';

/**
 * A receiver notes what became of a paper, instead of an event.
 */
export interface ScenarioPaper {
  /**
   * Component.
   */
  component: DossierPlace;
  /**
   * What became of it.
   */
  state: PaperNote;
  /**
   * Number of copies that stay with the case.
   */
  copies?: number;
  /**
   * What is missing, or wrong with it.
   */
  reason?: string;
}

/**
 * The applicant pays what can be paid online now: ONLINE with success, FAILED without; TWICE pays a second time by mistake.
 */
export type ScenarioPayment = 'ONLINE' | 'FAILED' | 'TWICE';

/**
 * One thing that is wrong or missing.
 */
export interface SupplementItem {
  /**
   * JSON pointer of the field in the application form's answers.
   */
  field?: string;
  /**
   * Component.
   */
  component?: DossierPlace;
  /**
   * What is wrong with it.
   */
  reason: string;
}

/**
 * A stable id that is part of addresses: lower-case letters a-z, digits and single hyphens.
 */
export type Slug = string;

/**
 * The system outside that does a task. It is sent `input` and nothing else of the case; its answer completes the task. People of the task's role do it by hand where the system fails, is silent, or somebody takes it over.
 */
export interface SystemTask {
  /**
   * Id of the connector through which the system is reached.
   */
  connector: Slug;
  /**
   * The system as people call it; shown to the applicant as the agency that is asked.
   */
  title: Text;
  /**
   * What is sent: names that the system knows, with expressions over the case.
   */
  input: SystemInput;
  /**
   * Names and types of what comes back, read as tasks.<key>. What is named like a field of the task's form fills that field.
   */
  output: SystemOutput;
  /**
   * Event sent to the workflow when the system has answered. A task of a forEach has none: there the rule of completion sends its event.
   */
  then?: EventName;
  /**
   * Deadline for the answer, counted from each sending.
   */
  wait: Key;
  /**
   * Deadline for the answer once it was sent again. Absent: `wait`.
   */
  waitAgain?: Key;
  /**
   * How often it is sent again by itself, where the system cannot be reached or does not answer. Absent: 0.
   */
  again?: number;
}

/**
 * What is sent: names that the system knows, with expressions over the case.
 */
export interface SystemInput {
  [k: string]: ExpressionText;
}

/**
 * Names and types of what comes back, read as tasks.<key>. What is named like a field of the task's form fills that field.
 */
export interface SystemOutput {
  [k: string]: LookupType;
}

/**
 * A text that people read. Vietnamese is required; where English is missing the Vietnamese text is shown.
 */
export interface Text {
  /**
   * The text in Vietnamese, with full diacritics.
   */
  vi: string;
  /**
   * The text in English.
   */
  en?: string;
}

/**
 * The life of a case as a strict JSON subset of an XState v5 machine. The case enters `initial` when it is submitted.
 */
export interface Workflow {
  /**
   * State in which a submitted case begins.
   */
  initial: Key;
  /**
   * Catalogue of the national status codes that states map to.
   */
  statusCatalogue: Slug;
  /**
   * The states.
   */
  states: {
    [k: string]: State;
  };
  /**
   * Events that are possible in every state, e.g. withdrawal.
   */
  on?: {
    [k: string]: Transitions;
  };
}

/**
 * Something that is done with a transition, by name with parameters.
 */
export type Action =
  | IssueCodeAction
  | ClockAction
  | IssuePaperAction
  | SendMessageAction
  | ExtendClockAction
  | ChangeUnitAction
  | RefundAction;

/**
 * Hands the case to another unit: that becomes its competent unit. The code and the clocks stay; open tasks without a unit of their own go along and nobody holds them any more.
 */
export interface ChangeUnitAction {
  /**
   * Kind.
   */
  type: 'changeUnit';
  /**
   * Done only while this holds, as the case stands at that moment.
   */
  when?: Condition;
  /**
   * Which.
   */
  params: ChangeUnitParams;
}

/**
 * Which.
 */
export interface ChangeUnitParams {
  /**
   * Code of the unit, an entry of the directory of units.
   */
  unit: ExpressionText;
}

/**
 * Acts on the clock of a deadline.
 */
export interface ClockAction {
  /**
   * Kind.
   */
  type: 'clock';
  /**
   * Done only while this holds, as the case stands at that moment.
   */
  when?: Condition;
  /**
   * Which clock, and what happens to it.
   */
  params: ClockParams;
}

/**
 * Which clock, and what happens to it.
 */
export interface ClockParams {
  /**
   * Deadline.
   */
  deadline: Key;
  /**
   * start; pause until resume; resume; restart from zero; recount = work out the amount anew and keep the time that is used; exclude = stand still while the state that is entered lasts; stop.
   */
  do: ClockVerb;
}

/**
 * start; pause until resume; resume; restart from zero; recount = work out the amount anew and keep the time that is used; exclude = stand still while the state that is entered lasts; stop.
 */
export type ClockVerb = 'start' | 'pause' | 'resume' | 'restart' | 'recount' | 'exclude' | 'stop';

/**
 * Who may cause an event, and what it needs.
 */
export interface EventMeta {
  /**
   * Label of the button.
   */
  label: Text;
  /**
   * Task that the event completes. Absent, with `roles` absent too: the only task of the state.
   */
  task?: Key;
  /**
   * Roles that may cause the event without a task: roles of the case's competent unit, or `applicant`.
   *
   * @minItems 1
   */
  roles?: Key[];
  /**
   * Form that is filled with the event; it replaces the task's form.
   */
  form?: Key;
  /**
   * The form of the task is not asked for with this event.
   */
  withoutForm?: boolean;
  /**
   * A reason must be written; papers read it as decision.reason.
   */
  reason?: boolean;
  /**
   * The clerk names the fields and components that are wrong or missing; they become the supplement request.
   */
  supplement?: boolean;
  /**
   * How the button looks: primary for the ordinary way on, danger for refusing or ending.
   */
  tone?: EventTone;
  /**
   * Question that must be confirmed before the event is sent.
   */
  confirm?: Text;
  /**
   * Fees that whoever sends the event has taken in cash or by transfer at the counter: what is owed of them counts as paid.
   *
   * @minItems 1
   */
  collects?: Key[];
  /**
   * Paper that is issued for what was collected, its receipt.
   */
  receipt?: Key;
}

/**
 * How the button looks: primary for the ordinary way on, danger for refusing or ending.
 */
export type EventTone = 'primary' | 'neutral' | 'danger';

/**
 * Gives a clock more time and notes the reason. Refused once the clock has expired or ended, or has not begun.
 */
export interface ExtendClockAction {
  /**
   * Kind.
   */
  type: 'extendClock';
  /**
   * Done only while this holds, as the case stands at that moment.
   */
  when?: Condition;
  /**
   * Which.
   */
  params: ExtendClockParams;
}

/**
 * Which.
 */
export interface ExtendClockParams {
  /**
   * Deadline whose clock it is.
   */
  deadline: Key;
  /**
   * How much more, in the unit of the deadline: a number, or a FEEL expression over the case.
   */
  by: number | ExpressionText;
  /**
   * Whether the clock may be extended more than once. Absent: once.
   */
  again?: boolean;
}

/**
 * One task for each item of a list, all at once.
 */
export interface ForEach {
  /**
   * The list. An item may be any value.
   */
  items: ExpressionText;
  /**
   * Name under which expressions of the task, its title and its form read the item.
   */
  as: Key;
  /**
   * Short text that tells the items apart on lists, e.g. the name of the place.
   */
  label?: ExpressionText;
  /**
   * Label of the button that completes one task.
   */
  action?: Text;
  /**
   * all = when every task is done; any = when one is; count = when as many as `count` says are done.
   */
  complete: CompletionRule;
  /**
   * Number of tasks that is enough, for the rule count.
   */
  count?: ExpressionText;
  /**
   * What a missed task deadline means: none = it is late; agreed = the task counts as done (tacit consent).
   */
  silence?: SilenceRule;
  /**
   * Event sent to the workflow when the rule is fulfilled, at once where the list is empty.
   */
  then: EventName;
  /**
   * What is done each time one task is done, also by silence: a partial result, a message. Conditions and values read the item under its name and what was filled in under the form; papers and their numbers are those of the unit that did the task.
   */
  do?: Action[];
}

/**
 * all = when every task is done; any = when one is; count = when as many as `count` says are done.
 */
export type CompletionRule = 'all' | 'any' | 'count';

/**
 * What a missed task deadline means: none = it is late; agreed = the task counts as done (tacit consent).
 */
export type SilenceRule = 'none' | 'agreed';

/**
 * A condition over the case.
 */
export interface Guard {
  /**
   * The one kind of guard.
   */
  type: 'when';
  /**
   * Its condition.
   */
  params: GuardParams;
}

/**
 * Its condition.
 */
export interface GuardParams {
  /**
   * FEEL expression that must be true.
   */
  if: ExpressionText;
  /**
   * Why the event is not possible, shown where it is false.
   */
  otherwise?: Text;
}

/**
 * Accepts the case: gives it its dossier code and notes the moment of acceptance.
 */
export interface IssueCodeAction {
  /**
   * Kind.
   */
  type: 'issueCode';
  /**
   * Done only while this holds, as the case stands at that moment.
   */
  when?: Condition;
  /**
   * Which.
   */
  params: IssueCodeParams;
}

/**
 * Which.
 */
export interface IssueCodeParams {
  /**
   * Number series of the code.
   */
  number: Key;
}

/**
 * Issues a paper.
 */
export interface IssuePaperAction {
  /**
   * Kind.
   */
  type: 'issuePaper';
  /**
   * Done only while this holds, as the case stands at that moment.
   */
  when?: Condition;
  /**
   * Which.
   */
  params: IssuePaperParams;
}

/**
 * Which.
 */
export interface IssuePaperParams {
  /**
   * Paper.
   */
  paper: Key;
}

/**
 * What is paid in a task of the applicant, and what follows.
 */
export interface PayTask {
  /**
   * Fees that are paid here. Absent: all of them.
   *
   * @minItems 1
   */
  fees?: Key[];
  /**
   * Event sent to the workflow when nothing of these fees is owed any more, at once where nothing is.
   */
  then: EventName;
  /**
   * Paper that is issued for each payment received online, its receipt.
   */
  receipt?: Key;
}

/**
 * Gives back what was paid of fees: noted as a refund that the accountant carries out. What was given back is not owed again.
 */
export interface RefundAction {
  /**
   * Kind.
   */
  type: 'refund';
  /**
   * Done only while this holds, as the case stands at that moment.
   */
  when?: Condition;
  /**
   * Which.
   */
  params: RefundParams;
}

/**
 * Which.
 */
export interface RefundParams {
  /**
   * Fees of which it is given back.
   *
   * @minItems 1
   */
  fees: Key[];
  /**
   * How much in đồng, a whole number; never more than was paid. Absent: all of it.
   */
  amount?: ExpressionText;
}

/**
 * Sends a message.
 */
export interface SendMessageAction {
  /**
   * Kind.
   */
  type: 'sendMessage';
  /**
   * Done only while this holds, as the case stands at that moment.
   */
  when?: Condition;
  /**
   * Which.
   */
  params: SendMessageParams;
}

/**
 * Which.
 */
export interface SendMessageParams {
  /**
   * Message.
   */
  message: Key;
}

/**
 * One state. A state with `states` is compound (with `initial`) or parallel (all its states run at once).
 */
export interface State {
  /**
   * atomic where absent and there are no states, compound where there are.
   */
  type?: StateType;
  /**
   * For a history state: how deep it remembers.
   */
  history?: HistoryDepth;
  /**
   * For a history state: where to go when nothing is remembered.
   */
  target?: string;
  /**
   * Child in which a compound state begins.
   */
  initial?: Key;
  /**
   * Child states.
   */
  states?: {
    [k: string]: State;
  };
  /**
   * What happens on an event.
   */
  on?: {
    [k: string]: Transitions;
  };
  /**
   * Transitions that are taken at once when their guard holds.
   */
  always?: Transitions;
  /**
   * Transitions taken when a named deadline, counted from entry of the state, has passed.
   */
  after?: {
    [k: string]: Transitions;
  };
  /**
   * Transition taken when all final states of a compound or parallel state are reached.
   */
  onDone?: Transitions;
  /**
   * Actions done whenever the state is entered.
   */
  entry?: Action[];
  /**
   * A note for the people who maintain the definition.
   */
  description?: string;
  /**
   * What people need to know of the state.
   */
  meta?: StateMeta;
}

/**
 * For a history state: how deep it remembers.
 */
export type HistoryDepth = 'shallow' | 'deep';

/**
 * atomic where absent and there are no states, compound where there are.
 */
export type StateType = 'parallel' | 'final' | 'history';

/**
 * What people need to know of a state.
 */
export interface StateMeta {
  /**
   * Name of the step, as clerks read it.
   */
  title?: Text;
  /**
   * Name of the step, as the applicant reads it; absent: the title.
   */
  publicTitle?: Text;
  /**
   * National status code, an entry of the status catalogue. Every state has one, its own or its nearest ancestor's.
   */
  status?: string;
  /**
   * What must be done while the state is active.
   */
  tasks?: TaskDefinition[];
  /**
   * For a final state: how the case ended.
   */
  outcome?: Outcome;
}

/**
 * For a final state: how the case ended.
 */
export type Outcome = 'granted' | 'refused' | 'withdrawn' | 'stopped';

/**
 * What one role of one unit must do while a state is active.
 */
export interface TaskDefinition {
  /**
   * Stable id, unique in the workflow; what its people wrote is read by expressions as tasks.<key>.
   */
  key: Key;
  /**
   * What is to be done, in the imperative.
   */
  title: Text;
  /**
   * How to do it.
   */
  guidance?: Text;
  /**
   * Role that does it: a role of `roles`, or `applicant`.
   */
  role: Key;
  /**
   * Code of the unit that does it. Absent: the competent unit.
   */
  unit?: ExpressionText;
  /**
   * Form that is filled in the task and saved with its event.
   */
  form?: Key;
  /**
   * Deadline of the task, counted from its opening.
   */
  deadline?: Key;
  /**
   * Tasks that nobody does who does this one, in whatever order (four eyes). A task of a forEach that names itself has another person for each item: one member, one vote.
   */
  exclude?: Key[];
  /**
   * The applicant corrects what the supplement request names, and nothing else.
   */
  supplement?: boolean;
  /**
   * Opens one task for each item of a list.
   */
  forEach?: ForEach;
  /**
   * A system outside does the task; its people do it by hand where it fails.
   */
  system?: SystemTask;
  /**
   * Fields of the application form that a unit which is only consulted may see with this task; absent: none but the item.
   */
  shows?: Key[];
  /**
   * The applicant pays in this task; it is done by itself once nothing of its fees is owed.
   */
  pay?: PayTask;
}

/**
 * A change of state.
 */
export interface Transition {
  /**
   * State to go to: a sibling's key, ".child" or "#" followed by a path from the top such as "#xac_minh.hoi"; several in different regions of one parallel state. Absent: the state stays and only the actions are done.
   */
  target?: string | string[];
  /**
   * Leave and enter the state again, also where it stays the same.
   */
  reenter?: boolean;
  /**
   * The transition is possible only while this holds.
   */
  guard?: Guard;
  /**
   * What is done with the transition.
   */
  actions?: Action[];
  /**
   * A note for the people who maintain the definition.
   */
  description?: string;
  /**
   * For transitions of `on`: who may cause the event, and what it needs.
   */
  meta?: EventMeta;
}

/**
 * One transition, or several of which the first whose guard holds is taken.
 */
export type Transitions = Transition | Transition[];

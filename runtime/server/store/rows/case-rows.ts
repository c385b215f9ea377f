import { applicantAccounts, foldedWords, localDateOf } from '../../../../engine/index.ts';
import type { CalendarDate, Case } from '../../../../engine/index.ts';
import { searchOf, type CaseSearchRow } from './case-search-rows.ts';
import { idWordsOf } from './id-word.ts';
import type { CaseWrite, NumberPlace } from '../ports/case-store.ts';
import type { Claim } from '../ports/claim-store.ts';
import type { TaskRow } from '../ports/task-store.ts';

/** Sorts after every instant. */
export const UNDATED = '9999';
/** Sorts after every dossier code. */
const UNCODED = '\uffff';

/**
 * Everything of a write as the tables hold it, made before the transaction so that it holds nobody up. Nothing of it
 * holds on to the case, so that it may wait for its moment.
 */
export interface CaseRows {
  readonly id: string;
  readonly revision: number;
  readonly columns: CaseColumns;
  readonly document: string;
  /** Accounts that filed it together with the first one. */
  readonly members: readonly string[];
  readonly command: { readonly id: string; readonly answer: string };
  readonly claims: readonly Claim[];
  readonly released: readonly NumberPlace[];
  /** Folded words of the procedure's title, a space before and after each. */
  readonly titleWords: string;
  readonly tasks: readonly TaskColumns[];
  readonly search: CaseSearchRow;
  readonly payments: readonly { readonly id: string; readonly day: CalendarDate }[];
  readonly effects: readonly { readonly key: string; readonly createdAt: string; readonly effect: string }[];
  /** Everybody whose task the case holds or held, by role and unit and by name. */
  readonly audience: readonly string[];
}

/** What stands of a case beside its document. */
export interface CaseColumns {
  readonly reference: string;
  readonly code: string | null;
  readonly account: string;
  readonly procedure_id: string;
  readonly submitted_at: string;
  readonly ended_at: string | null;
  readonly wake_at: string | null;
  /** Folded words of code and applicant, a space before and after each; empty when no task is open. */
  readonly words: string;
}

export interface TaskColumns {
  readonly taskId: string;
  readonly role: string;
  readonly unit: string;
  readonly assignee: string;
  readonly dueAt: string;
  readonly openedAt: string;
  readonly code: string;
  readonly status: string;
  readonly receivedAt: string;
  readonly row: string;
}

export function rowsOf(write: CaseWrite): CaseRows {
  checkClaims(write);
  const { case: subject, command, wakeAt, claims, released, listing } = write;
  const tasks = openTaskColumns(write);
  const [account = '', ...members] = applicantAccounts(subject);
  const idWords = idWordsOf(subject).map((word) => `${word} `);
  return {
    id: subject.id,
    revision: subject.revision,
    columns: {
      reference: subject.reference,
      code: subject.code,
      account,
      procedure_id: subject.procedure.id,
      submitted_at: subject.submittedAt,
      ended_at: subject.endedAt,
      wake_at: wakeAt,
      words:
        tasks.length === 0 ? '' : `${spacedWords([subject.code, subject.applicant.name])}${idWords.join('')}`,
    },
    document: JSON.stringify(subject),
    members,
    command: { id: command.id, answer: JSON.stringify(command.answer) },
    claims,
    released,
    titleWords: spacedWords([listing.procedureTitle.vi, listing.procedureTitle.en]),
    tasks,
    search: searchOf(subject),
    payments: (subject.payments ?? []).map(({ id, at, paidAt }) => ({ id, day: localDateOf(paidAt ?? at) })),
    effects: write.effects.map((effect) => ({
      key: effect.key,
      createdAt: effect.createdAt,
      effect: JSON.stringify(effect),
    })),
    audience: audienceOf(subject),
  };
}

function audienceOf({ tasks }: Case): readonly string[] {
  const all = tasks.flatMap(({ role, unit, assignee }) => [
    `${role}@${unit}`,
    ...(assignee === null ? [] : [`account:${assignee.account}`]),
  ]);
  return [...new Set(all)];
}

/** Each write of a case has a later revision than the one before. */
export function checkRevision({ case: { id, revision } }: CaseWrite, expected: number): void {
  if (revision > expected) return;
  throw new Error(`case ${id} has revision ${revision}, which does not follow ${expected}`);
}

/** A number without its claim would slip past the rule that keeps numbers unique. */
function checkClaims({ case: subject, claims, released }: CaseWrite): void {
  const isHeld = ({ scope, value }: NumberPlace): boolean =>
    subject.numbers.some((number) => number.scope === scope && number.value === value);
  for (const claim of claims) {
    if (!isHeld(claim) || claim.caseId !== subject.id) {
      throw new Error(
        `claim ${claim.scope}/${claim.value} of ${claim.caseId} is not among the numbers of case ${subject.id}`,
      );
    }
  }
  for (const place of released) {
    if (isHeld(place)) {
      throw new Error(`case ${subject.id} gives back ${place.scope}/${place.value} and still names it`);
    }
  }
}

function openTaskColumns({ case: subject, listing }: CaseWrite): readonly TaskColumns[] {
  return subject.tasks
    .filter((task) => task.closed === null)
    .map((task) => {
      const row: TaskRow = {
        task,
        caseId: subject.id,
        code: subject.code,
        reference: subject.reference,
        procedure: subject.procedure,
        procedureTitle: listing.procedureTitle,
        applicantName: subject.applicant.name,
        status: subject.status,
        submittedAt: subject.submittedAt,
        caseDue: listing.due,
      };
      return {
        taskId: task.id,
        role: task.role,
        unit: task.unit,
        assignee: task.assignee?.account ?? '',
        dueAt: task.due?.at ?? UNDATED,
        openedAt: task.openedAt,
        code: subject.code ?? UNCODED,
        status: subject.status,
        receivedAt: subject.submittedAt,
        row: JSON.stringify(row),
      };
    });
}

/** The folded words of texts, each once, as ` word word ` so that the beginning of a word can be found. */
function spacedWords(texts: readonly (string | null | undefined)[]): string {
  const words = new Set(texts.flatMap((text) => foldedWords(text ?? '')));
  return words.size === 0 ? ' ' : ` ${[...words].join(' ')} `;
}

export function caseOf(row: { readonly document: string }): Case {
  return JSON.parse(row.document) as Case;
}

import { foldedWords } from '../../../../engine/index.ts';
import type { Case } from '../../../../engine/index.ts';
import { idWordsOf } from './id-word.ts';
import type { CaseWrite, NumberPlace } from '../ports/case-store.ts';
import type { TaskRow } from '../ports/task-store.ts';

/** Sorts after every instant. */
export const UNDATED = '9999';
/** Sorts after every dossier code. */
const UNCODED = '\uffff';

/** Everything of a write as the tables hold it, made before the transaction so that it holds nobody up. */
export interface CaseRows {
  readonly write: CaseWrite;
  readonly document: string;
  readonly answer: string;
  /** Folded words of code and applicant, a space before and after each; empty when no task is open. */
  readonly words: string;
  /** Folded words of the procedure's title, in the same way. */
  readonly titleWords: string;
  readonly tasks: readonly TaskColumns[];
  readonly effects: readonly { readonly key: string; readonly createdAt: string; readonly effect: string }[];
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
  const tasks = openTaskColumns(write);
  return {
    write,
    document: JSON.stringify(write.case),
    answer: JSON.stringify(write.command.answer),
    words:
      tasks.length === 0
        ? ''
        : `${spacedWords([write.case.code, write.case.applicant.name])}${idWordsOf(write.case)
            .map((word) => `${word} `)
            .join('')}`,
    titleWords: spacedWords([write.listing.procedureTitle.vi, write.listing.procedureTitle.en]),
    tasks,
    effects: write.effects.map((effect) => ({
      key: effect.key,
      createdAt: effect.createdAt,
      effect: JSON.stringify(effect),
    })),
  };
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

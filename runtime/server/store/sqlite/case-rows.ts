import { foldedWords } from '../../../../engine/index.ts';
import type { Case } from '../../../../engine/index.ts';
import type { CaseWrite } from '../ports/case-store.ts';
import type { TaskRow } from '../ports/task-store.ts';

/** Sorts after every instant. */
export const UNDATED = '9999';
/** Sorts after every dossier code. */
export const UNCODED = '\uffff';

/** Everything of a write as the tables hold it, made before the transaction so that it holds nobody up. */
export interface CaseRows {
  readonly write: CaseWrite;
  readonly document: string;
  readonly answer: string;
  /** Folded words of the search, with a space before and after each; empty when nothing of the case is open. */
  readonly words: string;
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
  readonly row: string;
}

export function rowsOf(write: CaseWrite): CaseRows {
  checkClaims(write);
  const tasks = openTaskColumns(write);
  return {
    write,
    document: JSON.stringify(write.case),
    answer: JSON.stringify(write.command.answer),
    words: tasks.length === 0 ? '' : wordsOf(write),
    tasks,
    effects: write.effects.map((effect) => ({
      key: effect.key,
      createdAt: effect.createdAt,
      effect: JSON.stringify(effect),
    })),
  };
}

/** A number without its claim would slip past the rule that keeps numbers unique. */
function checkClaims({ case: subject, claims }: CaseWrite): void {
  for (const { scope, value, caseId } of claims) {
    const isHeld = subject.numbers.some((number) => number.scope === scope && number.value === value);
    if (!isHeld || caseId !== subject.id) {
      throw new Error(`claim ${scope}/${value} of ${caseId} is not among the numbers of case ${subject.id}`);
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
        row: JSON.stringify(row),
      };
    });
}

function wordsOf({ case: subject, listing }: CaseWrite): string {
  const { vi, en } = listing.procedureTitle;
  const texts = [subject.code, subject.applicant.name, vi, en].filter((text) => text != null);
  const words = new Set(texts.flatMap((text) => foldedWords(text)));
  return ` ${[...words].join(' ')} `;
}

export function caseOf(row: { readonly document: string }): Case {
  return JSON.parse(row.document) as Case;
}

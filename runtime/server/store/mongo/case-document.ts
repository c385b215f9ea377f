import { applicantAccounts } from '../../../../engine/index.ts';
import type { CaseWrite } from '../ports/case-store.ts';
import { rowsOf, type TaskColumns } from '../rows/case-rows.ts';
import { paymentText, placeText, wakeText } from './case-texts.ts';
import type { Keyed } from './documents.ts';

/**
 * A case with all that one command changes, in one document: so that a command is one write, on one server and on
 * many. What people filled in stands in `document` as JSON text, since its keys may hold dots and dollar signs.
 */
export interface CaseDocument extends Keyed {
  /** 0 for a case that does not exist yet and is barred from a number already; nothing else is set then. */
  readonly rev: number;
  readonly reference: string;
  /** Absent until the case has a code. */
  readonly code?: string;
  /** Those who have filed it. */
  readonly accounts: readonly string[];
  readonly procedure: string;
  readonly submittedAt: string;
  readonly isEnded: boolean;
  /** The competent and the receiving unit. */
  readonly units: readonly string[];
  /** Folded words by which a search finds it. */
  readonly words: readonly string[];
  /** When it must be woken (`wakeText`); absent when no deadline runs. */
  readonly wake?: string;
  /** The numbers that it holds (`placeText`). */
  readonly held: readonly string[];
  /** Claims that it may no longer take (`barredText`). */
  readonly barred?: readonly string[];
  /** The answers to its commands, as JSON text. */
  readonly answers: readonly { readonly id: string; readonly text: string }[];
  /** Its payments, by their days (`paymentText`). */
  readonly payments: readonly string[];
  readonly document: string;
  /** What other collections still have to be told; absent when they have been. */
  readonly left?: LeftBehind;
  /** The revision of `left`; a number of its own since it has an index of its own. */
  readonly leftAt?: number;
}

/** What a write leaves to be done in other collections. */
export interface LeftBehind {
  readonly tasks: readonly TaskFields[];
  readonly effects: readonly EffectFields[];
  /** Whom the change concerns. */
  readonly audience: readonly string[];
}

/** An open task, as its own collection shows it. */
export interface TaskFields extends Omit<TaskColumns, 'taskId' | 'row'> {
  readonly taskId: string;
  readonly procedure: string;
  readonly words: readonly string[];
  /** What an inbox says of it, as JSON text. */
  readonly row: string;
}

export interface EffectFields {
  readonly key: string;
  readonly createdAt: string;
  /** The effect as JSON text. */
  readonly text: string;
}

/** The fields that every write of a case sets. */
export type CaseFields = Omit<CaseDocument, '_id' | 'code' | 'wake' | 'answers' | 'barred' | 'left'> & {
  readonly leftAt: number;
};

/** A write, as its document holds it. */
export interface CaseParts {
  readonly id: string;
  readonly fields: CaseFields;
  readonly code: string | null;
  readonly wake: string | null;
  readonly answer: CaseDocument['answers'][number];
  readonly left: LeftBehind;
}

/** Everything of a write, made before the first request so that later changes of the objects do not move it. */
export function casePartsOf(write: CaseWrite): CaseParts {
  const { case: subject, command, wakeAt } = write;
  checkKeys(write);
  const rows = rowsOf(write);
  const { search } = rows;
  const words = [...new Set([...wordsIn(rows.columns.words), ...wordsIn(rows.titleWords)])];
  return {
    id: subject.id,
    fields: {
      rev: subject.revision,
      reference: subject.reference,
      accounts: applicantAccounts(subject),
      procedure: subject.procedure.id,
      submittedAt: subject.submittedAt,
      isEnded: search.isEnded,
      units: search.units,
      words: wordsIn(search.words),
      held: subject.numbers.map(placeText),
      payments: rows.payments.map(({ id, day }) => paymentText(day, id)),
      document: rows.document,
      leftAt: subject.revision,
    },
    code: subject.code,
    wake: wakeAt === null ? null : wakeText(wakeAt, subject.id),
    answer: { id: command.id, text: rows.command.answer },
    left: {
      tasks: rows.tasks.map((task) => ({ ...task, procedure: subject.procedure.id, words })),
      effects: rows.effects.map(({ key, createdAt, effect }) => ({ key, createdAt, text: effect })),
      audience: rows.audience,
    },
  };
}

/** Keys of effects begin with case and revision: so the next write of the case cannot meet an older one. */
function checkKeys({ case: { id, revision }, effects }: CaseWrite): void {
  const keys = new Set(effects.map(({ key }) => key));
  const wrong = effects.find(({ key }) => !key.startsWith(`${id}:${revision}:`));
  if (wrong) throw new Error(`effect ${wrong.key} is not one of revision ${revision} of case ${id}`);
  if (keys.size !== effects.length) throw new Error(`case ${id} has two effects of one key`);
}

function wordsIn(spaced: string): readonly string[] {
  return spaced.split(' ').filter((word) => word !== '');
}

import type { ContextValue } from '../feel/index.ts';
import type { Procedure } from '../procedure/procedure.ts';
import type { ActorReference, Case, HistoryEntry, HistoryNote } from './case.ts';
import type { Effect } from './command.ts';
import type { EngineContext, NumberClaim } from './context.ts';
import type { Decision } from './decision.ts';
import { chainHistory } from './history-chain.ts';
import type { Payment } from './payment.ts';
import type { Task } from './task.ts';

/** What is read first while the actions of one task of a `forEach` are done. */
export interface DoneItem {
  /** The item under its name, and the values of the task's form under the form's key. */
  readonly names: ContextValue;
  /** Answers of the task's form, by its key. */
  readonly answers: Case['answers'];
  /** The unit that did the task. */
  readonly unit: string;
}

/**
 * A case while one command works on it. The parts of the engine replace its fields; nothing leaves this
 * folder but the finished `Decision`.
 */
export interface WorkingCase {
  readonly procedure: Procedure;
  readonly context: EngineContext;
  readonly actor: ActorReference;
  readonly command: string;
  /** What the person wrote as the reason, for papers and history. */
  readonly reason: string | null;
  /** The deadline that moves the case by itself, while it does. */
  deadline: string | null;
  /** The task whose deadline has come to a rung, while its actions are done. */
  about: Task | null;
  /** The task of a `forEach` whose actions are done, while they are: its item, its form and its unit count first. */
  item: DoneItem | null;
  /** The payment for which a receipt is issued, while it is. */
  payment: Payment | null;
  now: { -readonly [K in keyof Case]: Case[K] };
  readonly effects: Effect[];
  readonly missing: NumberClaim[];
  readonly issued: string[];
  /** How many entries of the history were there before. */
  readonly stored: number;
  /** What was done to clocks, units and money since the last entry of the history. */
  readonly noted: HistoryNote[];
}

/** Begins to work on a case. The caller's object stays as it is. */
export function workOn(
  procedure: Procedure,
  current: Case,
  cause: { command: string; actor: ActorReference; reason?: string | null | undefined },
  context: EngineContext,
): WorkingCase {
  return {
    procedure,
    context,
    actor: cause.actor,
    command: cause.command,
    reason: cause.reason ?? null,
    deadline: null,
    about: null,
    item: null,
    payment: null,
    now: { ...current, revision: current.revision + 1 },
    effects: [],
    missing: [],
    issued: [],
    stored: current.history.length,
    noted: [],
  };
}

/** Adds an effect under a stable key: the case, the revision that causes it, and its place among the effects. The key. */
export function addEffect(work: WorkingCase, type: Effect['type'], params: Effect['params']): string {
  const key = `${work.now.id}:${work.now.revision}:${work.effects.length}`;
  work.effects.push({
    key,
    type,
    caseId: work.now.id,
    createdAt: work.context.now,
    params,
    actor: work.actor,
  });
  return key;
}

/** Notes what happened. */
export function addHistory(
  work: WorkingCase,
  entry: Pick<HistoryEntry, 'event' | 'task' | 'from' | 'noted'>,
): void {
  const issued = work.issued.splice(0);
  const notes = work.noted.splice(0);
  work.now.history = [
    ...work.now.history,
    {
      at: work.context.now,
      commandId: work.command,
      actor: work.actor,
      reason: work.reason,
      to: work.now.states,
      papers: issued,
      ...(notes.length === 0 ? {} : { notes }),
      ...entry,
    },
  ];
}

/** Ends the work: the finished case, or the numbers that it still needs. */
export function decide(work: WorkingCase): Decision {
  if (work.missing.length > 0) return { kind: 'numbers-needed', claims: work.missing };
  const chained = chainHistory(work.now, work.stored, work.context.digest);
  return { kind: 'accepted', case: { ...work.now, ...chained }, effects: work.effects };
}

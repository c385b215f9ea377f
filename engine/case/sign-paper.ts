import { millisOf } from '../dates/index.ts';
import type { Procedure } from '../procedure/procedure.ts';
import type { ActorReference, Case, IssuedPaper, PaperSignature } from './case.ts';
import type { Actor, AskSignatureCommand, SignatureCommand } from './command.ts';
import type { EngineContext } from './context.ts';
import { refuse, type Decision } from './decision.ts';
import { isOwnCase, mayPlay } from './rights.ts';
import { mayDoTask } from './standing.ts';
import { closeTask } from './case-tasks.ts';
import { settle, stepOf } from './settle.ts';
import type { Task } from './task.ts';
import { addEffect, addHistory, decide, workOn, type WorkingCase } from './working-case.ts';

/** A service that was asked is not asked again for so long, in milliseconds: the signer may be typing the PIN. */
const patience = 2 * 60 * 1000;

/** Whether a person may sign a paper now: one that waits, was refused, or whose answer stays away. */
export function maySign(
  procedure: Procedure,
  current: Case,
  { paper, signature, replacedBy }: IssuedPaper,
  actor: Actor,
): boolean {
  if (signature === undefined || signature.status === 'signed' || replacedBy !== undefined) return false;
  if (isOwnCase(procedure, current, actor)) return false;
  // Where the signature is a task, whoever the task keeps away signs nothing.
  const task = taskOf(procedure, current, procedure.definition.papers?.[paper]?.sign?.then, signature);
  if (task && !mayDoTask(procedure, current, task, actor)) return false;
  return mayPlay(signature.role, signature.unit, current, actor);
}

/** Asks the signing service for a signature, again where it was refused or no answer came. */
export function askSignature(
  procedure: Procedure,
  current: Case,
  { id, paper: paperId, actor }: AskSignatureCommand,
  context: EngineContext,
): Decision {
  const issued = current.papers.find((paper) => paper.id === paperId);
  if (issued?.signature === undefined) return refuse('signature-unknown', '/paper');
  const { signature } = issued;
  if (signature.status === 'signed' || issued.replacedBy !== undefined) {
    return refuse('signature-done', '/paper');
  }
  if (!maySign(procedure, current, issued, actor)) return refuse('signature-not-yours', '/paper');
  if (signature.status === 'asked' && millisOf(context.now) - millisOf(signature.at) < patience) {
    return refuse('signature-asked', '/paper', { name: signature.by?.name ?? '' });
  }
  const by = { account: actor.account, name: actor.name };
  const who: ActorReference = { ...by, role: signature.role, unit: signature.unit };
  const work = workOn(procedure, current, { command: id, actor: who }, context);
  const { role, unit } = signature;
  const asked = signature.asked + 1;
  change(work, paperId, { status: 'asked', role, unit, at: context.now, asked, by });
  addEffect(work, 'sign', { paper: paperId, asked });
  note(work, 'signature asked', paperId);
  return decide(work);
}

/**
 * Takes the answer of the signing service. Once every paper that names an event is signed, the event is sent; a case
 * that has ended keeps the signature and stays where it is.
 */
export function takeSignature(
  procedure: Procedure,
  current: Case,
  { id, paper: paperId, asked, answer }: SignatureCommand,
  context: EngineContext,
): Decision {
  const signature = current.papers.find((paper) => paper.id === paperId)?.signature;
  if (signature?.status !== 'asked' || signature.asked !== asked || signature.by === null) {
    return { kind: 'accepted', case: current, effects: [] };
  }
  const { role, unit, by } = signature;
  const reason = 'refused' in answer ? answer.refused : null;
  const work = workOn(procedure, current, { command: id, actor: { ...by, role, unit }, reason }, context);
  const at = context.now;
  if ('refused' in answer) {
    change(work, paperId, { ...signature, status: 'refused', at, reason: answer.refused });
    note(work, 'signature refused', paperId);
    return decide(work);
  }
  change(work, paperId, { ...signature, status: 'signed', at, seal: answer.seal });
  note(work, 'signature given', paperId);
  sendEvent(work, paperId);
  return decide(work);
}

/** The event of the paper, once no standing paper that names it still waits for its signature. */
function sendEvent(work: WorkingCase, paperId: string): void {
  const { papers = {} } = work.procedure.definition;
  const eventOf = ({ paper }: IssuedPaper): string | undefined => papers[paper]?.sign?.then;
  const signed = work.now.papers.find((paper) => paper.id === paperId);
  const event = signed && eventOf(signed);
  if (event === undefined || work.now.endedAt !== null) return;
  const waits = work.now.papers.some(
    (paper) =>
      eventOf(paper) === event &&
      paper.replacedBy === undefined &&
      paper.signature !== undefined &&
      paper.signature.status !== 'signed',
  );
  const step = waits ? null : stepOf(work, { kind: 'event', name: event });
  // Where no active state knows the event, or its guard is closed, the signature is kept and nothing moves.
  if (step === null) return;
  const task = taskOf(work.procedure, work.now, event, signed?.signature);
  if (task)
    closeTask(work, task.id, { how: 'done', by: signed?.signature?.by ?? null, event, answers: null });
  settle(work, step, { event, task: task?.id ?? null });
}

/** The task of the signer in the state that waits for the event: the signature is what was to be done. */
function taskOf(
  procedure: Procedure,
  { tasks }: Pick<Case, 'tasks'>,
  event: string | undefined,
  signature: PaperSignature | undefined,
): Task | undefined {
  if (event === undefined) return undefined;
  return tasks.find(
    ({ closed, role, unit, state }) =>
      closed === null &&
      role === signature?.role &&
      unit === signature.unit &&
      procedure.tree.get(state)?.state.on?.[event] !== undefined,
  );
}

function change(work: WorkingCase, id: string, signature: PaperSignature): void {
  work.now.papers = work.now.papers.map((paper) => (paper.id === id ? { ...paper, signature } : paper));
}

function note(work: WorkingCase, event: string, paper: string): void {
  work.issued.push(paper);
  addHistory(work, { event, task: null, from: work.now.states });
}

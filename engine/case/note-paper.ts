import type { ComponentState } from '../dossier/index.ts';
import type { PaperNote } from '../generated/definition-types.ts';
import type { Procedure } from '../procedure/procedure.ts';
import { caseDossier } from './case-dossier.ts';
import type { Case } from './case.ts';
import type { Actor, PaperCommand } from './command.ts';
import type { EngineContext } from './context.ts';
import { counterRoles } from './counter-roles.ts';
import { refuse, type Decision } from './decision.ts';
import { actorIn, roleStandingIn } from './standing.ts';
import { addHistory, decide, workOn } from './working-case.ts';

/** Most copies of one paper that a case can hold. */
const mostCopies = 99;

/**
 * Notes what became of a paper: shown, received, missing, given back. Those do it whom the definition calls receivers,
 * in the receiving or the competent unit; giving back is possible after the case has ended too.
 */
export function notePaper(
  procedure: Procedure,
  current: Case,
  command: PaperCommand,
  context: EngineContext,
): Decision {
  const { name } = command.actor;
  const receiver = receiverOf(procedure, current, command.actor);
  if (receiver === null) return refuse('paper-not-yours', '/component');
  if (current.endedAt !== null && command.state !== 'returned') return refuse('case-ended');
  const place = caseDossier(procedure, current, context).components.find(
    ({ key }) => key === command.component,
  );
  if (place === undefined || !isNotable(place)) return refuse('component-unknown', '/component');
  const { copies = 0, state } = command;
  if (copies < 0 || copies > mostCopies || !Number.isSafeInteger(copies)) {
    return refuse('paper-copies', '/copies', { max: mostCopies });
  }
  if (!notesOf(place).includes(state)) return refuse('paper-state', '/state');
  const reason = command.reason?.trim() ?? '';
  if (state === 'missing' && reason === '') return refuse('reason-missing', '/reason');
  const actor = actorIn(receiver, command.actor);
  const work = workOn(procedure, current, { command: command.id, actor, reason: reason || null }, context);
  const staying = state === 'missing' || state === 'returned' ? 0 : copies;
  work.now.receipts = {
    ...current.receipts,
    [place.key]: {
      promised: place.receipt?.promised ?? null,
      state,
      copies: staying,
      at: context.now,
      by: name,
    },
  };
  addHistory(work, {
    event: `paper ${state}`,
    task: null,
    from: current.states,
    noted: { component: place.key, copies: staying },
  });
  return decide(work);
}

/**
 * The places of which a person may note something now, with what they may note; null where they note nothing.
 *
 * @example notablePapers(procedure, current, clerk, components) // { KS02: ['shown', 'received', 'missing'] }
 */
export function notablePapers(
  procedure: Procedure,
  current: Case,
  actor: Actor,
  components: readonly ComponentState[],
): Readonly<Record<string, readonly PaperNote[]>> {
  if (receiverOf(procedure, current, actor) === null) return {};
  const entries = components.filter(isNotable).map((place): [string, readonly PaperNote[]] => {
    const notes = notesOf(place);
    return [place.key, current.endedAt === null ? notes : notes.filter((note) => note === 'returned')];
  });
  return Object.fromEntries(entries.filter(([, notes]) => notes.length > 0));
}

/**
 * The role and the unit in which a person confirms papers of a case; null where they do not. Papers of a case that was
 * filed at the counter lie with those who take applications in, also where the definition names no receivers.
 */
function receiverOf(procedure: Procedure, current: Case, actor: Actor) {
  const units = [current.receivingUnit, current.competentUnit];
  const { receivers = current.filedBy ? counterRoles(procedure) : [] } = procedure.definition.dossier;
  return roleStandingIn(receivers, units, current, actor);
}

/** Papers there are of everything but the form itself, data, and electronic copies. */
function isNotable({ kind, visible }: ComponentState): boolean {
  return visible && (kind === 'original' || kind === 'certifiedCopy' || kind === 'copy');
}

/** What can become of a paper next: only what lies with the case can be given back. */
function notesOf({ receipt }: ComponentState): readonly PaperNote[] {
  const stays = receipt !== null && (receipt.state === 'received' || receipt.copies > 0);
  return stays ? ['shown', 'received', 'missing', 'returned'] : ['shown', 'received', 'missing'];
}

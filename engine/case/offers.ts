import { readsOf } from '../feel/index.ts';
import type { EventMeta, TaskDefinition, Transition } from '../generated/definition-types.ts';
import type { Text } from '../text/text.ts';
import type { Procedure } from '../procedure/procedure.ts';
import { listOf, withAncestors } from '../workflow/state-tree.ts';
import { holdsFor } from './case-scope.ts';
import type { Case } from './case.ts';
import type { Actor } from './command.ts';
import type { EngineContext } from './context.ts';
import { handOverProblems } from '../problems/hand-over-problems.ts';
import { isAwaited } from './handed-over.ts';
import { roleStanding, taskStanding, takenByOther, type Standing } from './standing.ts';
import type { Task } from './task.ts';

/** Something that a person may do with a case now. */
export interface Offer {
  /** Event of the workflow; null for completing one task of a forEach. */
  readonly event: string | null;
  readonly task: Task | null;
  readonly meta: OfferMeta;
  /** Null where it is possible; else why it is not, e.g. a guard's text. */
  readonly blocked: { readonly code: string; readonly message?: Text } | null;
  /** In which role the person would do it, and for whom. */
  readonly standing: Standing;
  /** What the definition says where the guards are false, e.g. once the form has been filled. */
  readonly otherwise: Text | null;
}

/** What an offer needs, from the event's meta and its task. */
export type OfferMeta = Omit<EventMeta, 'task' | 'roles' | 'withoutForm'> & {
  /** The applicant corrects what the open supplement request names. */
  readonly corrects?: boolean;
};

/**
 * Everything that the person may do in the present states. What another person, another unit or another state
 * may do is not listed; what only a condition forbids is listed with the reason.
 *
 * @param event only what this event does, null for completing a task of a forEach; every guard that is not asked is saved
 */
export function offersFor(
  procedure: Procedure,
  current: Case,
  actor: Actor,
  context: EngineContext,
  event?: string | null,
): Offer[] {
  if (current.endedAt !== null) return [];
  const open = current.tasks.filter((task) => task.closed === null);
  const items = open
    .filter((task) => task.item !== null && (event ?? null) === null)
    .map((task) => itemOffer(procedure, current, task, actor));
  return [...items, ...eventOffers(procedure, current, open, actor, context, event)].filter(
    (offer) => offer !== null,
  );
}

function itemOffer(procedure: Procedure, current: Case, task: Task, actor: Actor): Offer | null {
  const definition = procedure.tasks(task.state).find((candidate) => candidate.key === task.key);
  const standing = taskStanding(procedure, current, task, actor);
  if (!definition || !standing) return null;
  const meta: OfferMeta = {
    label: definition.forEach?.action ?? definition.title,
    tone: 'primary',
    ...(definition.form === undefined ? {} : { form: definition.form }),
  };
  return { event: null, task, meta, blocked: taken(task, actor, standing), standing, otherwise: null };
}

function eventOffers(
  procedure: Procedure,
  current: Case,
  open: readonly Task[],
  actor: Actor,
  context: EngineContext,
  event: string | null | undefined,
): (Offer | null)[] {
  return possibleEvents(procedure, current).map(({ name, transitions, tasks }) => {
    if (event !== undefined && event !== name) return null;
    const meta = transitions.find((transition) => transition.meta !== undefined)?.meta;
    if (!meta) return null;
    const task = meta.roles === undefined ? taskOfEvent(open, meta, tasks) : null;
    const definition = tasks.find((candidate) => candidate.key === task?.key);
    const standing = task
      ? taskStanding(procedure, current, task, actor)
      : roleStanding(meta.roles ?? [], current, actor);
    if (!standing) return null;
    const { task: _task, roles: _roles, withoutForm, ...needs } = meta;
    const form = meta.form ?? (withoutForm === true ? undefined : definition?.form);
    return {
      event: name,
      task,
      meta: {
        ...needs,
        ...(form === undefined ? {} : { form }),
        ...(definition?.supplement === true ? { corrects: true } : {}),
      },
      blocked:
        (task ? taken(task, actor, standing) : null) ??
        // A correction may change anything that a guard reads: it is decided when it is sent.
        (definition?.supplement === true
          ? null
          : closedGuard(procedure, current, transitions, context, form)),
      standing,
      otherwise: otherwiseOf(transitions),
    };
  });
}

interface PossibleEvent {
  readonly name: string;
  readonly transitions: readonly Transition[];
  /** Task definitions of the state that holds the event and of those around it. */
  readonly tasks: readonly TaskDefinition[];
}

/** States in which cases of a procedure stand; more are only met where many branches run side by side. */
const MOST_STANDINGS = 500;
const knownEvents = new WeakMap<Procedure, Map<string, readonly PossibleEvent[]>>();

/** The events that the active states know, the innermost state's first; those of `forEach` are the engine's own. */
function possibleEvents(procedure: Procedure, { states }: Case): readonly PossibleEvent[] {
  const known = knownEvents.get(procedure) ?? new Map<string, readonly PossibleEvent[]>();
  knownEvents.set(procedure, known);
  const standing = states.join(' ');
  const before = known.get(standing);
  if (before) return before;
  const found = eventsIn(procedure, states);
  if (known.size === MOST_STANDINGS) known.clear();
  known.set(standing, found);
  return found;
}

function eventsIn(procedure: Procedure, states: Case['states']): readonly PossibleEvent[] {
  const found = new Map<string, PossibleEvent>();
  for (const leaf of states) {
    const chain = withAncestors(procedure.tree, leaf);
    const tasks = chain.flatMap((node) => node.state.meta?.tasks ?? []);
    const own = new Set([
      ...tasks.flatMap((task) => [task.forEach?.then, task.pay?.then].filter((name) => name !== undefined)),
      ...signedEvents(procedure),
    ]);
    for (const on of [...chain.map((node) => node.state.on ?? {}), procedure.definition.workflow.on ?? {}]) {
      for (const [name, list] of Object.entries(on)) {
        const transitions = listOf(list);
        const byRole = transitions.some((transition) => transition.meta?.roles !== undefined);
        if (!found.has(name) && (!own.has(name) || byRole)) found.set(name, { name, transitions, tasks });
      }
    }
  }
  return [...found.values()];
}

/** Events that the engine sends when papers are signed; nobody else does, unless the event names roles. */
function signedEvents({ definition }: Procedure): string[] {
  return Object.values(definition.papers ?? {}).flatMap(({ sign }) => sign?.then ?? []);
}

/** The open task that an event completes: the one it names, or the only one that is not of a forEach. */
function taskOfEvent(
  open: readonly Task[],
  meta: EventMeta,
  definitions: readonly TaskDefinition[],
): Task | null {
  const keys =
    meta.task === undefined
      ? definitions.filter((one) => !one.forEach && !one.pay).map((one) => one.key)
      : [meta.task];
  return open.find((task) => keys.includes(task.key) && task.item === null) ?? null;
}

/** Why people cannot do an open task: somebody has taken it, or a system still has it. */
function taken(task: Task, actor: Actor, standing: Standing): Offer['blocked'] {
  if (isAwaited(task)) return { code: 'system-asked', message: handOverProblems['system-asked'].says };
  return takenByOther(task, actor, standing) ? { code: 'task-taken' } : null;
}

function closedGuard(
  procedure: Procedure,
  current: Case,
  transitions: readonly Transition[],
  context: EngineContext,
  form: string | undefined,
): Offer['blocked'] {
  const open = transitions.some(
    ({ guard }) =>
      !guard ||
      // What the form of the event may still change is decided when it is sent.
      (form !== undefined && readsForm(procedure, guard.params.if, form)) ||
      holdsFor(procedure, current, guard.params.if, context),
  );
  if (open) return null;
  const message = otherwiseOf(transitions);
  return { code: 'event-blocked', ...(message ? { message } : {}) };
}

/** The first names that guards read, by their text. */
const knownReads = new WeakMap<Procedure, Map<string, ReadonlySet<string | undefined>>>();

function readsForm(procedure: Procedure, guard: string, form: string): boolean {
  const known = knownReads.get(procedure) ?? new Map<string, ReadonlySet<string | undefined>>();
  knownReads.set(procedure, known);
  const names = known.get(guard) ?? new Set(readsOf(procedure.expression(guard)).map(([name]) => name));
  known.set(guard, names);
  return names.has(form);
}

function otherwiseOf(transitions: readonly Transition[]): Text | null {
  return transitions.find(({ guard }) => guard?.params.otherwise)?.guard?.params.otherwise ?? null;
}

import * as fc from 'fast-check';
import {
  applicationForm,
  nameRows,
  questionsFor,
  viewCase,
  type Actor,
  type Answers,
  type Case,
  type Command,
  type EngineContext,
  type OfferView,
  type Procedure,
} from '../../engine/index.ts';

const kinds = [
  'event',
  'claim',
  'release',
  'assign',
  'time',
  'twice',
  'pay',
  'paid',
  'refunded',
  'sign',
  'signed',
  'resend',
  'byHand',
  'answer',
  'paper',
  'check',
  'checkByHand',
  'adopt',
] as const;

/** Something that somebody, or something outside, does to a case. */
export interface Move {
  readonly kind: 'offer' | (typeof kinds)[number];
  /** Chooses among people, offers, tasks and answers. */
  readonly which: number;
  readonly hours: number;
}

/** Half of what is done is what the case offers; the rest comes from anywhere. */
export const move: fc.Arbitrary<Move> = fc.record({
  kind: fc.oneof(fc.constant('offer' as const), fc.constantFrom(...kinds)),
  which: fc.nat(1_000),
  hours: fc.oneof(
    { weight: 6, arbitrary: fc.constant(0) },
    { weight: 3, arbitrary: fc.integer({ min: 0, max: 30 }) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 400 }) },
  ),
});

/** The file of every paper. */
export const file = { id: 'f', name: 'a.pdf', type: 'application/pdf', size: 1 };

const seal = {
  digest: 'd',
  value: 'v',
  algorithm: 'Ed25519',
  certificate: { subject: 's', issuer: 'i', serial: '1', publicKey: 'k' },
  reference: 'R1',
};

/** A procedure that is played, and who plays it. */
interface Game {
  readonly procedure: Procedure;
  readonly people: readonly Actor[];
}

/**
 * The command of a move. Where the case has nothing of the kind, it is what the case offers instead; once in ten times,
 * a command that names what is not there.
 */
export function commandOf(
  game: Game,
  current: Case,
  { kind, which }: Move,
  context: EngineContext,
  id: string,
): Command {
  const { procedure, people } = game;
  if (which % 10 !== 0 && isIdle(current, kind)) return offered(game, current, which, context, id);
  const actor = nth(people, which) as Actor;
  const task = nth(current.tasks, which)?.id ?? 'none.1';
  const paper = nth(
    current.papers.filter(({ signature }) => signature !== undefined),
    which,
  );
  const payment = nth(current.payments ?? [], which);
  const component = nth(procedure.definition.dossier.components, which)?.key ?? '';
  switch (kind) {
    case 'time':
      return { id, type: 'time' };
    case 'claim':
    case 'release':
    case 'resend':
    case 'byHand':
      return { id, type: kind, task, actor, reason: 'Lý do' };
    case 'assign':
      return { id, type: 'assign', task, actor, to: nth(people, which * 7 + 3) as Actor };
    case 'event':
      return { id, type: 'act', event: 'constructor', actor };
    case 'pay':
      return { id, type: 'pay', actor: people[0] as Actor, provider: 'sandbox' };
    case 'paid':
      return {
        id,
        type: 'payment-result',
        provider: payment?.provider ?? 'sandbox',
        payment: payment?.id ?? 'p1',
        reference: `T${which % 5}`,
        result: which % 4 === 0 ? 'failed' : 'paid',
        amount: (payment?.amount ?? 1_000) + (which % 6 === 1 ? 1 : 0),
      };
    case 'refunded': {
      const refund = nth(payment?.refunds ?? [], which)?.id ?? 'r1';
      return { id, type: 'refund-done', actor, payment: payment?.id ?? 'p1', refund, reference: 'V1' };
    }
    case 'sign':
      return { id, type: 'sign', actor, paper: paper?.id ?? 'none' };
    case 'signed': {
      const answer = which % 4 === 0 ? { refused: 'Chứng thư hết hạn' } : { seal };
      return {
        id,
        type: 'signature',
        paper: paper?.id ?? 'none',
        asked: paper?.signature?.asked ?? 1,
        answer,
      };
    }
    case 'answer': {
      const says =
        which % 3 === 0
          ? { kind: 'unreachable' as const, detail: 'Hết giờ chờ' }
          : { kind: 'answer' as const, values: {} };
      return { id, type: 'answer', system: systemOf(procedure, which), task, says };
    }
    case 'paper': {
      const state = nth(['shown', 'received', 'missing', 'returned'] as const, which) ?? 'shown';
      return { id, type: 'paper', actor, component, state, copies: which % 3, reason: 'Lý do' };
    }
    case 'check': {
      const registry = questionsFor(procedure, current, actor, context).map(({ lookup, key }) => ({
        lookup,
        key,
        status: nth(['found', 'none', 'down'] as const, which) ?? 'down',
        values: {},
        title: { vi: 'Cơ sở dữ liệu' },
        at: context.now,
      }));
      return { id, type: 'check', actor, registry };
    }
    case 'checkByHand': {
      const place = nth(Object.keys(current.checks ?? {}), which) ?? component;
      return { id, type: 'checkByHand', actor, place, result: 'match', reason: 'Bản giấy' };
    }
    case 'adopt':
      return { id, type: 'adopt', actor, from: 'counter:none' };
    case 'offer':
    case 'twice':
      return offered(game, current, which, context, id);
  }
}

/** Whether the case has nothing to which a move of this kind could be done. */
function isIdle({ payments = [], papers, tasks, checks = {} }: Case, kind: Move['kind']): boolean {
  switch (kind) {
    case 'paid':
    case 'refunded':
      return payments.length === 0;
    case 'sign':
    case 'signed':
      return papers.every(({ signature }) => signature === undefined);
    case 'resend':
    case 'byHand':
    case 'answer':
      return tasks.every(({ handOver }) => handOver === undefined);
    case 'checkByHand':
      return Object.keys(checks).length === 0;
    default:
      return false;
  }
}

/**
 * Somebody to whom the case offers something does it, filled in as a scenario did, with every paper and a reason; where
 * it offers nothing to anybody, time passes. What ends the case is mostly left alone: lives are to be long.
 */
function offered(
  { procedure, people }: Game,
  current: Case,
  which: number,
  context: EngineContext,
  id: string,
): Command {
  const first = which % people.length;
  const mayEnd = which % 16 === 0;
  for (const actor of [...people.slice(first), ...people.slice(0, first)]) {
    const offers = (viewCase(procedure, current, actor, context)?.offers ?? []).filter(
      ({ event }) => event === null || mayEnd || !endsCase(procedure, event),
    );
    const offer = nth(offers, which);
    if (offer) return take(procedure, current, actor, offer, which, id);
  }
  return { id, type: 'time' };
}

function take(
  procedure: Procedure,
  current: Case,
  actor: Actor,
  offer: OfferView,
  which: number,
  id: string,
): Command {
  const component = procedure.definition.dossier.components[0]?.key ?? '';
  return {
    id,
    type: 'act',
    actor,
    ...(offer.event === null ? {} : { event: offer.event }),
    ...(offer.task === null ? {} : { task: offer.task }),
    answers: answersFor(procedure, offer, which),
    reason: 'Lý do',
    supplement: [{ component, reason: 'Thiếu' }],
    dossier: { ...current.dossier, [component]: [file] },
  };
}

/** Whether an event leads to the end wherever it leads. */
function endsCase({ definition, tree }: Procedure, event: string): boolean {
  const targets = [definition.workflow, ...[...tree.values()].map(({ state }) => state)]
    .flatMap(({ on = {} }) => on[event] ?? [])
    .flatMap(({ target = [] }) => target);
  return targets.length > 0 && targets.every((target) => tree.get(target)?.state.type === 'final');
}

/** Whatever a scenario ever filled for an event or a task, and nothing at all. */
function answersFor(procedure: Procedure, offer: OfferView, which: number): Answers {
  const steps = (procedure.definition.scenarios ?? []).flatMap((scenario) => scenario.steps ?? []);
  const fitting = steps.filter(
    ({ event, task, answers }) =>
      answers !== undefined && (event ?? null) === offer.event && (event ?? task) !== undefined,
  );
  const chosen = fitting[which % (fitting.length + 1)]?.answers ?? {};
  return nameRows(applicationForm(procedure), chosen, String);
}

/** A system that the workflow hands tasks to. */
function systemOf(procedure: Procedure, which: number): string {
  const names = [...procedure.tree.values()].flatMap(({ state }) =>
    (state.meta?.tasks ?? []).flatMap(({ system }) => (system === undefined ? [] : [system.connector])),
  );
  return nth(names, which) ?? 'none';
}

function nth<T>(items: readonly T[], which: number): T | undefined {
  return items[which % Math.max(1, items.length)];
}

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileProcedure } from '../../engine/authoring/index.ts';
import {
  advance,
  applicationForm,
  instantOf,
  nameRows,
  openCase,
  remainder,
  wakeAt,
  type Actor,
  type Case,
  type Command,
  type Decision,
  type Definition,
  type EngineContext,
  type NumberClaim,
  type Procedure,
} from '../../engine/index.ts';
import { documentsIn, readDocument, surroundings } from '../read-definitions.fixture.ts';
import { commandOf, file, move } from './random-moves.fixture.ts';

/**
 * How many lives each procedure lives. Ten thousand of each take hours: set RANDOM_LIVES to that, and RANDOM_SEED to
 * another seed, on a machine that has the night for it.
 */
const LIVES = Number(process.env['RANDOM_LIVES'] ?? 20);
const SEED = Number(process.env['RANDOM_SEED'] ?? 20_261_122);

/** A procedure in a world of its own: one clock, numbers from 1, one person for each role and one for all. */
function world(definition: Definition) {
  const procedure = compileProcedure(definition, 'test');
  const held = new Map<string, number>();
  const next = new Map<string, number>();
  const keyOf = ({ scope, purpose }: NumberClaim) => `${scope} ${purpose}`;
  const context = (now: number): EngineContext => ({
    ...surroundings,
    now: instantOf(now),
    newId: () => 'id',
    number: (claim) => held.get(keyOf(claim)),
    digest: () => '',
    trackingUrl: (reference) => reference,
  });
  const decide = (work: () => Decision): Decision => {
    const decision = work();
    if (decision.kind !== 'numbers-needed') return decision;
    for (const claim of decision.claims) {
      const value = (next.get(claim.scope) ?? 0) + 1;
      next.set(claim.scope, value);
      held.set(keyOf(claim), value);
    }
    return work();
  };
  const roles = Object.keys(definition.roles);
  const people: Actor[] = [
    { account: 'applicant', name: 'Người nộp', grants: [] },
    ...roles.map((role) => ({ account: role, name: role, grants: [{ role, unit: '*' }] })),
    { account: 'all', name: 'Kiêm nhiệm', grants: roles.map((role) => ({ role, unit: '*' })) },
  ];
  return { procedure, context, decide, people };
}

function opened(game: ReturnType<typeof world>): { current: Case; now: number } {
  const { procedure } = game;
  const scenario = procedure.definition.scenarios?.[0];
  if (!scenario) throw new Error(`${procedure.definition.id} has no scenario`);
  const now = Date.parse(scenario.submittedAt);
  const person = { account: 'applicant', name: 'Người nộp', identityLevel: 4, claims: {} };
  const parties = procedure.definition.parties?.map(({ key }, index) => ({
    key,
    person: index === 0 ? person : { ...person, account: `applicant/${key}` },
    confirmedAt: instantOf(now),
    isConfirmed: true,
  }));
  const decision = game.decide(() =>
    openCase(
      procedure,
      {
        id: 'case',
        commandId: 'submit',
        reference: 'R',
        channel: scenario.channel ?? procedure.definition.service.submit[0] ?? '',
        applicant: person,
        ...(parties === undefined ? {} : { parties }),
        answers: nameRows(applicationForm(procedure), scenario.answers, String),
        dossier: Object.fromEntries((scenario.files ?? []).map((key) => [key, [file]])),
      },
      game.context(now),
    ),
  );
  if (decision.kind !== 'accepted') throw new Error(JSON.stringify(decision));
  return { current: decision.case, now };
}

/** What must be true of every case at every moment. */
function mustHold(procedure: Procedure, current: Case): void {
  const open = current.tasks.filter(({ closed }) => closed === null);
  expect(current.states.length).toBeGreaterThan(0);
  expect(current.states.filter((path) => !procedure.tree.has(path))).toEqual([]);
  expect(current.endedAt === null).toBe(current.outcome === null);
  const isActive = (state: string) =>
    current.states.some((path) => path === state || path.startsWith(`${state}.`));
  expect(open.filter(({ state }) => current.endedAt !== null || !isActive(state))).toEqual([]);
  const ids = [...current.tasks, ...current.clocks, ...current.papers].map(({ id }) => id);
  expect(new Set(current.tasks.map(({ id }) => id)).size).toBe(current.tasks.length);
  expect(new Set(current.papers.map(({ id }) => id)).size).toBe(current.papers.length);
  expect(ids.length).toBeGreaterThan(0);
  expect(current.fees.every(({ amount }) => Number.isSafeInteger(amount) && amount >= 0)).toBe(true);
}

/** No command takes or gives time, but those that say so in the history. */
function timeIsKept(before: Case, after: Case, context: EngineContext): void {
  const said = new Set(
    after.history
      .slice(before.history.length)
      .flatMap(({ notes = [] }) => notes)
      .flatMap((note) =>
        note.kind === 'clock' && ['extend', 'recount', 'restart', 'start'].includes(note.did)
          ? [note.deadline]
          : [],
      ),
  );
  const calendar = context.calendar(after.competentUnit);
  for (const clock of before.clocks) {
    const now = after.clocks.find(({ id }) => id === clock.id);
    expect(now).toBeDefined();
    if (!now || said.has(clock.deadline) || clock.state === 'stopped' || clock.state === 'fired') continue;
    expect(remainder(now, context.now, calendar)).toEqual(remainder(clock, context.now, calendar));
  }
}

/** Money comes only where somebody brings it, and never goes: what came stays written down, and no more than it is given back. */
function moneyIsKept(before: Case, after: Case, command: Command): void {
  const came = ({ payments = [] }: Case) => payments.reduce((sum, { received = 0 }) => sum + received, 0);
  for (const payment of before.payments ?? []) {
    const now = after.payments?.find(({ id }) => id === payment.id);
    expect(now?.received ?? 0).toBeGreaterThanOrEqual(payment.received ?? 0);
  }
  for (const { received = 0, refunds = [] } of after.payments ?? []) {
    expect(refunds.reduce((sum, { amount }) => sum + amount, 0)).toBeLessThanOrEqual(received);
  }
  if (command.type === 'payment-result') {
    expect([0, command.amount]).toContain(came(after) - came(before));
  } else if (command.type !== 'act') expect(came(after)).toBe(came(before));
}

describe.each(documentsIn('procedures'))('random lives of %s', (path) => {
  it(
    'never throw, never reach an undefined state, and keep time and money',
    () => {
      const definition = readDocument(path) as Definition;
      const game = world(definition);
      fc.assert(
        fc.property(fc.array(move, { minLength: 4, maxLength: 30 }), (moves) => {
          let { current, now } = opened(game);
          for (const [index, one] of moves.entries()) {
            now += one.hours * 3_600_000;
            const context = game.context(now);
            const command = commandOf(game, current, one, context, `k${index}`);
            const before = JSON.stringify(current);
            const run = () => game.decide(() => advance(game.procedure, current, command, context));
            const decision = one.kind === 'twice' ? (run(), run()) : run();
            expect(JSON.stringify(current)).toBe(before);
            if (decision.kind === 'refused') expect(decision.problems.length).toBeGreaterThan(0);
            if (decision.kind !== 'accepted') continue;
            timeIsKept(current, decision.case, context);
            moneyIsKept(current, decision.case, command);
            current = JSON.parse(JSON.stringify(decision.case)) as Case;
            mustHold(game.procedure, current);
            // What the sweeper would be woken for is not yet due, or the time command is about to do it.
            const wake = wakeAt(game.procedure, current, context.calendar);
            if (command.type === 'time' && wake !== null) expect(wake > context.now).toBe(true);
          }
        }),
        { seed: SEED, numRuns: LIVES },
      );
    },
    60_000 + LIVES * 1_000,
  );
});

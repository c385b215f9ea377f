import { setTimeout as wait } from 'node:timers/promises';
import { inLanguage } from '../../engine/index.ts';
import type { CaseMigration, MigrationAct, MigrationChoices, MigrationPassView } from '../api/index.ts';
import { ProblemError, type WholeDesignerClient } from '../client/index.ts';
import { CommandFailure, type CommandWorld } from './console-out.ts';
import { migrationOutcomes, migrationStates } from './migrate-texts.ts';
import { printProblems } from './print-problems.ts';
import { sayIn, type Say } from './say.ts';
import { signedIn, type Credentials } from './signed-in.ts';

/** Where a move of cases is asked for, and as whom. */
export interface MigrateOptions extends Credentials {
  readonly server?: string;
}

/** A plan as it is typed. */
export interface MigrateTryOptions extends MigrateOptions {
  /** The version that cases leave; a new plan is begun. */
  readonly from?: string;
  /** A plan that is there. */
  readonly plan?: string;
  /** Pairs of old and new, as "xu_ly=tham_dinh". */
  readonly state?: readonly string[];
  readonly deadline?: readonly string[];
  readonly unfit?: string;
}

/** The decision that orders a move. */
export interface MigrateProposeOptions extends MigrateOptions {
  readonly number: string;
  /** As 2026-11-20. */
  readonly date: string;
  readonly reason: string;
}

/** How often a pass under way is looked at, in milliseconds. */
const LOOK_MILLIS = 500;

/** `thutuc migrate list PROCEDURE`: its moves of cases, the newest first, with what is to be chosen. */
export function migrateList(
  procedure: string,
  options: MigrateOptions,
  world: CommandWorld,
): Promise<number> {
  return asked(options, world, async (client, say) => {
    const { items } = await client.migrations(procedure);
    if (items.length === 0) world.out.line(say('migrateNone'));
    for (const one of items) tellPlan(one, world, say);
    return 0;
  });
}

/**
 * `thutuc migrate try PROCEDURE --from VERSION`: plans a move to the live version, or changes the plan that is named by
 * `--plan`, tries it, and tells what would happen. No case is changed.
 */
export async function migrateTry(
  procedure: string,
  options: MigrateTryOptions,
  world: CommandWorld,
): Promise<number> {
  const say = sayIn(world.language);
  const { from, plan, unfit } = options;
  if ((from === undefined) === (plan === undefined)) throw new CommandFailure(say('migrateWhich'));
  if (unfit !== undefined && unfit !== 'stay' && unfit !== 'move')
    throw new CommandFailure(say('migrateUnfitWrong', { text: unfit }));
  const [states, deadlines] = [pairsOf(options.state, say), pairsOf(options.deadline, say)];
  return asked(options, world, async (client) => {
    let migration =
      plan === undefined
        ? await client.startMigration({ procedure, version: Number(from) })
        : await client.migration(plan);
    const isChosen = unfit !== undefined || Object.keys({ ...states, ...deadlines }).length > 0;
    if (isChosen) {
      const choices: MigrationChoices = { states, deadlines, unfit: unfit ?? migration.unfit };
      migration = await client.chooseInMigration(migration.id, choices, migration.revision);
    }
    tellPlan(migration, world, say);
    migration = await client.actOnMigration(migration.id, 'try', migration.revision);
    return follow(client, migration, world, say);
  });
}

/** `thutuc migrate propose ID`: puts a plan that was tried before the second person. */
export function migratePropose(
  id: string,
  options: MigrateProposeOptions,
  world: CommandWorld,
): Promise<number> {
  return asked(options, world, async (client, say) => {
    const { revision } = await client.migration(id);
    const { number, date, reason } = options;
    const migration = await client.proposeMigration(id, { decision: { number, date }, reason }, revision);
    tellPlan(migration, world, say);
    world.out.line(say('migrateProposed', { id }));
    return 0;
  });
}

/** `thutuc migrate approve ID`, `resume ID`: begins a move or goes on with it, and follows it to its end. */
export function migrateCarryOut(
  id: string,
  act: Extract<MigrationAct['act'], 'approve' | 'resume'>,
  options: MigrateOptions,
  world: CommandWorld,
): Promise<number> {
  return asked(options, world, async (client, say) => {
    const { revision } = await client.migration(id);
    return follow(client, await client.actOnMigration(id, act, revision), world, say);
  });
}

/** `thutuc migrate follow ID`: tells how far a dry run or a move is, until it is over or held up. */
export function migrateFollow(id: string, options: MigrateOptions, world: CommandWorld): Promise<number> {
  return asked(options, world, async (client, say) => follow(client, await client.migration(id), world, say));
}

/** `thutuc migrate stop ID`: holds a move up; what was moved stays moved. */
export function migrateStop(id: string, options: MigrateOptions, world: CommandWorld): Promise<number> {
  return asked(options, world, async (client, say) => {
    const { revision } = await client.migration(id);
    tellPlan(await client.actOnMigration(id, 'stop', revision), world, say);
    return 0;
  });
}

/** `thutuc migrate remove ID`: throws a plan away. */
export function migrateRemove(id: string, options: MigrateOptions, world: CommandWorld): Promise<number> {
  return asked(options, world, async (client, say) => {
    await client.removeMigration(id);
    world.out.line(say('migrateRemoved', { id }));
    return 0;
  });
}

/** Works at the server as the named account; what the server refuses is told, with exit code 1. */
async function asked(
  options: MigrateOptions,
  world: CommandWorld,
  work: (client: WholeDesignerClient, say: Say) => Promise<number>,
): Promise<number> {
  const say = sayIn(world.language);
  const server = options.server ?? world.environment['THUTUC_SERVER'] ?? 'http://127.0.0.1:3000';
  try {
    return await signedIn(server, options, world, (client) => work(client, say));
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    printProblems(error.problems, say, world.out);
    throw new CommandFailure(error.message, { cause: error });
  }
}

async function follow(
  client: WholeDesignerClient,
  begun: CaseMigration,
  world: CommandWorld,
  say: Say,
): Promise<number> {
  let migration = begun;
  let last = -1;
  while (isUnderWay(migration)) {
    const { looked } = (migration.run ?? migration.trial) as MigrationPassView;
    if (looked !== last) world.out.error(say('migrateProgress', { count: countOf(looked, world) }));
    last = looked;
    await wait(LOOK_MILLIS);
    migration = await client.migration(migration.id);
  }
  tellPlan(migration, world, say);
  const pass = migration.run ?? migration.trial;
  if (pass !== null) tellPass(pass, migration.run === null ? 'migrateTrial' : 'migrateRun', world, say);
  return 0;
}

function isUnderWay({ state, trial }: CaseMigration): boolean {
  return state === 'running' || (state === 'planned' && trial !== null && trial.endedAt === null);
}

function tellPlan(migration: CaseMigration, { out, language }: CommandWorld, say: Say): void {
  const { id, from, to, state, states, deadlines } = migration;
  out.line(say('migrateLine', { id, from, to, state: inLanguage(migrationStates[state], language) }));
  if (state !== 'planned') return;
  for (const [kind, places] of [
    ['migrateKindState', states],
    ['migrateKindDeadline', deadlines],
  ] as const) {
    for (const { key, title, to: chosen, choices } of places.filter((one) => one.choices.length > 0)) {
      const names = choices.map((one) => `${one.key} (${one.title})`).join(', ');
      const goes = chosen === null ? say('migrateStays') : chosen.key;
      out.line(say('migrateAsked', { kind: say(kind), key, title, to: goes, choices: names }));
    }
  }
}

function tellPass(
  { looked, groups }: MigrationPassView,
  heading: 'migrateTrial' | 'migrateRun',
  world: CommandWorld,
  say: Say,
): void {
  world.out.line(say(heading, { count: countOf(looked, world) }));
  for (const { outcome, reason, mend, count } of groups) {
    const said = [reason, mend].filter((one) => one !== null && one !== '').join(' ');
    const outcomeText = inLanguage(migrationOutcomes[outcome], world.language);
    world.out.line(say('migrateGroup', { count: countOf(count, world), outcome: outcomeText, reason: said }));
  }
}

function countOf(count: number, { language }: CommandWorld): string {
  return count.toLocaleString(language === 'vi' ? 'vi-VN' : 'en-US');
}

function pairsOf(pairs: readonly string[] = [], say: Say): Record<string, string | null> {
  return Object.fromEntries(
    pairs.map((text) => {
      const [, old = '', next = ''] = /^([^=]+)=(.*)$/.exec(text) ?? [];
      if (old === '') throw new CommandFailure(say('migratePair', { text }));
      return [old, next === '' ? null : next];
    }),
  );
}

import {
  planProblems,
  proposePlan,
  type MigrationPlan,
  type PlanQuestion,
} from '../../../engine/authoring/index.ts';
import type { Definition, Json } from '../../../engine/index.ts';
import type { MigrationChoices, MigrationProposalOrder } from '../../api/index.ts';
import { RequestError } from '../problems/request-error.ts';
import type { DefinitionRecord, Migration, MigrationPage, MigrationPass, Store } from '../store/index.ts';
import type { World } from '../world.ts';
import { allPassed, pagesOf, pagesOfAll, passedAlike, type PassName } from './passed-cases.ts';

/** Plans whose questions are remembered. */
const KEPT = 50;

interface ServiceParts {
  readonly store: Pick<Store, 'migrations' | 'definitions'>;
  readonly world: World;
}

/** A migration with both versions and what is to be chosen in its plan. */
export interface OpenedMigration {
  readonly migration: Migration;
  readonly from: Definition;
  readonly to: Definition;
  readonly questions: readonly PlanQuestion[];
}

/**
 * Moves of cases from their plan to their end: begun, chosen, tried, put before a second person, approved by that
 * person, stopped and gone on with. Every method throws a RequestError where the migration does not allow it.
 */
export class MigrationService {
  readonly #parts: ServiceParts;
  readonly #listeners = new Set<() => void>();
  readonly #asked = new Map<string, readonly PlanQuestion[]>();

  constructor(parts: ServiceParts) {
    this.#parts = parts;
  }

  /** Calls the listener when there is something to be carried out. */
  whenBegun(listener: () => void): void {
    this.#listeners.add(listener);
  }

  async ofProcedure(procedure: string): Promise<readonly Migration[]> {
    return this.#parts.store.migrations.ofProcedure(procedure);
  }

  /** The migration with both versions. */
  async open(id: string): Promise<OpenedMigration> {
    return this.opened(await this.#of(id));
  }

  /** Both versions of a migration, and what is to be chosen in its plan. */
  async opened(migration: Migration): Promise<OpenedMigration> {
    const { procedure, from, to } = migration;
    const [before, after] = [
      await this.#version(procedure, from.version),
      await this.#version(procedure, to.version),
    ];
    const [old, next] = [definitionOf(before), definitionOf(after)];
    return { migration, from: old, to: next, questions: this.#questions(migration, old, next) };
  }

  /** Begins with the plan that the comparison of the version with the live one proposes. */
  async start(account: string, procedure: string, version: number): Promise<Migration> {
    const { store, world } = this.#parts;
    const now = world.now();
    const [from, to] = [
      await this.#version(procedure, version),
      await store.definitions.live(procedure, now),
    ];
    if (to === null || to.version === version) throw new RequestError('migration-no-target');
    const { plan } = proposePlan(definitionOf(from), definitionOf(to));
    const migration: Migration = {
      id: world.newId().toLowerCase(),
      revision: 1,
      procedure,
      from: { version: from.version, hash: from.hash },
      to: { version: to.version, hash: to.hash },
      plan: plan as unknown as Json,
      state: 'planned',
      createdBy: account,
      createdAt: now,
      ...{ proposal: null, approval: null, trial: null, run: null },
    };
    await store.migrations.insert(migration);
    return migration;
  }

  /** Takes the choices of an administrator over. What was tried before counts no more. */
  async choose(id: string, choices: MigrationChoices, seen: number): Promise<Migration> {
    const { migration, to, questions } = await this.open(id);
    if (migration.state !== 'planned') throw new RequestError('migration-closed');
    const before = migration.plan as unknown as MigrationPlan;
    const asked = (kind: PlanQuestion['kind'], chosen: Readonly<Record<string, string | null>>) =>
      Object.fromEntries(
        Object.entries(chosen).filter(([key]) =>
          questions.some((one) => one.kind === kind && one.key === key),
        ),
      );
    const plan: MigrationPlan = {
      ...before,
      states: { ...before.states, ...asked('state', choices.states) },
      deadlines: { ...before.deadlines, ...asked('deadline', choices.deadlines) },
      unfit: choices.unfit,
    };
    const problems = planProblems(plan, { definition: to });
    if (problems.length > 0) throw new RequestError('migration-refused', { problems });
    const chosen = await this.#write(migration, seen, { plan: plan as unknown as Json, trial: null });
    await this.#parts.store.migrations.removePages(pagesOfAll(id, 'trial'));
    return chosen;
  }

  /** Begins a dry run of the plan as it is. */
  async try(id: string, seen: number): Promise<Migration> {
    const migration = await this.#of(id);
    if (migration.state !== 'planned') throw new RequestError('migration-closed');
    const begun = await this.#write(migration, seen, { trial: this.#pass() });
    if (migration.trial !== null) {
      await this.#parts.store.migrations.removePages(pagesOf(id, 'trial', migration.trial));
    }
    return this.#begun(begun);
  }

  /** Puts the plan before the second person, once somebody has seen what would happen. */
  async propose(
    account: string,
    id: string,
    order: MigrationProposalOrder,
    seen: number,
  ): Promise<Migration> {
    const migration = await this.#of(id);
    if (migration.state !== 'planned') throw new RequestError('migration-closed');
    if (migration.trial === null || migration.trial.endedAt === null)
      throw new RequestError('migration-untried');
    const { decision, reason } = order;
    const proposal = { by: account, at: this.#parts.world.now(), decision, reason };
    return this.#write(migration, seen, { state: 'proposed', proposal });
  }

  /** Takes a proposal back: the plan can be changed again. */
  async withdraw(id: string, seen: number): Promise<Migration> {
    const migration = await this.#of(id);
    if (migration.state !== 'proposed') throw new RequestError('migration-not-proposed');
    return this.#write(migration, seen, { state: 'planned', proposal: null });
  }

  /** Begins the move. Whoever put it forward may not: two people answer for it. */
  async approve(account: string, id: string, seen: number): Promise<Migration> {
    const migration = await this.#of(id);
    const { state, proposal } = migration;
    if (state !== 'proposed' || proposal === null) throw new RequestError('migration-not-proposed');
    if (proposal.by === account) throw new RequestError('migration-second-person');
    const approval = { by: account, at: this.#parts.world.now() };
    return this.#begun(await this.#write(migration, seen, { state: 'running', approval, run: this.#pass() }));
  }

  /** Holds the move up after the page that it is at; what was moved stays moved. */
  async stop(id: string): Promise<Migration> {
    return this.#turnTo(id, 'running', 'stopped');
  }

  /** Goes on where the move was stopped. */
  async resume(id: string): Promise<Migration> {
    return this.#begun(await this.#turnTo(id, 'stopped', 'running'));
  }

  async remove(id: string): Promise<void> {
    const migration = await this.#of(id);
    if (migration.state !== 'planned') throw new RequestError('migration-closed');
    await this.#parts.store.migrations.remove(id);
    await this.#parts.store.migrations.removePages(pagesOfAll(id));
  }

  /**
   * Some of the cases of a pass that came off alike.
   *
   * @param group its place in the list of groups
   */
  async alike(
    id: string,
    pass: PassName,
    group: number,
    page: { readonly cursor: string | null; readonly limit: number },
  ): Promise<Awaited<ReturnType<typeof passedAlike>>> {
    const migration = await this.#of(id);
    const wanted = migration[pass]?.groups[group];
    if (!migration[pass] || wanted === undefined) throw new RequestError('migration-unknown');
    return passedAlike(this.#parts.store.migrations, pagesOf(id, pass, migration[pass]), wanted, page);
  }

  /** All cases of a pass, page by page. */
  async all(id: string, pass: PassName): Promise<AsyncIterable<MigrationPage>> {
    const migration = await this.#of(id);
    if (!migration[pass]) throw new RequestError('migration-unknown');
    return allPassed(this.#parts.store.migrations, pagesOf(id, pass, migration[pass]));
  }

  /** The worker writes between two looks of a person, who means the move and not its last page. */
  async #turnTo(id: string, from: Migration['state'], to: Migration['state']): Promise<Migration> {
    for (;;) {
      const migration = await this.#of(id);
      if (migration.state !== from) throw new RequestError('migration-closed');
      const next = { ...migration, state: to, revision: migration.revision + 1 };
      if ((await this.#parts.store.migrations.replace(next, migration.revision)) === 'replaced') return next;
    }
  }

  #begun(migration: Migration): Migration {
    for (const listener of this.#listeners) listener();
    return migration;
  }

  #pass(): MigrationPass {
    return { startedAt: this.#parts.world.now(), endedAt: null, cursor: null, looked: 0, groups: [] };
  }

  /** Asked for with every look at a move under way, and costly to compare anew. */
  #questions({ id }: Migration, from: Definition, to: Definition): readonly PlanQuestion[] {
    const known = this.#asked.get(id);
    if (known) return known;
    const { questions } = proposePlan(from, to);
    if (this.#asked.size >= KEPT) this.#asked.clear();
    this.#asked.set(id, questions);
    return questions;
  }

  async #of(id: string): Promise<Migration> {
    const migration = await this.#parts.store.migrations.get(id);
    if (migration === null) throw new RequestError('migration-unknown');
    return migration;
  }

  async #version(procedure: string, version: number): Promise<DefinitionRecord> {
    const record = await this.#parts.store.definitions.get(procedure, version);
    if (record === null) throw new RequestError('definition-unknown');
    return record;
  }

  async #write(migration: Migration, seen: number, change: Partial<Migration>): Promise<Migration> {
    const next = { ...migration, ...change, revision: migration.revision + 1 };
    const isSeen = migration.revision === seen;
    if (isSeen && (await this.#parts.store.migrations.replace(next, seen)) === 'replaced') return next;
    throw new RequestError('migration-moved');
  }
}

function definitionOf({ document }: DefinitionRecord): Definition {
  return document as unknown as Definition;
}

import type { MigrationPlan, PlanQuestion } from '../../../engine/authoring/index.ts';
import { inLanguage, type Definition, type Language } from '../../../engine/index.ts';
import type { CaseMigration, MigrationPassView, MigrationPlaceView } from '../../api/index.ts';
import { namesOf } from '../accounts/names-of.ts';
import type { AccountStore, Migration, MigrationPass } from '../store/index.ts';
import { sayProblems } from '../problems/say-problems.ts';
import { placeTitles } from './place-titles.ts';
import type { OpenedMigration } from './migration-service.ts';

/** A migration as administrators see it: its plan with what things are called, and how its passes came off. */
export async function migrationView(
  { migration, from, to, questions }: OpenedMigration,
  accounts: AccountStore,
  language: Language,
): Promise<CaseMigration> {
  const { id, revision, procedure, state, createdAt, proposal, approval, trial, run } = migration;
  const people = [migration.createdBy, proposal?.by, approval?.by].flatMap((one) => one ?? []);
  const names = await namesOf(people, accounts);
  const person = (account: string) => ({ account, name: names.get(account) ?? account });
  const plan = migration.plan as unknown as MigrationPlan;
  return {
    ...{ id, revision, procedure, state, createdAt },
    title: inLanguage(to.title, language),
    from: migration.from.version,
    to: migration.to.version,
    createdBy: person(migration.createdBy),
    unfit: plan.unfit,
    states: placesOf('state', plan.states, { from, to, questions }, language),
    deadlines: placesOf('deadline', plan.deadlines, { from, to, questions }, language),
    proposal: proposal && { ...proposal, by: person(proposal.by) },
    approval: approval && { ...approval, by: person(approval.by) },
    trial: trial && passView(trial, false, language),
    run: run && passView(run, isHeld(migration), language),
  };
}

function isHeld({ state }: Migration): boolean {
  return state === 'stopped';
}

function placesOf(
  kind: PlanQuestion['kind'],
  places: Readonly<Record<string, string | null>>,
  { from, to, questions }: { from: Definition; to: Definition; questions: readonly PlanQuestion[] },
  language: Language,
): MigrationPlaceView[] {
  const [before, after] = [placeTitles(kind, from, language), placeTitles(kind, to, language)];
  const named = (titles: ReadonlyMap<string, string>, key: string) => ({
    key,
    title: titles.get(key) ?? key,
  });
  return Object.entries(places).map(([key, place]) => {
    const question = questions.find((one) => one.kind === kind && one.key === key);
    return {
      ...named(before, key),
      to: place === null ? null : named(after, place),
      choices: (question?.choices ?? []).map((choice) => named(after, choice)),
    };
  });
}

function passView(pass: MigrationPass, isStopped: boolean, language: Language): MigrationPassView {
  const { startedAt, endedAt, looked, groups } = pass;
  return {
    ...{ startedAt, endedAt, looked, isStopped },
    groups: groups.map(({ outcome, reason, count, cases }) => {
      const [said] = reason ? sayProblems([{ ...reason, pointer: '', severity: 'error' }], language) : [];
      return {
        outcome,
        count,
        cases: cases.map((one) => ({ ...one })),
        reason: said?.message ?? null,
        mend: said?.mend ?? null,
      };
    }),
  };
}

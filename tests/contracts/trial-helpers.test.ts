import { fork, type ChildProcess } from 'node:child_process';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Case, Definition } from '../../engine/index.ts';
import { answersOfTrial } from '../../runtime/server/migrations/answers-of-trial.ts';
import { MigrationWorker, passCsv } from '../../runtime/server/migrations/index.ts';
import { trialProgram } from '../../runtime/server/migrations/trial-helpers.ts';
import type { TrialJob } from '../../runtime/server/migrations/trial-job.ts';
import type { TrialHelping } from '../../runtime/server/migrations/trial-walk.ts';
import { fileCase, sent } from '../../runtime/server/testing/file-case.ts';
import { smallProcedure } from '../../runtime/server/testing/small-shipped.ts';
import { startTestServer, type TestServer } from '../../runtime/server/testing/test-server.ts';
import { approved, published } from '../../runtime/server/testing/two-people.ts';
import { FakeHelper, type BeforeAnswer } from './fake-helper.ts';
import { sampleWrite } from './sample-case.ts';

const PAGE = 5;
const CASES = 63;

let server: TestServer;
/** Two cases that come off otherwise: one that waits, and one that is worked on. */
let models: readonly Case[];
let migration: string;
/** What one process makes of all cases. */
let alone: string;

beforeAll(async () => {
  server = await startTestServer();
  const applicant = await server.as('nguoi-nop');
  const clerk = await server.as('mot-cua');
  const [first, second] = [(await fileCase(applicant)).case, (await fileCase(applicant)).case];
  await sent(clerk, second, { event: 'TIEP_NHAN', task: 'tiep_nhan.1' });
  await published(server, nextVersion());
  const { store, migrations } = server.services;
  models = [await store.cases.get(first), await store.cases.get(second)].flatMap((one) => one ?? []);
  await filled(Array.from({ length: CASES - models.length }, (_, index) => `k${100 + index}`));
  migration = (await migrations.start('quan-tri', 'don-nho', 1)).id;
  alone = await tried();
});
afterAll(() => server.close());

/** One day less, and a rule that some answers break. */
function nextVersion(): Definition {
  const next: Definition = { ...smallProcedure(), ...approved, version: 2, scenarios: [] };
  const [deadline, form] = [next.deadlines['giai_quyet'], next.forms[next.application]];
  const fields = form?.pages.flatMap(({ sections }) => sections.flatMap((section) => section.fields));
  const field = fields?.find(({ key }) => key === 'so_ban');
  if (!deadline || !field) throw new Error('the small procedure has another form');
  field.checks = [{ that: 'so_ban < 5', message: { vi: 'Ít hơn 5 bản.' } }];
  return { ...next, deadlines: { ...next.deadlines, giai_quyet: { ...deadline, amount: 2 } } };
}

/** Files copies of the models under ids, some with an answer that the next version refuses. */
async function filled(ids: readonly string[]): Promise<void> {
  for (const [index, id] of ids.entries()) {
    const model = models[index % models.length];
    if (!model) throw new Error('there is no model');
    const { application } = smallProcedure();
    const answers = { ...model.answers[application], so_ban: index % 5 === 4 ? 5 : 2 };
    const copy = {
      ...{ ...model, id, reference: `ref-${id}`, code: `H-${id}`, numbers: [] },
      answers: { ...model.answers, [application]: answers },
    };
    await server.services.store.cases.insert(sampleWrite(copy));
  }
}

function workerWith(parts: {
  readonly helping?: TrialHelping;
  readonly onLost?: () => void;
}): MigrationWorker {
  const { world } = server.services;
  const still = { ...world, now: () => '2026-11-20T03:00:00.000Z' };
  return new MigrationWorker({ ...server.services, world: still, page: PAGE, ...parts });
}

async function begun(): Promise<void> {
  const { migrations, store } = server.services;
  const { revision = 0 } = (await store.migrations.get(migration)) ?? {};
  await migrations.try(migration, revision);
}

/** Everything that is told of the dry run, but for the moment at which it began. */
async function told(): Promise<string> {
  const { migrations, store } = server.services;
  const { trial } = (await store.migrations.get(migration)) ?? {};
  const pages = [];
  for await (const page of await migrations.all(migration, 'trial')) pages.push(page);
  let csv = '';
  for await (const part of passCsv(await migrations.all(migration, 'trial'), 'vi')) csv += part;
  return JSON.stringify([trial, pages, csv]).replaceAll(trial?.startedAt ?? '', 'BEGUN');
}

async function tried(parts: Parameters<typeof workerWith>[0] = {}): Promise<string> {
  await begun();
  await workerWith(parts).turn();
  return told();
}

/** Helpers that live in the test, each of its own speed. */
function fakes(count: number, before: BeforeAnswer = () => Promise.resolve('answers'), pagesAlone = 0) {
  const helpers: FakeHelper[] = [];
  const { store } = server.services;
  const begin = (): ChildProcess => {
    const slowness = helpers.length * 3;
    const helper = new FakeHelper(
      (job: TrialJob) => answersOfTrial(job, store, () => 'id'),
      async (question) => {
        for (let turn = 0; turn < slowness; turn += 1) await nextTurn();
        return before(question);
      },
    );
    helpers.push(helper);
    return helper.asProcess;
  };
  const place = { dataFolder: server.folder, storeAddress: null };
  return { helpers, helping: { place, count, begin, alone: pagesAlone } };
}

const isTry = (question: object): boolean => 'kind' in question && question.kind === 'try';

describe('a dry run that is shared', () => {
  it('has cases that move and cases that stay', async () => {
    const { trial } = (await server.services.store.migrations.get(migration)) ?? {};
    expect(trial?.groups.map(({ outcome, count }) => [outcome, count])).toEqual([
      ['sooner', 25],
      ['moved', 26],
      ['stays', 12],
    ]);
  });

  it.each([1, 2, 3])('comes out to the byte as that of one process, with %i helpers', async (count) => {
    const { helpers, helping } = fakes(count);
    expect(await tried({ helping })).toBe(alone);
    expect(helpers.map(({ isEnded }) => isEnded)).toEqual(Array.from({ length: count }, () => true));
  });

  it('has no helper where it is over before one has begun', async () => {
    const { helpers, helping } = fakes(2, undefined, Math.ceil(CASES / PAGE));
    expect(await tried({ helping })).toBe(alone);
    expect(helpers).toEqual([]);
  });

  it('loses nothing and doubles nothing where helpers die, and keeps to its process after the third loss', async () => {
    let questions = 0;
    const { helpers, helping } = fakes(2, async () => ((questions += 1) % 8 === 0 ? 'dies' : 'answers'));
    let losses = 0;
    expect(await tried({ helping, onLost: () => (losses += 1) })).toBe(alone);
    expect([losses, helpers.length, helpers.every(({ isEnded }) => isEnded)]).toEqual([3, 6, true]);
  });

  it('is given up with its helpers where somebody chooses otherwise meanwhile', async () => {
    const { migrations, store } = server.services;
    let tries = 0;
    const { helpers, helping } = fakes(2, async (question) => {
      if (isTry(question) && (tries += 1) === 3) {
        const { revision = 0 } = (await store.migrations.get(migration)) ?? {};
        await migrations.choose(migration, { states: {}, deadlines: {}, unfit: 'stay' }, revision);
      }
      return 'answers';
    });
    await begun();
    await workerWith({ helping }).turn();
    expect((await store.migrations.get(migration))?.trial).toBeNull();
    expect(helpers.map(({ isEnded }) => isEnded)).toEqual([true, true]);
  });

  it('ends at once with the server, and another process goes on where it was', async () => {
    let tries = 0;
    const { helpers, helping } = fakes(2, async (question) => {
      // Whoever is at a page when the server ends never answers.
      if (isTry(question) && (tries += 1) > 4) await worker.stop();
      return 'answers';
    });
    const worker = workerWith({ helping });
    await begun();
    await worker.turn();
    expect(helpers.map(({ isEnded }) => isEnded)).toEqual([true, true]);
    const { trial } = (await server.services.store.migrations.get(migration)) ?? {};
    expect([trial?.endedAt, (trial?.looked ?? 0) < CASES]).toEqual([null, true]);
    await workerWith({}).turn();
    expect(await told()).toBe(alone);
  });

  it('comes out the same in processes of their own, of which one is killed', async () => {
    const children: ChildProcess[] = [];
    let answers = 0;
    const begin = (): ChildProcess => {
      const child = fork(trialProgram, { execArgv: ['--import', 'tsx'] });
      children.push(child);
      child.on('message', () => {
        if ((answers += 1) === 5) child.kill('SIGKILL');
      });
      return child;
    };
    let losses = 0;
    const place = { dataFolder: server.folder, storeAddress: null };
    // After the loss too many pages are this process's for helpers to begin anew.
    const helping = { place, count: 3, begin, alone: 7 };
    expect(await tried({ helping, onLost: () => (losses += 1) })).toBe(alone);
    expect([losses, answers >= 5]).toEqual([1, true]);
    const ends = children.map(({ exitCode, signalCode }) => signalCode ?? exitCode);
    expect(ends.toSorted()).toEqual(['SIGKILL', 'SIGTERM', 'SIGTERM']);
  });

  it('finds every case once where others are filed and end meanwhile', async () => {
    const { cases } = server.services.store;
    let tries = 0;
    const { helping } = fakes(2, async (question) => {
      if (isTry(question) && (tries += 1) === 3) {
        await filled(['a1', 'a2', 'z1', 'z2', 'z3', 'z4', 'z5', 'z6']);
        const last = await cases.get(`k${100 + CASES - models.length - 1}`);
        if (!last) throw new Error('the last case is gone');
        const ended = { ...last, revision: last.revision + 1, endedAt: '2026-11-20T02:30:00.000Z' };
        await cases.replace(sampleWrite(ended), last.revision);
      }
      return 'answers';
    });
    const shared = await tried({ helping });
    const later = await tried();
    const idsIn = (text: string): readonly string[] =>
      (
        JSON.parse(text) as [
          unknown,
          { readonly cases: readonly { readonly case: { readonly id: string } }[] }[],
        ]
      )[1]
        .flatMap((page) => page.cases)
        .map((one) => one.case.id);
    // Who came before the place at which it was then is not looked at any more.
    expect(idsIn(shared)).toEqual(idsIn(later).filter((id) => !id.startsWith('a')));
    expect(idsIn(shared)).toHaveLength(CASES - 1 + 6);
  });
});

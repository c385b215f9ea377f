import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import type { Case } from '../../engine/index.ts';
import { openSqliteStore } from '../../runtime/server/store/index.ts';
import type { CaseWrite, Store } from '../../runtime/server/store/index.ts';
import {
  at,
  nextOf,
  sampleCase,
  sampleEffect,
  sampleTask,
  sampleWrite,
  SYSTEM,
} from '../contracts/sample-case.ts';

/**
 * How many commands a second the embedded store commits, with history, tasks and effects, beside bare SQLite
 * commits of documents of the same size, one flush each, in the same run.
 *
 *   npx tsx tests/load/store-commits.ts [seconds] [writers]
 */
const SECONDS = Number(process.argv[2] ?? 5);
const WRITERS = Number(process.argv[3] ?? 64);

const folder = await mkdtemp(join(tmpdir(), 'thutuc-load-'));
try {
  const store = openSqliteStore(folder);
  const first = caseWith('w0', 5);
  const bare = bareCommits(JSON.stringify(first));
  const single = await replaces(store, 1, 'single');
  const many = await replaces(store, WRITERS, 'many');
  await store.close();
  console.log(`document                  ${JSON.stringify(first).length} characters`);
  console.log(`bare SQLite               ${bare.toFixed(0)} commits/s`);
  console.log(
    `store, 1 writer           ${single.toFixed(0)} commands/s (${(single / bare).toFixed(2)} of bare)`,
  );
  console.log(
    `store, ${String(WRITERS).padEnd(3)} writers        ${many.toFixed(0)} commands/s (${(many / bare).toFixed(2)} of bare)`,
  );
} finally {
  await rm(folder, { recursive: true });
}

function bareCommits(document: string): number {
  const database = new DatabaseSync(join(folder, 'bare.sqlite'));
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
  database.exec('CREATE TABLE t (id TEXT PRIMARY KEY, document TEXT)');
  const put = database.prepare(
    'INSERT INTO t VALUES (?, ?) ON CONFLICT DO UPDATE SET document = excluded.document',
  );
  const rate = perSecond((n) => put.run(`w${n % 64}`, `${document}${n}`));
  database.close();
  return rate;
}

function perSecond(work: (n: number) => void): number {
  const start = performance.now();
  let count = 0;
  for (; performance.now() - start < SECONDS * 1_000; count += 1) work(count);
  return (count * 1_000) / (performance.now() - start);
}

async function replaces(store: Store, writers: number, name: string): Promise<number> {
  const start = performance.now();
  let count = 0;
  const writer = async (n: number): Promise<void> => {
    for (let turn = 0; performance.now() - start < SECONDS * 1_000; turn += 1) {
      let subject = caseWith(`${name}-${n}-${turn}`, 1);
      await store.cases.insert(writeOf(subject));
      count += 1;
      // A case lives for ten commands, as a procedure of an ordinary length does.
      for (let step = 2; step <= 10; step += 1) {
        subject = nextOf(subject, partsOf(step));
        await store.cases.replace(writeOf(subject), subject.revision - 1);
        count += 1;
      }
    }
  };
  await Promise.all(Array.from({ length: writers }, (_, n) => writer(n)));
  return (count * 1_000) / (performance.now() - start);
}

function caseWith(id: string, steps: number): Case {
  const answers = Object.fromEntries(
    Array.from({ length: 30 }, (_, n) => [`truong_${n}`, `Nội dung số ${n}`]),
  );
  return sampleCase(id, { answers: { don: answers }, ...partsOf(steps) });
}

/** The case after so many steps: a history entry for each, one open task that is a new one each time. */
function partsOf(steps: number): Partial<Case> {
  const due = { deadline: 'buoc', date: '2026-11-21', at: at(steps * 60) };
  const closed = { at: at(steps), how: 'done', by: null, event: 'xong', answers: null } as const;
  return {
    status: String(steps),
    tasks: Array.from({ length: steps }, (_, n) =>
      sampleTask(`viec-${n + 1}`, { due, closed: n + 1 < steps ? closed : null }),
    ),
    history: Array.from({ length: steps }, (_, n) => ({
      at: at(n),
      commandId: `lenh-${n}`,
      event: 'xong',
      actor: SYSTEM,
      task: `viec-${n}`,
      reason: null,
      from: ['truoc'],
      to: ['sau'],
      papers: [],
    })),
  };
}

function writeOf(subject: Case): CaseWrite {
  const effects = [0, 1].map((n) => sampleEffect(`${subject.id}:${subject.revision}:${n}`));
  return sampleWrite(subject, { effects, wakeAt: at(subject.revision * 60) });
}

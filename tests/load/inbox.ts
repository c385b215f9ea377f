import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteStore } from '../../runtime/server/store/index.ts';
import { at, sampleCase, sampleTask, sampleWrite } from '../contracts/sample-case.ts';
import type { CaseWrite, Store, TaskFilter } from '../../runtime/server/store/index.ts';

/**
 * How long a page of the inbox takes over many open tasks, for each filter and order that is offered.
 *
 *   npx tsx tests/load/inbox.ts [open tasks]
 */
const TASKS = Number(process.argv[2] ?? 1_000_000);
const BATCH = 1_000;
const FAMILIES = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Huỳnh', 'Phan', 'Vũ', 'Võ', 'Đặng', 'Bùi', 'Đỗ'];
const GIVEN = ['An', 'Bình', 'Chi', 'Dũng', 'Đào', 'Giang', 'Hà', 'Khánh', 'Lan', 'Minh', 'Ngọc', 'Phúc'];

const folder = await mkdtemp(join(tmpdir(), 'thutuc-inbox-'));
const store = openSqliteStore(folder);
try {
  await fill(store);
  const everywhere = [{ role: 'mot_cua', unit: '*' }];
  await measure('one unit', [{ role: 'mot_cua', unit: 'U7' }]);
  await measure('all units', everywhere);
  await measure(
    'forty units',
    Array.from({ length: 40 }, (_, n) => ({ role: 'mot_cua', unit: `U${n}` })),
  );
} finally {
  await store.close();
  await rm(folder, { recursive: true });
}

async function fill({ cases }: Store): Promise<void> {
  const start = performance.now();
  for (let from = 0; from < TASKS; from += BATCH) {
    await Promise.all(Array.from({ length: BATCH }, (_, n) => cases.insert(writeOf(from + n))));
  }
  const seconds = (performance.now() - start) / 1_000;
  console.log(`${TASKS} open tasks, written in ${seconds.toFixed(0)} s`);
}

/** Spreads numbers so that neighbours differ, the same in every run. */
function scattered(n: number, range: number): number {
  return (Math.imul(n + 1, 0x9e3779b1) >>> 0) % range;
}

function writeOf(n: number): CaseWrite {
  const name = `${FAMILIES[scattered(n, 1_200) % 12]} Văn ${GIVEN[scattered(n, 7_919) % 12]}`;
  const due = { deadline: 'buoc', date: '2026-12-01', at: at(scattered(n, 2_000_000)) };
  const subject = sampleCase(`c${n}`, {
    code: `H29.${scattered(n, 90)}-251120-${String(n).padStart(7, '0')}`,
    procedure: { id: `p${scattered(n, 44_721) % 300}`, version: 1, hash: 'h' },
    applicant: { account: 'x', name, identityLevel: 1, claims: {} },
    tasks: [
      sampleTask('a', {
        unit: `U${scattered(n, 100_003) % 1_000}`,
        due: n % 9 === 0 ? null : due,
        openedAt: at(scattered(n, 1_000_000)),
        assignee: n % 4 === 0 ? { account: `clerk-${n % 5_000}`, name: 'Cán bộ' } : null,
      }),
    ],
  });
  return sampleWrite(subject);
}

async function measure(title: string, grants: TaskFilter['grants']): Promise<void> {
  const filters: Readonly<Record<string, Omit<TaskFilter, 'grants'>>> = {
    everything: {},
    'common name': { text: 'nguyen' },
    'rare name': { text: 'dang van khanh' },
    'two names': { text: 'bui ngoc' },
    code: { text: 'H29.7-251120-0000042' },
    procedure: { procedure: 'p7' },
    'procedure and name': { procedure: 'p7', text: 'tran' },
    'due soon': { dueBefore: at(1_000) },
    'nobody’s': { assignee: 'nobody' },
    mine: { assignee: { account: 'clerk-40' } },
    'nobody’s, due, named': { assignee: 'nobody', dueBefore: at(900_000), text: 'le' },
  };
  for (const [name, filter] of Object.entries(filters)) {
    const times: number[] = [];
    const before = process.cpuUsage();
    for (const sort of ['due', 'opened', 'code'] as const) {
      for (let turn = 0; turn < 10; turn += 1) {
        const start = performance.now();
        await store.tasks.find({ ...filter, grants, sort, cursor: null, limit: 50 });
        await store.tasks.count({ ...filter, grants });
        times.push(performance.now() - start);
      }
    }
    // On a machine with other work, the time of the processor says more than the clock on the wall.
    const { user, system } = process.cpuUsage(before);
    const processor = (user + system) / 1_000 / times.length;
    times.sort((a, b) => a - b);
    const [half, most] = [times[15] ?? 0, times[28] ?? 0];
    console.log(
      `${title.padEnd(12)} ${name.padEnd(22)} p50 ${half.toFixed(1)} ms  p95 ${most.toFixed(1)} ms  processor ${processor.toFixed(1)} ms`,
    );
  }
}

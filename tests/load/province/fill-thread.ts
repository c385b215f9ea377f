import { parentPort, workerData } from 'node:worker_threads';
import { rowsOf, type CaseRows } from '../../../runtime/server/store/rows/case-rows.ts';
import type { Agency } from './agencies.ts';
import { CaseMix } from './case-mix.ts';
import type { PlainTemplate } from './case-templates.ts';

/** What the threads that prepare cases are told at their beginning. */
export interface MixOrder {
  readonly templates: readonly PlainTemplate[];
  readonly agencies: ReadonlyMap<string, Agency>;
}

/** Which cases are wanted next. */
export interface Stretch {
  readonly from: number;
  readonly count: number;
}

/** Cases as the tables hold them, with what they add up to. */
export interface PreparedCases {
  readonly rows: readonly CaseRows[];
  readonly openTasks: number;
  readonly armed: number;
  readonly ended: number;
  readonly characters: number;
}

/* The program of a thread that prepares the dossiers of a province, a stretch of them at a time, for the thread that writes. */
const { templates, agencies } = workerData as MixOrder;
const mix = new CaseMix(templates, agencies);
parentPort?.on('message', (stretch: Stretch) => parentPort?.postMessage(prepared(stretch)));

function prepared({ from, count }: Stretch): PreparedCases {
  const cases = Array.from({ length: count }, (_, n) => mix.caseOf(from + n));
  const rows = cases.map(({ write }) => rowsOf(write));
  return {
    rows,
    openTasks: rows.reduce((sum, { tasks }) => sum + tasks.length, 0),
    armed: rows.filter(({ columns }) => columns.wake_at !== null).length,
    ended: rows.filter(({ columns }) => columns.ended_at !== null).length,
    characters: rows.reduce((sum, { document }) => sum + document.length, 0),
  };
}

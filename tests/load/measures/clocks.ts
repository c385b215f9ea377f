import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as rest } from 'node:timers/promises';
import { millisOf } from '../../../engine/index.ts';
import { packageFolder } from '../../run/package-folder.ts';
import { placesOf, stampOf } from '../province/case-mix.ts';
import { openHouse, templatesIn, type House } from '../province/house.ts';
import { insertAll } from '../province/insert-all.ts';
import { said, Times, type Measure } from '../province/measure.ts';
import { aheadOf, OFFICE_OPEN, officeWorld } from '../province/office-world.ts';
import { scattered } from '../province/people-names.ts';
import { programArguments } from '../province/program-arguments.ts';

/** A case whose deadline fires in the window, when by the clock of the load, and its revision before. */
interface Armed {
  readonly id: string;
  readonly due: number;
  readonly revision: number;
}

/** Whether the process is the built one; what is compiled at each start takes longer. */
const origin = process.env['THUTUC_BUILT'] === '1' ? 'built' : 'run from source';

/** From the start of the first process until the first deadline: room to open a big store. */
const LEAD = 20_000;
/** From the last single deadline until those that all fire at one moment: room for the last restart. */
const PAUSE = 15_000;
const BATCH = 500;

/**
 * Deadlines among the armed clocks of the whole province that fire in a window, one after the other and then many at one
 * moment, while the process that fires them is killed at random and started again.
 */
export const measure: Measure = async ({ size, folder, province }, tell) => {
  const house = await openHouse(province, officeWorld(Date.now()));
  const single = await arm(house, size.firing, 'k', (n) => LEAD + (n * size.window * 1_000) / size.firing);
  const burst = Math.round(size.firing / 6);
  const atOnce = await arm(house, burst, 'b', () => LEAD + size.window * 1_000 + PAUSE);
  const armed = await countArmed(house);
  await house.close();

  const began = Date.now();
  const notes = join(folder, 'woken');
  const sweeping = new Sweeping(province, began, notes);
  const first = await sweeping.start();
  const restarts = new Times();
  // In the first half nobody is killed: how late deadlines are there is what the sweeper makes of them.
  const half = (size.window * 1_000) / 2;
  for (let kill = 0; kill < size.kills; kill += 1) {
    const part = half / size.kills;
    const moment = began + LEAD + half + part * kill + scattered(kill + (began % 1_000), part / 2);
    await rest(Math.max(0, moment - Date.now()));
    const from = performance.now();
    await sweeping.end('SIGKILL');
    await sweeping.start();
    restarts.add(performance.now() - from);
  }
  await settled(notes, burst, began + LEAD + size.window * 1_000 + PAUSE);
  await sweeping.end('SIGTERM');

  const woken = readNotes(notes);
  const latenessOf = (some: readonly Armed[]): Times => {
    const late = new Times();
    for (const { id, due } of some) for (const at of woken.get(id) ?? []) late.add(at - due);
    return late;
  };
  const late = latenessOf(single.slice(0, single.length / 2));
  const lateAfterKills = latenessOf(single.slice(single.length / 2));
  const lateAtOnce = latenessOf(atOnce);
  const { once: fired, twice, never, early } = await look(province, [...single, ...atOnce]);
  tell({
    what: `${said(armed)} armed clocks: opening the store, the first look for what is due, memory (${origin})`,
    here: `${said(first.startMillis / 1_000)} s, ${said(first.sweepMillis)} ms, ${said(first.memory / 2 ** 20)} MiB`,
    ...{ beside: '', ratio: '', wanted: '' },
  });
  tell({
    what: `${said(late.count)} of them fire within ${size.window / 2} s, one process`,
    here: `late: p50 ${said(late.share(0.5))} ms, p99 ${said(late.share(0.99))} ms, most ${said(late.most)} ms`,
    ...{ beside: 'the sweeper looks every 500 ms', ratio: '', wanted: 'late < 2 s' },
  });
  tell({
    what: `${said(single.length / 2)} more within as long, the process killed (\`kill -9\`) ${size.kills} times and started again; with those before and below`,
    here: `${said(fired)} fired once, ${twice} twice, ${never} never, ${early} early; late at most ${said(lateAfterKills.most)} ms`,
    beside: `the longest restart took ${said(restarts.most)} ms, ${origin}`,
    ...{ ratio: '', wanted: 'each once, none early' },
  });
  tell({
    what: `${said(burst)} more fire at one and the same moment`,
    here: `the last ${said(lateAtOnce.most)} ms late, ${said((burst * 1_000) / Math.max(1, lateAtOnce.most))}/s`,
    ...{ beside: '', ratio: '', wanted: 'late < 2 s' },
  });
};

/** Adds cases to the store whose next deadline fires so long after the day begins, by the clock of the load. */
async function arm(
  house: House,
  count: number,
  prefix: string,
  after: (n: number) => number,
): Promise<readonly Armed[]> {
  const timers = templatesIn(house).filter(({ isTimer }) => isTimer);
  const places = placesOf(house.agencies);
  const armed: Armed[] = [];
  for (let from = 0; from < count; from += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, count - from) }, (_, index) => {
      const n = from + index;
      const template = timers[n % timers.length];
      if (!template || template.wakeAt === null) throw new Error('no deadline fires by itself');
      const due = Math.round(millisOf(OFFICE_OPEN) + after(n));
      const no = (prefix === 'k' ? 20_000_000 : 30_000_000) + n;
      const write = template.stamp(stampOf(no, template, due - template.wakeAt, places, prefix));
      armed.push({ id: write.case.id, due, revision: write.case.revision });
      return write;
    });
    await insertAll(house.store, batch);
  }
  return armed;
}

/** Cases with a deadline to come, counted page by page. */
async function countArmed({ store }: House): Promise<number> {
  let [count, cursor]: [number, string | null] = [0, null];
  do {
    const page = await store.cases.wakeable('9999', { cursor, limit: 20_000 });
    count += page.items.length;
    cursor = page.next;
  } while (cursor !== null);
  return count;
}

interface Started {
  readonly startMillis: number;
  readonly sweepMillis: number;
  readonly memory: number;
}

/** The process that fires deadlines. */
class Sweeping {
  readonly #args: readonly string[];
  #child: ChildProcess | null = null;

  constructor(folder: string, began: number, notes: string) {
    this.#args = [folder, String(aheadOf(began)), notes];
    process.once('exit', () => this.#child?.kill('SIGKILL'));
  }

  async start(): Promise<Started> {
    const from = performance.now();
    const child = fork(join(packageFolder, 'tests/load/province/sweep.js'), this.#args, {
      execArgv: [...programArguments],
    });
    this.#child = child;
    const [message] = (await once(child, 'message')) as [Omit<Started, 'startMillis'>];
    return { ...message, startMillis: performance.now() - from - message.sweepMillis };
  }

  async end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    const child = this.#child;
    if (!child) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  }
}

/** Waits until those of one moment have fired, but no longer than a minute. */
async function settled(notes: string, burst: number, due: number): Promise<void> {
  await rest(Math.max(0, due - Date.now()));
  for (let turn = 0; turn < 120; turn += 1) {
    await rest(500);
    const count = [...readNotes(notes).keys()].filter((id) => id.startsWith('b')).length;
    if (count >= burst) return;
  }
}

function readNotes(notes: string): ReadonlyMap<string, readonly number[]> {
  const woken = new Map<string, number[]>();
  for (const line of readFileSync(notes, 'utf8').split('\n')) {
    const [id = '', at = ''] = line.split(' ');
    if (id === '' || at === '') continue;
    woken.set(id, [...(woken.get(id) ?? []), Number(at)]);
  }
  return woken;
}

/** What the store says of them: how often each has changed, and whether before its time. */
async function look(
  province: string,
  all: readonly Armed[],
): Promise<{ once: number; twice: number; never: number; early: number }> {
  const house = await openHouse(province, officeWorld(Date.now()));
  const found = { once: 0, twice: 0, never: 0, early: 0 };
  for (const { id, due, revision } of all) {
    const subject = await house.store.cases.get(id);
    const times = (subject?.revision ?? 0) - revision;
    if (times === 1) found.once += 1;
    else if (times > 1) found.twice += 1;
    else found.never += 1;
    const last = subject?.history.at(-1);
    if (times > 0 && last && millisOf(last.at) < due) found.early += 1;
  }
  await house.close();
  return found;
}

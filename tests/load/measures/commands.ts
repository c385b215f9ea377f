import { join } from 'node:path';
import type { Case, Submission } from '../../../engine/index.ts';
import { bareInserts } from '../province/bare-sqlite.ts';
import { livesIn, openHouse, type House, type LivesOf } from '../province/house.ts';
import { said, Times, type Measure, type Place, type Tell } from '../province/measure.ts';
import { officeWorld } from '../province/office-world.ts';
import { personName } from '../province/people-names.ts';

/** People who wait for an answer at the same time. */
const WRITERS = 64;

/** What came of it. */
interface Outcome {
  readonly perSecond: number;
  readonly times: Times;
  readonly refused: ReadonlyMap<string, number>;
  /** Mean length of the stored case. */
  readonly characters: number;
}

/**
 * Whole lives of cases of all procedures: filed, then one task after the other, each command decided by the engine and
 * stored with its history, tasks, clocks and effects before the next one of the same case is sent.
 */
export const measure: Measure = async (place, tell) => {
  await onStore(place, null, tell);
  if (place.mongo !== null) await onStore(place, place.mongo, tell);
};

async function onStore({ size, folder }: Place, address: string | null, tell: Tell): Promise<void> {
  const name = address === null ? 'embedded store' : 'MongoDB store';
  const house = await openHouse(
    join(folder, address === null ? 'one' : 'two'),
    officeWorld(Date.now()),
    address,
  );
  try {
    const all = livesIn(house);
    await run(house, all, Math.min(1, size.seconds), 1, 'w');
    const alone = await run(house, all, size.seconds, 1, 'a');
    const many = await run(house, all, size.seconds, WRITERS, 'm');
    for (const [code, count] of many.refused) console.log(`  refused ${count} times: ${code}`);
    const bareFile = (together: number) =>
      join(folder, `bare-${address === null ? '' : 'm'}${together}.sqlite`);
    const text = 'd'.repeat(Math.round(many.characters));
    const single = bareInserts(bareFile(1), text, size.seconds, 1);
    const grouped = bareInserts(bareFile(64), text, size.seconds, 64);
    const per = ({ times }: Outcome): string =>
      `p50 ${said(times.share(0.5))} ms, p99 ${said(times.share(0.99))} ms`;
    tell({
      what: `commands in process, ${name}, ${WRITERS} people at once, each on the disk before its answer, with history, tasks, clocks and effects`,
      here: `${said(many.perSecond)}/s, ${per(many)}`,
      beside: `bare SQLite, one row of ${said(many.characters)} characters: ${said(single)} commits/s each flushed, ${said(grouped)} rows/s with 64 to a flush`,
      ratio: `${(many.perSecond / single).toFixed(2)} and ${(many.perSecond / grouped).toFixed(2)} of bare`,
      wanted: address === null ? '≥ 3,000/s' : '',
    });
    tell({
      what: `commands in process, ${name}, one person after the other`,
      here: `${said(alone.perSecond)}/s, ${per(alone)}`,
      beside: `bare SQLite, a flush each: ${said(single)}/s`,
      ratio: `${(alone.perSecond / single).toFixed(2)} of bare`,
      wanted: '',
    });
  } finally {
    await house.close();
  }
}

async function run(
  { services }: House,
  all: readonly LivesOf[],
  seconds: number,
  writers: number,
  prefix: string,
): Promise<Outcome> {
  const times = new Times();
  const refused = new Map<string, number>();
  let [done, characters, sampled, begun] = [0, 0, 0, 0];
  const began = performance.now();
  const isOver = () => performance.now() - began > seconds * 1_000;
  const timed = async (work: () => ReturnType<typeof services.cases.open>): Promise<Case | null> => {
    const from = performance.now();
    const outcome = await work();
    if (outcome.kind !== 'done') {
      const code = outcome.kind === 'refused' ? (outcome.problems[0]?.code ?? '') : outcome.kind;
      refused.set(code, (refused.get(code) ?? 0) + 1);
      return null;
    }
    times.add(performance.now() - from);
    done += 1;
    if (done % 50 === 1) {
      characters += JSON.stringify(outcome.case).length;
      sampled += 1;
    }
    return outcome.case;
  };
  const writer = async (): Promise<void> => {
    while (!isOver()) {
      const no = (begun += 1);
      const { runnable, lives } = all[no % all.length] ?? all[0]!;
      const life = lives[Math.floor(no / all.length) % Math.max(1, lives.length)];
      if (!life) continue;
      const id = `${prefix}${no}`;
      let current = await timed(() => services.cases.open(runnable, filedBy(life.submission, id, no)));
      for (const [index, { command, role }] of life.acts.entries()) {
        if (current === null || isOver()) break;
        const account = role === 'applicant' ? `dan-${no}` : command.actor.account;
        const actor = { ...command.actor, account };
        current = await timed(() =>
          services.cases.command(id, { ...command, actor, id: `${id}-${index + 1}` }),
        );
      }
    }
  };
  await Promise.all(Array.from({ length: writers }, writer));
  const perSecond = (done * 1_000) / (performance.now() - began);
  return { perSecond, times, refused, characters: characters / Math.max(1, sampled) };
}

/** An application of somebody of their own. */
function filedBy(submission: Submission, id: string, no: number): Submission {
  const applicant = { ...submission.applicant, account: `dan-${no}`, name: personName(no) };
  const parties = submission.parties?.map((party, index) =>
    index === 0 ? { ...party, person: applicant } : party,
  );
  const ids = { id, commandId: `${id}-0`, reference: `r${id}` };
  return { ...submission, ...ids, applicant, ...(parties === undefined ? {} : { parties }) };
}

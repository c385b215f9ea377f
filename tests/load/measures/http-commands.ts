import { join } from 'node:path';
import { placesOf, stampOf } from '../province/case-mix.ts';
import { addOfficials, livesIn, openHouse, PASSWORD, type House } from '../province/house.ts';
import { HttpPerson, type HttpAnswer } from '../province/http-person.ts';
import { insertAll } from '../province/insert-all.ts';
import { said, Times, type Measure, type Place, type Tell } from '../province/measure.ts';
import { officeWorld } from '../province/office-world.ts';
import { ServerProcess } from '../province/server-process.ts';
import { templateOf, type CaseTemplate } from '../province/case-templates.ts';
import type { Act } from '../province/lives.ts';

/** Requests under way at once. */
const WIDTH = 16;
/**
 * How many times the seconds of a throughput are measured here, and before that sent without being measured: a server
 * that has just been started reads each kind of command for the first time and has no machine code yet, for about
 * twenty seconds of a life that lasts weeks.
 */
const MEASURED = 3;
const WARMING = 2;
const BATCH = 500;

/** A command that is sent over HTTP: to which case, by which role. */
interface Request {
  readonly id: string;
  readonly role: string;
  readonly body: string;
}

/** One act of a life, with the press of the case before it. */
interface Kind {
  readonly act: Act;
  readonly template: CaseTemplate;
}

/** Commands of officials through HTTP, each to a case of its own in the state that the command needs. */
export const measure: Measure = async (place, tell) => {
  await onStore(place, null, tell);
  if (place.mongo !== null) await onStore(place, place.mongo, tell);
};

async function onStore({ size, folder }: Place, address: string | null, tell: Tell): Promise<void> {
  const began = Date.now();
  const data = join(folder, address === null ? 'one' : 'two');
  const house = await openHouse(data, officeWorld(began), address);
  await addOfficials(house);
  const kinds = kindsOf(house);
  const tries = await written(house, kinds, kinds.length, 't');
  // As many as could be answered in the time; a MongoDB server holds them in memory where it is the one of the tests.
  const many = Math.max(500, size.seconds * (address === null ? 1_500 : 450));
  const requests = await written(house, kinds, many, 'h');
  await house.close();

  const server = await ServerProcess.start({ folder: data, storeAddress: address, began });
  try {
    const roles = new Set(kinds.map(({ act }) => act.role));
    const people = new Map<string, HttpPerson>();
    for (const role of roles)
      people.set(role, await HttpPerson.signIn(server.address, `${role}-*`, PASSWORD));
    const send = async ({ id, role, body }: Request): Promise<HttpAnswer> => {
      const person = people.get(role);
      if (!person) throw new Error(`nobody has the role ${role}`);
      return person.post(`/api/cases/${id}/commands`, body);
    };
    // What a registry or a file must come with is not among these; a first try of each finds out.
    const fit = new Set<number>();
    for (const [index, request] of tries.entries()) if ((await send(request)).status === 200) fit.add(index);
    const sent = requests.filter((_, index) => fit.has(index % kinds.length));
    const waiting = sent.values();
    const first = await together(waiting, size.seconds * WARMING, send);
    const here = await together(waiting, size.seconds * MEASURED, send);
    const memory = await server.memory();
    const bare = await ServerProcess.bare(here.length);
    const nobody = new HttpPerson(bare.address);
    const beside = await together(sent.values(), size.seconds, ({ id, body }) =>
      nobody.post(`/api/cases/${id}/commands`, body),
    );
    await bare.stop();
    tell({
      what: `commands through HTTP, ${address === null ? 'embedded' : 'MongoDB'} store, ${WIDTH} at once, each on the disk before its answer, which is the case as the official sees it (${fit.size} kinds of ${kinds.length})`,
      here: `${said(here.perSecond)}/s after ${size.seconds * WARMING} s of the same with ${said(first.perSecond)}/s, p50 ${said(here.times.share(0.5))} ms, p99 ${said(here.times.share(0.99))} ms, ${said(memory / 2 ** 20)} MiB${here.refused > 0 ? `, ${here.refused} refused` : ''}`,
      beside: `bare Fastify, same bodies, answers as long (${said(here.length)} characters): ${said(beside.perSecond)}/s, p50 ${said(beside.times.share(0.5))} ms, p99 ${said(beside.times.share(0.99))} ms`,
      ratio: `${(here.perSecond / beside.perSecond).toFixed(2)} of bare`,
      wanted: address === null ? '≥ 1,200/s, p99 < 50 ms' : '',
    });
  } finally {
    await server.stop();
  }
}

/** The acts of officials that need no files. */
function kindsOf(house: House): readonly Kind[] {
  return livesIn(house).flatMap(({ runnable, lives }) => {
    const seen = new Set<string>();
    return lives.flatMap(({ acts }) =>
      acts.flatMap((act) => {
        const mark = `${act.before.states.join()} ${act.command.event ?? ''} ${act.command.task ?? ''}`;
        const isOne = act.role !== 'applicant' && act.command.dossier === undefined && !seen.has(mark);
        seen.add(mark);
        return isOne ? [{ act, template: templateOf(runnable, act.before) }] : [];
      }),
    );
  });
}

/** Writes as many cases as there are to be requests, and gives these. */
async function written(
  house: House,
  kinds: readonly Kind[],
  count: number,
  prefix: string,
): Promise<readonly Request[]> {
  const places = placesOf(house.agencies);
  const requests: Request[] = [];
  for (let from = 0; from < count; from += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, count - from) }, (_, n) => {
      const { act, template } = kinds[(from + n) % kinds.length]!;
      // Copies of a try have other numbers than those of the run. Nobody has taken a task yet.
      const no = (prefix === 't' ? 10_000_000 : 0) + from + n;
      const stamp = stampOf(no, template, 0, places, prefix);
      const write = template.stamp(stamp);
      const { actor: _actor, registry: _registry, type, ...rest } = act.command;
      const body = JSON.stringify({ ...rest, type, id: `lenh-${stamp.id}-1`, revision: write.case.revision });
      requests.push({ id: stamp.id, role: act.role, body });
      const tasks = write.case.tasks.map((task) =>
        task.closed === null ? { ...task, assignee: null } : task,
      );
      return { ...write, case: { ...write.case, tasks } };
    });
    await insertAll(house.store, batch);
  }
  return requests;
}

/** Sends what is left, so many at once, for so many seconds at most. */
async function together(
  waiting: IterableIterator<Request>,
  seconds: number,
  send: (request: Request) => Promise<HttpAnswer>,
): Promise<{ perSecond: number; times: Times; refused: number; length: number }> {
  const times = new Times();
  let [refused, length] = [0, 0];
  const began = performance.now();
  const sender = async (): Promise<void> => {
    for (const request of waiting) {
      if (performance.now() - began > seconds * 1_000) return;
      const { status, body, millis } = await send(request);
      times.add(millis);
      length += body.length;
      if (status !== 200) refused += 1;
    }
  };
  await Promise.all(Array.from({ length: WIDTH }, sender));
  const perSecond = (times.count * 1_000) / (performance.now() - began);
  return { perSecond, times, refused, length: Math.round(length / Math.max(1, times.count)) };
}

import { addOfficials, openHouse, PASSWORD } from '../province/house.ts';
import { HttpPerson } from '../province/http-person.ts';
import { said, Times, type Measure } from '../province/measure.ts';
import { OFFICE_OPEN, officeWorld } from '../province/office-world.ts';
import { ServerProcess } from '../province/server-process.ts';
import type { Agency } from '../province/agencies.ts';
import type { TaskList } from '../../../runtime/api/index.ts';

const SORTS = ['due', 'opened', 'code'] as const;
/** Words that every dossier, many, few and none have. */
const TEXTS = { 'a common name': 'nguyen', 'a rare name': 'dang bich khoi', 'two names': 'to quan' };

/** Somebody with an inbox. */
interface Reader {
  readonly who: string;
  readonly account: string;
  readonly unit: string;
}

/**
 * The inbox over the whole province through HTTP: every filter that it offers in every order, for an official of one
 * agency, one who works for forty, and one of all. Then that whoever has done something finds it in their next list.
 */
export const measure: Measure = async ({ size, province }, tell) => {
  const began = Date.now();
  const house = await openHouse(province, officeWorld(began));
  await addOfficials(house);
  const communes = [...house.agencies.values()].filter(({ kind }) => kind === 'commune');
  const readers = await readersOf(house, communes);
  const procedure = house.runnables[0]?.procedure.definition.id ?? '';
  await house.close();
  const server = await ServerProcess.start({ folder: province, storeAddress: null, began });
  try {
    // Most of what people ask of a server that runs for weeks comes after its first minute.
    const rested = await server.rest();
    let longest = { text: '', millis: 0 };
    const all = new Times();
    let length = 0;
    for (const reader of readers) {
      const person = await HttpPerson.signIn(server.address, reader.account, PASSWORD);
      const times = new Times();
      for (const [name, filter] of Object.entries(filtersOf(procedure, reader))) {
        const own = new Times();
        for (const sort of SORTS) {
          const path = `/api/tasks?${new URLSearchParams({ ...filter, sort }).toString()}`;
          // The first look reads pages from the disk; everybody after it does not.
          await person.get(path);
          for (let turn = 0; turn < size.requests; turn += 1) {
            const answer = await person.get(path);
            if (answer.status !== 200) throw new Error(`${path}: ${answer.body.slice(0, 300)}`);
            own.add(answer.millis);
            times.add(answer.millis);
            all.add(answer.millis);
            length = Math.max(length, answer.body.length);
          }
        }
        const slow = own.share(0.95);
        if (slow > longest.millis) longest = { text: `${name}, ${reader.who}`, millis: slow };
        console.log(`  ${reader.who}, ${name}: p50 ${said(own.share(0.5))} ms, p95 ${said(slow)} ms`);
      }
      tell({
        what: `inbox through HTTP, an official of ${reader.who}, every filter and order, ${said(rested / 1_000)} s after the start and later`,
        here: `p50 ${said(times.share(0.5))} ms, p95 ${said(times.share(0.95))} ms`,
        beside: '',
        ratio: '',
        wanted: 'p95 < 20 ms',
      });
    }
    const memory = await server.memory();
    const bare = await bareTimes(length, size.requests);
    tell({
      what: `the slowest of these lists (${longest.text}); memory of the server after them all`,
      here: `p95 ${said(longest.millis)} ms; ${said(memory / 2 ** 20)} MiB`,
      beside: `bare Fastify, answers as long (${said(length)} characters): p50 ${said(bare.share(0.5))} ms, p95 ${said(bare.share(0.95))} ms`,
      ratio: `${(all.share(0.5) / bare.share(0.5)).toFixed(1)} × bare in the middle`,
      wanted: 'p95 < 20 ms',
    });
    await readYourWrites(server, readers.at(-1)!, size.requests, tell);
  } finally {
    await server.stop();
  }
};

async function readersOf(
  { store, runnables }: Awaited<ReturnType<typeof openHouse>>,
  communes: readonly Agency[],
): Promise<readonly Reader[]> {
  const roles = [...new Set(runnables.flatMap(({ procedure }) => Object.keys(procedure.definition.roles)))];
  const some = await store.accounts.get(`${roles[0]}-*`);
  const reader = async (
    who: string,
    account: string,
    units: readonly string[],
    held = roles,
  ): Promise<Reader> => {
    const grants = units.flatMap((unit) => held.map((role) => ({ role, unit })));
    const base = { claims: {}, identityLevel: 2, passwordHash: some?.passwordHash ?? null };
    await store.accounts.put({ id: account, name: 'Cán bộ', grants, ...base });
    return { who, account, unit: communes[0]?.unit ?? '' };
  };
  return [
    await reader('one agency in every role', 'hop-mot', [communes[0]?.unit ?? '']),
    await reader(
      'forty agencies in two roles',
      'hop-bon-muoi',
      communes.slice(0, 40).map(({ unit }) => unit),
      roles.slice(0, 2),
    ),
    await reader('all agencies in every role', 'hop-tat-ca', ['*']),
  ];
}

/** Every filter that the inbox offers, alone and some together. */
function filtersOf(procedure: string, { unit }: Reader): Readonly<Record<string, Record<string, string>>> {
  const day = (days: number): string => new Date(Date.parse(OFFICE_OPEN) + days * 86_400_000).toISOString();
  return {
    'no filter': {},
    ...Object.fromEntries(Object.entries(TEXTS).map(([name, text]) => [name, { text }])),
    'a procedure': { procedure },
    'an agency': { unit },
    'a role': { role: 'mot_cua' },
    'a status': { status: '4' },
    'due soon': { dueFrom: day(0), dueBefore: day(1) },
    overdue: { dueBefore: day(0) },
    undated: { undated: 'true' },
    'received this week': { receivedFrom: day(-7) },
    'received before': { receivedBefore: day(-14) },
    'nobody’s': { assignee: 'nobody' },
    mine: { assignee: 'me' },
    'a colleague’s': { assignee: `mot_cua-${unit}` },
    'nobody’s, due, named': { assignee: 'nobody', dueBefore: day(5), text: 'le' },
    'a procedure, a status, a name': { procedure, status: '4', text: 'tran' },
    'of those overseen': { scope: 'overseen' },
  };
}

async function bareTimes(length: number, requests: number): Promise<Times> {
  const bare = await ServerProcess.bare(length);
  const times = new Times();
  const nobody = new HttpPerson(bare.address);
  for (let turn = 0; turn < requests * 10; turn += 1) times.add((await nobody.get('/api/tasks')).millis);
  await bare.stop();
  return times;
}

/** Takes a task, and looks for it in the list of one's own at once; gives it back, and looks that it is gone. */
async function readYourWrites(
  server: ServerProcess,
  { account }: Reader,
  turns: number,
  tell: (row: Parameters<Parameters<Measure>[1]>[0]) => void,
): Promise<void> {
  const person = await HttpPerson.signIn(server.address, account, PASSWORD);
  const list = async (filter: string): Promise<TaskList['items']> =>
    (JSON.parse((await person.get(`/api/tasks?${filter}`)).body) as TaskList).items;
  let [seen, missed, refused] = [0, 0, 0];
  const free = await list('assignee=nobody&limit=200');
  for (const [turn, { case: of, id: task }] of free.slice(0, turns).entries()) {
    const revisionIn = (body: string): number => (JSON.parse(body) as { readonly revision: number }).revision;
    const order = async (type: 'claim' | 'release', revision: number) =>
      person.post(
        `/api/cases/${of}/commands`,
        JSON.stringify({ id: `doc-lai-${type}-${turn}`, type, task, revision }),
      );
    const isListed = async () =>
      (await list('assignee=me&limit=200')).some((one) => one.case === of && one.id === task);
    const taken = await order('claim', revisionIn((await person.get(`/api/cases/${of}`)).body));
    if (taken.status !== 200) {
      refused += 1;
      console.log(`  not taken: ${taken.body.slice(0, 200)}`);
      continue;
    }
    if (await isListed()) seen += 1;
    else missed += 1;
    await order('release', revisionIn(taken.body));
    if (await isListed()) missed += 1;
    else seen += 1;
  }
  tell({
    what: 'read your writes, an official of all agencies: a task that was taken or given back is in the next list, or gone from it',
    here: `${seen} of ${seen + missed} seen${refused > 0 ? `, ${refused} could not be taken` : ''}`,
    ...{ beside: '', ratio: '', wanted: 'all' },
  });
}

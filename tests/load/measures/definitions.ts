import { join } from 'node:path';
import type { Definition, Json } from '../../../engine/index.ts';
import { hashOf } from '../../../runtime/server/definitions/hash-of.ts';
import { keptOutlineOf, OUTLINE_SHAPE } from '../../../runtime/server/definitions/procedure-outline.ts';
import { addOfficials, openHouse, PASSWORD } from '../province/house.ts';
import { HttpPerson } from '../province/http-person.ts';
import { said, Times, type Measure } from '../province/measure.ts';
import { officeWorld } from '../province/office-world.ts';
import { ServerProcess } from '../province/server-process.ts';

/** Whether the server is the built one; what is compiled at each start takes longer. */
const origin = process.env['THUTUC_BUILT'] === '1' ? 'built' : 'run from source';

/** Definitions of which the first use is timed. */
const FIRST_USES = 30;

/**
 * Starts a server that has a province's definitions, copies of the shipped ones under ids of their own, beside one that
 * has the shipped ones alone; then uses some of them for the first time, lists all of them, and signs an official in.
 */
export const measure: Measure = async ({ size, folder }, tell) => {
  const began = Date.now();
  const few = join(folder, 'few');
  const many = join(folder, 'many');
  const ids: string[] = [];
  for (const data of [few, many]) {
    const house = await openHouse(data, officeWorld(began));
    await addOfficials(house);
    const live = await house.store.definitions.listLive(house.services.world.now());
    for (let n = 0; data === many && n < size.definitions - live.length; n += 1) {
      const pattern = live[n % live.length]!;
      const record = await house.store.definitions.get(pattern.id, pattern.version);
      const copy = { ...(record?.document as unknown as Definition), id: `thu-tuc-${n}`, code: `9.${n}` };
      const document = copy as unknown as Json;
      ids.push(copy.id);
      const hash = hashOf(document);
      await house.store.definitions.insert({ ...pattern, id: copy.id, code: copy.code, document, hash });
      // As publishing keeps it.
      const outline = keptOutlineOf(copy) as unknown as Json;
      await house.store.definitions.keepOutline(hash, OUTLINE_SHAPE, outline);
    }
    await house.close();
  }
  const shipped = await started(few, began);
  const whole = await started(many, began);
  const lean = await ServerProcess.bare(0);
  const bare = lean.startMillis;
  await lean.stop();
  tell({
    what: `start with ${said(size.definitions)} definitions, until the server says that it is ready (${origin})`,
    here: `${said(whole.millis / 1_000)} s, ${said(whole.memory / 2 ** 20)} MiB`,
    beside: `with the shipped ones alone ${said(shipped.millis / 1_000)} s, ${said(shipped.memory / 2 ** 20)} MiB; bare Fastify ${said(bare / 1_000)} s`,
    ratio: `${(whole.millis / bare).toFixed(1)} × bare, ${(whole.millis / shipped.millis).toFixed(2)} × few`,
    wanted: '< 3 s, < 300 MiB',
  });
  const server = await ServerProcess.start({ folder: many, storeAddress: null, began });
  try {
    const anybody = new HttpPerson(server.address);
    await anybody.get('/api/procedures/none');
    const [first, again] = [new Times(), new Times()];
    for (let n = 0; n < FIRST_USES; n += 1) {
      const path = `/api/procedures/${ids[(n * 37) % ids.length] ?? ''}`;
      first.add((await anybody.get(path)).millis);
      again.add((await anybody.get(path)).millis);
    }
    tell({
      what: 'first use of a definition: its public page',
      here: `p50 ${said(first.share(0.5))} ms, longest ${said(first.most)} ms`,
      beside: `the same page again: p50 ${said(again.share(0.5))} ms`,
      ratio: `${(first.share(0.5) / again.share(0.5)).toFixed(1)} × again`,
      wanted: '< 50 ms',
    });
    const list = new Times();
    for (let turn = 0; turn < 3; turn += 1) list.add((await anybody.get('/api/procedures')).millis);
    const signIn = new Times();
    for (let turn = 0; turn < 3; turn += 1) {
      const from = performance.now();
      await HttpPerson.signIn(server.address, 'lanh_dao-*', PASSWORD);
      signIn.add(performance.now() - from);
    }
    tell({
      what: `the list of all ${said(size.definitions)}, and signing an official in, the first time and the next`,
      here: `list ${said(list.most)} ms then ${said(list.share(0.34))} ms; sign-in ${said(signIn.most)} ms then ${said(signIn.share(0.34))} ms; memory after them ${said((await server.memory()) / 2 ** 20)} MiB`,
      ...{ beside: '', ratio: '', wanted: '' },
    });
  } finally {
    await server.stop();
  }
};

/** How long a start takes, and how much memory the server has then. */
async function started(folder: string, began: number): Promise<{ millis: number; memory: number }> {
  // The first start of a folder reads everything from the disk.
  await (await ServerProcess.start({ folder, storeAddress: null, began })).stop();
  const server = await ServerProcess.start({ folder, storeAddress: null, began });
  const memory = await server.memory();
  await server.stop();
  return { millis: server.startMillis, memory };
}

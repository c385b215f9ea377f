import { compileProcedure } from '../../../engine/authoring/index.ts';
import type { Definition, Json } from '../../../engine/index.ts';
import { hashOf } from '../../../runtime/server/definitions/hash-of.ts';
import type { RunnableProcedure } from '../../../runtime/server/definitions/procedure-library.ts';
import { MigrationWorker } from '../../../runtime/server/migrations/index.ts';
import { fillFolder } from '../province/fill-folder.ts';
import { openHouse, templatesIn, type House } from '../province/house.ts';
import { said, type Measure } from '../province/measure.ts';
import { officeWorld } from '../province/office-world.ts';

/**
 * Dry runs of all cases under way of one procedure: to a version with other deadlines, so that every due date is worked out
 * anew, to one whose form asks for less too, which judges nothing anew, and to one whose form has another rule, by which every
 * application is judged again; each in one process and shared as a server shares it, beside reading the same cases.
 */
export const measure: Measure = async ({ size, folder }, tell) => {
  const world = officeWorld(Date.now());
  const empty = await openHouse(folder, world);
  const [first] = empty.runnables;
  if (!first) throw new Error('nothing is shipped');
  const { id, version } = first.procedure.definition;
  const templates = templatesIn(empty).filter(({ procedure, isEnded }) => procedure === id && !isEnded);
  await empty.close();
  await fillFolder(folder, { templates, agencies: empty.agencies, armed: Math.ceil(size.moving / 1.1) });
  const house = await openHouse(folder, world);
  const { services, store } = house;
  const from = performance.now();
  let read = 0;
  for (let cursor: string | null = null, pages = 0; pages === 0 || cursor !== null; pages += 1) {
    const page = await store.cases.inFlight(id, { cursor, limit: 200 });
    read += page.items.length;
    cursor = page.next;
  }
  const reading = performance.now() - from;
  const changes = [
    'other deadlines',
    'other deadlines and a form that asks for less',
    'other deadlines and a form with another rule, by which each application is judged again',
  ];
  for (const [index, what] of changes.entries()) {
    await publishNext(house, first, index + 1);
    const { id: migration } = await services.migrations.start('quan-tri', id, version);
    for (const helping of [null, { place: { dataFolder: folder, storeAddress: null } }]) {
      const { revision = 0 } = (await store.migrations.get(migration)) ?? {};
      await services.migrations.try(migration, revision);
      const began = performance.now();
      const used = process.cpuUsage();
      await new MigrationWorker(helping === null ? services : { ...services, helping }).turn();
      const { user, system } = process.cpuUsage(used);
      const seconds = (performance.now() - began) / 1_000;
      const { looked = 0, groups = [] } = (await store.migrations.get(migration))?.trial ?? {};
      if (looked !== read) throw new Error(`${looked} cases were looked at, and there are ${read}`);
      const moves = groups.reduce((sum, { outcome, count }) => sum + (outcome === 'stays' ? 0 : count), 0);
      const who = helping === null ? 'one process' : 'shared among processes, as a server does';
      const whose = helping === null ? 'of processor' : 'of processor of the server itself';
      tell({
        what: `dry run of ${said(looked)} cases under way to a version with ${what} (${said(moves)} would move), ${who}`,
        here: `${said(seconds)} s, ${said((user + system) / 1e6)} s ${whose}`,
        beside: `reading them: ${said(reading / 1_000)} s`,
        ratio: `${said((seconds * 1_000) / reading)} times`,
        wanted: '100,000 in ≤ 30 s',
      });
    }
  }
  await house.close();
};

/** A next version: each deadline longer by its number; from the second on the form asks for less, the third has a rule more. */
async function publishNext(
  { store, services }: House,
  { procedure }: RunnableProcedure,
  later: number,
): Promise<void> {
  const next = structuredClone<Definition>(procedure.definition);
  for (const deadline of Object.values(next.deadlines)) {
    if (typeof deadline.amount === 'number') deadline.amount += later;
  }
  const [field] = next.forms[next.application]?.pages[0]?.sections[0]?.fields ?? [];
  if (field && later > 1) field.required = false;
  if (field && later > 2) field.checks = [{ that: 'true', message: { vi: 'Luôn đúng.' } }];
  const document = { ...next, version: next.version + later };
  const now = services.world.now();
  const hash = hashOf(document);
  compileProcedure(document, hash);
  await store.definitions.insert({
    ...{ id: next.id, version: document.version, title: next.title, code: next.code ?? '', hash },
    ...{ effectiveFrom: now, publishedAt: now, publishedBy: 'quan-tri', proposedBy: '', note: '' },
    ...{ status: 'active', document: document as unknown as Json },
  });
}

import { join } from 'node:path';
import type { Definition } from '../../../engine/index.ts';
import { readShipped } from '../../../runtime/server/index.ts';
import { HttpPerson } from '../province/http-person.ts';
import { said, Times, type Measure, type Place, type Tell } from '../province/measure.ts';
import { ServerProcess } from '../province/server-process.ts';

/**
 * From the answer to a publication until every process takes new cases on the new version, without a restart: two
 * servers on one MongoDB store, or the one server that an embedded store has.
 */
export const measure: Measure = async (place, tell) => {
  await onStore(place, null, 1, tell);
  if (place.mongo !== null) await onStore(place, place.mongo, 2, tell);
};

async function onStore(
  { size, folder }: Place,
  storeAddress: string | null,
  processes: number,
  tell: Tell,
): Promise<void> {
  const began = Date.now();
  const servers: ServerProcess[] = [];
  try {
    for (let n = 0; n < processes; n += 1) {
      const data = join(folder, storeAddress === null ? 'one' : 'two');
      servers.push(await ServerProcess.start({ folder: data, storeAddress, began }));
    }
    const [first, last] = [servers[0], servers.at(-1)];
    if (!first || !last) return;
    const administrator = await HttpPerson.signIn(first.address, 'quan-tri', 'quan-tri-2026');
    const anybody = new HttpPerson(last.address);
    const shipped = readShipped().procedures as readonly Definition[];
    const [checked, live] = [new Times(), new Times()];
    for (let n = 0; n < size.publications; n += 1) {
      const pattern = shipped[n % shipped.length];
      if (!pattern) return;
      const definition = { ...pattern, version: pattern.version + 1 + Math.floor(n / shipped.length) };
      const path = `/api/procedures/${definition.id}`;
      // Whoever looked before must not go on seeing what they saw.
      await anybody.get(path);
      const answer = await administrator.post('/api/definitions', JSON.stringify({ definition }));
      if (answer.status !== 201) throw new Error(`not published: ${answer.body.slice(0, 500)}`);
      checked.add(answer.millis);
      const from = performance.now();
      while (versionIn((await anybody.get(path)).body) !== definition.version) {
        if (performance.now() - from > 30_000) throw new Error('never live');
      }
      live.add(performance.now() - from);
    }
    tell({
      what: `one published change, ${storeAddress === null ? 'embedded store, one process' : 'MongoDB store, seen at another process'}: from the answer until it is live, its first use included`,
      here: `p50 ${said(live.share(0.5))} ms, longest ${said(live.most)} ms`,
      beside: `publishing itself, with every check and scenario: p50 ${said(checked.share(0.5))} ms`,
      ratio: '',
      wanted: '< 1 s',
    });
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
  }
}

function versionIn(page: string): number {
  return (JSON.parse(page) as { readonly version: number }).version;
}

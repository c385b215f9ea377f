import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Services } from '../services.ts';
import { procedurePage } from './procedure-page.ts';

/** As many outlines are read ahead in one step: a few milliseconds. */
const TOGETHER = 50;

/**
 * Pages are drawn ahead of as many procedures. After that many, what draws them is machine code, and the first people
 * who come after a start wait for no more than those after them.
 */
const PAGES = 6;

/** Lets whoever waits have their turn. */
type Turn = () => Promise<unknown>;

/**
 * Does after a start what the first people would wait for else: reads the outlines of all live definitions with the
 * words by which they are found, and draws some public pages. Each step takes milliseconds, and requests that have come
 * have their turn before the next one.
 *
 * @param isStopped asked before each step
 * @param turn handed in by tests
 */
export async function readAhead(
  { store, world, procedures, procedureList }: ReadServices,
  isStopped: () => boolean,
  turn: Turn = nextTurn,
): Promise<void> {
  const now = world.now();
  const live = await store.definitions.listLive(now);
  for (let from = 0; from < live.length && !isStopped(); from += TOGETHER) {
    await procedureList.readAhead(live.slice(from, from + TOGETHER).map(({ hash }) => hash));
    await turn();
  }
  for (const record of live.slice(0, PAGES)) {
    if (isStopped()) return;
    const runnable = await procedures.of(record.hash);
    await turn();
    // To parse is most of it; a text that stands on the page is parsed once.
    for (const { required } of runnable.procedure.definition.dossier.components) {
      if (isStopped()) return;
      if (typeof required !== 'string') continue;
      runnable.procedure.expression(required);
      await turn();
    }
    if (isStopped()) return;
    procedurePage(runnable, record, now);
    await turn();
  }
}

/** What of the services is read. */
interface ReadServices {
  readonly store: { readonly definitions: Pick<Services['store']['definitions'], 'listLive'> };
  readonly world: Pick<Services['world'], 'now'>;
  readonly procedures: Pick<Services['procedures'], 'of'>;
  readonly procedureList: Pick<Services['procedureList'], 'readAhead'>;
}

import { readFileSync } from 'node:fs';
import type { Definition } from '../../../engine/index.ts';
import type { Draft, DraftCode, DraftOpened } from '../../api/index.ts';
import { publish } from '../definitions/publish.ts';
import type { Person, TestServer } from './test-server.ts';

/** What a definition needs to be published. */
export const approved = { approval: { number: '1/QĐ-UBND', date: '2026-01-05' } };

/** The procedure of the tests for which two people apply together. */
export function twoPeopleProcedure(): Definition {
  const file = new URL('../../../tests/samples/good/hai-nguoi.json', import.meta.url);
  const sample = JSON.parse(readFileSync(file, 'utf8')) as Definition;
  return { ...sample, ...approved };
}

/** Publishes a definition for a test. */
export async function published({ services }: TestServer, document: unknown): Promise<void> {
  const { store, checking, world } = services;
  const order = { document, by: 'quan-tri', now: world.now() };
  const outcome = await publish(order, store.definitions, checking);
  if (outcome.record === null) throw new Error(JSON.stringify(outcome.problems));
}

/** Begins an application of two people and lets the second join. */
export async function begunTogether(first: Person, second: Person): Promise<string> {
  const { id } = (await first.post('/api/drafts', { procedure: 'hai-nguoi' })).json<Draft>();
  const { code } = (await first.post(`/api/drafts/${id}/invitations`, { party: 'ben_b' })).json<DraftCode>();
  const joined = await second.post('/api/invitations', { code });
  if (joined.status !== 200) throw new Error(joined.text);
  return joined.json<DraftOpened>().draft;
}

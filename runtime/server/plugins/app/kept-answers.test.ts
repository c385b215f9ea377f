import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CaseView } from '../../../../engine/index.ts';
import { commandId, fileCase } from '../../testing/file-case.ts';
import { hasEnded, HeldDisk } from '../../testing/held-disk.ts';
import { startTestServer, type Answer, type Person, type TestServer } from '../../testing/test-server.ts';

let disk: HeldDisk;
let server: TestServer;
let person: Person;
let clerk: Person;
beforeEach(async () => {
  disk = new HeldDisk();
  server = await startTestServer({ disk });
  [person, clerk] = [await server.as('nguoi-nop'), await server.as('mot-cua')];
});
afterEach(async () => {
  disk.release();
  await server.close();
});

/** Sends a command while nothing gets onto the disk. */
async function sentMeanwhile(id: string): Promise<{ readonly answer: Promise<Answer> }> {
  const view = (await clerk.get(`/api/cases/${id}`)).json<CaseView>();
  const task = view.tasks.find(({ mine, closed }) => mine && closed === null)?.id;
  disk.hold();
  const command = { id: commandId(), type: 'act', revision: view.revision, event: 'TIEP_NHAN', task };
  return { answer: clerk.post(`/api/cases/${id}/commands`, command) };
}

describe('an answer', () => {
  it('is not given before a command is on the disk, neither to its sender nor to anybody else', async () => {
    const { case: id } = await fileCase(person);
    const { answer: command } = await sentMeanwhile(id);
    expect(await hasEnded(command)).toBe(false);
    // It is written: who looks now sees it, and is not told.
    expect((await server.services.store.early.cases.get(id))?.code).not.toBeNull();
    const others = [
      person.get(`/api/cases/${id}`),
      person.get('/api/cases'),
      clerk.get('/api/tasks'),
      server.visitor.get('/api/procedures'),
      server.visitor.get('/readyz'),
    ];
    for (const other of others) expect(await hasEnded(other)).toBe(false);
    expect((await server.visitor.get('/healthz')).status).toBe(200);
    disk.release();
    expect((await command).status).toBe(200);
    for (const other of others) expect((await other).status).toBe(200);
    expect((await person.get(`/api/cases/${id}`)).json<CaseView>().code).not.toBeNull();
  });

  it('says that the server is not ready where the disk has failed, and nothing of what may be lost', async () => {
    const { case: id } = await fileCase(person);
    const { answer: command } = await sentMeanwhile(id);
    expect(await hasEnded(command)).toBe(false);
    disk.fail('EIO');
    const answer = await command;
    expect([answer.status, answer.problem().code, answer.headers['etag']]).toEqual([
      503,
      'server-unready',
      undefined,
    ]);
    for (const path of [`/api/cases/${id}`, '/api/procedures']) {
      expect((await person.get(path)).problem().code).toBe('server-unready');
    }
    expect(await server.services.readiness.reasons()).toContain('store');
    expect((await server.visitor.get('/healthz')).status).toBe(200);
  });
});

import { describe, expect, test } from 'vitest';
import type { DefinitionDraftHead } from '../../../runtime/api/index.ts';
import { ProblemError, type DraftDocument, type KeptDraft } from '../../../runtime/client/index.ts';
import { draftEdits } from './draft-edits.ts';
import { DraftSession, type SessionClient } from './draft-session.ts';
import type { CopyShelf, KeptCopy } from './kept-copies.ts';

const person = { account: 'an', name: 'An' };
const first: DraftDocument = { title: { vi: 'Một' }, code: '1.000001', roles: { a: { vi: 'A' } } };

function headOf(revision: number, change: Partial<DefinitionDraftHead> = {}): DefinitionDraftHead {
  return {
    ...{ id: 'd', revision, title: '', procedure: '', version: 1, base: null },
    ...{
      createdBy: person,
      createdAt: '',
      updatedBy: person,
      updatedAt: '',
      state: 'editing',
      proposal: null,
    },
    ...change,
  };
}

function problem(status: number, code: string): ProblemError {
  return new ProblemError({ type: '', title: code, status, code, problems: [] });
}

/** A server with one draft, which others may change, and which may be out of reach. */
function openServer() {
  const server = {
    kept: { head: headOf(1), document: first } as KeptDraft,
    isDown: false,
    saves: 0,
    /** Somebody else saves. */
    otherSaves(document: DraftDocument): void {
      server.kept = { head: headOf(server.kept.head.revision + 1), document };
    },
  };
  const reach = (): void => {
    if (server.isDown) throw problem(0, 'no-connection');
  };
  const client: SessionClient = {
    definitionDraft: async () => {
      reach();
      return server.kept;
    },
    saveDefinitionDraft: async (_id, document, seen) => {
      reach();
      server.saves += 1;
      if (server.kept.head.state !== 'editing') throw problem(409, 'definition-draft-closed');
      if (seen !== server.kept.head.revision) throw problem(412, 'definition-draft-moved');
      server.kept = { head: headOf(seen + 1), document };
      return server.kept.head;
    },
    definitionEditors: async () => {
      reach();
      return { revision: server.kept.head.revision, state: server.kept.head.state, others: [] };
    },
  };
  return { server, client };
}

function open({ server, client }: ReturnType<typeof openServer>, copies = new Map<string, KeptCopy>()) {
  const timers = new Set<{ readonly millis: number; readonly work: () => void }>();
  const shelf: CopyShelf = {
    get: async (id) => copies.get(id) ?? null,
    put: async (copy) => void copies.set(copy.id, copy),
    remove: async (id) => void copies.delete(id),
  };
  const session = new DraftSession({
    client,
    kept: server.kept,
    edits: draftEdits,
    copies: shelf,
    later: (millis, work) => {
      const timer = { millis, work };
      timers.add(timer);
      return () => void timers.delete(timer);
    },
    now: () => 0,
    window: 'w',
  });
  /** Lets everything happen that was put off, as far as the time comes. */
  const wait = async (millis = Infinity): Promise<void> => {
    const due = [...timers].filter((timer) => timer.millis <= millis);
    for (const timer of due) timers.delete(timer);
    for (const { work } of due) work();
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  };
  return { session, copies, wait };
}

const titled = (vi: string): DraftDocument => ({ ...first, title: { vi } });

describe('a session', () => {
  test('saves what was changed, once, when the person pauses', async () => {
    const world = openServer();
    const { session, copies, wait } = open(world);
    session.set('/title/vi', 'Hai');
    session.set('/title/vi', 'Hai mươi');
    expect([session.saving, world.server.saves, copies.size]).toEqual(['saving', 0, 0]);
    await wait(200);
    expect([session.saving, world.server.saves, copies.get('d')?.document]).toEqual([
      'saving',
      0,
      titled('Hai mươi'),
    ]);
    await wait();
    expect(world.server.kept.document).toEqual(titled('Hai mươi'));
    expect([session.saving, world.server.saves, session.head.revision, copies.size]).toEqual([
      'saved',
      1,
      2,
      0,
    ]);
  });

  test('goes back and forth without limit; one visit of a box is one step', () => {
    const { session } = open(openServer());
    for (let number = 0; number < 300; number += 1) session.set('/code', `${number}`);
    session.set('/title/vi', 'H', '/title/vi');
    session.set('/title/vi', 'Hai', '/title/vi');
    session.undo();
    expect(session.document).toEqual({ ...first, code: '299' });
    for (let number = 0; number < 300; number += 1) session.undo();
    expect([session.document, session.canUndo]).toEqual([first, false]);
    session.redo();
    expect(session.document).toEqual({ ...first, code: '0' });
  });

  test('is saved again when what was typed is taken back before it was sent', async () => {
    const world = openServer();
    const { session, copies, wait } = open(world);
    session.set('/code', 'sai');
    session.undo();
    await wait();
    expect([session.saving, world.server.saves, copies.size]).toEqual(['saved', 0, 0]);
  });

  test('leaves what an edit does not touch as it is', () => {
    const { session } = open(openServer());
    session.set('/title/vi', 'Hai');
    expect(session.document['roles']).toBe(first['roles']);
  });

  test('keeps work while the server is out of reach, and saves it afterwards', async () => {
    const world = openServer();
    const { session, copies, wait } = open(world);
    world.server.isDown = true;
    session.set('/title/vi', 'Hai');
    await wait();
    expect([session.saving, session.failure?.code, copies.size]).toEqual(['offline', 'no-connection', 1]);
    world.server.isDown = false;
    await wait();
    expect([session.saving, world.server.kept.document]).toEqual(['saved', titled('Hai')]);
  });

  test('keeps the last change in the browser when the visit ends before it was saved', () => {
    const world = openServer();
    const { session, copies } = open(world);
    world.server.isDown = true;
    session.set('/title/vi', 'Hai');
    session.close();
    expect(copies.get('d')?.document).toEqual(titled('Hai'));
  });

  test('offers what an earlier visit could not save, and merges it into what was saved since', async () => {
    const world = openServer();
    const before = open(world);
    world.server.isDown = true;
    before.session.set('/title/vi', 'Chưa lưu');
    await before.wait();
    world.server.isDown = false;
    world.server.otherSaves({ ...first, code: '2.000002' });
    const { session, wait } = open(world, before.copies);
    await session.open();
    expect(session.left?.document).toEqual(titled('Chưa lưu'));
    session.takeLeft(true);
    await wait();
    expect(world.server.kept.document).toEqual({ ...titled('Chưa lưu'), code: '2.000002' });
    session.undo();
    expect(session.document).toEqual({ ...first, code: '2.000002' });
  });
});

describe('two people on one draft', () => {
  test('see what the other saved', async () => {
    const world = openServer();
    const { session } = open(world);
    world.server.otherSaves(titled('Của người khác'));
    await session.look();
    expect([session.document, session.saving]).toEqual([titled('Của người khác'), 'saved']);
  });

  test('change different places: both stay, and undoing one’s own leaves the other’s', async () => {
    const world = openServer();
    const { session, wait } = open(world);
    session.set('/title/vi', 'Của tôi');
    world.server.otherSaves({ ...first, code: '2.000002' });
    await wait();
    await wait();
    const both = { ...titled('Của tôi'), code: '2.000002' };
    expect([session.document, world.server.kept.document, session.saving]).toEqual([both, both, 'saved']);
    session.undo();
    expect(session.document).toEqual({ ...first, code: '2.000002' });
  });

  test('change the same place: nothing is saved before a person has chosen, and both are still to be had', async () => {
    const world = openServer();
    const { session, wait } = open(world);
    session.set('/code', 'của tôi');
    world.server.otherSaves({ ...first, code: 'của người khác' });
    await wait();
    expect([session.saving, session.isEditable]).toEqual(['conflict', false]);
    expect(session.conflicts).toEqual([
      { at: '/code', base: '1.000001', theirs: 'của người khác', ours: 'của tôi' },
    ]);
    await wait();
    expect(world.server.kept.document['code']).toBe('của người khác');
    session.decide(['ours']);
    await wait();
    expect([world.server.kept.document['code'], session.saving]).toEqual(['của tôi', 'saved']);
    session.undo();
    expect(session.document['code']).toBe('của người khác');
  });

  test('one puts the draft forward while the other types: it is closed, and nothing typed is lost', async () => {
    const world = openServer();
    const { session, copies, wait } = open(world);
    session.set('/code', 'của tôi');
    world.server.kept = { ...world.server.kept, head: headOf(2, { state: 'proposed' }) };
    await wait();
    expect([session.saving, session.head.state, session.isEditable, copies.size]).toEqual([
      'offline',
      'proposed',
      false,
      1,
    ]);
    expect(session.document['code']).toBe('của tôi');
  });
});

test('a place is shown to whoever listens, and to a tab that opens later', () => {
  const { session } = open(openServer());
  const shown: string[] = [];
  session.addEventListener('reveal', (event) => shown.push((event as CustomEvent<string>).detail));
  session.reveal('/roles/a');
  expect([shown, session.place]).toEqual([['/roles/a'], '/roles/a']);
});

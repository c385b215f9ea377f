import { describe, expect, test } from 'vitest';
import type { CommandReply } from '../../../api/index.ts';
import { ProblemError } from '../../../client/index.ts';
import { CommandSender, type CommandWish, type DeskRequest } from './command-sender.ts';

const WISH: CommandWish = { type: 'act', event: 'NHAN', revision: 3, answers: { a: 1 } };
const REPLY = { revision: 4 } as CommandReply;

/** A server that answers as it is told, and remembers what reached it. */
function server(...answers: readonly (CommandReply | Error)[]) {
  const requests: DeskRequest[] = [];
  const left = [...answers];
  let count = 0;
  const sender = new CommandSender(
    (request) => {
      requests.push(request);
      const answer = left.shift() ?? REPLY;
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
    },
    () => `id-${(count += 1)}`,
  );
  return { sender, requests, ids: () => requests.map(({ id }) => id) };
}

function problem(code: string, status: number): ProblemError {
  return new ProblemError({ type: 'about:blank', title: code, status, code, problems: [] });
}

const LOST = problem('no-connection', 0);

describe('sending a command', () => {
  test('twice at once sends it once and gives both the same answer', async () => {
    const { sender, requests } = server();
    const [first, second] = await Promise.all([sender.send(WISH), sender.send(WISH)]);
    expect(requests).toEqual([{ id: 'id-1', ...WISH }]);
    expect(first).toEqual({ kind: 'done', reply: REPLY });
    expect(second).toBe(first);
  });

  test('again after the connection was lost sends it under the same id', async () => {
    const { sender, ids } = server(LOST, LOST);
    expect(await sender.send(WISH)).toEqual({ kind: 'failed', failure: { kind: 'unreachable' } });
    await sender.send({ ...WISH, answers: { a: 1 } });
    expect(await sender.send(WISH)).toEqual({ kind: 'done', reply: REPLY });
    expect(ids()).toEqual(['id-1', 'id-1', 'id-1']);
  });

  test('that was changed since is another command', async () => {
    const { sender, ids } = server(LOST);
    await sender.send(WISH);
    await sender.send({ ...WISH, answers: { a: 2 } });
    expect(ids()).toEqual(['id-1', 'id-2']);
  });

  test.each([
    ['revision-conflict', 409, 'conflict'],
    ['sign-in-needed', 401, 'signed-out'],
    ['command-refused', 422, 'refused'],
  ])('again after %s sends it under a new id', async (code, status, kind) => {
    const { sender, ids } = server(problem(code, status));
    expect(await sender.send(WISH)).toMatchObject({ kind: 'failed', failure: { kind } });
    await sender.send(WISH);
    expect(ids()).toEqual(['id-1', 'id-2']);
  });

  test('again after it was carried out is a new command', async () => {
    const { sender, ids } = server();
    await sender.send(WISH);
    await sender.send(WISH);
    expect(ids()).toEqual(['id-1', 'id-2']);
  });

  test('does not hide a mistake of the program', async () => {
    const { sender } = server(new TypeError('a bug'));
    await expect(sender.send(WISH)).rejects.toThrow('a bug');
    expect(await sender.send(WISH)).toMatchObject({ kind: 'done' });
  });
});

import { describe, expect, it } from 'vitest';
import type { CommandReply, CommandRequest } from '../../../api/index.ts';
import { ProblemError } from '../../../client/index.ts';
import { SendOnce } from './send-once.ts';
import { wishOf } from './wish-of.ts';

const lost = new ProblemError({ type: 't', title: 't', status: 0, code: 'no-connection', problems: [] });
const refused = new ProblemError({
  type: 't',
  title: 't',
  status: 422,
  code: 'command-refused',
  problems: [],
});
const reply = { revision: 5 } as CommandReply;

function setUp(answers: readonly (CommandReply | ProblemError)[]) {
  const sent: CommandRequest[] = [];
  const client = {
    command: (_id: string, command: CommandRequest) => {
      const answer = answers[sent.push(command) - 1];
      if (answer instanceof ProblemError) return Promise.reject(answer);
      return answer === undefined ? Promise.reject(new Error('sent too often')) : Promise.resolve(answer);
    },
  };
  return { sent, sender: new SendOnce(client, 'c1') };
}

const wish = { type: 'act', event: 'RUT', revision: 4, reason: 'Không cần nữa' } as const;

describe('sending a command once', () => {
  it('sends a double click once', async () => {
    const { sender, sent } = setUp([reply]);
    await Promise.all([sender.send(wish), sender.send(wish)]);
    expect(sent).toHaveLength(1);
  });

  it('repeats an unanswered wish under its id, and a changed one under another', async () => {
    const { sender, sent } = setUp([lost, lost, reply]);
    await expect(sender.send(wish)).rejects.toBe(lost);
    await expect(sender.send({ ...wish })).rejects.toBe(lost);
    await sender.send({ ...wish, reason: 'Lý do khác' });
    expect(sent[1]?.id).toBe(sent[0]?.id);
    expect(sent[2]?.id).not.toBe(sent[0]?.id);
  });

  it('takes a new id after a refusal', async () => {
    const { sender, sent } = setUp([refused, reply]);
    await expect(sender.send(wish)).rejects.toBe(refused);
    await sender.send(wish);
    expect(sent[1]?.id).not.toBe(sent[0]?.id);
  });
});

describe('the command of an offer', () => {
  const offer = {
    event: 'BO_SUNG',
    task: 't1',
    label: { vi: 'Bổ sung' },
    tone: 'primary',
    form: null,
    answers: null,
    reason: false,
    supplement: false,
    corrects: true,
    confirm: null,
    collects: null,
    blocked: null,
  } as const;
  const file = { id: 'f1', name: 'a.pdf', type: 'application/pdf', size: 1 };
  const given = {
    answers: { a: 1 },
    reason: ' vì sao ',
    files: { B: [file] },
    promised: { C: 'post' as const },
  };

  it('carries corrected answers and papers', () => {
    expect(wishOf(offer, given, 4)).toEqual({
      type: 'act',
      revision: 4,
      event: 'BO_SUNG',
      task: 't1',
      answers: { a: 1 },
      dossier: { B: [file] },
      promised: { C: 'post' },
    });
  });

  it('carries a reason only where one is asked for, and no papers that were not asked for', () => {
    const withdrawing = { ...offer, event: 'RUT', task: null, corrects: false, reason: true };
    expect(wishOf(withdrawing, { ...given, answers: null }, 4)).toEqual({
      type: 'act',
      revision: 4,
      event: 'RUT',
      reason: 'vì sao',
    });
  });
});

import { describe, expect, it } from 'vitest';
import type { Submit, Submitted } from '../../../api/index.ts';
import { ProblemError } from '../../../client/index.ts';
import { SubmitOnce } from './submit-once.ts';

function setUp(answers: readonly (Submitted | ProblemError)[]) {
  const held = new Map<string, string>();
  const storage = {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
    removeItem: (key: string) => void held.delete(key),
  };
  const sent: string[] = [];
  const client = {
    submitDraft: (_id: string, { commandId }: Submit) => {
      const answer = answers[sent.push(commandId) - 1];
      if (answer instanceof ProblemError) return Promise.reject(answer);
      return answer === undefined ? Promise.reject(new Error('sent too often')) : Promise.resolve(answer);
    },
  };
  return { held, sent, storage, client, once: new SubmitOnce(client, storage) };
}

const submitted = { reference: '7KQM-X2PD-93TF', case: 'c1' };
const lost = new ProblemError({ type: 't', title: 't', status: 0, code: 'no-connection', problems: [] });
const refused = new ProblemError({
  type: 't',
  title: 't',
  status: 422,
  code: 'application-refused',
  problems: [],
});

describe('submitting once', () => {
  it('sends a double click once', async () => {
    const { once, sent } = setUp([submitted]);
    expect(await Promise.all([once.submit('d1'), once.submit('d1')])).toEqual([submitted, submitted]);
    expect(sent).toHaveLength(1);
  });

  it('sends the same id again after a lost connection, also from a page opened anew', async () => {
    const { once, sent, client, storage } = setUp([lost, submitted]);
    await expect(once.submit('d1')).rejects.toBe(lost);
    const later = new SubmitOnce(client, storage);
    expect(later.isUnanswered('d1')).toBe(true);
    expect(later.isUnanswered('d2')).toBe(false);
    expect(await later.submit('d1')).toEqual(submitted);
    expect(sent[1]).toBe(sent[0]);
    expect(later.isUnanswered('d1')).toBe(false);
  });

  it('takes a new id after a refusal, since what is sent has changed', async () => {
    const { once, sent, held } = setUp([refused, submitted]);
    await expect(once.submit('d1')).rejects.toBe(refused);
    await once.submit('d1');
    expect(sent[1]).not.toBe(sent[0]);
    expect(held.size).toBe(0);
  });
});
